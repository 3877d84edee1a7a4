"""A time as TIMEX3 writes it (ISO 8601 with X for what is not told; Pustejovsky et al. 2003)."""

from __future__ import annotations

from reader.facts.times.when import DateKind, When

_SEASONS = ("SP", "SU", "FA", "WI")
_DAYPARTS = ("MO", "MO", "MO", "AF", "EV", "NI")
"""Dawn, morning, midmorning, afternoon, evening and night, as the word lists number them."""


def timex_of(when: When) -> str:
    """`2016-04-21`, `XXXX-04`, `XXXX-WXX-3`, `T19:30`, `XXXX-Q2`; "" for `last week`."""
    if when.sort is DateKind.CLOCK and when.minute is not None:
        return f"T{when.minute // 60 % 24:02}:{when.minute % 60:02}"
    if when.day is not None:
        return f"{_year(when)}-{_two(when.month)}-{when.day:02}"
    if when.sort is DateKind.MONTH:
        return f"{_year(when)}-{_two(when.month)}"
    if when.weekday is not None:
        return f"XXXX-WXX-{when.weekday + 1}"
    if when.sort is DateKind.YEAR and when.year is not None:
        return _year(when)[:3] if when.part == "decade" else _year(when)
    return _part(when)


def _year(when: When) -> str:
    return "XXXX" if when.year is None else f"{when.year:04}"


def _two(number: int | None) -> str:
    return "XX" if number is None else f"{number:02}"


def _part(when: When) -> str:
    """Quarters, halves and centuries; seasons; parts of the day."""
    number = int("".join(c for c in when.part if c.isdecimal()) or 0)
    if when.sort is DateKind.PART:
        return f"{number - 1:02}" if when.part[0] == "C" else f"{_year(when)}-{when.part}"
    if when.sort is DateKind.SEASON:
        return f"{_year(when)}-{_SEASONS[number - 1]}"
    if when.sort is DateKind.DAYPART:
        return f"T{_DAYPARTS[number - 1]}"
    return ""
