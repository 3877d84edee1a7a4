"""Spanish."""

from __future__ import annotations

from reader.languages.record import Language, Sentences, SmallWords
from reader.languages.rows import words

LANGUAGE = Language(
    code="es",
    name="Spanish",
    sentences=Sentences(
        titles=words(
            """sr sra sres srta dr dra d dña gral lic ing prof mons ud uds vd vds st sto sta"""
        ),
        numbered=words("núm n art vol pág págs cap"),
        inside=words("ene feb mar abr jun jul ago sept oct nov dic av avda cía ee.uu etc p.ej"),
        starters=words(
            """el la los las un una él ella ellos en al este esta esto pero y según lo su sus"""
        ),
    ),
    small=SmallWords(
        forward=words(
            """el la los las un una unos unas de del a al en con por para sin sobre bajo entre
            desde hasta hacia contra durante según y e o u pero que como si cuando donde quien
            cuyo este esta estos estas ese esa su sus mi mis nuestro nuestra no muy más"""
        ),
        free=words(
            """es son era eran fue fueron ser sido está están estaba estar ha han había habían
            haber será se lo le les nos él ella ellos ellas también ya así todo toda todos todas"""
        ),
    ),
)
