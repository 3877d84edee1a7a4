"""Years, quarters, seasons and times told from the day of writing: `next year`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt, Token
from reader.facts.led_by import led_by
from reader.facts.times.when import DateKind, When, when_over
from reader.facts.times.worded_numbers import small_number, worded_year
from reader.facts.tokens import number_at, text_at


def period_at(excerpt: Excerpt, index: int) -> list[When]:
    """`the second quarter`, `Q2`, `first half of June`: an ordinal inside a stretch of time."""
    tokens = excerpt.tokens
    word = text_at(tokens, index)
    if (
        word in {"q", "h"}
        and number_at(tokens, index + 1, 1, 4)
        and tokens[index + 1].start == tokens[index].end
    ):
        when = when_over(excerpt, DateKind.PART, index, index + 2)
        return [replace(when, part=word.upper() + text_at(tokens, index + 1))]
    ordinal = excerpt.own.numbers.ordinals.get(word)
    after = index + 1
    if (
        ordinal is None
        and word.isdecimal()
        and text_at(tokens, after) in excerpt.own.numbers.suffixes
    ):
        ordinal, after = number_at(tokens, index, 1, 40), after + 1
    letter = excerpt.own.dates.periods.get(text_at(tokens, after))
    if ordinal is None or letter is None or (letter == "H" and ordinal > 2):
        return []
    if text_at(tokens, after + 1) in excerpt.own.dates.after_no_period:
        return []
    when = when_over(excerpt, DateKind.PART, index, after + 1)
    return [replace(when, part=f"{letter}{ordinal}")]


def first_month(excerpt: Excerpt, when: When) -> int | None:
    """The month with which a stretch begins that a month ends: `three months through March`."""
    start = led_by(excerpt, when.span.start, excerpt.own.dates.months_to)
    if start is None or when.month is None:
        return None
    at = excerpt.inside(start, when.span.start).start - 1
    count = small_number(excerpt, at, 2, 11) if at >= 0 else None
    return None if count is None else (when.month - count[0]) % 12 + 1


def year_at(excerpt: Excerpt, index: int) -> list[When]:
    """A four-digit year: after a word of time, or standing without anything counted."""
    tokens = excerpt.tokens
    year = number_at(tokens, index, 1000, 2100)
    if year is None or len(tokens[index].text) != 4:
        return _short_decade(excerpt, index) or _year_in_words(excerpt, index)
    before, after = text_at(tokens, index - 1), text_at(tokens, index + 1)
    dates = excerpt.own.dates
    if after in dates.decade_endings and tokens[index + 1].start == tokens[index].end:
        phase, first = phase_before(excerpt, index)
        when = when_over(excerpt, DateKind.YEAR, first, index + 2)
        return [replace(when, year=year, part="decade", phase=phase)]
    bare = (
        index + 1 >= len(tokens) or after in excerpt.grammar or after in {".", ",", ";", ")", ":"}
    )
    if (
        before in dates.before_year
        or (before in dates.before_bare_year and bare)
        or (1900 <= year <= 2100 and not _is_counted(excerpt, index))
    ):
        phase, first = phase_before(excerpt, index)
        return [
            replace(when_over(excerpt, DateKind.YEAR, first, index + 1), year=year, phase=phase)
        ]
    return []


def _short_decade(excerpt: Excerpt, index: int) -> list[When]:
    """`the late 70s`, `les années 80`; `her 40s` are an age."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    tens = number_at(tokens, index, 10, 90)
    if tens is None or tens % 10 or len(tokens[index].text) != 2 or _is_in_name(tokens, index):
        return []
    stop = index + 1
    if text_at(tokens, stop) == "'" and text_at(tokens, stop + 1) in dates.decade_endings:
        stop += 1
    plural = _has_decade_ending(excerpt, stop)
    before = text_at(tokens, index - 1)
    if not (plural or before in dates.decades) or before in dates.whose:
        return []
    if before in dates.month_parts and text_at(tokens, index - 2) in dates.whose:
        return []
    when = when_over(excerpt, DateKind.YEAR, index, stop + plural)
    return [replace(when, year=1900 + tens, part="decade")]


def _has_decade_ending(excerpt: Excerpt, stop: int) -> bool:
    """`s` of `70s`, `er` of `70er` and `70er-Jahre`, but not of `30er-Zone`."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    if text_at(tokens, stop) not in dates.decade_endings or (
        tokens[stop].start != tokens[stop - 1].end
    ):
        return False
    joined = text_at(tokens, stop + 1) == "-"
    return not joined or not dates.decades or text_at(tokens, stop + 2) in dates.decades


def _is_in_name(tokens: Sequence[Token], index: int) -> bool:
    """`C-20s`, `Q40s`: several of one make, whose letters hold on to the figure."""
    start, before = tokens[index].start, tokens[index - 1] if index else None
    if before is None or before.end != start:
        return False
    if before.text != "-":
        return before.is_word and before.text not in _CLIPPED
    head = tokens[index - 2] if index > 1 else None
    return head is not None and head.end == before.start and head.raw.isupper()


_CLIPPED = frozenset({"'", "’", "‘"})


def _year_in_words(excerpt: Excerpt, index: int) -> list[When]:
    """`in nineteen seventy-five`, `en mil setecientos ochenta`."""
    tokens = excerpt.tokens
    if not tokens[index].is_word or text_at(tokens, index - 1) not in excerpt.own.dates.before_year:
        return []
    worded = worded_year(excerpt, index)
    if worded is None or (worded[1] == index + 1 and not excerpt.own.numbers.packed):
        return []
    following = text_at(tokens, worded[1])
    if following.isalpha() and not excerpt.own.small.has(following):
        return []
    when = when_over(excerpt, DateKind.YEAR, index, worded[1])
    return [replace(when, year=worded[0])]


def _is_counted(excerpt: Excerpt, index: int) -> bool:
    """`about 2000`, `$1990`, `2000 boats`: no year."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    before, after = text_at(tokens, index - 1), text_at(tokens, index + 1)
    if before in _MONEY or before in dates.before_count:
        return True
    return (
        after.endswith(excerpt.own.numbers.plurals)
        and after.isalpha()
        and after not in dates.no_plurals
    )


_MONEY = frozenset("$€£")


def relative_at(excerpt: Excerpt, index: int) -> list[When]:
    """`yesterday`, `last month`, `next year`."""
    tokens = excerpt.tokens
    word, dates = text_at(tokens, index), excerpt.own.dates
    part = dates.relative.get(word, "")
    if not part and text_at(tokens, index + 1) == "'":
        part = dates.relative.get(f"{word}'{text_at(tokens, index + 2)}", "")
        if part:
            return [when_over(excerpt, DateKind.RELATIVE, index, index + 3, part)]
    if part:
        return [when_over(excerpt, DateKind.RELATIVE, index, index + 1, part)]
    turn, stretch = dates.turns.get(word), dates.stretches.get(text_at(tokens, index + 1))
    if turn is None or stretch is None:
        turn = dates.turns_after.get(text_at(tokens, index + 1))
        stretch = dates.stretches.get(word)
    if turn and stretch:
        phase, first = phase_before(excerpt, index)
        when = when_over(excerpt, DateKind.RELATIVE, first, index + 2)
        return [replace(when, part=f"{turn} {stretch}", phase=phase)]
    return []


def phase_before(excerpt: Excerpt, index: int) -> tuple[str, int]:
    """`early` of `early next week`, `the end of next month`; with the token that it begins at."""
    tokens, own = excerpt.tokens, excerpt.own
    at = index - 1
    while at >= max(0, index - 3) and (
        tokens[at].text in own.small.articles or tokens[at].text in own.dates.of
    ):
        at -= 1
    phase = own.dates.month_parts.get(text_at(tokens, at), "")
    return (phase, at) if phase else ("", index)


def season_at(excerpt: Excerpt, index: int) -> list[When]:
    """A season or a part of the day, where it tells when."""
    tokens, dates = excerpt.tokens, excerpt.own.dates
    word = tokens[index].text
    season = dates.seasons.get(word)
    if season and text_at(tokens, index - 1) in dates.before_season:
        return [when_over(excerpt, DateKind.SEASON, index, index + 1, f"season {season}")]
    part = dates.dayparts.get(word)
    if part:
        return [when_over(excerpt, DateKind.DAYPART, index, index + 1, f"part {part}")]
    return []
