"""A run of text as the units that are compared: its words, numbers and marks, without the spaces.

    "The pier is shut." → The · pier · is · shut · .

Spaces are not compared: which edit a space belongs to is decided when edits become spans, so that
painting looks clean. A space counts only where two words touch on one side and not on the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate, repeat
from typing import NamedTuple

from reader.edits.functionwords import BEHIND, FORWARD, FUNCTION, NO_NAMES, SCALES
from reader.model import Span
from reader.text import words
from reader.text.numerals import figure_value, value_of

_GLUED = "\0"
_HAN = (
    ("\u3005", "\u3007"),
    ("\u3400", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)


class Weight(IntEnum):
    """How much a unit says, in quarters of a content word; a lone Han character says half a one."""

    NOTHING = 0
    GRAMMAR = 1
    CHARACTER = 2
    CONTENT = 4


class Unit(NamedTuple):
    """What is known of a token by itself.

    `key` is empty for what is only space; `folded` is the key without letter case.
    """

    key: str
    folded: str
    weight: Weight
    is_word: bool
    is_number: bool
    is_scale: bool
    is_dense: bool
    is_han: bool
    is_hangul: bool
    is_hiragana: bool
    is_name: bool
    leans_forward: bool
    leans_back: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Units with their places: unit i is `text[starts[i]:ends[i]]`; what lies between is space.

    `exact` says that typography counts.
    """

    text: str
    span: Span
    units: Sequence[Unit]
    starts: Sequence[int]
    ends: Sequence[int]
    exact: bool = False

    def begin(self, place: int) -> int:
        """Where unit `place` begins; the end of the span after the last."""
        return self.starts[place] if place < len(self.starts) else self.span.end

    def finish(self, place: int) -> int:
        """Where the unit before `place` ends; the start of the span before the first."""
        return self.ends[place - 1] if place else self.span.start

    def gap(self, place: int, within: Span) -> Span:
        """The space before unit `place`, as far as it lies within a span."""
        end = max(min(self.begin(place), within.end), within.start)
        return Span(min(max(self.finish(place), within.start), end), end)

    def space(self, place: int) -> bool:
        """Whether space stands before unit `place`."""
        return self.finish(place) < self.begin(place)

    def touches(self, place: int) -> bool:
        """Whether unit `place` is a word that follows a word without a space."""
        return (
            0 < place < len(self.units)
            and self.units[place].is_word
            and self.units[place - 1].is_word
            and not self.space(place)
        )

    def matched_by(self) -> list[str]:
        """What each unit is matched by: no letter case, and glued words apart from free ones."""
        keys = [unit.folded for unit in self.units]
        for place, (end, start) in enumerate(zip(self.ends, self.starts[1:], strict=False), 1):
            if end == start and self.touches(place) and not self.units[place].is_dense:
                keys[place] += _GLUED
        return keys

    def is_word(self, place: int) -> bool:
        """Whether unit `place` is there and is a word."""
        return 0 <= place < len(self.units) and self.units[place].is_word

    def is_particle(self, place: int) -> bool:
        """Whether unit `place` is the particle of the Korean word before it."""
        return self.touches(place) and self.units[place].is_hangul


def run(text: str, span: Span, language: str, *, exact: bool = False) -> Run:
    """The units of `text[span]`; with `exact` a unit's key is its text as it stands."""
    pieces = words.pieces(text, *span, finer=True)
    found = list(map(_unit, pieces, repeat(language)))
    places = list(accumulate(map(len, pieces), initial=span.start))
    held = [index for index, unit in enumerate(found) if unit.key]
    return Run(
        text,
        span,
        [found[index]._replace(key=pieces[index]) if exact else found[index] for index in held],
        [places[index] for index in held],
        [places[index + 1] for index in held],
        exact,
    )


@lru_cache(maxsize=1 << 15)
def _unit(piece: str, language: str) -> Unit:
    key = words.key(piece).strip()
    key = _figure(key, language) or key
    folded = key.casefold()
    is_word = words.is_word(piece)
    dense = words.is_dense(piece)
    weight = _weight(folded, language) if is_word else Weight.NOTHING
    return Unit(
        key,
        folded,
        weight,
        is_word,
        any(map(str.isdecimal, piece)),
        folded in SCALES,
        dense,
        dense and weight is not Weight.GRAMMAR and _is_han(piece[0]),
        "가" <= piece[0] <= "힣",
        _is_hiragana(piece),
        weight is Weight.CONTENT and piece[0].isupper() and folded not in NO_NAMES,
        folded in FORWARD.get(language, FORWARD["en"]),
        folded in BEHIND.get(language, ()) or _is_hiragana(piece),
    )


def _figure(key: str, language: str) -> str | None:
    """A number in plain figures, whatever its notation: 3,000 as 3000, 二十 as 20."""
    if len(key) > 1 and _is_han(key[0]) and words.is_dense(key):
        value = value_of(key, "ja")
    elif len(key) > 1 and key[0] in "123456789":
        value = figure_value(key, language)
    else:
        return None
    return None if value is None else f"{value.normalize():f}"


def _weight(folded: str, language: str) -> Weight:
    if folded in FUNCTION.get(language, FUNCTION["en"]):
        return Weight.GRAMMAR
    if len(folded) == 1 and words.is_dense(folded):
        return Weight.GRAMMAR if _is_hiragana(folded) else Weight.CHARACTER
    return Weight.CONTENT


def _is_hiragana(piece: str) -> bool:
    return "\u3041" <= piece[0] <= "\u309f"


def _is_han(character: str) -> bool:
    return any(first <= character <= last for first, last in _HAN)
