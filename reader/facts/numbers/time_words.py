"""Another stretch of time, or another number of times, between the same words, where none counts.

free for the first year      free for the first month
within the next week         within the next day
the weekly report            the monthly report
hearings next year           hearings next month       late in December the same
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reader.facts.excerpt import Excerpt, Token
from reader.facts.in_place import Tokens, alone, gaps
from reader.facts.numbers.units import UNITS
from reader.facts.opposing import Pair
from reader.facts.report import Claims
from reader.model import Span

_TURNS = {"last": -1, "next": 1}
_WEEK, _YEAR = 7, 12
"""Days and months."""
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
            calendar = _calendar(claims.left, one), _calendar(claims.right, other)
            if calendar[0] and calendar[1] and calendar[0].meets(calendar[1]):
                continue
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


def _calendar(excerpt: Excerpt, word: Token) -> Span | None:
    """The days of `next month` or `last year`, as ordinals; none of `the next month`."""
    at = next((i for i, token in enumerate(excerpt.tokens) if token == word), 0)
    before = [token.text for token in excerpt.tokens[max(0, at - 2) : at]]
    turn = _TURNS.get(excerpt.own.dates.turns.get(before[-1], "")) if before else None
    if not turn or excerpt.day is None or before[0] in excerpt.own.small.articles:
        return None
    year, month = excerpt.day.year, excerpt.day.month
    match UNITS[word.text].name:
        case "week":
            monday = excerpt.day.toordinal() - excerpt.day.weekday() + _WEEK * turn
            return Span(monday, monday + _WEEK)
        case "month":
            return Span(_first_of(year, month + turn), _first_of(year, month + turn + 1))
        case "year":
            return Span(_first_of(year + turn, 1), _first_of(year + turn + 1, 1))
        case _:
            return None


def _first_of(year: int, month: int) -> int:
    """The first day of a month, counted on into the next year or back into the last, as ordinal."""
    return date(year + (month - 1) // _YEAR, (month - 1) % _YEAR + 1, 1).toordinal()
