"""Times of day in words: `ten past nine`, `halb acht`, `huit heures et demie`, `las dos y cuarto`.

An hour alone is a number like others; what shows a time of day is the word `hour` of the language
with minutes or a part of the day, minutes joined to an hour, or a word that only leads an hour.
"""

from __future__ import annotations

from functools import cache

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt
from reader.facts.times.when import DateKind, When, when_over
from reader.facts.times.worded_numbers import small_number
from reader.facts.tokens import past_any, past_hyphen, phrase_of, text_at
from reader.languages import language as known


@cache
def _follow(language: str) -> frozenset[str]:
    """Every word that can stand after the figure with which a time of day in words begins."""
    dates = known(language).dates
    parts = {phrase.split()[0] for phrase in dates.clock_parts}
    return dates.minute_words | dates.hour_words | {*dates.joints, *dates.after_joints, *parts}


def worded_clock(excerpt: Excerpt, index: int) -> When | None:
    """The time of day in words that begins at a token; None where there is none."""
    tokens = excerpt.tokens
    if tokens[index].is_figure and text_at(tokens, index + 1) not in _follow(excerpt.language):
        return None
    return _half_to(excerpt, index) or _joined(excerpt, index) or _after_hour(excerpt, index)


def _half_to(excerpt: Excerpt, index: int) -> When | None:
    """`halb acht`, `dreiviertel 6`."""
    missing = excerpt.own.dates.half_to.get(text_at(excerpt.tokens, index))
    hour = small_number(excerpt, index + 1, 1, 12) if missing else None
    counted = text_at(excerpt.tokens, index + 1) in excerpt.own.numbers.indefinite
    if missing is None or hour is None or counted:  # `drei viertel einer Stunde`
        return None
    if text_at(excerpt.tokens, hour[1]) in excerpt.own.numbers.scales:
        return None
    return _clock(excerpt, index, hour[1], hour[0] * 60 - missing, bare=True)


def _joined(excerpt: Excerpt, index: int) -> When | None:
    """`ten past nine`, `a quarter to six`, `viertel vor 6`."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    if not dates.joints:
        return None
    at = index + (text_at(tokens, index) in excerpt.own.numbers.articles)
    piece = dates.pieces.get(text_at(tokens, at))
    minutes = (piece, at + 1) if piece else small_number(excerpt, at, 1, 30)
    hours = _hours_to_noon(excerpt, at, minutes)
    if hours is not None:
        minutes = hours
        piece = hours[0]
    if minutes is None:
        return None
    at = minutes[1] + (text_at(tokens, minutes[1]) in dates.minute_words)
    sign = dates.joints.get(text_at(tokens, at))
    hour = _hour(excerpt, at + 1) if sign else None
    if sign is None or hour is None:
        return None
    sure = text_at(tokens, at) in dates.sure_joints
    shown = piece or sure or at > minutes[1] or minutes[0] % 5 == 0
    led = text_at(tokens, index - 1) in dates.clock_leads or _part_at(excerpt, hour[1]) is not None
    if not (shown and (piece or led or sure)):
        return None
    stop = past_oclock(excerpt, hour[1])
    return _clock(excerpt, index, stop, hour[0] * 60 + sign * minutes[0], bare=True)


def _hours_to_noon(
    excerpt: Excerpt, index: int, number: tuple[int, int] | None
) -> tuple[int, int] | None:
    """The minutes of `an hour` or `two hours` before noon or midnight, and the token after them."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    before = text_at(tokens, index - 1) in excerpt.own.small.articles
    count, at = number or ((1, index) if before else (0, index))
    joined = text_at(tokens, at) in dates.full_hours and text_at(tokens, at + 1) in dates.joints
    if not count or not joined or text_at(tokens, at + 2) not in dates.noons:
        return None
    return 60 * count, at + 1


def past_oclock(excerpt: Excerpt, index: int) -> int:
    """The token after `o'clock`; the place itself where it does not stand."""
    return past_any(excerpt.tokens, index, excerpt.own.dates.oclock) or index


def _hour(excerpt: Excerpt, index: int) -> tuple[int, int] | None:
    """An hour in figures or words, or noon, and the token after it."""
    noon = excerpt.own.dates.noons.get(text_at(excerpt.tokens, index))
    return small_number(excerpt, index, 1, 12) if noon is None else (noon // 60, index + 1)


def _after_hour(excerpt: Excerpt, index: int) -> When | None:
    """`huit heures et demie du soir`, `las dos menos cuarto`, `zwei Uhr dreißig`, `8 du matin`."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    before = text_at(tokens, index - 1)
    hour = small_number(excerpt, index, 0, 24)
    noon = dates.noons.get(text_at(tokens, index))
    if noon is not None:
        hour = noon // 60, index + 1
    if hour is None:
        return None
    at = hour[1]
    worded = text_at(tokens, at) in dates.hour_words
    at += worded
    minutes, stop = _minutes(excerpt, at, worded=worded or noon is not None)
    led = before in dates.before_hour or before in dates.before_hour_word
    part = _part_at(excerpt, stop)
    if not worded and minutes is None and part is None:
        return None
    needed = bool(dates.before_hour_word)
    shown = worded and (not needed or led or minutes is not None)
    shown = shown or (minutes is not None and (led or part is not None or noon is not None))
    shown = shown or (part is not None and not worded) or (worded and part is not None)
    if not shown or (noon is not None and minutes is None):
        return None
    total = hour[0] * 60 + (minutes or 0)
    return _clock(excerpt, index, stop, total, bare=noon is None and hour[0] <= 12)


def _minutes(excerpt: Excerpt, at: int, *, worded: bool) -> tuple[int | None, int]:
    """Minutes after an hour: `30`, `et demie`, `menos cuarto`, `dreißig`; the token after them."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    joint = dates.after_joints.get(text_at(tokens, at))
    begin = at + 1 if joint else at
    if text_at(tokens, begin + 1) in dates.pieces and (
        text_at(tokens, begin) in excerpt.own.small.articles
    ):
        begin += 1
    piece = dates.pieces.get(text_at(tokens, begin))
    several = dates.pieces.get(f"{text_at(tokens, begin)} {text_at(tokens, begin + 1)}")
    if several:
        return several * (joint or 1), begin + 2
    if joint and piece:
        return joint * piece, begin + 1
    found = small_number(excerpt, begin, 0, 59) if worded or joint else None
    if found is not None and text_at(tokens, found[1]) in dates.hour_words:
        return None, at  # `entre 20 heures et 8 heures`: the next hour
    if found is None or (joint and not worded and tokens[begin].is_figure):
        return None, at
    stop = found[1]
    if text_at(tokens, stop) in dates.minute_words:
        stop += 1
    return (joint or 1) * found[0], stop


def _part_at(excerpt: Excerpt, index: int) -> tuple[str, int] | None:
    """The half of the day that a phrase tells, and the token after it."""
    return phrase_of(excerpt.tokens, index, excerpt.own.dates.clock_parts)


def _clock(excerpt: Excerpt, first: int, stop: int, minute: int, *, bare: bool) -> When:
    part = _part_at(excerpt, past_hyphen(excerpt.tokens, stop))
    part = part or phrase_of(excerpt.tokens, stop, excerpt.own.dates.meridians)
    open_noon = bare and part is None
    if part is not None:
        half, stop = part
        if half == "night":
            half = "pm" if 6 * 60 <= minute < 720 else "am"
        if half == "pm" and minute < 720:
            minute += 720
        if half == "am" and minute >= 720:
            minute -= 720
    when = when_over(excerpt, DateKind.CLOCK, first, min(stop, len(excerpt.tokens)))
    return replace(when, minute=minute % 1440, open_noon=open_noon)
