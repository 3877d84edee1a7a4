"""Dutch."""

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
from reader.languages.rows import beside, cues, opposites, phrases, words

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    writing=Writing(inflected=True, genitive=("'s",)),
    sentences=Sentences(
        titles=words("dhr mevr mw dr prof ir ing drs mr st ds jhr"),
        numbered=words("nr art blz hfst"),
        inside=words("jan feb mrt apr jun jul aug sep sept okt nov dec enz bijv ca mln mld"),
        starters=words("de het een hij zij ze wij er in op maar en dit dat deze"),
    ),
    numbers=Numbers(
        about=phrases("circa"),
    ),
    small=SmallWords(
        grammar=words(
            """de het een in op aan van voor met bij uit naar door over om te tot onder tegen en of
            maar dat die dit deze wie wat waar als dan is zijn was waren wordt worden werd werden
            heeft hebben had hadden hij zij ze het er hun haar zijn ook al nog niet geen meer"""
        ),
    ),
    hedges=Hedges(
        cues=cues(
            possible=phrases(
                "zou kunnen|zouden kunnen|misschien|wellicht|mogelijk|mogelijke|dreigt te|eventueel"
            ),
            likely=phrases(
                """waarschijnlijk|waarschijnlijke|vermoedelijk|naar verwachting|verwacht|verwachten|
                vast wel"""
            ),
            hearsay=phrases(
                "zou|zouden|naar verluidt|vermeende|verdacht van|verdachte van|zogenaamde|beweerde"
            ),
            belief=phrases("blijkbaar|kennelijk|schijnbaar|lijkt|lijken|leek|leken|schijnt"),
            estimate=phrases("naar schatting|geschat op"),
            advice=phrases("raadt aan|raden aan|aangeraden|aanbevolen|zou moeten|zouden moeten"),
            duty=phrases("moet|moeten|moest|moesten|verplicht|verplichte|dient te|dienen te"),
            permit=phrases("kan|kunnen|kon|konden|mag|mogen|mocht|mochten"),
            intent=phrases(
                "wil|willen|wilde|wilden|van plan|overweegt|overwegen|hoopt|hopen|streeft naar"
            ),
            told=phrases("volgens|denkt|denken|gelooft"),
            open=phrases(
                """als|indien|of|eist|eisen|vraagt|vragen|probeert|proberen|plan|plannen|
                beschuldigd|aangeklaagd|aanklacht|risico|gevaar|dreiging|vrees|twijfel|belooft|
                opgeroepen|bevolen"""
            ),
        ),
        not_before=beside(("kan|kunnen|kon|konden|mag|mogen", "niet geen nooit")),
        firm=words("besluit besloot besloten bevestigt bevestigde keurde goedgekeurd weet weten"),
    ),
    limits=Restrictions(
        merely=phrases("alleen|slechts|enkel|louter"),
        excepting=phrases("anders dan|meer dan|behalve|tenzij"),
    ),
    negation=Negation(
        again=words("weer opnieuw hervat"),
        pending=words("nog"),
        words=words("niet geen nooit niemand niets zonder noch nergens"),
        verbal=words("niet"),
        trailing=words("niet nooit"),
        going_on=words("noch"),
        conditions=phrases("als|indien|zolang"),
        unless=phrases("tenzij|behalve|tot|totdat"),
        breaks=words("maar"),
        hiding=phrases("genoemd worden|genoemd wil|genoemd willen"),
        needs={"zonder": words("met")},
        prefixes=("on",),
        whole=words("ongeveer onder ondanks onderzoek"),
        idle=phrases("niet alleen|niet minder dan|niet meer dan"),
    ),
    page=Page(
        pictures=phrases("foto|beeld|afbeelding|video|bron|archieffoto|fotograaf"),
        captions=phrases("archieffoto|op de foto :|op deze foto :"),
        credits=phrases("""
            met medewerking van …|met bijdragen van …|redactie : …|
            … droeg bij aan dit artikel|… werkte mee aan dit artikel"""),
        notes=phrases("""
            correctie : …|update : …|aanvulling : …|rectificatie : …|
            dit artikel is bijgewerkt …|in een eerdere versie …|embargo …|
            wij gebruiken cookies …|deze site gebruikt cookies …|alle rechten voorbehouden …"""),
        site=phrases("""
            lees ook …|lees meer …|lees verder …|deel dit artikel …|delen|afdrukken|
            reacties …|meld je aan … nieuwsbrief …|schrijf je in …|nieuwsbrief …|advertentie"""),
        ends=phrases("einde|(einde)|slot"),
    ),
    direction=Direction(
        pointing=words("besluit beslissing maatregel maatregelen stap"),
        causes=opposites(
            """
            > wegens|door|als gevolg van|naar aanleiding van|in reactie op|dankzij|
            veroorzaakt door =
            leidde tot|leidden tot|leidt tot|veroorzaakte|veroorzaakten|veroorzaakt
            """
        ),
        later=words("tot totdat voordat zodra"),
        opposites=opposites(
            """steeg|stegen|stijg*|gestegen|toenam*|toegenomen|groei*|gegroeid|verhoog*|toename|stijging = daal*|daalde*|gedaald|daling|afnam*|afgenomen|afname|kromp|krimp*|gekrompen|verlaag*
            winst|winsten = verlies|verliezen
            won|wonnen|gewonnen|wint|winnen|zege = verloor|verloren|verliest|nederlaag
            open*|geopend|heropen* = sluit*|sloot|sloten|gesloten|sluiting
            begon*|begin*|begonnen|start*|gestart = eindig*|geëindigd|beëindig*|stopte*|gestopt
            kocht*|koop*|gekocht = verkocht*|verkoop*
            > voor = na|tegen
            meer = minder
            """
        ),
        prefixes=("on",),
    ),
    stakes=Stakes(
        denials=phrases(
            """ontken*|weerspre*|weersprak*|wees af|wijst af|verwerp*|verworpen|onschuld*
            |niet schuldig|ongegrond*|betwist*"""
        ),
        answers=phrases(
            """reageer*|reactie*|antwoord*|verdedig*|rechtvaardig*|verklaring|woordvoer*|excuses
            |verontschuldig*|betreur*|verwelkom*|commentaar"""
        ),
        blame=phrases(
            """kritiseer*|kritiek|bekritiseer*|veroordeelde de|veroordeelde het|beschuldig*
            |verwijt*|verweet|hekel*|protesteer*|verontwaardig*|aftreden"""
        ),
        warnings=phrases(
            """waarschuw*|dreig*|ultimatum|aanklagen|gevaar*|noodtoestand|roept op|riep op"""
        ),
        promises=phrases(
            """belooft|beloofde*|belofte*|toegezegd|zegt toe|zegde toe|garandeer*|verplicht*
            |schadevergoeding|vergoed*|deadline"""
        ),
        doubts=phrases(
            """geen bewijs|zonder bewijs|onjuist*|onwaar*|vals*|misleidend*|tegengesproken
            |in tegenstelling tot|in werkelijkheid|factcheck|onbevestigd*|ten onrechte|rectific*"""
        ),
        harm=phrases(
            """gedood*|doden|dode|dood|overleden|overleed|stierf*|dodelijk*|gewond*|vermist*
            |geëvacueerd*|slachtoffer*|explosie*|ingestort*|vergiftig*|besmet*|giftig*"""
        ),
        law=phrases(
            """aangeklaagd*|veroordeeld*|gearresteerd*|aangehouden|cel|gevangenis*|boete*
            |rechtszaak|rechtbank|rechter*|vonnis*|justitie|onderzoek*|afgetreden|ontslagen
            |geschorst*|verbod|verboden|teruggeroepen|illega*|ongrondwettig*|fraude|failliet*"""
        ),
        background=phrases("opgericht|ligt in|staat bekend|inwoners|doorgaans|meestal"),
    ),
)
