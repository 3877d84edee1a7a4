"""Korean and Japanese dates: `2025년 3월 31일`, `4月8日午前10時`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Excerpt
from reader.facts.times.when import DateKind, When
from reader.facts.tokens import number_at, text_at
from reader.model import Span


def asian_at(excerpt: Excerpt, index: int) -> list[When]:
    """Korean and Japanese: `2025년 3월 31일`, `4月8日午前10時`, `오후 1시 40분`."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    marks, spans = dates.marks, tuple(dates.spans)
    if not marks:
        return []
    number = number_at(tokens, index, 0, 2999)
    if (
        number is None
        or index + 1 >= len(tokens)
        or tokens[index + 1].start - tokens[index].end > 1
    ):
        return []
    word = text_at(tokens, index + 1)
    if not word.startswith(marks) or word.startswith(spans):
        return []
    if tokens[index + 1].start != tokens[index].end:
        return []
    parts: dict[str, int] = {_part_name(word[0], marks): number}
    end = tokens[index + 1].start + 1
    here, after = index, word[0]
    while True:
        follow = here + 2
        value = number_at(tokens, follow, 0, 2999)
        following = text_at(tokens, follow + 1)
        joined = follow < len(tokens) and (
            tokens[follow].start - end <= 1 or tokens[here + 1].end == tokens[follow].start
        )
        if value is None or not joined or following[:1] not in marks or not following:
            break
        if marks.index(following[0]) <= marks.index(after):
            break
        if following.startswith(spans):
            break
        parts[_part_name(following[0], marks)] = value
        here, after = follow, following[0]
        end = tokens[follow + 1].start + 1
    used = range(index, min(here + 2, len(tokens)))
    return _asian_whens(excerpt, used, end, parts)


def _part_name(mark: str, marks: Sequence[str]) -> str:
    """Which part of a date a Korean or Japanese mark stands for."""
    return ("year", "month", "day", "hour", "minute")[list(marks).index(mark)]


def _asian_whens(excerpt: Excerpt, used: range, end: int, parts: dict[str, int]) -> list[When]:
    """The day and the time of day that the parts of one date make."""
    start = excerpt.tokens[used.start].start
    found: list[When] = []
    hour = parts.get("hour")
    if any(name in parts for name in ("year", "month", "day")):
        sort = (
            DateKind.DAY
            if "day" in parts
            else DateKind.MONTH
            if "month" in parts
            else DateKind.YEAR
        )
        if ("day" in parts and not 1 <= parts["day"] <= 31) or parts.get("month", 1) > 12:
            return []
        if sort is DateKind.YEAR and parts["year"] < 1000:
            return []
        found.append(
            When(
                sort,
                Span(start, end),
                used,
                parts.get("year"),
                parts.get("month"),
                parts.get("day"),
            )
        )
    if hour is not None:
        before = excerpt.words(max(excerpt.span.start, start - 3), start)
        between = excerpt.words(start, end)
        halves = excerpt.own.dates.halves
        half = next((h for w, h in halves.items() if w in before or w in between), None)
        minute = (
            hour % 12 * 60 + half if half is not None and hour <= 12 else hour * 60
        ) + parts.get("minute", 0)
        found.append(
            When(
                DateKind.CLOCK,
                Span(start, end),
                used,
                minute=minute,
                open_noon=half is None and hour < 13,
            )
        )
    elif "minute" in parts:
        return []
    return found
