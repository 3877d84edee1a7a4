"""Lengths of time that name a day: `two days ago`, `il y a un mois`, `3日前`."""

from __future__ import annotations

from datetime import date, timedelta

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount
from reader.model import Span

_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12, "decade": 120}


def day_named(excerpt: Excerpt, amount: Amount) -> tuple[date, Span] | None:
    """The day that a length of time before or after the day of writing names, with its words."""
    today, unit = excerpt.day, amount.unit
    if today is None or unit is None or unit.dimension != "time" or amount.high is not None:
        return None
    way = _way(excerpt, amount.span)
    if way is None or amount.value != int(amount.value) or abs(amount.value) > 5000:
        return None
    sign, span = way
    count = sign * int(amount.value)
    try:
        if unit.name in _DAYS:
            return today + timedelta(days=count * _DAYS[unit.name]), span
        if unit.name in _MONTHS:
            months = today.year * 12 + today.month - 1 + count * _MONTHS[unit.name]
            return date(months // 12, months % 12 + 1, min(today.day, 28)), span
    except (ValueError, OverflowError):
        return None
    return None


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
