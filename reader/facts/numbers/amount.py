"""What an amount is: a value with its unit, what is counted and how exactly."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum

from reader.dataclass import dataclass
from reader.facts.numbers.unit import Unit
from reader.facts.report import Measures
from reader.model import Span


class AmountKind(StrEnum):
    """What an amount counts."""

    COUNT = "count"
    ORDINAL = "ordinal"
    RATIO = "ratio"
    VAGUE = "vague"
    AGE = "age"
    LABEL = "label"


class Bound(StrEnum):
    """How exact an amount claims to be; `EXACT` says nothing of it, `PRECISE` says that it is."""

    EXACT = "exact"
    PRECISE = "exactly"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"


@dataclass(frozen=True, slots=True)
class Amount:
    """A value with its unit, what is counted and how; `written` says whether it is in digits.

    `high` is the upper end of a range (`7-14`), else None. `nouns` are stems of the words after,
    `name` the letters of a designation (`F-16`), whose figure counts nothing.
    """

    span: Span
    value: Decimal
    sort: AmountKind = AmountKind.COUNT
    unit: Unit | None = None
    per: str = ""
    bound: Bound = Bound.EXACT
    high: Decimal | None = None
    nouns: tuple[str, ...] = ()
    written: bool = True
    name: str = ""

    @property
    def base(self) -> Decimal:
        """The value in the base unit of its dimension."""
        return self.value * self.unit.factor if self.unit else self.value

    @property
    def dimension(self) -> str:
        """What is measured, with the currency; empty for a plain count."""
        if self.unit is None:
            return ""
        return self.unit.name if self.unit.dimension == "money" else self.unit.dimension


Reading = tuple[Decimal, int, AmountKind]


def key_of(amount: Amount) -> str:
    """What `Claims.told` is asked for: a value, whatever its unit."""
    figure = f"{amount.value.normalize():f}"
    return f"{amount.name} {figure}" if amount.name else figure


def measured(amount: Amount) -> str:
    """The value with its unit and rate, as a fact has it: `7-14 age`, `40 USD per day`."""
    if amount.name:
        return f"{amount.name} {amount.value.normalize():f}"
    ends = [f"{end.normalize():f}" for end in (amount.value, amount.high) if end is not None]
    unit = f" {amount.unit.name}" if amount.unit else ""
    if amount.unit is None and amount.sort is AmountKind.AGE:
        unit = f" {AmountKind.AGE}"
    return "-".join(ends) + unit + (f" per {amount.per}" if amount.per else "")


def converted(amount: Amount) -> str:
    """The value in the base unit of what is measured: `14 days` and `two weeks` have the same."""
    return f"{amount.base.normalize():f} in {amount.dimension}"


def measures(found: Sequence[Amount]) -> Measures:
    """Shares, percentages and sums of money that are one value.

    `fines of up to 90 euros` are open by themselves.
    """
    return [
        (f"{amount.base.normalize():f} {amount.dimension}", amount.span)
        for amount in found
        if amount.bound is not Bound.AT_MOST
        and (
            amount.sort is AmountKind.RATIO
            or (amount.unit and amount.unit.dimension in {"percent", "money"})
        )
    ]
