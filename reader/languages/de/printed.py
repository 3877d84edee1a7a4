"""What is printed around a story in German."""

from __future__ import annotations

from reader.languages.record import Page
from reader.languages.rows import phrases

PAGE = Page(
    pictures=phrases("""
        foto|fotos|bild|bilder|symbolbild|symbolfoto|archivbild|archivfoto|grafik|video|
        bildunterschrift|bildquelle|quelle|fotograf"""),
    captions=phrases("das bild zeigt|das foto zeigt|im bild :|bild vergrößern"),
    credits=phrases("""
        mit material von …|mit informationen von …|mit agenturmaterial|mitarbeit : …|
        mitarbeit von …|redaktion : …|verantwortlicher redakteur : …|(text : …|
        kontakt : …|autor/autorin/autoren : …|dieser artikel/text/beitrag stammt von …"""),
    notes=phrases("""
        korrektur : …|berichtigung : …|hinweis : …|aktualisierung : …|update : …|
        eilmeldung|dieser artikel/text/beitrag wurde … aktualisiert|
        dieser artikel/text/beitrag wurde … korrigiert …|
        in einer früheren version … hieß es …|in einer früheren fassung …|(berichtigt : …|
        (wiederholung : …|(neu : …|sperrfrist : …|achtung/achtungshinweis redaktionen : …|
        nicht zur veröffentlichung …|anmerkung der redaktion : …|wir verwenden cookies …|
        diese website verwendet cookies …|alle rechte vorbehalten|
        melden sie sich … newsletter …"""),
    site=phrases("""
        lesen sie auch : …|lesen sie auch …|lesen sie mehr …|mehr zum thema …|mehr dazu …|
        weiterlesen|zum thema|teilen|artikel teilen …|teilen sie diesen artikel …|drucken|
        kommentare …|newsletter …|… newsletter abonnieren …|abonnieren sie …|
        jetzt anmelden …|anzeige|werbung|mehr lesen …|zur startseite|zum inhalt springen|
        artikel merken|artikel anhören …|bildergalerie …|kommentieren"""),
    ends=phrases("ende|(ende)|(schluss)|schluss|forts. folgt|fortsetzung folgt"),
    bare_places=True,
)
