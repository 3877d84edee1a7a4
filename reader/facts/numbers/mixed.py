"""What goes on after a number: decimals in words, a fraction, a half, a scale.

`two point five million`, `3½`, `three and a half million`, `un million et demi`, `zwei Komma drei`.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.tokens import number_at, past_hyphen, text_at
from reader.text.numerals import value_of

VULGAR = {
    sign: Decimal(top) / part
    for part, signs in {
        2: "½", 3: "⅓⅔", 4: "¼ ¾", 5: "⅕⅖⅗⅘", 6: "⅙   ⅚", 7: "⅐", 8: "⅛ ⅜ ⅝ ⅞", 9: "⅑", 10: "⅒",
    }.items()
    for top, sign in enumerate(signs, 1)
    if sign != " "
}  # fmt: skip
"""Fractions that are one character."""


def is_whole(value: Decimal) -> bool:
    """Whether a number has no decimals, however many digits it has."""
    return value == value.to_integral_value()


def phrase_at(excerpt: Excerpt, index: int, phrases: Sequence[str]) -> int | None:
    """The token after the longest phrase that stands at a place; hyphens in it do not count."""
    tokens = excerpt.tokens
    longest_first, openings = _by_length(tuple(phrases))
    if text_at(tokens, past_hyphen(tokens, index)) not in openings:
        return None
    for words in longest_first:
        at = index
        for word in words:
            at = past_hyphen(tokens, at)
            if text_at(tokens, at) != word:
                break
            at += 1
        else:
            return at
    return None


@cache
def _by_length(phrases: tuple[str, ...]) -> tuple[Sequence[Sequence[str]], frozenset[str]]:
    """The words of phrases, the longest first, and those that open one."""
    longest_first = [phrase.split() for phrase in sorted(phrases, key=len, reverse=True)]
    return longest_first, frozenset(words[0] for words in longest_first)


def continued(excerpt: Excerpt, value: Decimal, after: int) -> tuple[Decimal, int]:
    """The value of a number with all that goes on after it, and the token after that."""
    value, after = _with_decimals(excerpt, value, after)
    value, after = _with_part(excerpt, value, after)
    value, after = _with_half(excerpt, value, after)
    scales = excerpt.own.numbers.scales
    at = past_hyphen(excerpt.tokens, after)
    if not is_whole(value) and text_at(excerpt.tokens, at) in scales:
        return value * scales[text_at(excerpt.tokens, at)], at + 1
    return value, after


def _with_decimals(excerpt: Excerpt, value: Decimal, after: int) -> tuple[Decimal, int]:
    """`two point five`, `trois virgule vingt-quatre`: figures in words after the mark."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    if text_at(tokens, after) not in numbers.points or not is_whole(value):
        return value, after
    digits, at = "", after + 1
    while len(digits) < 9:
        found = _few_digits(excerpt, at)
        if found is None:
            break
        digits, at = digits + found[0], found[1]
    return (value + Decimal(f"0.{digits}"), at) if digits else (value, after)


def _few_digits(excerpt: Excerpt, index: int) -> tuple[str, int] | None:
    """The next number word below a hundred as digits, the longest first."""
    tokens = excerpt.tokens
    if text_at(tokens, index) in excerpt.own.numbers.spoken_noughts:
        return "0", index + 1
    for size in (5, 3, 2, 1):
        part = tokens[index : index + size]
        if len(part) < size or not all(t.is_word or t.text == "-" for t in part):
            continue
        words = " ".join(t.text for t in part if t.text != "-")
        value = value_of(words, excerpt.language) if part[-1].is_word else None
        single = words in excerpt.own.numbers.counting or size > 1
        if value is not None and value < 1000 and single and is_whole(value):
            return str(int(value)), index + size
    return None


def _with_part(excerpt: Excerpt, value: Decimal, after: int) -> tuple[Decimal, int]:
    """`3½`, `3 1/2`, `two and three-quarters`: a whole and a fraction."""
    tokens = excerpt.tokens
    sign = VULGAR.get(text_at(tokens, after))
    if sign is not None and is_whole(value):
        return value + sign, after + 1
    share = slashed_at(excerpt, after)
    if share is not None and value < 1000 and is_whole(value) and tokens[after - 1].is_figure:
        return value + share, after + 3
    if text_at(tokens, after) in excerpt.own.numbers.joiners:
        top = excerpt.own.numbers.counting.get(text_at(tokens, after + 1))
        at = past_hyphen(tokens, after + 2)
        part = excerpt.own.numbers.parts.get(text_at(tokens, at))
        if top and part and 1 < top < part:
            return value + Decimal(top) / part, at + 1
    return value, after


def slashed_at(excerpt: Excerpt, index: int) -> Decimal | None:
    """`3/4` written without blanks, below one and with few parts: no date and no `9/11`."""
    tokens = excerpt.tokens
    if text_at(tokens, index + 1) != "/":
        return None
    top, part = number_at(tokens, index, 1, 99), number_at(tokens, index + 2, 2, 1000)
    if top is None or part is None:
        return None
    glued = tokens[index + 2].start - tokens[index].end == 1
    longer = text_at(tokens, index + 3) == "/" and tokens[index + 3].start == tokens[index + 2].end
    known = part <= 10 or top == 1 or text_at(tokens, index + 3) in excerpt.own.numbers.of
    if not glued or longer or not known or text_at(tokens, index - 1) == "/":
        return None
    return Decimal(top) / part if top < part else None


def _with_half(excerpt: Excerpt, value: Decimal, after: int) -> tuple[Decimal, int]:
    """`three and a half`, `a million and a half`: half of one, or of the scale before it."""
    tokens, numbers = excerpt.tokens, excerpt.own.numbers
    one = Decimal(numbers.scales.get(text_at(tokens, after - 1), 1))
    for phrases, share in ((numbers.halves, "0.5"), (numbers.quarters, "0.25")):
        stop = phrase_at(excerpt, after, phrases)
        bare = stop is not None and text_at(tokens, stop) not in numbers.after_no_half
        if stop is not None and bare and is_whole(value):
            return value + one * Decimal(share), stop
    return value, after
