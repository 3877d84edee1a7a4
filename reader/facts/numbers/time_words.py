"""Another stretch of time, or another number of times, between the same words, where none counts.

free for the first year      free for the first month
within the next week         within the next day
the weekly report            the monthly report
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.facts.excerpt import Excerpt, Token
from reader.facts.in_place import Tokens, alone, gaps
from reader.facts.numbers.units import UNITS
from reader.facts.opposing import Pair
from reader.facts.report import Claims
from reader.model import Span

_LONG_ENOUGH = 86_400
"""Seconds from which a stretch of time is told of for itself: an hour is often a time of day."""


def other_stretches(claims: Claims) -> Iterator[Pair]:
    """Words for two stretches of time, each alone in one place; those that a figure counts apart.

    A place lies between words that both sides have side by side and once each.
    """
    often = claims.left.own.dates.often
    for gap in gaps(claims.left, claims.right):
        one, other = _stretch(claims.left, gap.left), _stretch(claims.right, gap.right)
        if one and other and UNITS[one.text].name != UNITS[other.text].name:
            yield Span(one.start, one.end), Span(other.start, other.end)
    for one, other in alone(claims.left, claims.right) if often else ():
        times = often.get(one.text), often.get(other.text)
        if None not in times and times[0] != times[1]:
            yield Span(one.start, one.end), Span(other.start, other.end)


def _stretch(excerpt: Excerpt, words: Tokens) -> Token | None:
    """The word of a place that names a stretch of time, where it is the only one."""
    unit = UNITS.get(words[0].text) if len(words) == 1 else None
    if unit is None or unit.dimension != "time" or unit.factor < _LONG_ENOUGH:
        return None
    before = next((t for t in reversed(excerpt.tokens) if t.end <= words[0].start), None)
    counting = excerpt.own.numbers.counting
    return None if before is None or before.is_figure or before.text in counting else words[0]
