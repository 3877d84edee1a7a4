"""French."""

from __future__ import annotations

from reader.languages.fr_claims import DIRECTION, SCOPE, TENSE
from reader.languages.page import MONTHS
from reader.languages.record import (
    Dates,
    Hedges,
    Language,
    Names,
    Negation,
    Numbers,
    Page,
    Sentences,
    SmallWords,
    Sources,
)
from reader.languages.rows import (
    cues,
    named,
    numbered,
    phrases,
    unaccented,
    valued,
    words,
)

LANGUAGE = Language(
    code="fr",
    name="French",
    sentences=Sentences(
        titles=words(
            """m mm mme mmes mlle mlles dr pr me mgr st ste gén col env c.-à-d p.ex art cdt boul"""
        ),
        numbered=words("n no art vol p pp chap t al"),
        inside=words("janv févr avr juil sept oct nov déc av bd etc cf éd env ex"),
        starters=words(
            """le la les l un une des il elle ils elles nous on ce cet cette ces en à au dans
            mais et selon"""
        ),
        plain=words("art col me m mm vol sept ex env al"),
    ),
    small=SmallWords(
        forward=words(
            """le la les l' un une des du de d' au aux à en dans sur sous par pour avec sans chez
            vers entre depuis pendant avant après contre et ou mais que qu' qui dont où si comme
            lorsque lorsqu' quand ce cet cette ces son sa ses leur leurs notre nos votre vos mon
            ma mes n' ne s' se c' j' m' t' très plus"""
        ),
        free=words(
            """est sont était étaient été être a ont avait avaient avoir sera seront fut il elle
            ils elles on nous vous je tu lui y pas aussi ainsi même tout tous toute toutes"""
        ),
        articles=words("le la les l un une des"),
    ),
    numbers=Numbers(
        counting=numbered(
            """zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize
            quatorze quinze seize""",
            0,
        )
        | numbered(
            """vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante""",
            20,
            10,
        ),
        scales=valued(
            """cent|cents=100 mille|milliers|millier=1e3 million|millions=1e6
            milliard|milliards=1e9 billion|billions=1e12 billiard|billiards=1e15
            trillion|trillions=1e18 douzaine|douzaines=12"""
        ),
        short_scales=valued("m=1e6 k=1e3 md|mds|mrd=1e9"),
        ordinals=numbered(
            """premier|première deuxième|second|seconde troisième quatrième cinquième sixième
            septième huitième neuvième dixième onzième douzième""",
            1,
        ),
        entire=words("plein pleine entier entière"),
        rounds=valued(
            """dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40
            cinquantaine=50 soixantaine=60 centaine=100"""
        ),
        minus=phrases("moins|négatif|négative"),
        below=phrases("sous zéro|au-dessous de zéro|en dessous de zéro"),
        points=phrases("virgule"),
        halves=phrases("et demi|et demie|et un demi"),
        quarters=phrases("et quart|et un quart"),
        ordinal_endings=phrases("ième|ièmes|ieme|iemes|ème"),
        part_endings=phrases("ième|ièmes|ieme|iemes"),
        parts=numbered(
            """moitié|demi|demie tiers quart|quarts cinquième|cinquièmes sixième|sixièmes""", 2
        ),
        joiners=words("et"),
        vague=valued("dizaines=10 centaines=100 milliers=1e3 millions=1e6"),
        suffixes=words("er re e ème eme ième ᵉ ᵉʳ d nd nde st rd th ères ers es èmes ᵉˢ"),
        indefinite=words("un une"),
        at_least=phrases("plus de|au moins|minimum"),
        at_most=phrases("moins de|au plus|maximum"),
        about=phrases("circa|environ|près de|quelque|presque"),
        exactly=phrases("exactement|précisément"),
        decimal_comma=True,
        to=words("à"),
        between=words("entre"),
        labels=words("article route section clause phase version type magnitude"),
        per=words("par per"),
        of=words("de"),
    ),
    dates=Dates(
        ago_before=phrases("il y a"),
        months=unaccented(numbered(MONTHS["fr"])) | {"sep": 9},
        weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
        seasons=numbered("printemps été automne hiver"),
        whole_months=words("mai"),
        month_parts=named("début=early mi=mid fin=late"),
        periods=named("trimestre=Q semestre=H"),
        turns=named("ce|cet|cette=this"),
        turns_after=named(
            "dernier|dernière|passé|passée|écoulé|écoulée=last prochain|prochaine=next"
        ),
        stretches=named("semaine=week mois=month an|année=year week-end=weekend"),
        relative=named("hier=yesterday aujourd'hui=today demain=tomorrow"),
        before_year=words("en depuis avant circa"),
        before_season=words("de en au l l'"),
        links=words("au et"),
        of=words("de"),
        hour_words=words("heures heure h"),
        before_hour_word=words("à vers dès de avant après est depuis jusqu"),
        pieces=valued("quart=15 demie|demi=30"),
        after_joints=valued("et=1 moins=-1"),
        clock_parts=named(
            """du_matin|de_la_matinée|ce_matin=am du_soir|de_la_soirée|ce_soir|dans_la_soirée=pm
            de_l_'_après_-_midi|cet_après_-_midi|de_l_'_après_midi=pm
            de_la_nuit|dans_la_nuit=night"""
        ),
        noons=valued("midi=720 minuit=0"),
        decades=words("années"),
        before_date=words("le du au dès"),
        before_day=words("le"),
        day_first=True,
    ),
    hedges=Hedges(
        cues=cues(
            possible=phrases("pourrait|pourraient|peut-être|éventuellement|possible|peut|peuvent"),
            likely=phrases("probablement|sans doute|vraisemblablement|devrait|devraient"),
            hearsay=phrases(
                """présumé|présumée|présumés|présumées|aurait|auraient|serait|seraient|soupçonné|
                accusé|prétendument"""
            ),
            belief=phrases("apparemment|semble|semblent|paraît"),
            duty=phrases("doit|doivent|obligatoire|obligé|obligés|tenus de"),
            intent=phrases("envisage|envisagent|compte|prévoit|prévoient|souhaite"),
        ),
    ),
    negation=Negation(
        words=words("pas jamais aucun aucune personne rien sans ni"),
    ),
    names=Names(
        beside=words("monsieur madame président présidente ministre"),
        openers=words("inflation"),
        capitals=True,
    ),
    page=Page(
        pictures=phrases("""
            photo|photos|photographie|image|crédit|crédits|crédit photo|crédits photo|
            illustration|légende|vidéo|infographie|source|photo d'archives"""),
        captions=phrases(
            "photo d'archives|image d'illustration|légende|agrandir l'image|capture d'écran"
        ),
        credits=phrases("""
            avec afp/ap/reuters/agences …|avec … agences|(avec … )|avec notre correspondant …|
            avec la contribution de …|(reportage …|édité par …|propos recueillis par …|
            rédaction : …|contact : …|(version française …|… ont contribué à cet article|
            … a contribué à cet article|par la rédaction"""),
        notes=phrases("""
            mise à jour : …|mis à jour …|cet article a été mis à jour …|
            cet article a été modifié …|cet article a été corrigé …|correction : …|
            rectificatif : …|erratum : …|précision : …|note de la rédaction : …|
            une version précédente …|une première version …|(corrige …|(actualise …|
            (répétition …|embargo …|attention … rédactions …|ne pas publier …|
            à l'attention des rédactions …|nous utilisons des cookies …|
            ce site utilise des cookies …|tous droits réservés …|
            inscrivez-vous … newsletter …|recevez … newsletter …"""),
        site=phrases("""
            à lire aussi …|lire aussi …|lire la suite …|lire plus …|voir aussi …|
            pour aller plus loin|partager …|partagez cet article …|imprimer|commenter …|
            commentaires|s'abonner …|abonnez-vous …|la newsletter …|newsletter|publicité|
            accepter les cookies …|écouter l'article …|diaporama …|la suite après la publicité"""),
        ends=phrases("fin|(fin)|à suivre|suite"),
        bare_places=True,
    ),
    sources=Sources(
        saying=words(
            """dit disent déclaré déclare affirmé affirme affirment indiqué indique indiquent
            annoncé annonce expliqué explique ajouté ajoute précisé précise souligné souligne
            estimé estime assuré assure rapporté rapporte confié confie écrit reconnu reconnaît
            prévenu prévient averti avertit insisté insiste rappelé rappelle répondu répond
            dénoncé dénonce soutenu soutient confirmé confirme constaté"""
        ),
        turned=words(
            """dit déclaré déclare affirmé affirme indiqué indique annoncé annonce expliqué
            explique ajouté ajoute précisé précise souligné souligne estimé estime assuré assure
            rapporté rapporte confié confie écrit reconnu prévenu averti insisté rappelé répondu"""
        ),
        leads=phrases("selon|d ' après|aux dires de|citant|de l ' avis de"),
        acting=words(
            """annoncé annonce écrit reconnu reconnaît confirmé confirme dénoncé dénonce rappelé
            rappelle soutenu soutient prévenu estimé estime indique explique constaté"""
        ),
        hearers=words("à au aux"),
        helping=words("a ont avait avaient"),
        clauses=words("que qu il elle ils elles on"),
        finite=words(
            """est sont était étaient sera seront a ont avait avaient aura peut peuvent doit
            doivent va vont serait seraient aurait auraient fut"""
        ),
        cuts=words("dans lors lundi mardi mercredi jeudi vendredi samedi dimanche hier mardi"),
        pronouns=words("il elle ils elles on"),
        ends=words("que qui dont lors dans lundi mardi mercredi jeudi vendredi samedi dimanche"),
        breaks=words("et mais que qu qui dont où si comme lorsque quand alors tandis après avant"),
        determiners=words("le la les l un une des son sa ses leur leurs ce cette"),
        never=words(
            """lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir semaine
            communiqué presse conférence aussi encore"""
        ),
    ),
    direction=DIRECTION,
    scope=SCOPE,
    tense=TENSE,
)
