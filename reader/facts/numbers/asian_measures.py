"""What stands beside an Asian number: its currency, unit, counter, order and bound."""

from __future__ import annotations

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount, AmountKind, Bound
from reader.facts.numbers.asian_numerals import past
from reader.facts.numbers.bounds import bound_phrases
from reader.facts.numbers.currencies import CURRENCY_CODES, CURRENCY_SIGNS
from reader.facts.numbers.unit import Unit
from reader.facts.numbers.units import UNITS
from reader.model import Span

BEFORE = 8
"""Characters before a number in which a phrase bounds it."""


def with_currency(excerpt: Excerpt, amount: Amount) -> Amount:
    """`$5`, `US$ 5`, `JPY¥5`, `人民币5元`: the money before the figure."""
    if amount.unit is not None:
        return amount
    start = amount.span.start
    before = excerpt.text[max(excerpt.span.start, start - 5) : start].lower()
    bare = before.rstrip(" ")
    for size in (3, 2, 1):
        unit = CURRENCY_SIGNS.get(bare[-size:]) or (
            CURRENCY_CODES.get(bare[-3:]) if size == 3 else None
        )
        if unit is not None and len(bare) >= size:
            begin = start - len(before) + len(bare) - size
            return replace(amount, unit=unit, span=Span(begin, amount.span.end))
    return amount


def ordered(excerpt: Excerpt, amount: Amount) -> Amount | None:
    """`第三`, `3番目`, `세 번째`: a place in an order."""
    text, numbers = excerpt.text, excerpt.own.numbers
    if amount.unit is not None or amount.sort is AmountKind.RATIO:
        return None
    start, stop = amount.span
    after = past(text, stop, numbers.order_after)
    if after is not None:
        stop = after - (text[after - 1] == " ")
    led = next((w for w in numbers.order_before if text.endswith(w, 0, start)), "")
    if not led and after is None:
        return None
    noun = text[stop : stop + 1]
    nouns = (noun,) if led and noun.isalpha() else ()
    span = Span(start - len(led), stop)
    return Amount(span, amount.value, AmountKind.ORDINAL, nouns=nouns, written=amount.written)


def with_unit_here(excerpt: Excerpt, amount: Amount, end: int) -> tuple[Amount, int]:
    """The amount with the unit or counter right after its number, and the place after that."""
    text, numbers = excerpt.text, excerpt.own.numbers
    start = amount.span.end
    gap = text[start : start + 1] == " "
    if amount.unit is not None:
        again = unit_here(text, start + gap, end)
        same = again is not None and again[0].dimension == "money"
        return amount, again[1] if again is not None and same else start
    scale = _degrees(excerpt, amount.span.start)
    if scale is not None:
        begin, unit = scale
        after = past(text, start, ("度", "도", "°"))
        stop = start if after is None else after - (text[after - 1] == " ")
        return replace(amount, unit=unit, span=Span(begin, stop)), stop
    counter = _first(text, start + gap, numbers.counters)
    found = (
        None if counter in numbers.years_of_age and counter else unit_here(text, start + gap, end)
    )
    if found is not None and (not counter or found[1] - start - gap >= len(counter)):
        return replace(amount, unit=found[0]), found[1]
    if not counter:
        return _with_noun(text, amount, start + gap), start
    stop = start + gap + len(counter)
    if counter in numbers.years_of_age:
        return replace(amount, sort=AmountKind.AGE), stop
    return replace(amount, nouns=(counter,)), stop


def _with_noun(text: str, amount: Amount, at: int) -> Amount:
    """The first letters of what follows a figure, where they are letters."""
    noun = text[at : at + 2]
    return replace(amount, nouns=(noun,)) if noun[:1].isalpha() else amount


def _first(text: str, at: int, words: tuple[str, ...]) -> str:
    if not text.startswith(words, at):
        return ""
    return max((w for w in words if text.startswith(w, at)), key=len, default="")


_LONGEST_UNIT = 12


def unit_here(text: str, at: int, end: int) -> tuple[Unit, int] | None:
    """The longest unit that stands here and its end; a Latin one only where it is a whole word."""
    rest = text[at : min(end, at + _LONGEST_UNIT)].lower()
    for size in range(len(rest), 0, -1):
        unit = UNITS.get(rest[:size])
        if unit is None:
            continue
        latin = rest[size - 1].isascii() and rest[size - 1].isalpha()
        following = rest[size : size + 1]
        if latin and following.isascii() and following.isalpha():
            continue
        if rest[:size] in {"c", "f", "p", "s"}:
            continue
        return unit, at + size
    return None


def _degrees(excerpt: Excerpt, start: int) -> tuple[int, Unit] | None:
    """`섭씨`, `華氏` before the number: its scale, and where that word begins."""
    before = excerpt.text[max(excerpt.span.start, start - 6) : start].rstrip(" ")
    for word, scale in excerpt.own.numbers.degrees.items():
        if before.endswith(word):
            return excerpt.text.rindex(word, 0, start), UNITS[scale]
    return None


def bound_of(excerpt: Excerpt, amount: Amount, at: int) -> Bound:
    """`約40人`, `40人以上`: the word before the number, else the one after what it counts."""
    text, numbers = excerpt.text, excerpt.own.numbers
    before = text[max(excerpt.span.start, amount.span.start - BEFORE) : amount.span.start].rstrip(
        " "
    )
    for phrase, bound in bound_phrases(excerpt.language).items():
        if before.endswith(phrase):
            return bound
    rows = {
        Bound.AT_LEAST: numbers.more,
        Bound.AT_MOST: numbers.less,
        Bound.ABOUT: numbers.roughly,
    }
    for bound, words in rows.items():
        if past(text, at, words) is not None:
            return bound
    return Bound.EXACT
