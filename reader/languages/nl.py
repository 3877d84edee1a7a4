"""Dutch."""

from __future__ import annotations

from reader.languages.record import Language, Numbers, Sentences
from reader.languages.rows import phrases, words

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
)
