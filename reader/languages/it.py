"""Italian."""

from __future__ import annotations

from reader.languages.record import Language, Numbers, Sentences
from reader.languages.rows import phrases, words

LANGUAGE = Language(
    code="it",
    name="Italian",
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
)
