"""What a time is, as far as it is told, and whether two times can be the same.

What a spelling leaves out is left open: `March 31` and `2025-03-31` agree, `March 31` and
`31 March 2024` agree, `2024` and `2025` do not. A weekday is resolved by the day of the article
where that is known: the day named is taken to be the last one of its name.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from reader.dataclass import dataclass, replace
from reader.facts.excerpt import Excerpt
from reader.model import Span


class DateKind(StrEnum):
    """What kind of time is named; only like is set against like."""

    DAY = "day"
    WEEKDAY = "weekday"
    MONTH = "month"
    YEAR = "year"
    CLOCK = "clock"
    PART = "part of the year"
    SEASON = "season"
    DAYPART = "part of the day"
    RELATIVE = "relative time"


@dataclass(frozen=True, slots=True)
class When:
    """A time as far as it is told; fields that are not told are None or empty.

    `weekday` counts from Monday as 0, `minute` is the minute of the day, `part` holds a quarter,
    season, part of the day or relative word. `open_noon` marks `7:15` without a.m. or p.m.,
    `either` a date in figures whose day may be its month, `relative` a month or a year that is told
    from the day of writing (`last month`), `turn` which one it is. `phase` is the beginning, middle
    or end of a year or of a stretch (a month has it as its part), `week` the Monday of a week that
    is told from the day of writing.
    """

    sort: DateKind
    span: Span
    tokens: range
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    minute: int | None = None
    part: str = ""
    zone: str = ""
    open_noon: bool = False
    either: bool = False
    relative: bool = False
    turn: str = ""
    phase: str = ""
    week: date | None = None

    @property
    def turned(self) -> When:
        """The same date with its day and month exchanged."""
        return replace(self, month=self.day, day=self.month, either=False)


DAYS_AWAY = {
    "day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "day after tomorrow": 2,
}
"""How many days from that of writing a relative word names."""


def resolved(when: When, today: date | None) -> When:
    """A weekday or a relative day with its calendar day, where the article's day is known."""
    if today is None or when.day is not None:
        return when
    if when.sort is DateKind.WEEKDAY and when.weekday is not None:
        ahead = (when.weekday - today.weekday()) % 7
        day = today + timedelta(days=ahead or 7)
        if when.part != "next":
            day = today - timedelta(days=-ahead % 7)
        return replace(when, year=day.year, month=day.month, day=day.day)
    if when.sort is DateKind.RELATIVE and " " in when.part:
        return _stretch(when, today)
    offset = DAYS_AWAY.get(when.part)
    if offset is not None:
        return _on(when, today + timedelta(days=offset))
    return when


_TURNS = {"last": -1, "this": 0, "next": 1}


def _stretch(when: When, today: date) -> When:
    """`last month` or `this year` as a month or a year; other stretches stay as they are."""
    turn, _, stretch = when.part.partition(" ")
    offset = _TURNS.get(turn)
    if offset is None or stretch not in {"week", "month", "year"}:
        offset_day = DAYS_AWAY.get(when.part)
        return when if offset_day is None else _on(when, today + timedelta(days=offset_day))
    if stretch == "week":
        monday = today + timedelta(days=7 * offset - today.weekday())
        return replace(when, turn=turn, week=monday)
    whole = replace(when, part=when.phase if stretch == "month" else "", relative=True, turn=turn)
    if stretch == "year":
        return replace(whole, sort=DateKind.YEAR, year=today.year + offset)
    months = today.year * 12 + today.month - 1 + offset
    return replace(whole, sort=DateKind.MONTH, year=months // 12, month=months % 12 + 1)


def _on(when: When, day: date) -> When:
    return replace(when, year=day.year, month=day.month, day=day.day, weekday=day.weekday())


def agree(one: When, other: When) -> bool:
    """Whether two times can be the same: nothing that both tell differs."""
    ways = [(one, other)]
    if one.either and not other.either:
        ways.append((one.turned, other))
    if other.either and not one.either:
        ways.append((one, other.turned))
    return any(_agree(*way) for way in ways)


def _agree(one: When, other: When) -> bool:
    if one.sort is not other.sort:
        return _agree_across(one, other)
    if one.sort is DateKind.CLOCK:
        return _same_clock(one, other)
    if one.sort is DateKind.YEAR and "decade" in {one.part, other.part}:
        return _in_decade(one, other)
    fields = ("year", "month", "day", "weekday", "part", "phase")
    return all(
        getattr(one, f) == getattr(other, f) or not _told(one, f) or not _told(other, f)
        for f in fields
    ) and (one.sort is not DateKind.DAY or one.day == other.day)


def _agree_across(one: When, other: When) -> bool:
    """Whether a time lies in a longer one, or a weekday is a date."""
    sorts = {one.sort, other.sort}
    if sorts == {DateKind.WEEKDAY, DateKind.DAY}:
        return _same_day(one, other)
    if sorts == {DateKind.MONTH, DateKind.DAY}:
        return _in_month(one, other)
    if DateKind.YEAR in sorts and sorts & {DateKind.MONTH, DateKind.DAY}:
        return one.year == other.year is not None and "decade" not in {one.part, other.part}
    if DateKind.RELATIVE in sorts and sorts & {DateKind.WEEKDAY, DateKind.DAY}:
        return _in_week(one, other)
    return False


def _in_decade(one: When, other: When) -> bool:
    """`1991` lies in the early 1990s, `the 1990s` and `the late 1990s` agree."""
    if one.year is None or other.year is None or one.year // 10 != other.year // 10:
        return False
    if one.part == other.part:
        return one.phase == other.phase or not (one.phase and other.phase)
    decade, year = (one, other) if one.part else (other, one)
    return decade.phase == "" or (year.year or 0) % 10 in _PHASE_YEARS[decade.phase]


PHASES = ("early", "mid", "late")
"""The beginning, the middle and the end of a year or of a stretch of time."""
_PHASE_YEARS = {"early": range(5), "mid": range(3, 8), "late": range(5, 10)}


def _in_week(one: When, other: When) -> bool:
    """`March 5` lies in the week before that of March 12; a week may begin on a Sunday."""
    week, day = (one, other) if one.week else (other, one)
    if week.week is None or day.month is None or day.day is None:
        return False
    # A weekday may also be the next of its name.
    first = -8 if day.sort is DateKind.WEEKDAY else -1
    days = (week.week + timedelta(days=n) for n in (*range(first, first + 8), *range(-1, 7)))
    return any((d.month, d.day) == (day.month, day.day) for d in days)


def _told(when: When, field: str) -> bool:
    return getattr(when, field) not in {None, ""}


def _same_day(one: When, other: When) -> bool:
    """Whether a weekday and a date are one: the weekday may be the last or the next of its name."""
    if one.day is not None and other.day is not None:
        weekday, day = (one, other) if one.sort is DateKind.WEEKDAY else (other, one)
        if day.day == weekday.day and day.month == weekday.month:
            return True
        if weekday.month and weekday.year and day.month:
            named = date(weekday.year, weekday.month, weekday.day or 1) + timedelta(days=7)
            if (named.month, named.day) == (day.month, day.day):
                return True
        if one.weekday is not None and other.month and other.year is None:
            return False
    return one.weekday is not None and one.weekday == other.weekday


_PART_DAYS = {"early": range(1, 11), "mid": range(10, 22), "late": range(20, 32), "": range(1, 32)}


def _in_month(one: When, other: When) -> bool:
    """`Sept. 30` lies in the end of September, and in September."""
    month, day = (one, other) if one.sort is DateKind.MONTH else (other, one)
    if month.month != day.month or (month.year and day.year and month.year != day.year):
        return False
    return day.day in _PART_DAYS.get(month.part, range(1, 32))


def _same_clock(one: When, other: When) -> bool:
    if one.zone != other.zone and one.zone and other.zone:
        return False
    if one.minute == other.minute:
        return True
    if one.minute is None or other.minute is None:
        return False
    if divmod(one.minute, 60) == divmod(other.minute, 60)[::-1]:
        return True  # `12:16` is the other side's `16:12`: a score
    return (one.open_noon or other.open_noon) and (one.minute - other.minute) % 720 == 0


def when_over(excerpt: Excerpt, sort: DateKind, first: int, stop: int, part: str = "") -> When:
    """A bare time over a range of tokens, or a part of one."""
    tokens = excerpt.tokens
    span = Span(tokens[first].start, tokens[stop - 1].end)
    return When(sort, span, range(first, stop), part=part)
