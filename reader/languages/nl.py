"""Dutch."""

from __future__ import annotations

from reader.languages.record import Direction, Language, Numbers, Page, Sentences
from reader.languages.rows import opposites, phrases, words

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    sentences=Sentences(
        titles=words("dhr mevr mw dr prof ir ing drs mr st ds jhr"),
        numbered=words("nr art blz hfst"),
        inside=words("jan feb mrt apr jun jul aug sep sept okt nov dec enz bijv ca mln mld"),
        starters=words("de het een hij zij ze wij er in op maar en dit dat deze"),
    ),
    numbers=Numbers(
        about=phrases("circa"),
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
)
