"""Neighbouring amounts that are one: `7 to 16`, `one year and four months`, `10人に1人`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from math import prod

from reader.dataclass import replace
from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount, AmountKind, Bound
from reader.facts.numbers.currencies import MINOR
from reader.facts.numbers.unit import Unit
from reader.model import Span


def with_odds(excerpt: Excerpt, found: list[Amount]) -> list[Amount]:
    """`10人に1人`, `10명 중 1명` as the share that they are."""
    shares: list[Amount] = []
    for amount in found:
        whole = shares[-1] if shares else None
        if whole is not None and _is_share(excerpt, whole, amount):
            span, share = Span(whole.span.start, amount.span.end), amount.value / whole.value
            shares[-1] = replace(amount, span=span, value=share, sort=AmountKind.RATIO, nouns=())
        else:
            shares.append(amount)
    return shares


def _is_share(excerpt: Excerpt, whole: Amount, part: Amount) -> bool:
    """Whether one amount is of the other: of a round number also where that could be counted."""
    numbers = excerpt.own.numbers
    gap = excerpt.words(whole.span.end, part.span.start).strip()
    counted = whole.nouns and part.nouns and whole.sort is part.sort is AmountKind.COUNT
    if not counted or not 0 < part.value < whole.value or len(gap) > LONGEST_GAP:
        return False
    before = excerpt.words(max(excerpt.span.start, whole.span.start - 1), whole.span.start)
    sure = whole.value in _ROUND or before in numbers.per
    return gap in numbers.sure_odds or (sure and gap.endswith(numbers.odds))


_ROUND = frozenset({10, 100, 1000})
LONGEST_GAP = 6
"""Characters between the whole and how many of it: who is counted and a particle."""


def with_shared_measures(excerpt: Excerpt, found: Sequence[Amount]) -> list[Amount]:
    """`fell from 18 to 12 million euros`, `3 or 4 million`: the first counts these as well."""
    shared = list(found)
    for at, (first, second) in enumerate(pairwise(found)):
        scale = _shared_scale(excerpt, first, second)
        if scale is not None:
            shared[at] = replace(first, value=first.value * scale, unit=second.unit)
    return shared


def _shared_scale(excerpt: Excerpt, first: Amount, second: Amount) -> Decimal | None:
    """What the scale of a figure makes of the bare one before it, where both are then alike."""
    numbers = excerpt.own.numbers
    gap = excerpt.words(first.span.end, second.span.start).strip().lower()
    if gap not in numbers.to | numbers.reaching | numbers.age_links or not first.written:
        return None
    if first.unit not in {None, second.unit} or first.sort is not AmountKind.COUNT:
        return None
    if first.value <= 0 or any(numbers.scales.get(word) for word in _words(excerpt, first)):
        return None
    factors = [Decimal(numbers.scales[w]) for w in _words(excerpt, second) if w in numbers.scales]
    scale = prod(factors, start=Decimal(1))
    ratio = first.value * scale / second.value if second.value > 0 else Decimal(0)
    if not 1 <= ratio * MOST_APART <= MOST_APART**2:
        return None
    is_money = second.unit is not None and second.unit.dimension == "money"
    return scale if scale >= LEAST_SCALE or is_money else None


MOST_APART = 20
"""How many times the other a figure may be to share its measure: not `from 800 to 1.2 million`."""


def with_ranges(excerpt: Excerpt, found: list[Amount]) -> Iterator[Amount]:
    """`7-14`, `7 to 16`, `between seven and 16` as one amount with two ends."""
    index = 0
    while index < len(found):
        low = found[index]
        high = found[index + 1] if index + 1 < len(found) else None
        if high is not None and _is_range(excerpt, low, high):
            yield replace(
                high,
                span=Span(low.span.start, high.span.end),
                value=_at_scale_of(excerpt, low, high),
                high=high.value,
                sort=AmountKind.AGE if AmountKind.AGE in {low.sort, high.sort} else low.sort,
                unit=high.unit or low.unit,
                bound=Bound.EXACT,
                nouns=high.nouns or low.nouns,
            )
            index += 2
            continue
        yield low
        index += 1


def _is_range(excerpt: Excerpt, low: Amount, high: Amount) -> bool:
    numbers = excerpt.own.numbers
    if (
        low.sort in {AmountKind.RATIO, AmountKind.VAGUE}
        or low.value >= high.value
        or low.high is not None
    ):
        return False
    gap = excerpt.words(low.span.end, high.span.start).strip().lower().removeprefix("- ")
    if low.unit is not None and low.unit != (high.unit or _unit_ahead(excerpt, low)):
        return False
    before = excerpt.words(max(excerpt.span.start, low.span.start - 8), low.span.start).lower()
    if numbers.myriads and gap == "、" and high.value == low.value + 1 < MOST_LISTED:
        return not (low.nouns or low.unit) and bool(high.nouns or high.unit)
    if gap in {"-", "~", "∼"} or gap in numbers.to:
        apart = any(before.endswith(f" {word} ") for word in numbers.apart_after)
        return not apart or AmountKind.AGE in {low.sort, high.sort}
    return gap in numbers.joiners and before.rstrip().endswith(tuple(numbers.between))


MOST_LISTED = 10
"""Values below which one and the next are told as one guess: `2、3人`."""


def _unit_ahead(excerpt: Excerpt, low: Amount) -> Unit | None:
    """The unit of `$1.8-2 billion`: what stands before the first figure holds for both."""
    return None if excerpt.text[low.span.start].isalnum() else low.unit


def _at_scale_of(excerpt: Excerpt, low: Amount, high: Amount) -> Decimal:
    """What the lower end is worth where the scale is told once: `between $1.8 and $2 billion`."""
    scales = {**excerpt.own.numbers.scales, **excerpt.own.numbers.short_scales}
    own, words = _words(excerpt, low), _words(excerpt, high)
    if low.value < 0 or any(scales.get(word, 0) > LEAST_SCALE for word in own):
        return low.value
    factors = [Decimal(scales[word]) for word in words if word in scales]
    for scale in (prod(factors), *factors[-1:]):
        if LEAST_SCALE <= scale <= high.value and low.value * scale < high.value:
            return low.value * scale
    return low.value


def _words(excerpt: Excerpt, amount: Amount) -> list[str]:
    return [excerpt.tokens[at].text for at in excerpt.inside(*amount.span)]


LEAST_SCALE = 100
"""What a word is worth at the least that scales both ends of a range."""


def with_compounds(excerpt: Excerpt, found: Iterator[Amount]) -> Iterator[Amount]:
    """`one year and four months` as one duration, in months."""
    held: Amount | None = None
    for amount in found:
        if held is not None and _adds_up(excerpt, held, amount) and held.unit and amount.unit:
            smaller = amount.unit if held.unit.dimension == "time" else held.unit
            total = (held.base + amount.base) / smaller.factor
            span = Span(held.span.start, amount.span.end)
            held = replace(amount, span=span, value=total, unit=smaller, bound=held.bound)
            continue
        if held is not None:
            yield held
        held = amount
    if held is not None:
        yield held


_PARTS = {("foot", "inch"), ("yard", "foot"), ("pound", "ounce"), ("stone", "pound")}
"""Measures that are told together: `5 feet 2 inches`."""


def _adds_up(excerpt: Excerpt, large: Amount, small: Amount) -> bool:
    if not (large.unit and small.unit and large.unit.dimension == small.unit.dimension):
        return False
    pair = large.unit.name, small.unit.name
    if large.unit.dimension != "time" and pair not in _PARTS and small.unit.name not in MINOR:
        return False
    if excerpt.own.numbers.myriads and large.value == 1 and pair == ("day", "hour"):
        return False  # `하루 4시간`, `1日8時間`: so long each day
    if small.value < 0 or large.high is not None or small.high is not None:
        return False
    gap = excerpt.words(large.span.end, small.span.start).strip(" ,").lower()
    if "," in excerpt.words(large.span.end, small.span.start) and small.base >= large.unit.factor:
        return False  # `two months, nine weeks` are two tellings
    return small.unit.factor < large.unit.factor and (not gap or gap in excerpt.own.numbers.joiners)
