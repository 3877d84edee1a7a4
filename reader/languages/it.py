"""Italian."""

from __future__ import annotations

from reader.languages.record import (
    Direction,
    Hedges,
    Language,
    Negation,
    Numbers,
    Page,
    Sentences,
    SmallWords,
    Stakes,
    Writing,
)
from reader.languages.restrictions import Restrictions
from reader.languages.rows import cues, opposites, phrases, words

LANGUAGE = Language(
    code="it",
    name="Italian",
    writing=Writing(inflected=True),
    sentences=Sentences(
        titles=words(
            """sig sig.ra sigg dott dott.ssa prof avv ing on sen mons s.e arch geom rag cav gen
            col ten cap"""
        ),
        numbered=words("n art vol pag pagg cap"),
        inside=words("gen feb mar apr giu lug ago set sett ott nov dic ecc ca"),
        starters=words(
            """il lo la i gli le l un una egli lui lei essi in nel ma e secondo questo questa"""
        ),
        plain=words("mar set ago art on col ten cap"),
    ),
    numbers=Numbers(
        about=phrases("circa"),
    ),
    small=SmallWords(
        grammar=words(
            """il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli
            delle al allo alla ai agli alle dal dalla dai dagli dalle nel nella nei negli nelle sul
            sulla sui sugli sulle e ed o ma che chi cui se come quando dove è sono era erano stato
            stata stati state essere ha hanno aveva avevano avere si ci ne lui lei loro suo sua suoi
            sue questo questa questi queste quello quella non più anche già ancora molto"""
        ),
    ),
    hedges=Hedges(
        cues=cues(
            possible=phrases(
                """potrebbe|potrebbero|forse|può darsi|possibile|possibili|possibilmente|
                eventualmente|rischia di|rischiano di|potenzialmente"""
            ),
            likely=phrases(
                """probabilmente|probabile|probabili|presumibilmente|dovrebbe|dovrebbero|
                si prevede|previsto|prevista|previsti|previste|atteso|attesa|attesi|attese"""
            ),
            hearsay=phrases(
                """presunto|presunta|presunti|presunte|presuntamente|sarebbe|sarebbero|avrebbe|
                avrebbero|sospettato|sospettata|sospettati|sedicente|cosiddetto|cosiddetta"""
            ),
            belief=phrases("sembra|sembrano|sembrava|pare|apparentemente|a quanto pare"),
            estimate=phrases("stimato in|stimata in|si stima"),
            advice=phrases("consiglia|consigliano|raccomanda|raccomandano|consigliato"),
            duty=phrases(
                """deve|devono|doveva|dovevano|dovrà|dovranno|obbligatorio|obbligatoria|obbligato|
                obbligati|tenuto a|tenuti a|costretto a|costretti a|bisogna"""
            ),
            permit=phrases("può|possono|poteva|potevano|in grado di|autorizzato a"),
            intent=phrases(
                """intende|intendono|vuole|vogliono|punta a|puntano a|valuta|valutano|progetta|
                spera|sperano|pensa di|pensano di"""
            ),
            told=phrases("secondo|stando a|ritiene|ritengono|crede|credono"),
            open=phrases(
                """se|qualora|chiede|chiedono|ordinato|tenta di|tentano di|piano|piani|accusato|
                accusata|accusati|accusa|ipotesi|previsione|previsioni|rischio|minaccia|timore|
                dubbio|promette|invita|invitano"""
            ),
        ),
        firm=words("decide deciso approva approvato impone imposto conferma confermato va vanno"),
        conditional=("rebbe", "rebbero"),
        future=("rà", "ranno"),
    ),
    limits=Restrictions(
        merely=phrases("solo|soltanto|solamente|unicamente|semplicemente"),
        excepting=phrases("altro che|che|se non|tranne|eccetto|a meno"),
    ),
    negation=Negation(
        again=words("nuovo riapre riaprono riaprirà riaperto riaperta riprende"),
        pending=words("ancora"),
        words=words("non mai nessun nessuno nessuna niente nulla senza né neppure nemmeno"),
        distant=words("nessuno nessun nessuna niente nulla"),
        verbal=words("non"),
        going_on=words("né"),
        conditions=phrases("se|finché|fino a quando"),
        unless=phrases("a meno|salvo|fino a|prima"),
        breaks=words("ma bensì"),
        hiding=phrases("essere nominato|essere identificato|essere citato"),
        needs={"senza": words("con")},
        idle=phrases("non solo|non soltanto|non meno di"),
    ),
    page=Page(
        pictures=phrases("foto|immagine|video|fonte|foto d'archivio|crediti|didascalia"),
        captions=phrases("nella foto,|in questa foto,|nell'immagine,"),
        credits=phrases("""
            ha collaborato …|hanno collaborato …|a cura di …|con informazioni di …|
            redazione : …|riproduzione riservata …"""),
        notes=phrases("""
            aggiornamento : …|aggiornato …|correzione : …|errata corrige : …|
            nota della redazione : …|rettifica : …|embargo …|utilizziamo i cookie …|
            questo sito utilizza cookie …|tutti i diritti riservati …"""),
        site=phrases("""
            leggi anche …|leggi di più …|condividi …|stampa|commenti …|
            iscriviti alla newsletter …|iscriviti …|pubblicità|continua a leggere …"""),
        ends=phrases("fine|(fine)|segue|(segue)"),
        bare_places=True,
    ),
    direction=Direction(
        pointing=words("decisione decisioni misura misure mossa"),
        causes=opposites(
            """
            > a causa di|a causa del|a causa della|in seguito a|in risposta a|
            per via di|a seguito di|causato da|causata da|provocato da|provocata da =
            ha causato|ha provocato|causò|provocò|ha portato a|ha determinato
            """
        ),
        later=words("finché fino prima"),
        opposites=opposites(
            """aument*|sale|salgono|salit*|salir*|crebbe*|cresc*|cresciut* = diminu*|calo|cala|calano|calat*|scend*|sces*|ridott*|riduc*|riduzione|crollat*
            utile|utili|profitto|profitti|guadagn* = perdita|perdite|deficit
            vinto|vinse|vince|vittoria|vittorie = perso|perse|perde|sconfitta|sconfitte
            apert*|apre|aprono|apertura = chius*|chiude|chiudono|chiusura
            iniziat*|inizio|cominci* = finit*|fine|terminat*|conclus*
            > prima = dopo
            > per = contro
            più = meno
            """
        ),
        prefixes=("in", "im", "il", "ir", "dis"),
    ),
    stakes=Stakes(
        denials=phrases(
            """nega|negano|negato|negò|smentisc*|smentit*|smentì|respinge*|respinto|respinse
            |rifiuta|innocen*|non colpevole|infondat*|senza fondamento|contesta|contestano
            |contestato"""
        ),
        answers=phrases(
            """reagi*|reazion*|rispond*|rispost*|rispose|replic*|difend*|difes*|giustific*
            |comunicato|portavoce|scus*|rammaric*|comment*|accolto"""
        ),
        blame=phrases(
            """critic*|condanna la|condannato il|denunci*|accus*|rimprover*|biasim*|protest*
            |indign*|oppon*|oppost*|dimissioni"""
        ),
        warnings=phrases(
            """avvert*|allert*|minacci*|ultimatum|querel*|pericol*|emergenza|esort*|ammon*"""
        ),
        promises=phrases("promett*|promess*|impegn*|garant*|risarc*|scadenza|entro il"),
        doubts=phrases(
            """senza prove|nessuna prova|fals*|inesatt*|errat*|fuorviant*|contraddic*|contraddett*
            |contrariamente|in realtà|non verificat*|bufal*|rettific*"""
        ),
        harm=phrases(
            """uccis*|mort*|decedut*|decess*|ferit*|dispers*|evacuat*|vittim*|esplosion*|crollat*
            |avvelen*|contamin*|tossic*"""
        ),
        law=phrases(
            """incriminat*|indagat*|condannat*|arrestat*|detenut*|carcere|multa*|causa|tribunal*
            |giudic*|sentenz*|procur*|indagin*|inchiest*|licenziat*|sospes*|vietat*|richiam*
            |illegal*|incostituzional*|frod*|fallimento"""
        ),
        background=phrases("fondat*|situat*|è noto|è nota|abitanti|di solito|in genere"),
    ),
)
