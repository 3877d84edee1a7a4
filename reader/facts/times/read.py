"""Every time that a excerpt names, in order; a date of several words is read as one."""

from __future__ import annotations

from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.times.asian import asian_at
from reader.facts.times.clocks import HOURS, clock_at
from reader.facts.times.datewords import DAYPARTS, MONTHS, SEASONS, WEEKDAYS
from reader.facts.times.days import day_month_at, iso_at, month_day_at, weekday_at
from reader.facts.times.periods import RELATIVE, TURNS, period_at, relative_at, season_at, year_at
from reader.facts.times.when import When
from reader.languages import language as known


def whens(excerpt: Excerpt) -> list[When]:
    """Every time that a excerpt names, in order."""
    found: list[When] = []
    index = 0
    asian = excerpt.language in {"ko", "ja"}
    starts = _starts(excerpt.language)
    while index < len(excerpt.tokens):
        token = excerpt.tokens[index]
        known = token.is_figure or asian or token.text in starts
        times = _read(excerpt, index) if known else []
        if not times:
            index += 1
            continue
        found += times
        index = max(time.tokens.stop for time in times)
    return found


@cache
def _starts(language: str) -> frozenset[str]:
    """Every word with which a time can begin, figures apart."""
    tables = (MONTHS, WEEKDAYS, SEASONS, DAYPARTS)
    words = {word for table in tables for word in table.get(language, ())} | {
        *known(language).numbers.ordinals
    }
    spoken = HOURS | {"a", "quarter", "half", "noon", "midday", "midnight", "q", "h"}
    return frozenset(words | spoken | TURNS | RELATIVE.keys())


def _read(excerpt: Excerpt, index: int) -> list[When]:
    for reader in (
        iso_at,
        asian_at,
        clock_at,
        day_month_at,
        month_day_at,
        weekday_at,
        period_at,
        year_at,
        relative_at,
        season_at,
    ):
        found = reader(excerpt, index)
        if found:
            return found
    return []
