"""Small numbers of dates and clocks, in figures or words: `21st`, `twenty-first`, `vingt-deux`."""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.ordinal_words import ordinal_value
from reader.facts.tokens import number_at, text_at
from reader.text.numerals import value_of

_LONGEST = 7
"""Tokens of the longest number: `mil novecientos ochenta y nueve` with hyphens."""


def small_number(excerpt: Excerpt, index: int, low: int, high: int) -> tuple[int, int] | None:
    """A whole number within bounds at a token, and the token after it; the longest in words."""
    tokens = excerpt.tokens
    digits = number_at(tokens, index, low, high)
    if digits is not None:
        return digits, index + 1
    if index >= len(tokens) or not tokens[index].is_word:
        return None
    return worded_number(excerpt, index, low, high)


def worded_number(excerpt: Excerpt, index: int, low: int, high: int) -> tuple[int, int] | None:
    """The same, in words alone."""
    tokens, own = excerpt.tokens, excerpt.own.numbers
    first = text_at(tokens, index)
    if not own.packed and first not in own.counting and first not in own.scales:
        return None
    stop = index
    while stop < len(tokens) and stop - index < _LONGEST:
        word = tokens[stop].text
        known = word in own.counting or word in own.scales or word in own.joiners
        glued = own.packed and tokens[stop].is_word and value_of(word, excerpt.language) is not None
        if not (known or glued or word == "-"):
            break
        stop += 1
    for end in range(stop, index, -1):
        if not tokens[end - 1].is_word or tokens[end - 1].text in own.joiners:
            continue
        words = [t.text for t in tokens[index:end] if t.text != "-"]
        value = value_of(" ".join(words), excerpt.language)
        if value is not None and low <= value <= high:
            return int(value), end
    return None


def worded_ordinal(excerpt: Excerpt, index: int, high: int) -> tuple[int, int] | None:
    """An ordinal in words up to a bound: `twenty-first`, `vierundzwanzigster`, `primero`."""
    tokens, language = excerpt.tokens, excerpt.language
    word = text_at(tokens, index)
    first = ordinal_value(word, language) if word else None
    if first is not None:
        return (first, index + 1) if first <= high else None
    tens = excerpt.own.numbers.counting.get(word, 0)
    if tens not in {20, 30}:
        return None
    at = index + 1
    while text_at(tokens, at) == "-" or text_at(tokens, at) in excerpt.own.numbers.joiners:
        at += 1
    last = ordinal_value(text_at(tokens, at), language) if text_at(tokens, at) else None
    return (tens + last, at + 1) if last is not None and last < 10 and tens + last <= high else None


def worded_year(excerpt: Excerpt, index: int) -> tuple[int, int] | None:
    """A year in words: `two thousand twelve`, `nineteen eighty-four`, `mil novecientos diez`."""
    whole = worded_number(excerpt, index, 1000, 2100)
    if whole is not None:
        return whole
    century = excerpt.own.numbers.counting.get(text_at(excerpt.tokens, index), 0)
    if not 15 <= century <= 20:
        return None
    rest = worded_number(excerpt, index + 1, 10, 99)
    return None if rest is None else (century * 100 + rest[0], rest[1])
