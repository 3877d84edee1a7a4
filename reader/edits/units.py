"""A run of text as the units that are compared: its words, numbers and marks, without the spaces.

    "The pier is shut." → The · pier · is · shut · .

Spaces are not compared: which edit a space belongs to is decided when edits become spans, so that
painting looks clean. A space counts only where two words touch on one side and not on the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import accumulate, repeat

from reader import languages
from reader.dataclass import dataclass
from reader.languages.record import Language, SmallWords
from reader.model import Span
from reader.named_tuple import NamedTuple
from reader.text import words
from reader.text.numerals import figure_value, value_of

_GLUED = "\0"
_HAN_SCALES = frozenset("万萬億亿")
_HAN = (
    ("\u3005", "\u3007"),
    ("\u3400", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)


class UnitWeight(IntEnum):
    """How much a unit says, in quarters of a content word; a lone Han character says half a one."""

    NOTHING = 0
    GRAMMAR = 1
    CHARACTER = 2
    CONTENT = 4


class WordUnit(NamedTuple):
    """What is known of a token by itself.

    `key` is empty for what is only space; `folded` is the key without letter case.
    """

    key: str
    folded: str
    weight: UnitWeight
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


@dataclass(frozen=True, slots=True, eq=False)
class UnitRun:
    """Units with their places: unit i is `text[starts[i]:ends[i]]`; what lies between is space.

    `exact` says that typography counts.
    """

    text: str
    span: Span
    units: Sequence[WordUnit]
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


def run(text: str, span: Span, language: str, *, exact: bool = False) -> UnitRun:
    """The units of `text[span]`; with `exact` a unit's key is its text as it stands."""
    pieces = words.pieces(text, *span, finer=True)
    found = list(map(_unit, pieces, repeat(language)))
    places = list(accumulate(map(len, pieces), initial=span.start))
    held = [index for index, unit in enumerate(found) if unit.key]
    return UnitRun(
        text,
        span,
        [found[index]._replace(key=pieces[index]) if exact else found[index] for index in held],
        [places[index] for index in held],
        [places[index + 1] for index in held],
        exact,
    )


@lru_cache(maxsize=1 << 15)
def _unit(piece: str, language: str) -> WordUnit:
    key = words.key(piece).strip()
    key = _figure(key, language) or key
    folded = key.casefold()
    is_word = words.is_word(piece)
    dense = words.is_dense(piece)
    own = _read_as(language)
    small = own.small
    weight = _weight(folded, small) if is_word else UnitWeight.NOTHING
    return WordUnit(
        key,
        folded,
        weight,
        is_word,
        any(map(str.isdecimal, piece)),
        _is_scale(folded, own),
        dense,
        dense and weight is not UnitWeight.GRAMMAR and _is_han(piece[0]),
        "가" <= piece[0] <= "힣",
        _is_hiragana(piece),
        weight is UnitWeight.CONTENT and piece[0].isupper() and not _is_beside_names(folded, own),
        folded in small.forward,
        folded in small.behind or _is_hiragana(piece),
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


def _read_as(language: str) -> Language:
    """The language; English where no small words are known of it."""
    own = languages.language(language)
    return own if own.small else languages.language("en")


def _is_scale(folded: str, own: Language) -> bool:
    """Whether a word is part of the number before it; a letter alone may be a unit."""
    long = len(folded) > 1 and folded in own.numbers.short_scales
    return long or folded in own.numbers.scales or folded in _HAN_SCALES


def _is_beside_names(folded: str, own: Language) -> bool:
    """Whether a capital word is a title, a day or a month, which no name needs."""
    dates = own.dates
    return folded in own.names.beside or folded in dates.months or folded in dates.weekdays


def _weight(folded: str, small: SmallWords) -> UnitWeight:
    if small.has(folded):
        return UnitWeight.GRAMMAR
    if len(folded) == 1 and words.is_dense(folded):
        return UnitWeight.GRAMMAR if _is_hiragana(folded) else UnitWeight.CHARACTER
    return UnitWeight.CONTENT


def _is_hiragana(piece: str) -> bool:
    return "\u3041" <= piece[0] <= "\u309f"


def _is_han(character: str) -> bool:
    return any(first <= character <= last for first, last in _HAN)
