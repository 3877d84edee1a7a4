"""Numbers of languages that write them without blanks, with or without figures.

`3億2千万`, `三百二十`, `两千三` and `이백오` come in. Read figure by figure they are nothing; each
scale takes up what stands before it, as in `reader.text.numerals`, with three habits of their own:
figures in a row are one number (`二〇二五`), a zero only fills a gap (`一千零五`), and a last digit
may stand without its scale (`两千三` is 2300).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache

from reader.languages import language as known
from reader.text.numerals import joined

FIGURE = r"(?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+)(?:\.\d+)?"
"""A number in digits, grouped or not; blanks are plain ones here."""


@cache
def words_of_numbers(language: str) -> tuple[str, str]:
    """Patterns for a counting word and for a scale, the longest first."""
    numbers = known(language).numbers
    return _any_of(numbers.counting), _any_of(numbers.scales)


def _any_of(words: Iterable[str]) -> str:
    """A pattern for one of some words, the longest first; characters are a class, read sooner."""
    longest = sorted(words, key=lambda word: (-len(word), word))
    longer = "".join(f"{word}|" for word in longest if len(word) > 1)
    characters = "".join(word for word in longest if len(word) == 1)
    single = f"[{characters}]" if characters else "(?!)"
    return f"(?:{longer}{single})" if longer else single


@cache
def number_pattern(language: str) -> str:
    """A pattern for a whole number or a decimal in figures, words or both."""
    counting, scale = words_of_numbers(language)
    tens = "|".join(word for word, value in known(language).numbers.counting.items() if value >= 10)
    points = "|".join(map(re.escape, known(language).numbers.points))
    head = f"(?:{FIGURE}|(?:(?:{tens or '(?!)'}) )?{counting}+)"
    blank = " ?" if known(language).writing.spaced else "(?:(?<=\\d) (?=\\D)|(?<=\\D) (?=\\d))?"
    more = "".join(f"{word}|" for word in known(language).numbers.inside)
    scaled = f"(?:{more}){blank}{scale}+" if more else f"{blank}{scale}+"
    whole = f"(?:{head}(?:{scaled}(?:{blank}{head})?)*|{scale}+(?:{blank}{head})?"
    whole += f"(?:{scaled}(?:{blank}{head})?)*)"
    if not points:
        return whole
    # `81점이었다` is 81 points and a verb: after figures a mark in letters parts figures alone.
    decimals = f"(?<!\\d)(?:{points})(?:{counting}|\\d)+|(?:{points})\\d+"
    return f"(?:{whole}(?:(?:{decimals}){scale}*)?)"


@cache
def _pieces(language: str) -> re.Pattern[str]:
    counting, scale = words_of_numbers(language)
    return re.compile(f"{FIGURE}|{counting}|{scale}| +|(?P<other>.)", re.DOTALL)


def myriad_value(words: str, language: str) -> Decimal | None:
    """What a number stands for; None where it is none. Linear in its length."""
    numbers = known(language).numbers
    for word in numbers.inside:
        words = words.replace(word, "")
    for point in numbers.points:
        whole, found, decimals = words.partition(point)
        if found:
            return _decimal(whole, decimals, language)
    matches = list(_pieces(language).finditer(words))
    if not matches or any(m["other"] for m in matches):
        return None
    pieces = [m[0] for m in matches if m[0].strip()]
    digits = [numbers.counting.get(piece, 10) for piece in pieces]
    if len(pieces) > 1 and max(digits) < 10:
        return Decimal("".join(map(str, digits)))
    if len(pieces) > 2 and numbers.short_tail and 0 < digits[-1] < 10:
        scale = numbers.scales.get(pieces[-2], 0)
        if scale >= 100:
            before = joined(pieces[:-1], language)
            return None if before is None else before + Decimal(digits[-1] * scale) / 10
    filled = [piece for n, piece in enumerate(pieces) if digits[n] or n == len(pieces) - 1]
    return joined(filled, language)


def _decimal(whole: str, decimals: str, language: str) -> Decimal | None:
    """`三点五`, `1点2億`: digits one by one after the mark, and the scales after them."""
    numbers = known(language).numbers
    start = myriad_value(whole, language)
    places, scale = "", Decimal(1)
    for piece in _pieces(language).finditer(decimals):
        if piece[0] in numbers.scales:
            scale *= numbers.scales[piece[0]]
            continue
        digit = numbers.counting.get(piece[0])
        places += piece[0] if digit is None else str(digit)
    if start is None or not places.isdecimal():
        return None
    return (start + Decimal(f"0.{places}")) * scale
