"""Portuguese."""

from __future__ import annotations

from reader.languages.page import MONTHS
from reader.languages.record import (
    Dates,
    Direction,
    Hedges,
    Language,
    Negation,
    Numbers,
    Page,
    Sentences,
    SmallWords,
    Sources,
    Stakes,
    Writing,
)
from reader.languages.restrictions import Restrictions
from reader.languages.rows import cues, named, numbered, opposites, phrases, valued, words

_FORWARD = words(
    """o a os as um uma uns umas de do da dos das em no na nos nas num numa ao à aos às por pelo
    pela pelos pelas para com sem sob sobre entre até desde contra após durante e ou mas que se
    como quando onde quem cujo cuja este esta estes estas esse essa esses essas seu sua seus suas
    meu minha nosso nossa não nem muito mais"""
)
_FREE = words(
    """é são era eram foi foram ser sido sendo está estão estava estavam estar tem têm tinha tinham
    ter há havia será serão seria ele ela eles elas isso isto lhe lhes também já assim ainda só
    todo toda todos todas"""
)

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    writing=Writing(inflected=True),
    sentences=Sentences(
        titles=words(
            """sr sra srs sras srta dr dra drs prof profa eng gen cel cap exmo v.g p.ex"""
        ),
        numbered=words("n núm art arts vol pág págs p cap fig"),
        inside=words(
            """jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom av etc
            cia ltda r min máx tel"""
        ),
        starters=words(
            """o a os as um uma ele ela eles elas em no na mas e segundo este esta isso quando
            para já não"""
        ),
        plain=words("mar set dez out cap"),
    ),
    small=SmallWords(forward=_FORWARD, free=_FREE, grammar=_FORWARD | _FREE),
    numbers=Numbers(
        counting=numbered(
            """zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze
            quatorze|catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito
            dezenove|dezanove""",
            0,
        )
        | numbered("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10)
        | numbered(
            """cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas
            quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas
            novecentos|novecentas""",
            100,
            100,
        ),
        scales=valued("mil=1e3 milhão|milhões=1e6 bilhão|bilhões=1e9 trilhão|trilhões=1e12"),
        short_scales=valued("mi=1e6 bi=1e9 tri=1e12"),
        ordinals=numbered(
            """primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta
            sexto|sexta sétimo|sétima oitavo|oitava nono|nona décimo|décima"""
        ),
        parts=numbered("metade|meio|meia terço|terços quarto|quartos quinto|quintos", 2),
        vague=valued("dezenas=10 dúzias=12 centenas=100 milhares=1e3"),
        joiners=words("e"),
        suffixes=words("º ª st nd rd th"),
        indefinite=words("um uma"),
        at_least=phrases("mais de|pelo menos|ao menos|no mínimo|acima de"),
        instead=phrases(", não|e não|em vez de"),
        repeating=phrases("cada"),
        at_most=phrases("menos de|no máximo|até|abaixo de"),
        about=phrases("cerca de|aproximadamente|quase|em torno de|por volta de|perto de|uns|umas"),
        to=words("a"),
        between=words("entre"),
        labels=words("artigo capítulo inciso"),
        per=words("por ao à"),
        per_measure=words("por"),
        plurals=("s",),
        part_of=phrases("de|de um|de uma"),
        sure_odds=phrases("em cada|de cada"),
        margins=phrases("vantage|diferença|maioria|ponto|margem|percentua"),
        aged=phrases("idade de|idades de"),
        aged_near=words("idade idades"),
        age_links=words("de a e ou entre"),
        years_old=phrases("anos de idade"),
        no_nouns=words(
            "de do da dos das os as o a um uma e outros outras mais novos novas seus suas"
        ),
        of=words("de"),
        decimal_comma=True,
    ),
    dates=Dates(
        until=phrases("até|até o|até a|até ao"),
        since=phrases("desde|desde o|desde a|a partir de|a partir do|a partir da"),
        months=numbered(MONTHS["pt"]),
        weekdays=numbered("segunda terça quarta quinta sexta sábado|sábados domingo|domingos", 0),
        weekday_endings=words("feira feiras"),
        short_weekdays=words("segunda terça quarta quinta sexta"),
        short_months=words("mar set out"),
        whole_months=words("mai"),
        seasons=numbered("primavera verão outono inverno"),
        before_season=words("a o da do na no de neste nesta"),
        month_parts=named("início|começo|princípio=early meados=mid final|fim|fins=late"),
        periods={"trimestre": "Q", "semestre": "H"},
        relative={"ontem": "yesterday", "hoje": "today", "amanhã": "tomorrow"},
        before_year=words("em desde até ano"),
        links=words("a e"),
        of=words("de"),
        hour_words=words("h hora horas"),
        before_hour_word=words("às as à até das"),
        decades=words("anos"),
        no_plurals=words("os as nos nas mas após depois antes dos das pelos pelas"),
        before_count=words("cerca quase uns umas"),
        before_bare_year=words("a"),
        counted=words("pessoas por milhões bilhões euros dólares mais outros outras dias"),
        ahead=phrases("antes de"),
        before_hour=words("as às"),
        after_hour=words(". , hoje amanhã ontem quando mas"),
        clock_leads=words("desde até sobre são"),
        military=words("horas"),
        clock_links=words("e às"),
        meridians=named("a_._m_.|a_._m|am=am p_._m_.|p_._m|pm=pm"),
        minute_words=words("min minuto minutos"),
        zones=named("hora_local|,_hora_local|(_hora_local_)|horário_local=local"),
        before_day=words("o dia"),
    ),
    hedges=Hedges(
        cues=cues(
            possible=phrases(
                """poderia|poderiam|talvez|possivelmente|possível|possíveis|pode ser|quiçá|
                eventualmente|potencialmente|corre o risco de|pode ter|podem ter"""
            ),
            likely=phrases(
                """provavelmente|provável|prováveis|espera se|deverá|deverão|previsto|prevista|
                previstos|previstas|é esperado|é esperada|prevê se|presumivelmente"""
            ),
            hearsay=phrases(
                """suposto|suposta|supostos|supostas|supostamente|alegadamente|alegado|alegada|
                suspeito de|suspeita de|suspeitos de|teria|teriam|seria|seriam|estaria|estariam"""
            ),
            belief=phrases("parece|parecem|parecia|aparentemente|ao que parece|acredita se"),
            estimate=phrases("estimado em|estimada em|estima se"),
            advice=phrases("deveria|deveriam|recomenda|recomendam|recomendado|aconselha"),
            duty=phrases(
                """deve|devem|devia|deviam|obrigatório|obrigatória|tem de|têm de|tem que|têm que|
                terá de|terão de|obrigado a|obrigados a|precisa|precisam|forçado a"""
            ),
            permit=phrases("pode|podem|podia|podiam|poderá|poderão|capaz de|autorizado a"),
            intent=phrases(
                """planeja|planejam|pretende|pretendem|quer|querem|tenciona|estuda|estudam|avalia|
                cogita|cogitam|considera|espera|esperam"""
            ),
            told=phrases("segundo|de acordo com|conforme|acredita|acreditam"),
            open=phrases(
                """se|caso|exige|exigem|pede|pedem|pediu|pediram|tenta|tentam|tentou|plano|planos|
                acusado|acusada|acusados|acusa|hipótese|previsão|previsões|risco|ameaça|receio|
                dúvida|promete|prometeu|ordenou|suspeito|suspeita"""
            ),
        ),
        firm=words("decidiu decide aprovou aprova impôs confirma confirmou sabe sabem vai vão"),
        conditional=("ria", "riam"),
        future=("rá", "rão"),
    ),
    limits=Restrictions(
        merely=phrases("só|apenas|somente|unicamente|simplesmente"),
        excepting=phrases("mais que|mais do que|senão|a não ser|exceto|salvo|além de|a menos"),
    ),
    negation=Negation(
        again=words("novo reabre reabrem reabrirá reaberto reaberta retoma"),
        pending=words("ainda"),
        words=words("não nunca jamais nenhum nenhuma ninguém nada sem nem tampouco"),
        distant=words("nenhum nenhuma ninguém nada"),
        verbal=words("não"),
        going_on=words("nem"),
        conditions=phrases("se|enquanto|caso"),
        unless=phrases("a menos|salvo|até|exceto"),
        breaks=words("mas"),
        hiding=phrases("ser identificado|ser identificada"),
        needs={"sem": words("com")},
        idle=phrases("não só|não apenas|não somente|não menos de"),
    ),
    sources=Sources(
        saying=words(
            """disse disseram diz dizem afirmou afirmaram afirma afirmam declarou declararam contou
            contaram explicou explicaram informou informaram anunciou anunciaram acrescentou
            relatou relataram garantiu garantiram destacou ressaltou admitiu admitiram confirmou
            confirmaram avaliou comentou argumentou alertou alertaram reiterou"""
        ),
        hinting=words("negou negaram prometeu prometeram pediu pediram acusou acusaram criticou"),
        turned=words("disse diz afirmou afirma declarou contou explicou informou acrescentou"),
        leads=phrases(
            "de acordo com|segundo o|segundo a|segundo os|segundo as|conforme o|conforme a"
        ),
        determiners=words("o a os as um uma"),
        together=words("e"),
        adverb_endings=("mente",),
        owning=words("o a os as um uma"),
        denied=words("não"),
        as_said=words("como"),
        no_subjects=words("que em no na sobre"),
        after_subject=words("quem após"),
        claim_opens=words("que o a os as , em"),
        modals=words("pode podem poderia poderiam vai vão deve devem iria"),
        adverbs=words("também já ainda nunca sempre só"),
        ends=words("que quem cujo quando enquanto mas como depois após antes porque onde"),
        breaks=words("e mas que quem quando enquanto embora porque se como"),
        pronouns=words("ele ela eles elas quem"),
        never=words("ontem hoje segunda terça quarta quinta sexta sábado domingo feira também"),
    ),
    page=Page(
        pictures=phrases(
            "foto|fotos|imagem|vídeo|fonte|crédito|legenda|foto de arquivo|ilustração"
        ),
        captions=phrases("imagem de arquivo|foto de arquivo|na foto,|nesta foto,|na imagem,"),
        credits=phrases("""
            com informações de/da/do …|com colaboração de …|colaborou …|colaboraram …|
            (reportagem …|(edição …|redação : …"""),
        notes=phrases("""
            atualização : …|atualizado …|correção : …|errata : …|erramos : …|
            nota da redação : …|esta reportagem foi atualizada …|este texto foi corrigido …|
            embargo …|usamos cookies …|este site utiliza cookies …|
            todos os direitos reservados …|receba … newsletter …"""),
        site=phrases("""
            leia também …|leia mais …|saiba mais …|veja também …|compartilhe …|compartilhar …|
            partilhar …|imprimir|comentários …|inscreva-se …|assine … newsletter …|
            publicidade|anúncio|continue lendo …"""),
        ends=phrases("fim|(fim)|continua"),
        bare_places=True,
    ),
    direction=Direction(
        pointing=words("decisão decisões medida medidas passo"),
        causes=opposites(
            """
            > devido a|devido à|devido ao|por causa de|por causa da|por causa do|
            em resposta a|em resposta à|em consequência de|causado por|causada por|
            provocado por|provocada por =
            provocou|causou|levou a|levou à|levou ao|resultou em|desencadeou|gerou
            """
        ),
        later=words("até antes enquanto"),
        opposites=opposites(
            """aument*|sub|sobe|sobem|subi*|subida|cresc*|cresci*|elev*|alta|dispar*|acrésc* =
              diminu*|baix*|caiu|caíram|cai|caem|cair|queda|quedas|reduz*|redução|recuou|recuo|recuaram|decresc*|despenc*
            lucro|lucros|ganho|ganhos|superávit = prejuízo|prejuízos|perda|perdas|déficit
            ganh*|venc*|vitória|vitórias = perdeu|perderam|perde|perder|derrota|derrotas
            melhor* = pior*
            apoi*|aprov* = rejeit*|opôs|opuseram|opõe
            abr|abre|abrem|abri*|aberto|aberta|abertura|reabri* = fech*|encerr*
            começ*|inici* = termin*|acab*|encerr*
            compr* = vend*|venda|vendas
            importaç*|importad*|importou|importar = exportaç*|exportad*|exportou|exportar
            > antes = depois|após
            > acima = abaixo
            > a favor de|a favor do|a favor da = contra
            mais = menos
            maior|maiores = menor|menores
            """
        ),
        prefixes=("in", "im", "des", "i", "ir"),
    ),
    stakes=Stakes(
        denials=phrases(
            """nega|negam|negou|negaram|negado|desment*|rejeit*|refut*|inocen*|não culpado
            |infundad*|sem fundamento|contest*"""
        ),
        answers=phrases(
            """reagi*|reação|reações|respond*|resposta*|replic*|defend*|justific*|comunicado
            |porta-voz*|desculp*|lament*|coment*|saudou"""
        ),
        blame=phrases(
            """critic*|crític*|condena a|condenou a|condenou o|denunci*|acus*|reprov*|culp*
            |protest*|indign*|opõe*|opôs|demissão|renúncia"""
        ),
        warnings=phrases("advert*|alert*|ameaç*|ultimato|processar|perig*|emergência|apel*"),
        promises=phrases(
            """promet*|promessa*|compromet*|compromisso*|garant*|indeniz*|indemniz*|prazo*
            |até o dia"""
        ),
        doubts=phrases(
            """sem provas|não há provas|nenhuma prova|fals*|inexat*|errad*|errôn*|engan*|contradi*
            |contrári*|na verdade|na realidade|não verificad*|boato*|retific*"""
        ),
        harm=phrases(
            """morto*|morta*|morreu|morreram|morte*|mortal*|ferid*|desaparecid*|evacu*|retirad*
            |vítima*|explosão|explosões|desab*|envenen*|contamin*|tóxic*"""
        ),
        law=phrases(
            """indiciad*|acusação formal|condenad*|preso*|presa*|prisão|detid*|cadeia|multa*
            |tribunal*|juiz*|juíz*|sentença*|procurador*|investig*|demitid*|afastad*|suspens*
            |proibi*|recall|ilegal*|inconstitucional*|fraude*|falência"""
        ),
        background=phrases(
            """fundad*|localizad*|situad*|é conhecid*|habitantes|geralmente|costuma"""
        ),
    ),
)
