"""Numbers of a quotation that one side writes in words and the other in figures.

we waited twenty minutes | we waited 20 minutes    →    we waited 20 minutes, on both sides
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reader.dataclass import replace
from reader.facts.quotes.read import Quotation
from reader.languages import language as known
from reader.late_pattern import late_pattern
from reader.text.numerals import value_of

LONGEST = 6
"""Words of a number that are read together."""

_GLUED = late_pattern(r"([0-9][0-9.,]*)(\D+(?:00)?)")
"""A figure with what clings to it: `10분`, `16h00`."""


def in_figures(
    own: Sequence[Quotation], other: Sequence[Quotation], language: str
) -> list[Quotation]:
    """The quotations of a side, with the figures that the other side has for its number words."""
    figures: dict[Decimal, str] = {}
    for word in (w for quotation in other for w in _parted(quotation.words)):
        value = value_of(word, language) if "0" <= word[0] <= "9" else None
        if value is not None:
            figures[value] = word
    return [_told_in(quotation, figures, language) for quotation in own]


def _told_in(quotation: Quotation, figures: dict[Decimal, str], language: str) -> Quotation:
    return replace(
        quotation,
        words=_changed(quotation.words, figures, language),
        runs=tuple(_changed(run, figures, language) for run in quotation.runs),
    )


def _changed(words: Sequence[str], figures: dict[Decimal, str], code: str) -> tuple[str, ...]:
    parted = _parted(words)
    between = " " if known(code).writing.spaced else ""
    hours = known(code).dates.hour_words
    found: list[str] = []
    at = 0
    while at < len(parted):
        size, word = 1, parted[at]
        for long in range(min(LONGEST, len(parted) - at) if figures else 0, 0, -1):
            value = value_of(between.join(parted[at : at + long]), code)
            if value is not None and value in figures:
                size, word = long, figures[value]
                break
        found.append("h" if word in hours or word == "h00" else word)
        at += size
    return tuple(found)


def _parted(words: Sequence[str]) -> list[str]:
    """The words, a figure parted from what clings to it."""
    found: list[str] = []
    for word in words:
        glued = _GLUED.fullmatch(word)
        found += glued.groups() if glued else (word,)
    return found
