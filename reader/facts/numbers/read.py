"""Amounts in a text, with their values: `at least two dozen boats` is 24, bounded from below.

The tokens of a excerpt are read once from left to right; at each place the longest reading wins
(`three and a half years` before `three`), and what the dates have taken is passed over.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from reader.facts.excerpt import Excerpt, Token
from reader.facts.numbers.amount import Amount, Bound, Reading
from reader.facts.numbers.asian import myriads_at
from reader.facts.numbers.currencies import CURRENCY_CODES, CURRENCY_SIGNS
from reader.facts.numbers.figures import (
    TIMES,
    VAGUE,
    countable,
    figure_at,
    ordinal_at,
    single_at,
    vague_at,
    words_at,
)
from reader.facts.numbers.measures import with_unit
from reader.facts.numbers.ranges import with_compounds, with_ranges
from reader.facts.numbers.shares import fraction_at, odds_at
from reader.facts.numbers.unit import Unit
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.model import Span
from reader.text.numerals import (
    ORDINAL_WORDS,
    PART_WORDS,
)

_BOUNDS: dict[Bound, str] = {
    Bound.AT_LEAST: (
        "at least|more than|over|above|exceeding|in excess of|no fewer than|no less than|"
        "not less than|a minimum of|upwards of|minimum|mehr als|mindestens|über|plus de|"
        "au moins|más de|al menos|por lo menos|greater than|older than|heavier than|longer than"
    ),
    Bound.AT_MOST: (
        "at most|fewer than|less than|under|below|up to|no more than|not more than|a maximum of|"
        "as many as|as much as|maximum|höchstens|weniger als|bis zu|moins de|au plus|menos de|"
        "como máximo|hasta|younger than|lighter than|shorter than"
    ),
    Bound.ABOUT: (
        "about|around|roughly|approximately|some|nearly|almost|close to|an estimated|estimated|"
        "circa|or so|just under|just over|just|rund|etwa|ungefähr|fast|knapp|circa|environ|"
        "près de|quelque|presque|unos|unas|cerca de|alrededor de|casi|aproximadamente|약|"
        "대략|거의|約|およそ|ほぼ"
    ),
    Bound.PRECISE: (
        "exactly|precisely|genau|exakt|exactement|précisément|exactamente|정확히|정확하게|ちょうど"
    ),
}


_BOUND_WORDS = {phrase: bound for bound, row in _BOUNDS.items() for phrase in row.split("|")}


def read(excerpt: Excerpt, taken: Taken) -> list[Amount]:
    """Every amount of an excerpt in order; the words of a measure (`Celsius`) are no name."""
    found = amounts(excerpt, taken.tokens)[:MOST]
    measures = [amount.span for amount in found if amount.unit is not None]
    taken.tokens.update(
        index
        for index, token in enumerate(excerpt.tokens)
        if any(span.start <= token.start < span.end for span in measures)
    )
    return found


def amounts(excerpt: Excerpt, taken: Collection[int] = ()) -> list[Amount]:
    """Every amount of a excerpt in order; `taken` are indexes of tokens that dates have used."""
    found: list[Amount] = []
    index = 0
    tokens = excerpt.tokens
    starts = _starts(excerpt.language)
    while index < len(tokens):
        token = tokens[index]
        known = token.is_figure or token.text in starts or _is_compound(excerpt, token)
        reading = _read(excerpt, index, taken) if known and index not in taken else None
        if reading is None:
            index += 1
            continue
        amount, index = reading
        found.append(amount)
    return list(with_compounds(excerpt, with_ranges(excerpt, found)))


@cache
def _starts(language: str) -> frozenset[str]:
    """Every word or sign with which an amount can begin, figures apart."""
    words = {*countable(language), *ORDINAL_WORDS.get(language, ()), *PART_WORDS.get(language, ())}
    signs = {"a", "an", "the", *CURRENCY_SIGNS, *CURRENCY_CODES}
    return frozenset(words | signs | VAGUE.keys() | TIMES.keys())


def _is_compound(excerpt: Excerpt, token: Token) -> bool:
    """German, Korean and Japanese write number words together."""
    return token.is_word and excerpt.language in {"de", "ko", "ja"}


def _read(excerpt: Excerpt, index: int, taken: Collection[int]) -> tuple[Amount, int] | None:
    tokens, start = excerpt.tokens, index
    currency = _currency_before(tokens, index)
    if currency:
        index += 1
        if index >= len(tokens) or not tokens[index].is_figure:
            return None
    reading = _numeral(excerpt, index)
    if reading is None or any(i in taken for i in range(index, reading[1])):
        return None
    value, after, sort = reading
    amount = Amount(
        Span(tokens[start].start, tokens[after - 1].end),
        value,
        sort,
        unit=currency,
        bound=_bound_before(tokens, start),
        written=tokens[index].is_figure,
    )
    return with_unit(excerpt, amount, start, after)


def _currency_before(tokens: Sequence[Token], index: int) -> Unit | None:
    token = tokens[index]
    sign = CURRENCY_SIGNS.get(token.text)
    if sign and index and tokens[index - 1].end == token.start and tokens[index - 1].is_word:
        return CURRENCY_SIGNS.get(tokens[index - 1].text + token.text, sign)
    if sign:
        return sign
    return CURRENCY_CODES.get(token.text) if token.raw.isupper() else None


def _numeral(excerpt: Excerpt, index: int) -> Reading | None:
    """A number at a token: its value, the token after it and what it counts."""
    tokens = excerpt.tokens
    if excerpt.language in {"ko", "ja"}:
        found = myriads_at(excerpt, index)
        if found:
            return found
    if _is_in_name(tokens, index):
        return None
    for reader in (single_at, fraction_at, odds_at, figure_at, vague_at, words_at, ordinal_at):
        found = reader(excerpt, index)
        if found:
            return found
    return None


def _is_in_name(tokens: Sequence[Token], index: int) -> bool:
    """`COVID-19`, `F-35`, `G7`: a figure that letters hold on to."""
    if not tokens[index].is_figure or not index:
        return False
    before = tokens[index - 1]
    if before.is_word and before.end == tokens[index].start and before.raw.isascii():
        return True
    return (
        before.text == "-"
        and before.end == tokens[index].start
        and index > 1
        and tokens[index - 2].end == before.start
        and tokens[index - 2].is_word
        and tokens[index - 2].capital
    )


def _bound_before(tokens: Sequence[Token], start: int) -> Bound:
    for size in (4, 3, 2, 1):
        words = " ".join(t.text for t in tokens[max(0, start - size) : start])
        if words in _BOUND_WORDS:
            return _BOUND_WORDS[words]
    return Bound.EXACT
