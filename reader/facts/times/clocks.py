"""Times of day: `7:15 a.m.`, `0900 GMT`, `a quarter to nine`, `between 3 and 8 p.m.`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt, Token
from reader.facts.times.when import DateKind, When, when_over
from reader.facts.times.worded import past_oclock, worded_clock
from reader.facts.times.zones import ZONES
from reader.facts.tokens import number_at, phrase_of, text_at
from reader.model import Span


def clock_at(excerpt: Excerpt, index: int) -> list[When]:
    """`7:15 a.m.`, `6 p.m.`, `0900 GMT`, `16.00 Uhr`, `14 heures`, `noon`, `a quarter to nine`."""
    told = _told_clock(excerpt, index)
    if told is not None:
        return [told]
    hours = _clock_range(excerpt, index)
    if hours:
        return hours
    spoken = _spoken_clock(excerpt, index) or _figured_clock(excerpt, index)
    return [spoken] if spoken else []


def _told_clock(excerpt: Excerpt, index: int) -> When | None:
    """`a quarter to nine`, `halb acht`, `noon`: what nothing but a time of day is told by."""
    when = worded_clock(excerpt, index)
    if when is None:
        minute = excerpt.own.dates.noons.get(text_at(excerpt.tokens, index))
        if minute is None:
            return None
        when = replace(when_over(excerpt, DateKind.CLOCK, index, index + 1), minute=minute)
    return _zoned(excerpt, when)


def _figured_clock(excerpt: Excerpt, index: int) -> When | None:
    """`7:15 a.m.`, `16.00 Uhr`, `14 heures`."""
    written = _written_clock(excerpt, index)
    if written is None:
        return None
    return _zoned(excerpt, _half_of_day(excerpt, index, written[1], written[0]))


def _clock_range(excerpt: Excerpt, index: int) -> list[When]:
    """`between 3 and 8 p.m.`, `zwischen 3 und 8 Uhr`: the second hour says what both are."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    hour = number_at(tokens, index, 1, 12 if dates.half_days else 24)
    stop = index + 1
    stop += hour is not None and text_at(tokens, stop) in dates.hour_words
    if hour is None or not _is_link(excerpt, stop):
        return []
    at = stop + 1
    at += text_at(tokens, at) in dates.before_hour
    if at >= len(tokens):
        return []
    last = _told_clock(excerpt, at) or _figured_clock(excerpt, at)
    if last is None or last.minute is None or (last.open_noon and dates.half_days):
        return []
    minute = hour * 60 % 1440
    halved = last.minute >= 720 and number_at(tokens, at, 1, 12) is not None
    if halved or dates.half_days:
        minute = hour % 12 * 60 + (720 if last.minute >= 720 else 0)
        if minute > last.minute:
            minute -= 720 if minute >= 720 else -720
    first = when_over(excerpt, DateKind.CLOCK, index, stop)
    return [replace(first, minute=minute, open_noon=last.open_noon and hour <= 12), last]


def _is_link(excerpt: Excerpt, index: int) -> bool:
    """Whether what stands between two hours stands here."""
    word = text_at(excerpt.tokens, index)
    return word == "-" or word in excerpt.own.dates.clock_links


def _written_clock(excerpt: Excerpt, index: int) -> tuple[int, int] | None:
    """The minute of the day and the token after it, before a.m. and p.m. are looked at."""
    tokens = excerpt.tokens
    following = text_at(tokens, index + 1)
    hour = number_at(tokens, index, 0, 24)
    if hour is None:
        return _dotted_clock(excerpt, index) or _military_clock(excerpt, index)
    if following == ":":
        return _colon_clock(tokens, index, hour)
    if following == "h" and tokens[index + 1].start == tokens[index].end:
        lettered = _lettered_clock(tokens, index, hour)
        if lettered is not None:
            return lettered
    if following in excerpt.own.dates.hour_words:
        return _hour_word(excerpt, index, hour)
    past = past_oclock(excerpt, index + 1)
    shown = past > index + 1 or phrase_of(tokens, past, excerpt.own.dates.meridians)
    if shown or _is_zone(tokens, past) or _is_bare_hour(excerpt, index):
        return hour * 60, past
    return None


def _colon_clock(tokens: Sequence[Token], index: int, hour: int) -> tuple[int, int] | None:
    """`7:15`, its parts without blanks."""
    minute = number_at(tokens, index + 2, 0, 59)
    if minute is None or len(text_at(tokens, index + 2)) != 2:
        return None
    glued = tokens[index + 2].end - tokens[index].start <= 5
    seconds = number_at(tokens, index + 4, 0, 59) if text_at(tokens, index + 3) == ":" else None
    stop = index + 3 if seconds is None else index + 5
    return (hour * 60 + minute, stop) if glued else None


def _lettered_clock(tokens: Sequence[Token], index: int, hour: int) -> tuple[int, int] | None:
    """`20h45`, `8h GMT`: an hour glued to its letter, with minutes glued on or a zone after it."""
    minute = number_at(tokens, index + 2, 0, 59)
    glued = minute is not None and tokens[index + 2].start == tokens[index + 1].end
    if glued and minute is not None and len(text_at(tokens, index + 2)) == 2:
        return hour * 60 + minute, index + 3
    return (hour * 60, index + 2) if _is_zone(tokens, index + 2) else None


def _dotted_clock(excerpt: Excerpt, index: int) -> tuple[int, int] | None:
    """`5.40am`, `19.30 Uhr`."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    hour, _, minute = text_at(tokens, index).partition(".")
    if not (hour.isdecimal() and minute.isdecimal() and len(hour) < 3 and len(minute) == 2):
        return None
    led = not dates.before_hour_word or text_at(tokens, index - 1) in dates.before_hour_word
    past = past_oclock(excerpt, index + 1)
    past += led and text_at(tokens, past) in dates.hour_words
    named = past > index + 1 or phrase_of(tokens, past, dates.meridians)
    if not named or int(hour) > 24 or int(minute) > 59:
        return None
    return int(hour) * 60 + int(minute), past


def _military_clock(excerpt: Excerpt, index: int) -> tuple[int, int] | None:
    """`0900 GMT`, `1630 hours`."""
    tokens = excerpt.tokens
    text = text_at(tokens, index)
    if not (len(text) == 4 and text.isdecimal() and int(text) < 2400):
        return None
    following = text_at(tokens, index + 1)
    named = following in excerpt.own.dates.military or _is_zone(tokens, index + 1)
    return (int(text[:2]) * 60 + int(text[2:]), index + 1) if named else None


def _hour_word(excerpt: Excerpt, index: int, hour: int) -> tuple[int, int] | None:
    """`20 Uhr`, `à 14 heures 30`."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    needed = dates.before_hour_word
    ranged = _is_link(excerpt, index - 1) and text_at(tokens, index - 2) in dates.hour_words
    if not needed or ranged or text_at(tokens, index - 1) in needed:
        minute = number_at(tokens, index + 2, 0, 59)
        if text_at(tokens, index + 3) in dates.hour_words:
            minute = None  # `entre 20 heures et 8 heures`
        return hour * 60 + (minute or 0), index + 2 + (minute is not None)
    return None


def _is_bare_hour(excerpt: Excerpt, index: int) -> bool:
    """`at 8 on Sunday`, `a las 8`: nothing is counted after the hour."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    before, following = text_at(tokens, index - 1), text_at(tokens, index + 1)
    ended = not following or following in dates.after_hour or following in dates.weekdays
    if before in dates.before_hour:
        led = text_at(tokens, index - 2) in dates.clock_leads
        return led or ended or not following.isalpha() or following in excerpt.grammar
    return before in dates.hour_leads and int(tokens[index].text) <= 12 and ended


def _half_of_day(excerpt: Excerpt, first: int, stop: int, minute: int) -> When:
    tokens = excerpt.tokens
    half, stop = _half_after(excerpt, stop)
    half = half or _half_before(excerpt, first)
    open_noon = not half and minute < 13 * 60 and excerpt.own.dates.half_days
    if text_at(tokens, first).startswith("0") or len(text_at(tokens, first)) == 4:
        open_noon = False
    if half == "pm" and minute < 720:
        minute += 720
    if half == "am" and 720 <= minute < 780:
        minute -= 720
    when = when_over(excerpt, DateKind.CLOCK, first, min(stop, len(tokens)))
    return replace(when, minute=minute % 1440, open_noon=open_noon)


def _half_before(excerpt: Excerpt, first: int) -> str:
    """`in the afternoon at 7`: the part of the day right before an hour."""
    dates = excerpt.own.dates
    at = first - 2 if text_at(excerpt.tokens, first - 1) in dates.hour_leads else first - 1
    return dates.clock_halves.get(text_at(excerpt.tokens, at), "")


def _half_after(excerpt: Excerpt, stop: int) -> tuple[str, int]:
    """`p.m.`, `in the morning`, `at night` after an hour, and the token after it."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    found = phrase_of(tokens, stop, dates.meridians) or phrase_of(tokens, stop, dates.clock_parts)
    return found or ("", stop)


def _spoken_clock(excerpt: Excerpt, index: int) -> When | None:
    """`seven o'clock`, `seven p.m.`."""
    hour = excerpt.own.numbers.counting.get(text_at(excerpt.tokens, index), 0)
    if not 1 <= hour <= 12:
        return None
    past = past_oclock(excerpt, index + 1)
    half, stop = _half_after(excerpt, past)
    if stop == index + 1:
        return None
    minute = hour % 12 * 60 + (720 if half == "pm" else 0)
    when = when_over(excerpt, DateKind.CLOCK, index, min(stop, len(excerpt.tokens)))
    return replace(when, minute=minute, open_noon=not half)


def _is_zone(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token is the short name of a zone; written small it is a word (`et`, `ist`)."""
    return text_at(tokens, index) in ZONES and tokens[index].raw.isupper()


def _zoned(excerpt: Excerpt, when: When) -> When:
    tokens, dates = excerpt.tokens, excerpt.own.dates
    at = when.tokens.stop
    found = phrase_of(tokens, at, dates.zones)
    if found is not None:
        return _reaching(excerpt, when, found[1], found[0])
    for size in (1, 2, 3) if dates.zone_words else ():
        named = tokens[at : at + size]
        if (
            text_at(tokens, at + size) in dates.zone_words
            and named
            and all(t.capital for t in named)
        ):
            return _reaching(excerpt, when, at + size + 1, " ".join(t.text for t in named))
    zone = ZONES[tokens[at].text] if _is_zone(tokens, at) else None
    return _reaching(excerpt, when, at + 1, zone) if zone else when


def _reaching(excerpt: Excerpt, when: When, stop: int, zone: str) -> When:
    end = excerpt.tokens[stop - 1].end
    return replace(
        when, span=Span(when.span.start, end), tokens=range(when.tokens.start, stop), zone=zone
    )
