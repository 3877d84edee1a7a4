"""Every time that a excerpt names, in order; a date of several words is read as one."""

from __future__ import annotations

from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.facts.times.clocks import HOURS, clock_at
from reader.facts.times.days import day_month_at, month_day_at, slashed_day_at, weekday_at
from reader.facts.times.numeric import numeric_at
from reader.facts.times.periods import period_at, relative_at, season_at, year_at
from reader.facts.times.when import When
from reader.languages import language as known


def read(excerpt: Excerpt, taken: Taken) -> list[When]:
    """Every time that an excerpt names, in order; its words are no number and no name."""
    found = whens(excerpt)[:MOST]
    taken.times += [when.span for when in found]
    taken.tokens.update(index for when in found for index in when.tokens)
    return found


def whens(excerpt: Excerpt) -> list[When]:
    """Every time that a excerpt names, in order."""
    if excerpt.own.numbers.myriads:
        from reader.facts.times.asian import asian_whens

        return asian_whens(excerpt)
    found: list[When] = []
    index = 0
    starts = _starts(excerpt.language)
    ends = excerpt.own.numbers.ordinal_endings
    for place, token in enumerate(excerpt.tokens):
        text = token.text
        if place < index or not (text in starts or "0" <= text[0] <= "9" or text.endswith(ends)):
            continue
        if times := _read(excerpt, place):
            found += times
            index = max(time.tokens.stop for time in times)
    return found


@cache
def _starts(language: str) -> frozenset[str]:
    """Every word with which a time can begin, figures apart."""
    dates, numbers = known(language).dates, known(language).numbers
    names = (*dates.months, *dates.weekdays, *dates.seasons, *dates.dayparts, *numbers.ordinals)
    spoken = HOURS | {"a", "quarter", "half", "q", "h"}
    spoken |= {*numbers.counting, *numbers.scales, *dates.pieces, *dates.half_to}
    spoken |= {word.partition("'")[0] for word in dates.relative}
    return spoken.union(names, dates.noons, dates.turns, dates.relative, dates.stretches)


_OF_FIGURES = (
    numeric_at,
    slashed_day_at,
    clock_at,
    day_month_at,
    period_at,
    year_at,
)
_OF_WORDS = (
    clock_at,
    day_month_at,
    month_day_at,
    weekday_at,
    period_at,
    year_at,
    relative_at,
    season_at,
)
"""In the order of trying, for a token in digits and for a word."""


def _read(excerpt: Excerpt, index: int) -> list[When]:
    for reader in _OF_FIGURES if excerpt.tokens[index].is_figure else _OF_WORDS:
        found = reader(excerpt, index)
        if found:
            return found
    return []
