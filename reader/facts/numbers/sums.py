"""Amounts that one side tells by their difference or their sum.

fell to 7.8 percent from 8.1 percent        fell to 7.8 percent, by three-tenths of a point
12,400 men and 3,100 women                  15,500 people
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount, AmountKind
from reader.facts.numbers.equality import units_meet
from reader.facts.numbers.to_and_by import is_step
from reader.facts.tokens import past_any

MOST = 12
"""Amounts of a side beyond which some would add up by chance."""
BEFORE = 20
"""Characters before an amount in which a word for a margin stands."""
BESIDE = 16
"""Characters beside an amount in which a word for a sum stands."""
DIGITS = 5, 7
"""Digits besides noughts that a step and its two amounts have, with a unit and without: what has
fewer adds up by chance.
"""


def take_out_steps(
    excerpt: Excerpt, own: list[Amount], others: list[Amount], whole: Sequence[Amount]
) -> None:
    """Take an amount of a side out, with those of the other that it is the step between or sum of.

    `own` and `others` are what is left over of both sides, `whole` all of the other side; `excerpt`
    is the own one.
    """
    if not own or not others or len(whole) > MOST:
        return
    for amount in list(own):
        pair = next(_made_of(excerpt, amount, whole, others), None)
        if pair is None and _leads(excerpt, amount):
            pair = next(_apart(amount, whole, others), None)
        if pair is not None:
            own.remove(amount)
            others[:] = [other for other in others if other not in pair]


def _made_of(
    excerpt: Excerpt, amount: Amount, whole: Sequence[Amount], left_over: Sequence[Amount]
) -> Iterator[tuple[Amount, ...]]:
    """Amounts of one measure that the amount is the step between or the sum of, one left over."""
    if amount.high is not None or amount.sort not in {AmountKind.COUNT, AmountKind.RATIO}:
        return
    stop = excerpt.inside(*amount.span).stop
    beyond = past_any(excerpt.tokens, stop, excerpt.own.numbers.beyond)
    if amount.dimension == "time" and not beyond:
        return
    least = DIGITS[amount.unit is None]
    for one, other in combinations(whole, 2):
        if not (one in left_over or other in left_over):
            continue
        if beyond and amount.unit is None and amount.value == abs(one.value - other.value):
            if units_meet(one, other):
                yield one, other  # `41 days, eight more than a year earlier`
            continue
        if not (_is_like(amount, one) and _is_like(amount, other)):
            continue
        steps = abs(one.base - other.base), one.base + other.base
        sure = sum(map(_digits, (amount, one, other))) >= least
        step = amount.base == steps[0]
        if (amount.base in steps and sure) or (step and (beyond or is_step(excerpt, amount))):
            yield one, other
    if amount.unit is None and amount.sort is AmountKind.COUNT and _is_in_all(excerpt, amount):
        yield from _adding_up(amount, whole, left_over)


def _is_in_all(excerpt: Excerpt, amount: Amount) -> bool:
    """Whether a word beside an amount says that it is a sum: `5 casualties`, `死傷者5人`."""
    start, end = amount.span.start - BESIDE, amount.span.end + BESIDE
    beside = excerpt.words(max(excerpt.span.start, start), min(excerpt.span.end, end)).lower()
    return any(word in beside for word in excerpt.own.numbers.in_all)


def _adding_up(
    amount: Amount, whole: Sequence[Amount], left_over: Sequence[Amount]
) -> Iterator[tuple[Amount, ...]]:
    """Two or three counts that add up to the amount, all of them left over."""
    counts = [a for a in whole if a.sort is AmountKind.COUNT and not a.unit and a in left_over]
    for size in (2, 3):
        for parts in combinations(counts, size):
            if sum(part.value for part in parts) == amount.value:
                yield parts


def _leads(excerpt: Excerpt, amount: Amount) -> bool:
    """Whether an amount is a majority, a lead or a step in points."""
    if amount.high is not None or amount.dimension not in {"", "percent", "points"}:
        return False
    start = amount.span.start
    before = excerpt.words(max(excerpt.span.start, start - BEFORE), start).lower().split()
    own = excerpt.words(*amount.span).lower().split()
    words = (*own, *amount.nouns[:2], *before)
    margins = excerpt.own.numbers.margins
    return amount.dimension == "points" or any(word.startswith(margins) for word in words)


def _apart(
    amount: Amount, whole: Sequence[Amount], left_over: Sequence[Amount]
) -> Iterator[tuple[Amount, Amount]]:
    """Two figures that are as far apart as a majority, a lead or a step in points says."""
    for one, other in combinations(whole, 2):
        units = {one.dimension, other.dimension} - {"", "percent", "points"}
        if units or one.high is not None or other.high is not None:
            continue
        if (one in left_over or other in left_over) and abs(
            one.value - other.value
        ) == amount.value:
            yield one, other


def _digits(amount: Amount) -> int:
    return len(amount.value.normalize().as_tuple().digits)


def _is_like(amount: Amount, other: Amount) -> bool:
    same = (amount.unit is None) == (other.unit is None) and units_meet(amount, other)
    return same and other.high is None
