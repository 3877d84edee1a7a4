"""A Chinese, Japanese or Korean number with its sign and its fraction: `マイナス三`, `三分の一`.

`百分之五` is 5 per cent, `3割5分` starts as 30, `一又二分之一` is one and a half.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from reader.dataclass import dataclass, replace
from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import AmountKind
from reader.facts.numbers.unit import Unit
from reader.facts.numbers.units import UNITS
from reader.languages import language as known
from reader.late_pattern import late_pattern
from reader.text.myriads import myriad_value, number_pattern
from reader.text.numerals import LONGEST


@dataclass(frozen=True, slots=True)
class AsianNumber:
    """A number alone: where it stands, its value, whether in digits, and what kind it is."""

    start: int
    end: int
    value: Decimal
    written: bool
    sort: AmountKind = AmountKind.COUNT
    unit: Unit | None = None
    shown: bool = False
    """Whether its own form shows it to be a number."""


def with_fraction(excerpt: Excerpt, number: AsianNumber, end: int) -> AsianNumber:
    """`三分の一`, `百分之五`, `1/3`, `五又四分之三`, `3割5分`."""
    text, numbers = excerpt.text, excerpt.own.numbers
    part = _fraction_at(excerpt, number.start, end)
    if part is not None:
        return part
    mixed = _SLASHED.match(text, number.start, end)
    if mixed is not None and mixed[1] and int(mixed[3]):
        value = int(mixed[1]) + Decimal(int(mixed[2])) / int(mixed[3])
        return replace(number, end=mixed.end(), value=value, shown=True)
    for joint in numbers.wholes:
        at = past(text, number.end, (joint,))
        whole = _fraction_at(excerpt, at, end) if at is not None else None
        if whole is not None and whole.unit is None:
            both = number.value + whole.value
            return replace(number, end=whole.end, value=both, shown=True)
    for word, tenth in numbers.tenths.items():
        if text.startswith(word, number.end):
            share = number.value * 100 / tenth
            return replace(
                number, end=number.end + len(word), value=share, unit=UNITS["%"], shown=True
            )
    return number


def _fraction_at(excerpt: Excerpt, start: int, end: int) -> AsianNumber | None:
    """A fraction that begins at a place: the whole first, then how many parts of it."""
    text, language = excerpt.text, excerpt.language
    stop = min(end, start + 2 * LONGEST)
    may_be = any(text.find(joint, start, stop) >= 0 for joint in known(language).numbers.over)
    match = _fraction(language).match(text, start, stop) if may_be else None
    if match is None:
        slashed = _SLASHED.match(text, start, end)
        if slashed is None or slashed[1] or not int(slashed[3]):
            return None
        share = Decimal(int(slashed[2])) / int(slashed[3])
        end = slashed.end()
        return AsianNumber(start, end, share, written=True, sort=AmountKind.RATIO, shown=True)
    bottom = myriad_value(match["bottom"].strip(), language)
    words, stop = match["top"].strip(), match.end()
    numbers = known(language).numbers
    if known(language).writing.spaced and all(numbers.counting.get(c, 10) < 10 for c in words):
        # `일이` is `일` and a particle, no twelve.
        words, stop = words[0], match.start("top") + 1
    top = myriad_value(words, language)
    if not bottom or top is None:
        return None
    written = match["top"][0].isdigit()
    if bottom == 100:
        return AsianNumber(start, stop, top, written, unit=UNITS["%"], shown=True)
    return AsianNumber(start, stop, top / bottom, written, AmountKind.RATIO, shown=True)


@cache
def _fraction(language: str) -> re.Pattern[str]:
    number, over = number_pattern(language), known(language).numbers.over
    minus = "|".join(map(re.escape, known(language).numbers.minus))
    joints = "|".join(map(re.escape, over))
    worded = f"(?P<bottom>{number}) ?(?:{joints}) ?(?:{minus})?(?P<top>{number})"
    return re.compile(worded)


NEAR = 4
"""Characters before a number in which a word for a few stands."""
_SLASHED = late_pattern(r"(?:(\d{1,3}) )?(\d{1,3})/(\d{1,3})(?![\d/])")


def with_sign(excerpt: Excerpt, number: AsianNumber) -> AsianNumber:
    """`마이너스 3`, `零下五`, `-5`: below nothing, with the sign in its span."""
    text, numbers = excerpt.text, excerpt.own.numbers
    before = text[max(excerpt.span.start, number.start - 8) : number.start]
    bare = before.rstrip(" ")
    for word in numbers.minus:
        if bare.endswith(word):
            start = number.start - len(before) + len(bare) - len(word)
            return replace(number, start=start, value=-number.value, shown=True)
    if before.endswith("-") and not _goes_on(before[:-1]):
        return replace(number, start=number.start - 1, value=-number.value)
    return number


@cache
def _few(language: str) -> re.Pattern[str]:
    """A word for a few, right before the end."""
    return re.compile(f"(?:{known(language).numbers.few or '(?!)'})$")


def with_few(excerpt: Excerpt, number: AsianNumber) -> AsianNumber:
    """`数百`, `几万`, `수십만`: a few of a scale, as vague as `hundreds`."""
    if number.unit is not None or excerpt.text[number.start] not in excerpt.own.numbers.scales:
        return number
    near = max(excerpt.span.start, number.start - NEAR)
    word = _few(excerpt.language).search(excerpt.text, near, number.start)
    if word is None:
        return number
    return replace(number, start=word.start(), sort=AmountKind.VAGUE, shown=True)


_RANGE_BEFORE = late_pattern(r"[0-9A-Za-z%)〇一二三四五六七八九十百千万][^\W\d]{0,3} ?$")


def _goes_on(before: str) -> bool:
    """Whether a hyphen after this text is a dash or opens the end of a range, and no sign."""
    return bool(_RANGE_BEFORE.search(before))


def past(text: str, at: int, words: Sequence[str]) -> int | None:
    """The place after one of some words that stands here, over one blank; None without."""
    for place in (at, at + 1):
        if place == at + 1 and text[at : at + 1] != " ":
            break
        for word in words:
            if text.startswith(word, place):
                after = place + len(word)
                return after + (text[after : after + 1] == " ")
    return None
