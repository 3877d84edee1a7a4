"""Years that are an age: `children of 7 to 14 years` beside `children aged 7 to 14`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.dataclass import replace
from reader.facts.numbers.amount import Amount, AmountKind

OLDEST = 120
"""Years that hardly anybody outlives."""


def as_ages(own: Sequence[Amount], others: Sequence[Amount]) -> list[Amount]:
    """With ranges of years as ages where the other side has ages and this side has none."""
    aged = [any(a.sort is AmountKind.AGE for a in side) for side in (own, others)]
    return [_as_age(amount) for amount in own] if aged == [False, True] else list(own)


def _as_age(amount: Amount) -> Amount:
    """A range of years as one of ages; any other amount as it is."""
    if amount.unit is None or amount.unit.name != "year" or amount.per:
        return amount
    if amount.high is None or amount.high > OLDEST:
        return amount
    return replace(amount, sort=AmountKind.AGE, unit=None)
