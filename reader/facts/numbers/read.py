"""Amounts in a text, with their values: `at least two dozen boats` is 24, bounded from below.

The tokens of a excerpt are read once from left to right; at each place the longest reading wins
(`three and a half years` before `three`), and what the dates have taken is passed over.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt, Token
from reader.facts.numbers.amount import Amount, Bound, Reading
from reader.facts.numbers.bounds import bound_before
from reader.facts.numbers.currencies import CURRENCY_CODES, CURRENCY_SIGNS, SHORT_CURRENCIES
from reader.facts.numbers.designations import designations
from reader.facts.numbers.figures import (
    countable,
    figure_at,
    single_at,
    vague_at,
    vulgar_at,
    words_at,
)
from reader.facts.numbers.measures import with_unit
from reader.facts.numbers.mixed import VULGAR, phrase_at
from reader.facts.numbers.ordinals import ordinal_at
from reader.facts.numbers.ranges import with_compounds, with_odds, with_ranges, with_shared_measures
from reader.facts.numbers.shares import fraction_at, odds_at
from reader.facts.numbers.unit import Unit
from reader.facts.numbers.units import UNITS
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.facts.tokens import text_at
from reader.languages import language as known
from reader.model import Span
from reader.progress import pause
from reader.text.word_table import WordTable

_DASHES = "-", "–", "—", ":"


def read(excerpt: Excerpt, taken: Taken) -> list[Amount]:
    """Every amount of an excerpt in order; the words of a measure (`Celsius`) are no name."""
    found = [*amounts(excerpt, taken.times), *designations(excerpt)][:MOST]
    measures = [amount.span for amount in found if amount.unit is not None]
    taken.tokens.update(
        index
        for index, token in enumerate(excerpt.tokens if measures else ())
        if any(span.start <= token.start < span.end for span in measures)
    )
    return found


def amounts(excerpt: Excerpt, times: Sequence[Span] = ()) -> list[Amount]:
    """Every amount of a excerpt in order; `times` are the spans that dates have used."""
    if excerpt.own.numbers.myriads:
        from reader.facts.numbers.asian import asian_amounts

        found = with_ranges(excerpt, with_odds(excerpt, list(asian_amounts(excerpt, times))))
        return list(with_compounds(excerpt, found))
    found = with_ranges(excerpt, with_shared_measures(excerpt, _western(excerpt, times)))
    return list(with_compounds(excerpt, found))


def _western(excerpt: Excerpt, times: Sequence[Span]) -> list[Amount]:
    """Amounts read token by token, the longest reading at each."""
    taken = {index for span in times for index in excerpt.inside(*span)}
    found: list[Amount] = []
    index = 0
    code = excerpt.language
    begins, (leading, led) = _begins(code), _leading(code)
    if _opens_with_take(excerpt):
        taken.add(1)
    for place in [at for at, token in enumerate(excerpt.tokens) if begins[token.text]]:
        if place < index or place in taken:
            continue
        text = excerpt.tokens[place].text
        if text in leading and text_at(excerpt.tokens, place + 1) not in led:
            continue
        if reading := _read(excerpt, place, taken):
            amount, index = reading
            found.append(amount)
    return found


def _opens_with_take(excerpt: Excerpt) -> bool:
    """Whether an agency says first how often it has sent the story: `UPDATE 2-Council votes`."""
    takes, start = excerpt.own.numbers.takes, excerpt.tokens[:2]
    if len(start) < 2 or start[0].text not in takes:
        return False
    return excerpt.text[start[1].end :].lstrip().startswith(_DASHES)


@cache
def _begins(language: str) -> WordTable[bool]:
    """Whether an amount can begin with a word, a figure or a sign."""
    own = known(language)
    numbers = own.numbers
    words = (*numbers.ordinals, *numbers.parts, *numbers.vague, *numbers.multiples)
    words += (*numbers.mixed, *numbers.rounds, *VULGAR, *numbers.entire)
    signs = (*own.small.articles, *CURRENCY_SIGNS, *CURRENCY_CODES, *SHORT_CURRENCIES)
    starts = countable(language).union(words, signs)
    packed, endings = numbers.packed, numbers.ordinal_endings
    return WordTable(
        lambda word: (
            word in starts
            or "0" <= word[0] <= "9"
            or (packed and word[0].isalpha())
            or (bool(endings) and word.endswith(endings))
        )
    )


@cache
def _leading(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Words that begin an amount only before a word of one (`a dozen`, `and`), and those words."""
    own = known(language)
    numbers = own.numbers
    counting = {*numbers.counting, *numbers.indefinite, *numbers.entire}
    times = (word for word, unit in UNITS.items() if unit.dimension == "time")
    led = countable(language).union(numbers.parts, numbers.groups, times, "-")
    return (numbers.joiners | numbers.articles | own.small.articles) - counting, led


def _read(excerpt: Excerpt, index: int, taken: Collection[int]) -> tuple[Amount, int] | None:
    pause()
    tokens, start = excerpt.tokens, index
    currency = _currency_before(tokens, index)
    if currency:
        start -= _letters_before(tokens, index)
        index += 1
        if index >= len(tokens) or not tokens[index].is_figure:
            return None
    reading = _numeral(excerpt, index)
    if reading is None or any(i in taken for i in range(index, reading[1])):
        return None
    value, after, sort = reading
    bound = bound_before(excerpt, start)[0]
    if bound is Bound.EXACT and tokens[index].text in excerpt.own.numbers.rounds:
        bound = Bound.ABOUT
    begin = _sign_before(excerpt, start, index) if bound is Bound.EXACT else None
    amount = Amount(
        Span(tokens[start].start, tokens[after - 1].end),
        value,
        sort,
        unit=currency,
        bound=bound,
        written=tokens[index].is_figure,
    )
    amount, after = _in_millions(excerpt, amount, after) or with_unit(excerpt, amount, start, after)
    below = phrase_at(excerpt, after, excerpt.own.numbers.below)
    if begin is None and below is None:
        return amount, after
    first = amount.span.start if begin is None else begin
    after = after if below is None else below
    span = Span(first, max(amount.span.end, tokens[after - 1].end if below else 0))
    return replace(amount, value=-amount.value, span=span), after


def _in_millions(excerpt: Excerpt, amount: Amount, after: int) -> tuple[Amount, int] | None:
    """`75 USD million`, `30 MUSD`, `14 M€`, `9.6 Mt`: a short unit with a scale after or in it."""
    token = excerpt.tokens[after] if after < len(excerpt.tokens) else None
    if token is None or amount.unit is not None:
        return None
    if token.raw == "Mt" or (token.raw == "MT" and amount.value % 1):
        # A whole number of `MT` may be one of metric tons.
        span = Span(amount.span.start, token.end)
        return replace(
            amount, value=amount.value * 10**6, unit=UNITS["tonne"], span=span
        ), after + 1
    scaled = _SIGN_SCALES.get(token.raw)
    sign = excerpt.tokens[after + 1] if scaled and after + 1 < len(excerpt.tokens) else None
    if scaled and sign and sign.text in CURRENCY_SIGNS and sign.start == token.end:
        span = Span(amount.span.start, sign.end)
        money = CURRENCY_SIGNS[sign.text]
        return replace(amount, value=amount.value * scaled, unit=money, span=span), after + 2
    if not token.raw.isupper():
        return None
    scale = excerpt.own.numbers.scales.get(text_at(excerpt.tokens, after + 1))
    unit = CURRENCY_CODES.get(token.text)
    stop = after + 2
    if unit is None and token.text[0] == "m" and len(token.text) == 4:
        unit, scale, stop = CURRENCY_CODES.get(token.text[1:]), 10**6, after + 1
    if unit is None or scale is None:
        return None
    span = Span(amount.span.start, excerpt.tokens[stop - 1].end)
    return replace(amount, value=amount.value * scale, unit=unit, span=span), stop


def _sign_before(excerpt: Excerpt, start: int, index: int) -> int | None:
    """Where a sign before an amount or before its figure begins; None without one."""
    tokens = excerpt.tokens
    for at in {start, index}:
        sign = tokens[at - 1] if at else None
        if sign is None:
            continue
        before = tokens[at - 2] if at > 1 else None
        if sign.text in excerpt.own.numbers.minus:
            # `plus or minus 3`, `plus-or-minus 3`: how far something may be off, either way.
            words = [t.text for t in tokens[max(0, at - 5) : at - 1] if t.text not in "-/"]
            return None if excerpt.own.numbers.plus.intersection(words[-2:]) else sign.start
        # `(- 5)`: in brackets a blank may stand after it.
        bracketed = before is not None and before.text == "(" and before.end == sign.start
        if sign.text != "-" or (sign.end != tokens[at].start and not bracketed):
            continue
        figure = before is not None and before.is_figure
        if before is None or (before.end < sign.start and not figure) or before.text in _OPENING:
            return min(sign.start, tokens[start].start)
    return None


_SIGN_SCALES = {"M": 10**6, "k": 10**3}
"""Scales that stand glued before a sign of money."""
_OPENING = frozenset({"(", ":", "$", "€", "£", '"', "“"})


def _currency_before(tokens: Sequence[Token], index: int) -> Unit | None:
    token = tokens[index]
    sign = CURRENCY_SIGNS.get(token.text)
    if sign and _letters_before(tokens, index):
        return CURRENCY_SIGNS[tokens[index - 1].text + token.text]
    if sign:
        return sign
    if token.capital and token.text in SHORT_CURRENCIES:
        glued = index + 1 < len(tokens) and tokens[index + 1].start == token.end
        return SHORT_CURRENCIES[token.text] if glued or token.text == "rm" else None
    return CURRENCY_CODES.get(token.text) if token.raw.isupper() else None


def _letters_before(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token before a sign belongs to it: the letters of `A$`, `US$`."""
    if not index or tokens[index - 1].end != tokens[index].start:
        return False
    return tokens[index - 1].text + tokens[index].text in CURRENCY_SIGNS


def _numeral(excerpt: Excerpt, index: int) -> Reading | None:
    """A number at a token: its value, the token after it and what it counts."""
    tokens = excerpt.tokens
    if _is_in_name(tokens, index):
        return None
    for reader in _READERS:
        found = reader(excerpt, index)
        if found:
            return found
    return None


_READERS = (
    single_at,
    fraction_at,
    odds_at,
    ordinal_at,
    figure_at,
    vulgar_at,
    vague_at,
    words_at,
)
"""In the order of trying; each takes as many tokens as belong to its number."""


def _is_in_name(tokens: Sequence[Token], index: int) -> bool:
    """`COVID-19`, `F-35`, `G7`: a figure that letters hold on to."""
    if not tokens[index].is_figure or not index:
        return False
    before = tokens[index - 1]
    if before.is_word and before.end == tokens[index].start and before.raw.isascii():
        return _currency_before(tokens, index - 1) is None
    return (
        before.text == "-"
        and before.end == tokens[index].start
        and index > 1
        and tokens[index - 2].end == before.start
        and tokens[index - 2].is_word
        and tokens[index - 2].capital
    )
