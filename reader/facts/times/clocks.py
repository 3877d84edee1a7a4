"""Times of day: `7:15 a.m.`, `0900 GMT`, `a quarter to nine`, `between 3 and 8 p.m.`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt, Token
from reader.facts.times.when import DateKind, When, when_over
from reader.facts.times.worded import worded_clock
from reader.facts.times.zones import ZONES
from reader.facts.tokens import number_at, text_at
from reader.facts.wordlists import listed
from reader.model import Span
from reader.text.numerals import value_of


def clock_at(excerpt: Excerpt, index: int) -> list[When]:
    """`7:15 a.m.`, `6 p.m.`, `0900 GMT`, `16.00 Uhr`, `14 heures`, `noon`, `a quarter to nine`."""
    tokens = excerpt.tokens
    word = text_at(tokens, index)
    worded = worded_clock(excerpt, index)
    if worded is not None:
        return [_zoned(excerpt, worded)]
    minute = excerpt.own.dates.noons.get(word)
    if minute is not None:
        when = replace(when_over(excerpt, DateKind.CLOCK, index, index + 1), minute=minute)
        return [_zoned(excerpt, when)]
    hours = _clock_range(excerpt, index)
    if hours:
        return hours
    spoken = _spoken_clock(excerpt, index)
    if spoken:
        return [spoken]
    written = _written_clock(excerpt, index)
    if written is None:
        return []
    minute, stop = written
    return [_zoned(excerpt, _half_of_day(excerpt, index, stop, minute))]


def _clock_range(excerpt: Excerpt, index: int) -> list[When]:
    """`between 3 and 8 p.m.`, `9-11 a.m.`: the second hour says which half of the day it is."""
    tokens = excerpt.tokens
    hour = number_at(tokens, index, 1, 12)
    if hour is None or text_at(tokens, index + 1) not in {"and", "to", "-", "until", "till"}:
        return []
    written = _written_clock(excerpt, index + 2)
    if written is None:
        return []
    last = _zoned(excerpt, _half_of_day(excerpt, index + 2, written[1], written[0]))
    if last.open_noon or last.minute is None:
        return []
    minute = hour % 12 * 60 + (720 if last.minute >= 720 else 0)
    if minute > last.minute:
        minute -= 720 if minute >= 720 else -720
    first = replace(when_over(excerpt, DateKind.CLOCK, index, index + 1), minute=minute)
    return [first, last]


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
    zoned = _is_zone(tokens, index + 1)
    led = text_at(tokens, index - 1) in excerpt.own.dates.before_hour or zoned
    if meridian_at(tokens, index + 1) or led or _is_bare_hour(excerpt, index):
        return hour * 60, index + 1
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
    worded = text_at(tokens, index + 1) in dates.hour_words and not dates.before_hour_word
    named = meridian_at(tokens, index + 1) or worded
    if not named or int(hour) > 24 or int(minute) > 59:
        return None
    return int(hour) * 60 + int(minute), index + 1


def _military_clock(excerpt: Excerpt, index: int) -> tuple[int, int] | None:
    """`0900 GMT`, `1630 hours`."""
    tokens = excerpt.tokens
    text = text_at(tokens, index)
    if not (len(text) == 4 and text.isdecimal() and int(text) < 2400):
        return None
    named = text_at(tokens, index + 1) == "hours" or _is_zone(tokens, index + 1)
    return (int(text[:2]) * 60 + int(text[2:]), index + 1) if named else None


def _hour_word(excerpt: Excerpt, index: int, hour: int) -> tuple[int, int] | None:
    """`20 Uhr`, `à 14 heures 30`, `8 o'clock`."""
    tokens = excerpt.tokens
    if text_at(tokens, index + 1) == "o":
        return (hour * 60, index + 4) if text_at(tokens, index + 3) == "clock" else None
    needed = excerpt.own.dates.before_hour_word
    if not needed or text_at(tokens, index - 1) in needed:
        minute = number_at(tokens, index + 2, 0, 59)
        if text_at(tokens, index + 3) in excerpt.own.dates.hour_words:
            minute = None  # `entre 20 heures et 8 heures`
        return hour * 60 + (minute or 0), index + 2 + (minute is not None)
    return None


_AFTER_HOUR = listed(". , on and in this tomorrow today local when but until till or")


def _is_bare_hour(excerpt: Excerpt, index: int) -> bool:
    """`at 8 on Sunday`: nothing is counted after the hour."""
    tokens = excerpt.tokens
    if text_at(tokens, index - 1) != "at" or int(tokens[index].text) > 12:
        return False
    following = text_at(tokens, index + 1)
    return following in _AFTER_HOUR or following in excerpt.own.dates.weekdays or not following


def meridian_at(tokens: Sequence[Token], index: int) -> str:
    """`am` or `pm` however written, else nothing."""
    word = text_at(tokens, index)
    if word in {"am", "pm"}:
        return word
    if (
        word in {"a", "p"}
        and text_at(tokens, index + 1) == "."
        and text_at(tokens, index + 2) == "m"
    ):
        return word + "m"
    return ""


def _half_of_day(excerpt: Excerpt, first: int, stop: int, minute: int) -> When:
    tokens = excerpt.tokens
    half = meridian_at(tokens, stop)
    open_noon = not half and minute < 13 * 60 and excerpt.own.dates.half_days
    if half:
        dotted = text_at(tokens, stop + 1) == "."
        stop += 1 if not dotted else 4 if text_at(tokens, stop + 3) == "." else 3
    else:
        half, stop = _spoken_half(excerpt, stop)
        half = half or _half_before(excerpt, first)
        open_noon = open_noon and not half
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
    at = first - 2 if text_at(excerpt.tokens, first - 1) == "at" else first - 1
    return excerpt.own.dates.clock_halves.get(text_at(excerpt.tokens, at), "")


def _spoken_half(excerpt: Excerpt, stop: int) -> tuple[str, int]:
    """`in the morning`, `at night` after an hour."""
    words = [t.text for t in excerpt.tokens[stop : stop + 3]]
    if words[:2] == ["in", "the"] and words[2:]:
        half = excerpt.own.dates.clock_halves.get(words[2], "")
        return half, stop + 3 if half else stop
    if words[:2] == ["at", "night"]:
        return "pm", stop + 2
    return "", stop


HOURS = listed("one two three four five six seven eight nine ten eleven twelve")


def _spoken_clock(excerpt: Excerpt, index: int) -> When | None:
    """`seven in the morning`, `half past six`, `a quarter to nine`."""
    tokens = excerpt.tokens
    at, shift, sign = index, 0, 1
    if text_at(tokens, at) == "a" and text_at(tokens, at + 1) == "quarter":
        at += 1
    head, link = text_at(tokens, at), text_at(tokens, at + 1)
    if head in {"quarter", "half"} and link in {"to", "past", "after", "before"}:
        shift, sign = (15 if head == "quarter" else 30), (-1 if link in {"to", "before"} else 1)
        at += 2
    word = text_at(tokens, at)
    if word not in HOURS and not (shift and number_at(tokens, at, 1, 12)):
        return None
    hour = int(value_of(word) or 0)
    half, stop = _spoken_half(excerpt, at + 1)
    if text_at(tokens, at + 1) == "o" and text_at(tokens, at + 3) == "clock":
        half, stop = _spoken_half(excerpt, at + 4)
        stop = max(stop, at + 4)
    elif not half and not shift:
        half = meridian_at(tokens, at + 1)
        if not half:
            return None
        stop = at + (4 if text_at(tokens, at + 2) == "." else 2)
    minute = hour % 12 * 60 + (720 if half == "pm" else 0) + sign * shift
    when = when_over(excerpt, DateKind.CLOCK, index, min(max(stop, at + 1), len(tokens)))
    return replace(when, minute=minute % 1440, open_noon=not half)


def _is_zone(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token is the short name of a zone; written small it is a word (`et`, `ist`)."""
    return text_at(tokens, index) in ZONES and tokens[index].raw.isupper()


def _zoned(excerpt: Excerpt, when: When) -> When:
    tokens = excerpt.tokens
    at = when.tokens.stop
    if text_at(tokens, at) == "local" and text_at(tokens, at + 1) == "time":
        return _reaching(excerpt, when, at + 2, "local")
    for size in (1, 2, 3):
        named = tokens[at : at + size]
        if text_at(tokens, at + size) == "time" and named and all(t.capital for t in named):
            return _reaching(excerpt, when, at + size + 1, " ".join(t.text for t in named))
    zone = ZONES[tokens[at].text] if _is_zone(tokens, at) else None
    return _reaching(excerpt, when, at + 1, zone) if zone else when


def _reaching(excerpt: Excerpt, when: When, stop: int, zone: str) -> When:
    end = excerpt.tokens[stop - 1].end
    return replace(
        when, span=Span(when.span.start, end), tokens=range(when.tokens.start, stop), zone=zone
    )
