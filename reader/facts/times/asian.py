"""Chinese, Japanese and Korean times: `2025년 3월 31일`, `昭和46年5月5日`, `午後七時半`.

Figures and number words stand before marks for year, month, day, hour and minute, larger before
smaller and without blanks, so the text itself is searched and not its tokens. A mark that opens a
length of time (`3年間`, `2小时`) belongs to an amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt
from reader.facts.times.decades import decades
from reader.facts.times.numeric import numeric_dates
from reader.facts.times.when import DateKind, When
from reader.languages import language as known
from reader.languages.record import Dates
from reader.model import Span
from reader.text.myriads import myriad_value, words_of_numbers


def asian_whens(excerpt: Excerpt) -> list[When]:
    """Every time of an excerpt in order; linear in its text."""
    if not excerpt.tokens:
        return []
    first, end = excerpt.tokens[0].start, excerpt.tokens[-1].end
    found = [*numeric_dates(excerpt, first, end), *decades(excerpt, first, end)]
    closed = [when.span for when in found]
    for match in _pattern(excerpt.language).finditer(excerpt.text, first, end):
        if not any(s.start < match.end() and match.start() < s.end for s in closed):
            found += _read(excerpt, match)
    return sorted(found, key=lambda when: when.span)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """A date, a time of day, a weekday or a relative day."""
    dates = known(language).dates
    counting, scale = words_of_numbers(language)
    ko = known(language).writing.spaced
    number = f"(?:\\d{{1,4}}|(?:{counting}|{scale}){{1,8}}{'?' if ko else ''})"
    year, month, day, hour, minute = (
        f"(?:{'|'.join((mark, *(m for m, main in dates.other_marks.items() if main == mark)))})"
        for mark in dates.marks
    )
    no = "|".join(sorted(dates.spans, key=len, reverse=True))
    ahead = f"(?!{no})" if no else ""
    gap = "[ ,]{0,2}" if ko else " ?の?"
    eras = "|".join(dates.eras)
    era = f"(?P<era>{eras}) ?" if eras else "(?P<era>(?!))"
    names = f"(?P<named>{'|'.join(dates.months)})|" if dates.months else "(?P<named>(?!))|"
    halves = "|".join(sorted(dates.halves, key=len, reverse=True))
    past = "|".join(dates.past)
    y = f"(?:{era})?(?P<year>元|{number}) ?{ahead}{year}"
    m = f"(?:{names}(?P<month>{number}) ?{ahead}{month})"
    d = f"(?P<day>初?{number}) ?{ahead}{day}"
    free = f"(?P<freed>初?{number})(?!{number})" if dates.bare_days else "(?P<freed>(?!))"
    clock = (
        f"(?:(?P<half>{halves})(?:の| )?)?(?P<hour>{number}) ?{ahead}{hour}"
        f"(?: ?(?P<minute>{number}) ?{ahead}{minute}(?:钟|鐘)?(?: ?\\d{{1,2}} ?[초秒])?"
        f"| ?(?P<half_hour>半|반)|(?P<quarter>[一三1-3])刻)?"
        f"(?: ?(?P<past>{past})(?![后後]))?"
    )
    # `两点五` is a decimal and `一点` a bit.
    pointed = any(point in hour for point in known(language).numbers.points)
    unpointed = f"(?<!一点)(?!{number})" if pointed else ""
    colon = (
        f"(?:(?P<half2>{halves})(?:の| )?)?(?P<hour2>\\d{{1,2}}):(?P<minute2>\\d\\d)"
        "(?::\\d\\d)?(?![\\d:])(?: ?(?P<meridian>(?i:[ap]\\.?m)\\.?))?"
    )
    weekdays = "|".join(sorted(dates.weekdays, key=len, reverse=True))
    short = "".join({word[0] for word in dates.weekdays if len(word) > 1}) or "月"
    turns = "|".join(sorted({**dates.turns, **dates.relative}, key=len, reverse=True))
    yardsticks = "|".join(sorted(dates.yardsticks, key=len, reverse=True))
    by_itself = f"(?! ?(?:{yardsticks}))" if yardsticks else ""
    noons = "|".join(sorted(dates.noons, key=len, reverse=True)) or "(?!)"
    boundary = "(?<![가-힣])" if ko else ""
    words = "|".join(sorted(dates.month_parts, key=len, reverse=True)) or "(?!)"
    # `말` is also speech, and `初めて` is for the first time.
    ends = "(?=에|까지|부터|쯤|께|로|[^가-힣]|$)" if ko else "(?!て)"
    phase = f"(?: ?(?P<phase>{words}){ends})?"
    return re.compile(
        f"(?<![\\d.,]){boundary}(?:{y}(?:{gap}{m}(?:{gap}(?:{d}|{free}))?)?|{_renamed(m)}"
        f"(?:{gap}(?:{_renamed(d)}|{_renamed(free)}))?|{_renamed(d, 2)})"
        f"{phase}(?: ?の?[(]?(?P<on>{weekdays}|(?<=[(])[{short}](?=[)]))[)]?)?"
        f"|(?<![\\d.,:]){boundary}(?:{clock}{unpointed}|{colon})"
        f"|{boundary}(?P<noon>{noons})"
        f"|(?:(?P<turned>{turns}) ?)?(?P<weekday>{weekdays})|{boundary}(?P<turn>{turns}){by_itself}"
        f"{_renamed(phase)}"
    )


def _renamed(pattern: str, times: int = 1) -> str:
    """The same pattern with groups of other names, for another branch."""
    return pattern.replace("(?P<", "(?P<" + "x" * times + "_")


def _group(match: re.Match[str], name: str) -> str:
    for prefix in ("", "x_", "xx_"):
        if prefix + name in match.re.groupindex and (text := match[prefix + name]):
            return str(text)
    return ""


def _value(text: str, language: str) -> int | None:
    value = myriad_value(text.removeprefix("初"), language) if text else None
    return None if value is None else int(value)


def _read(excerpt: Excerpt, match: re.Match[str]) -> Iterator[When]:
    """The times that one match makes; nothing where its numbers are none of a calendar."""
    dates, language = excerpt.own.dates, excerpt.language
    bare = When(DateKind.DAY, Span(*match.span()), excerpt.inside(*match.span()))
    if match["weekday"]:
        turn = dates.turns.get(match["turned"] or "", "").partition("_")[0]
        weekday = dates.weekdays[match["weekday"]]
        yield replace(bare, sort=DateKind.WEEKDAY, weekday=weekday, part=turn)
        return
    if match["turn"]:
        part = {**dates.turns, **dates.relative}[match["turn"]].replace("_", " ")
        phase = dates.month_parts.get(_group(match, "phase"), "")
        yield replace(bare, sort=DateKind.RELATIVE, part=part, phase=phase)
        return
    if match["noon"]:
        yield replace(bare, sort=DateKind.CLOCK, minute=dates.noons[match["noon"]])
        return
    clock = _clock(bare, match, dates, language)
    if clock is not None and match[0] not in excerpt.own.numbers.no_numbers:
        yield clock
        return
    if match["hour"] or match["hour2"]:
        return
    yield from _date(bare, match, excerpt)


_LAST_CENTURY = 40
"""The least short year that is one of the last century."""


@cache
def _short_year(language: str) -> re.Pattern[str]:
    """What stands after a year of two figures."""
    return re.compile(known(language).dates.after_short_year or "(?!)")


@cache
def _lengthy(language: str) -> tuple[str, ...]:
    """What stands after `10日` where it is ten days and no date, with or without a blank."""
    numbers, dates = known(language).numbers, known(language).dates
    words = (*numbers.more, *numbers.less, *numbers.roughly, *dates.ago, *dates.hence)
    return (*words, *(f" {word}" for word in words))


def _date(when: When, match: re.Match[str], excerpt: Excerpt) -> Iterator[When]:
    dates, language, own = excerpt.own.dates, excerpt.language, excerpt.own.writing
    told = _group(match, "year")
    year = 1 if told == "元" else _value(told, language)
    if match["era"] and year is not None:
        year += dates.eras[match["era"]]
    month = dates.months.get(_group(match, "named")) or _value(_group(match, "month"), language)
    word = _group(match, "day") or _group(match, "freed")
    day = _value(word, language)
    if year is not None and year < 100 and told[0] in "0零〇":
        year += 2000
    elif month is None and len(told) == 2 and told.isdecimal() and not match["era"]:
        # `92年に` is a year, `92年かけて` how long something took.
        tail = _short_year(language).match(excerpt.text, match.end())
        year = int(told) + (1900 if int(told) >= _LAST_CENTURY else 2000) if tail else None
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return
    alone = day is not None and month is None and year is None
    if alone and excerpt.text.startswith(_lengthy(language), match.end()):
        return
    if alone and not word[0].isdigit() and (day == 1 or (own.spaced and len(word) == 1)):
        return
    if month is None and day is None and not (year is not None and 1000 <= year < 3000):
        return
    sort = DateKind.DAY if day else DateKind.MONTH if month else DateKind.YEAR
    weekday = _weekday(match["on"] or "", dates)
    phase = dates.month_parts.get(_group(match, "phase"), "")
    if sort is DateKind.MONTH:
        when, phase = replace(when, part=phase), ""
    elif sort is DateKind.DAY:
        phase = ""
    date = replace(when, sort=sort, year=year, month=month, day=day, weekday=weekday)
    yield replace(date, phase=phase)


def _weekday(word: str, dates: Dates) -> int | None:
    """A weekday by its name or, in brackets, by its first letter."""
    if len(word) == 1:
        return next((n for name, n in dates.weekdays.items() if name[0] == word), None)
    return dates.weekdays.get(word)


def _clock(when: When, match: re.Match[str], dates: Dates, language: str) -> When | None:
    hour = _value(match["hour"] or match["hour2"] or "", language)
    if hour is None or hour > 29:
        return None
    minute = _value(match["minute"] or match["minute2"] or "", language) or 0
    if match["half_hour"]:
        minute = 30
    if match["quarter"]:
        minute = 15 * (_value(match["quarter"], language) or 1)
    if minute > 59:
        return None
    half = dates.halves.get(match["half"] or match["half2"] or "")
    if (match["meridian"] or "")[:1].lower():
        half = 720 if match["meridian"][0].lower() == "p" else 0
    if match["past"] and (match["minute"] or match["quarter"]):
        minute = -minute
    late = half == 720 and hour == 12 and (match["half"] or "")[:1] in {"晚", "夜", "밤"}
    within = hour % 12 * 60 + half if half is not None and hour <= 12 and not late else hour * 60
    open_noon = half is None and hour < 13 and (match["hour"] or match["hour2"])[0] != "0"
    return replace(when, sort=DateKind.CLOCK, minute=(within + minute) % 1440, open_noon=open_noon)
