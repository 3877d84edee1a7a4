"""Times that a text tells from another time of its own, or from the day of writing.

Wednesday night                     on Thursday ... the previous night        one Wednesday
in 2024, up on the previous year    last year ... more than in 2023           the same two years
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt
from reader.facts.times.when import DAYS_AWAY, DateKind, When, agree
from reader.facts.wordlists import ByFirstWord, by_first_word, phrase_at
from reader.languages import language as known

_DAYS = {DateKind.DAY, DateKind.WEEKDAY}


def not_led_to(whens: Sequence[When], excerpt: Excerpt, its: Sequence[When]) -> list[When]:
    """Times of one side without those that the other, an excerpt with its times, tells by a step.

    `this month` without a day of writing may be any month.
    """
    if not whens:
        return []
    steps = [step.split() for step in _steps(excerpt)]
    moved = [each for unit, by in steps for one in its if (each := _moved(one, unit, int(by)))]
    return [
        when
        for when in whens
        if not any(_may_be(when, each) for each in its)
        and not any(agree(each, when) for each in moved)
    ]


def _steps(excerpt: Excerpt) -> Iterator[str]:
    """The steps of a language's table that stand in an excerpt."""
    if not excerpt.own.writing.spaced or excerpt.own.numbers.myriads:
        phrases = excerpt.own.dates.steps.items()
        yield from (s for phrase, s in phrases if excerpt.text.find(phrase, *excerpt.span) >= 0)
        return
    table, texts = _by_word(excerpt.language), [token.text for token in excerpt.tokens]
    found = (phrase_at(table, texts, index) for index in range(len(texts)))
    yield from (step for _, step in filter(None, found))


@cache
def _by_word(language: str) -> ByFirstWord:
    return by_first_word(known(language).dates.steps)


def _may_be(when: When, relative: When) -> bool:
    """Whether a time that is told from an unknown day may be another."""
    if relative.sort is not DateKind.RELATIVE:
        return False
    if when.sort in _DAYS:
        return relative.part in DAYS_AWAY
    return relative.part.rpartition(" ")[2] == when.sort.value


def _moved(when: When, unit: str, by: int) -> When | None:
    """The time so many years, months or days away; None where it is told too roughly."""
    if unit == "year" and when.sort is DateKind.YEAR and when.year is not None:
        return replace(when, year=when.year + by, part="", phase="")
    if unit == "month" and when.sort is DateKind.MONTH and when.month is not None:
        year, month = divmod(when.month - 1 + by, 12)
        years = None if when.year is None else when.year + year
        return replace(when, year=years, month=month + 1, part="")
    if unit == "day" and when.sort in _DAYS:
        return _days_away(when, by)
    return None


def _days_away(when: When, by: int) -> When | None:
    weekday = None if when.weekday is None else (when.weekday + by) % 7
    if when.day is None or when.month is None:
        return replace(when, weekday=weekday)
    try:
        day = date(when.year or 2000, when.month, when.day) + timedelta(days=by)
    except (ValueError, OverflowError):
        return None
    year = None if when.year is None else day.year
    return replace(when, year=year, month=day.month, day=day.day, weekday=weekday)
