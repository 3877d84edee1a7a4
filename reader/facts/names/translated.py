"""Whether two names are of one place, or of one thing whose kind is told in another language.

Nueva Jersey                  New Jersey                     one place
Liga Highland                 Highland League                one thing
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.languages.inside_names import SMALL
from reader.languages.kinds_of_things import KINDS_OF_THINGS
from reader.languages.lexicon import line


def are_one_place(own: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the words of two names are those of one place in two languages."""
    found = _places(own)
    return bool(found) and not found.isdisjoint(_places(other))


def is_place(words: Sequence[str]) -> bool:
    """Whether words are the name of a place that has several."""
    return bool(_places(words))


def is_country(words: Sequence[str]) -> bool:
    """Whether words are the name of a country, whose code has two letters."""
    return any(len(code) == 2 for code in _places(words))


def _places(words: Sequence[str]) -> frozenset[str]:
    return frozenset(line("exonyms.txt", "_".join(word for word in words if word not in SMALL)))


def are_one_thing(own: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names differ only in words for a kind of thing, in whatever order they stand."""
    return _kinds(own) == _kinds(other)


def _kinds(words: Sequence[str]) -> list[str]:
    return sorted({KINDS_OF_THINGS.get(word, word) for word in words if word not in SMALL})
