"""Dates in figures alone: `2025-03-31`, `31/03/2025`, `21.04.16`, `2025. 3. 31.`, `2016/05`.

Which figure is the day is a habit of the language, unless only one of them can be. What stays in
doubt is marked, so that the other side may settle it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt
from reader.facts.times.when import DateKind, When
from reader.late_pattern import late_pattern
from reader.model import Span

_YEAR_FIRST = late_pattern(
    r"(?<![\d./:-])([12]\d{3})(?:([-/.]) ?)(\d{1,2})\2 ?(\d{1,2})\.?(?![\d/:-]|\.\d)"
)
_YEAR_LAST = late_pattern(
    r"(?<![\d./:-])(\d{1,2})([-/.])(\d{1,2})(?:\2|, ?)(\d{4}|\d\d)(?![\d/:%-]|[.,]\d)"
)
_MONTH = late_pattern(
    r"(?<![\d./:,-])(?:([12]\d{3})([-/.])(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])([-/.])([12]\d{3}))"
    r"(?![\d/:%-]|[.,]\d)"
)


_NO_YEAR = late_pattern(r"(?<![\d./:-])(\d{1,2})/(\d{1,2})(?![\d/:%-]|[.,]\d)")


def _month_day(when: When, match: re.Match[str], _: Excerpt) -> When | None:
    """`4/22`, `12/1`: what can be no fraction below one; the month first where it can be."""
    first, second = int(match[1]), int(match[2])
    if first <= second <= 12 and "0" not in (match[1][0], match[2][0]):
        return None
    for month, day in ((first, second), (second, first)):
        if _is_day(None, month, day):
            return replace(when, month=month, day=day)
    return None


def numeric_dates(excerpt: Excerpt, start: int, end: int) -> Iterator[When]:
    """Every date in figures between two places, in order; linear in the text."""
    closed: list[Span] = []
    for pattern, read in (*_FORMS, (_NO_YEAR, _month_day)):
        for match in pattern.finditer(excerpt.text, start, end):
            span = Span(*match.span())
            if any(map(span.meets, closed)):
                continue
            bare = When(DateKind.DAY, span, excerpt.inside(*span))
            when = read(bare, match, excerpt)
            if when is not None:
                closed.append(span)
                yield when


def numeric_at(excerpt: Excerpt, index: int) -> list[When]:
    """The date in figures that begins at a token."""
    start = excerpt.tokens[index].start
    for pattern, read in _FORMS:
        match = pattern.match(excerpt.text, start, excerpt.span.end)
        if match is None:
            continue
        inside = excerpt.inside(*match.span())
        stop = max(inside.stop, index + 1)
        end = max(match.end(), excerpt.tokens[stop - 1].end)
        when = read(When(DateKind.DAY, Span(start, end), range(index, stop)), match, excerpt)
        if when is not None:
            return [when]
    return []


def _is_day(year: int | None, month: int, day: int) -> bool:
    try:
        date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True


def _year_first(when: When, match: re.Match[str], _: Excerpt) -> When | None:
    year, month, day = int(match[1]), int(match[3]), int(match[4])
    return replace(when, year=year, month=month, day=day) if _is_day(year, month, day) else None


def _year_last(when: When, match: re.Match[str], excerpt: Excerpt) -> When | None:
    """Day, month, year, or month and day exchanged where the language or the figures say so."""
    first, second, last = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 2 and "." in match[2] and not excerpt.own.dates.day_stop:
        return None
    year = last if last > 99 else last + (1900 if last >= 70 else 2000)
    months = (second, first), (first, second)
    ordered = months if excerpt.own.dates.day_first or match[2] == "." else months[::-1]
    real = [(month, day) for month, day in ordered if _is_day(year, month, day)]
    if not real and first > 31 and _is_day(1900 + first, second, last):
        return replace(when, year=1900 + first, month=second, day=last)
    if not real:
        return None
    doubtful = len(real) > 1 and first != second
    month, day = real[0]
    return replace(when, year=year, month=month, day=day, either=doubtful)


def _month(when: When, match: re.Match[str], _: Excerpt) -> When | None:
    """`2016-05`, `05/2016`: a month of a year; a decimal (`2016.05`) only after a month first."""
    year, month = int(match[1] or match[6]), int(match[3] or match[4])
    slash = match[2] or match[5]
    if slash == "." or not 1900 <= year <= 2100:
        return None
    return replace(when, sort=DateKind.MONTH, year=year, month=month)


_FORMS = ((_YEAR_FIRST, _year_first), (_YEAR_LAST, _year_last), (_MONTH, _month))
