"""Chinese, Japanese and Korean amounts: `3億2千万円`, `三人`, `열일곱 곳`, `百分之五`, `영하 5도`.

No blank says where a number ends and what it counts begins, so the text itself is searched, not its
tokens: a number, what stands before it (a sign, a currency, `第`) and what follows it (a unit, a
counter, `半`, a bound). A number in words is believed only where what follows it shows that it is
one, for `一部` (partly) and `사건` (an incident) begin like numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount, AmountKind, Bound
from reader.facts.numbers.asian_evidence import ends_here, is_alone, is_word_end
from reader.facts.numbers.asian_measures import (
    bound_of,
    ordered,
    unit_here,
    with_currency,
    with_unit_here,
)
from reader.facts.numbers.asian_numerals import AsianNumber, with_few, with_fraction, with_sign
from reader.facts.numbers.currencies import CURRENCY_CODES
from reader.facts.numbers.units import UNITS
from reader.languages import language as known
from reader.model import Span
from reader.text.myriads import myriad_value, number_pattern
from reader.text.numerals import LONGEST


@cache
def _starts(language: str) -> re.Pattern[str]:
    """A length of time in one word, a share in one word, or a number."""
    numbers = known(language).numbers
    opens = "(?<![가-힣])" if known(language).writing.spaced else ""
    lengths = "|".join(sorted(numbers.stretches, key=len, reverse=True)) or "(?!)"
    shares = "|".join(sorted(filter(_is_share, numbers.parts), key=len, reverse=True)) or "(?!)"
    pairs = "|".join(sorted(numbers.neighbours, key=len, reverse=True)) or "(?!)"
    named = f"{opens}(?P<length>{lengths})|{opens}(?P<share>{shares})|{opens}(?P<pair>{pairs})"
    return re.compile(f"{named}|{number_pattern(language)}")


def _is_share(word: str) -> bool:
    """A lone `半` is as often part of another word."""
    return len(word) > 1


def asian_amounts(excerpt: Excerpt, taken: Sequence[Span]) -> Iterator[Amount]:
    """Every amount of an excerpt in order, but those that lie in a span already taken.

    Figures and number words in a longer row are no number, and no part of them is.
    """
    if not excerpt.tokens:
        return
    at, end = excerpt.tokens[0].start, excerpt.tokens[-1].end
    text, pattern = excerpt.text, _starts(excerpt.language)
    closed = {place for span in taken for place in range(*span)}
    while found := pattern.search(text, at, end):
        at = found.end()
        if len(found[0]) > LONGEST:
            continue
        if found.start() in closed:
            at = found.start() + 1
            continue
        named = _named(excerpt, found)
        if named is not None:
            yield named
            continue
        amount = _amount_at(excerpt, found, end)
        if amount is not None:
            yield amount
            at = max(at, amount.span.end)
        elif not found[0][0].isdigit():
            at = found.start() + 1


def _named(excerpt: Excerpt, found: re.Match[str]) -> Amount | None:
    """`하루`, `半年`, `절반`: a length of time or a share that is a word by itself."""
    span, numbers = Span(*found.span()), excerpt.own.numbers
    if found["share"]:
        share = 1 / Decimal(numbers.parts[found["share"]])
        bound = bound_of(excerpt, Amount(span, share), span.end)
        return Amount(span, share, AmountKind.RATIO, bound=bound, written=False)
    if found["length"]:
        value, _, unit = numbers.stretches[found["length"]].partition(" ")
        return Amount(span, Decimal(value), unit=UNITS[unit], written=False)
    return None


def _amount_at(excerpt: Excerpt, found: re.Match[str], end: int) -> Amount | None:
    """The amount whose number begins at a match; a shorter number where only that is followed."""
    text, language = excerpt.text, excerpt.language
    if _is_in_name(text, found.start()):
        return None
    written = found[0][0].isdigit()
    scaled = written and found[0][-1] in excerpt.own.numbers.scales
    least = found.end() - (2 if scaled else 1) if written else found.start()
    for stop in range(found.end(), least, -1):
        if stop - found.start() > 1 and _opens_unit(text, stop, end):
            continue
        words = text[found.start() : stop]
        value, high = _values(words.rstrip(), language)
        if value is None or words in excerpt.own.numbers.no_numbers:
            continue
        pointed = any(point in words[1:-1] for point in excerpt.own.numbers.points)
        plain = AsianNumber(found.start(), stop, value, written, shown=pointed)
        number = with_fraction(excerpt, plain, end)
        number = with_few(excerpt, with_sign(excerpt, number))
        amount = _counted(excerpt, number, end)
        if amount is not None and high is not None:
            amount = replace(amount, high=high)
        if amount is not None and text[slice(*amount.span)] not in excerpt.own.numbers.no_numbers:
            return amount
    return None


def _values(words: str, language: str) -> tuple[Decimal | None, Decimal | None]:
    """What a number is worth; of two that stand for a guess (`두세`, `七八十`) the second too."""
    numbers = known(language).numbers
    low = numbers.neighbours.get(words)
    if low is not None:
        return Decimal(low), Decimal(low + 1)
    first, second = (numbers.counting.get(word, 0) for word in (words[:1], words[1:2]))
    tail = words[2:]
    if 0 < first == second - 1 < _NINE and (not tail or tail in numbers.scales):
        scale = numbers.scales.get(tail, 1)
        return Decimal(first * scale), Decimal(second * scale)
    return myriad_value(words, language), None


_NINE = 9


def _opens_unit(text: str, stop: int, end: int) -> bool:
    """Whether the last scale of a number belongs to its unit: `千瓦` is a kilowatt."""
    unit = unit_here(text, stop - 1, end)
    return unit is not None and unit[1] > stop and text[stop - 1] != " "


def _is_in_name(text: str, start: int) -> bool:
    """`F-35`, `G7`, `192.168.1.2`: figures that letters or dots hold on to."""
    before = text[max(0, start - 2) : start]
    glued = before[-1:].isascii() and before[-1:].isalpha()
    code = text[max(0, start - 3) : start].lower() in CURRENCY_CODES
    return (glued and not code) or (
        len(before) == 2 and before[1] == "-" and before[0].isascii() and before[0].isalpha()
    )


def _is_half(excerpt: Excerpt, word: str, at: int) -> bool:
    """Whether a half stands here, and no other word that begins with it: `四支半决赛球队`."""
    text, own = excerpt.text, excerpt.own
    if not text.startswith(word, at) or text.startswith(own.numbers.not_halves or "\0", at):
        return False
    return not own.writing.spaced or is_word_end(excerpt, at + len(word))


def _counted(excerpt: Excerpt, number: AsianNumber, end: int) -> Amount | None:
    """The number with its unit, counter, order and bounds; None where nothing shows a number."""
    text, numbers = excerpt.text, excerpt.own.numbers
    amount = Amount(
        Span(number.start, number.end),
        number.value,
        number.sort,
        number.unit,
        written=number.written,
    )
    amount = with_currency(excerpt, amount)
    place = ordered(excerpt, amount)
    if place is not None:
        return place
    at = number.end
    if amount.unit is None or amount.unit.dimension == "money":
        amount, at = with_unit_here(excerpt, amount, end)
    sure = number.written or number.shown or amount.unit is not None or at > number.end
    if not sure and not is_alone(excerpt, number):
        return None
    if at > number.end and not number.written and not ends_here(excerpt, number, at):
        return None
    for word in numbers.halves:
        if at > number.end and _is_half(excerpt, word, at + (text[at : at + 1] == " ")):
            at = text.index(word, at) + len(word)
            half = Decimal("0.5") if amount.value >= 0 else Decimal("-0.5")
            amount = replace(amount, value=amount.value + half)
            break
    bound = bound_of(excerpt, amount, at)
    if bound is Bound.EXACT and any(one in text[slice(*amount.span)] for one in numbers.inside):
        bound = Bound.AT_LEAST
    if bound is Bound.EXACT and numbers.scales.get(text[number.start : number.end], 0) >= _ROUND:
        bound = Bound.ABOUT  # `百件`, `千人`: no more than an order of magnitude
    return replace(amount, span=Span(amount.span.start, at), bound=bound)


_ROUND = 100
"""The least scale that is a rough number where it stands alone."""
