"""English, all parts together."""

from __future__ import annotations

from reader.languages.en.dates import DATES
from reader.languages.en.directions import DIRECTION
from reader.languages.en.doers import ACTORS
from reader.languages.en.ends import ENDS
from reader.languages.en.hedges import HEDGES
from reader.languages.en.limits import LIMITS
from reader.languages.en.names import NAMES
from reader.languages.en.negation import NEGATION
from reader.languages.en.numbers import NUMBERS
from reader.languages.en.outcomes import OUTCOMES
from reader.languages.en.printed import PAGE
from reader.languages.en.scopes import SCOPE, TENSE
from reader.languages.en.sentence_ends import SENTENCES
from reader.languages.en.small_words import SMALL
from reader.languages.en.sources import SOURCES
from reader.languages.en.speakers import SPEAKERS
from reader.languages.en.stakes import STAKES
from reader.languages.record import Language, Writing

LANGUAGE = Language(
    code="en",
    name="English",
    writing=Writing(genitive=("'s",)),
    sentences=SENTENCES,
    small=SMALL,
    numbers=NUMBERS,
    dates=DATES,
    hedges=HEDGES,
    negation=NEGATION,
    names=NAMES,
    sources=SOURCES,
    actors=ACTORS,
    ends=ENDS,
    page=PAGE,
    stakes=STAKES,
    direction=DIRECTION,
    scope=SCOPE,
    tense=TENSE,
    outcomes=OUTCOMES,
    limits=LIMITS,
    speakers=SPEAKERS,
)
