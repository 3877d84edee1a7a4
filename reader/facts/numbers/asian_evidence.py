"""Whether number words among Chinese, Japanese or Korean text are a number at all.

`三` counts in `三人` and not in `三菱`, `구조` is a rescue and not nine trillion.
"""

from __future__ import annotations

import re

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.asian_measures import unit_here
from reader.facts.numbers.asian_numerals import AsianNumber
from reader.languages.record import Numbers


def is_alone(excerpt: Excerpt, number: AsianNumber) -> bool:
    """`答えは四です`: number words between marks, blanks and particles."""
    text, own = excerpt.text, excerpt.own
    lone = own.numbers.after_lone
    before = text[number.start - 1 : number.start] if number.start > excerpt.span.start else ""
    begins = not before.isalpha() or (not own.writing.spaced and before in lone)
    scaled = _is_scaled(text, number, own.numbers)
    if own.writing.spaced:
        return begins and scaled and is_word_end(excerpt, number.end)
    after = text[number.end : number.end + 3]
    ends = not after[:1].isalpha() or any(after.startswith(word) for word in lone)
    return (begins and ends) or (scaled and (begins or ends))


def is_word_end(excerpt: Excerpt, at: int) -> bool:
    """Whether a particle or nothing more of the word follows."""
    following = re.match(r"[가-힣]*", excerpt.text[at : at + 8])
    rest = following[0] if following else ""
    particles = excerpt.own.writing.particles
    return (
        not rest or rest in particles or rest.startswith(("입니", "이다", "이라", "이고", "이며"))
    )


def _is_scaled(text: str, number: AsianNumber, numbers: Numbers) -> bool:
    """Whether the words hold a scale and a digit, as hardly any other word does."""
    words = text[number.start : number.end]
    tens = any(
        len(c) < len(words) and words.startswith(c) for c, n in numbers.counting.items() if n > 9
    )
    scaled = any(s in words for s in numbers.scales) and any(c in words for c in numbers.counting)
    return tens or scaled


def ends_here(excerpt: Excerpt, number: AsianNumber, at: int) -> bool:
    """Whether a counter after number words ends a word, and so is one (not `구조대원`)."""
    text, own = excerpt.text, excerpt.own
    if not own.writing.spaced:
        return True
    words = text[number.start : number.end]
    before = text[number.start - 1 : number.start]
    if before.isalpha():
        return False
    glued = text[number.end] != " "
    if glued and len(words) == 1 and (number.value >= 10 or words in own.numbers.other_words):
        unit = unit_here(text, number.end, at)
        if unit is None:
            return False
        # `만원` is money; `사유로` is a reason and no four euros.
        money = unit[0].dimension == "money"
        return number.value >= 10 if money else at - number.end > 1 and unit[0].dimension != "time"
    if is_word_end(excerpt, at):
        return True
    tails = (*own.numbers.more, *own.numbers.less, *own.numbers.roughly)
    rest = text[at : at + 4]
    return rest.startswith(tails) or any(
        rest.startswith(word) for word in own.writing.particles if len(word) > 1
    )
