"""The one door to the values of an article: every figure and every time in it, in order.

The union has three million members; pupils aged 7-14 must join from April 21, 2016.
number 3000000 · age 7 to 14 · date 2016-04-21
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from reader.dataclass import dataclass, replace
from reader.facts.ago import day_named
from reader.facts.excerpt import FoldedArticle
from reader.facts.numbers.amount import Amount, AmountKind
from reader.facts.numbers.read import amounts
from reader.facts.numbers.symbols import duration_of, symbol_of
from reader.facts.times.read import whens
from reader.facts.times.timex import timex_of
from reader.facts.times.when import DateKind, When, resolved
from reader.model import Article, Span


class ValueKind(StrEnum):
    """What a value is the value of."""

    NUMBER = "number"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"
    QUANTITY = "quantity"
    AGE = "age"
    DATE = "date"
    CLOCK = "clock"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class Value:
    """A figure or a time.

    `span` lies in `Article.text`. `low` and `high` are the ends of a range and equal for a plain
    figure; both are None for a date, a time of day and a vague number (`dozens`). A bare year has
    them, since only its size says that it is one. `unit` is the ISO 4217 code of a currency, the
    symbol of a unit ("km", "°C", "%"), or "". `iso` is the TIMEX3 value of a date, a time of day
    or a length of time, X for what is not told, or "".
    """

    kind: ValueKind
    span: Span
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = ""
    iso: str = ""


def values(article: Article) -> list[Value]:
    """Every figure and time of an article in the order of its text; linear in the text.

    A number that belongs to a date is no number of its own. A share in words is a number in 0..1
    (`a third`), a bound such as `at least` leaves the figure as it is, and what an amount is
    counted per (`a day`) lies in its span and not in its unit.
    """
    folded = FoldedArticle(article)
    found: list[Value] = []
    for index in range(len(article.sentences)):
        excerpt = folded.excerpt([index])
        times = whens(excerpt)
        taken = [when.span for when in times]
        found += [_time(_placed(w, folded.day)) for w in times]
        figures = amounts(excerpt, taken)
        found += map(_figure, figures)
        days = (day_named(excerpt, amount) for amount in figures)
        found += [Value(ValueKind.DATE, day[1], iso=day[0].isoformat()) for day in days if day]
    return sorted(found, key=lambda value: value.span)


def _placed(when: When, today: date | None) -> When:
    """A relative time with its day, and a day without a month in the month that brings it nearest.

    Where its weekday is told, the month must agree with it.
    """
    if when.part:
        return resolved(when, today)
    if today is None or when.sort is not DateKind.DAY or when.day is None or when.month:
        return when
    near = []
    for months in (0, -1, 1):
        index = today.year * 12 + today.month - 1 + months
        try:
            near.append(date(index // 12, index % 12 + 1, when.day))
        except ValueError:
            continue
    agreeing = [day for day in near if when.weekday in {None, day.weekday()}]
    if not agreeing:
        return when
    day = min(agreeing, key=lambda other: abs((other - today).days))
    return replace(when, year=day.year, month=day.month)


def _time(when: When) -> Value:
    kind = ValueKind.DATE
    if when.sort in {DateKind.CLOCK, DateKind.DAYPART}:
        kind = ValueKind.CLOCK
    bare = when.sort is DateKind.YEAR and when.year is not None and not when.part
    year = Decimal(when.year) if bare and when.year is not None else None
    return Value(kind, when.span, year, year, iso=timex_of(when))


_BY_DIMENSION = {
    "percent": ValueKind.PERCENT,
    "money": ValueKind.MONEY,
    "time": ValueKind.DURATION,
}
_BY_SORT = {AmountKind.AGE: ValueKind.AGE, AmountKind.ORDINAL: ValueKind.ORDINAL}


def _figure(amount: Amount) -> Value:
    low: Decimal | None = amount.value
    high: Decimal | None = amount.value if amount.high is None else amount.high
    if amount.sort is AmountKind.VAGUE:
        low = high = None
    if amount.unit is None:
        return Value(_BY_SORT.get(amount.sort, ValueKind.NUMBER), amount.span, low, high)
    kind = _BY_DIMENSION.get(amount.unit.dimension, ValueKind.QUANTITY)
    is_length = kind is ValueKind.DURATION and low is not None
    iso = duration_of(amount) if is_length else ""
    return Value(kind, amount.span, low, high, symbol_of(amount.unit), iso)
