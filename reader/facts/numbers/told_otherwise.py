"""Figures that tell the same in another way of writing, though their values differ.

a fall of 12%      -12%       the sign says what the word says
1조3천억원         1조원대     a value somewhere between this round one and the next
of 4 million 1.5   1.5 million
him and 38 others  39, him among them
fell by two thirds fell to a third
"""

from __future__ import annotations

from decimal import Decimal

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount, AmountKind
from reader.facts.numbers.to_and_by import is_step
from reader.facts.phrasing import phrasing, places

FALL = -1
"""The row and side of what falls: the first one of every language."""
FAR = 120
"""Characters before a figure in which the scale stands that it goes on with."""
NEAR = 40
"""Characters before a figure, and behind it, in which its fall is told."""


def told_otherwise(own: Excerpt, left: Amount, other: Excerpt, right: Amount) -> float:
    """Above 0 where one amount tells the same as the other in its own way."""
    if _goes_on(own, left, right) or _goes_on(other, right, left):
        return 1.0
    if _names_another(own, left, right) or _names_another(other, right, left):
        return 1.0
    if _leave_a_rest(own, left, other, right):
        return 1.0
    if _leaves_one_out(own, left, other, right) or _leaves_one_out(other, right, own, left):
        return 1.0
    if left.dimension != right.dimension or left.high or right.high:
        return 0.0
    same = _falls(own, left, right) or _falls(other, right, left)
    return float(same or _holds(own, left, right) or _holds(other, right, left))


def _goes_on(excerpt: Excerpt, bare: Amount, amount: Amount) -> bool:
    """Whether a figure goes on with the scale of one before it: `of 4 million it owes 1.5`."""
    if bare.unit is not None or bare.high or amount.high or not 0 < bare.value < amount.value:
        return False
    scales, start = excerpt.own.numbers.scales, max(excerpt.span.start, bare.span.start - FAR)
    before = [t.text for t in excerpt.between(start, bare.span.start) if t.text in scales]
    return any(bare.value * scales[word] == amount.value for word in before)


def _leave_a_rest(own: Excerpt, left: Amount, other: Excerpt, right: Amount) -> bool:
    """Whether one side tells by which share something fell, and the other to which."""
    if left.high or right.high or left.dimension != right.dimension:
        return False
    ratios = left.sort is right.sort is AmountKind.RATIO
    whole = 100 if left.dimension == "percent" else 1 if ratios else 0
    if not whole or round(left.value + right.value - whole, 9):
        return False
    return is_step(own, left) != is_step(other, right)


def _leaves_one_out(own: Excerpt, amount: Amount, other: Excerpt, whole: Amount) -> bool:
    """Whether a figure counts others besides the one that the other side's figure counts in."""
    if amount.unit or whole.unit or amount.high or whole.high or whole.value != amount.value + 1:
        return False
    return _counts_others(own, amount) and not _counts_others(other, whole)


def _counts_others(excerpt: Excerpt, amount: Amount) -> bool:
    after = next((t for t in excerpt.tokens if t.start >= amount.span.end), None)
    return after is not None and after.text in excerpt.own.numbers.others


def _names_another(excerpt: Excerpt, one: Amount, every: Amount) -> bool:
    """`one to the north, the other to the south`: each of what the other side's figure counts."""
    if one.value != 1 or one.written or one.unit or every.unit or one.high or every.high:
        return False
    rest = excerpt.text[one.span.end : excerpt.span.end].lower()
    found = sum(rest.count(phrase) for phrase in excerpt.own.numbers.another)
    return bool(found) and every.value == 1 + found


def _falls(excerpt: Excerpt, amount: Amount, signed: Amount) -> bool:
    """Whether a fall is told beside an amount that has a minus on the other side."""
    if amount.dimension != "percent" or amount.value <= 0 or signed.value != -amount.value:
        return False
    start, end = amount.span.start - NEAR, amount.span.end + NEAR
    words = phrasing(excerpt).words
    falls = (words[p.first].start for p in places(excerpt, "direction") if p.row == FALL)
    return any(start <= place < end for place in falls)


def _holds(excerpt: Excerpt, round_one: Amount, amount: Amount) -> bool:
    """Whether a round amount with a word for `and something` holds the other one."""
    numbers = excerpt.own.numbers
    floored = bool(numbers.floors) and excerpt.text.startswith(numbers.floors, round_one.span.end)
    if not floored and not any(one in excerpt.words(*round_one.span) for one in numbers.inside):
        return False
    if round_one.unit != amount.unit or round_one.value <= 0:
        return False
    digits = round_one.value.normalize().as_tuple()
    exponent = digits.exponent if isinstance(digits.exponent, int) else 0
    return round_one.value <= amount.value < round_one.value + Decimal(1).scaleb(exponent)
