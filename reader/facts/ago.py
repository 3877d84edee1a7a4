"""Lengths of time that name a day: `two days ago`, `il y a un mois`, `3日前`."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount
from reader.facts.numbers.units import UNITS
from reader.model import Span

_MONTH = UNITS["month"].factor
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12, "decade": 120}


def day_named(excerpt: Excerpt, amount: Amount) -> tuple[date, Span] | None:
    """The day that a length of time before or after the day of writing names, with its words."""
    today, unit = excerpt.day, amount.unit
    if today is None or unit is None or unit.dimension != "time" or amount.high is not None:
        return None
    way = _way(excerpt, amount.span)
    if way is None or abs(amount.value) > 5000:
        return None
    sign, span = way
    if amount.value != int(amount.value):
        return _months_and_days(today, sign, amount.base), span
    count = sign * int(amount.value)
    if unit.name in _DAYS:
        return _away(today, 0, count * _DAYS[unit.name]), span
    months = _MONTHS.get(unit.name)
    return (_away(today, count * months, 0), span) if months else None


def days_named(excerpt: Excerpt, amount: Amount) -> tuple[date, ...]:
    """The days that `two days ago` may mean: the day itself, of weeks also those around it."""
    if amount.unit is None or amount.unit.name not in _DAYS:
        return ()
    named = day_named(excerpt, amount)
    if named is None:
        return ()
    off = 3 if amount.unit.name == "week" else 0
    return tuple(named[0] + timedelta(days=n) for n in range(-off, off + 1))


def _away(today: date, months: int, days: int) -> date:
    """The day so many months and then days from today, between the years 200 and 9800."""
    index = min(max(2400, today.year * 12 + today.month - 1 + months), 117600)
    first = date(index // 12, index % 12 + 1, 1)
    return first + timedelta(days=min(today.day, 28) - 1 + max(0, today.day - 28) + days)


def _months_and_days(today: date, sign: int, seconds: Decimal) -> date:
    """`a month and 21 days ago`: whole months first, then the days that are left."""
    months, rest = divmod(abs(seconds), _MONTH)
    return _away(today, sign * int(months), sign * round(rest / 86400))


def _way(excerpt: Excerpt, span: Span) -> tuple[int, Span] | None:
    """-1 where words around a length of time say before now, 1 after now, and all of the words."""
    dates, text = excerpt.own.dates, excerpt.text
    for words, sign in ((dates.ago, -1), (dates.hence, 1)):
        for word in words:
            for blank in ("", " "):
                if text.startswith(blank + word, span.end):
                    return sign, Span(span.start, span.end + len(blank + word))
    for word in dates.ago_before:
        start = span.start - len(word) - 1
        if start >= excerpt.span.start and text[start : span.start].lower() == word + " ":
            return -1, Span(start, span.end)
    return None
