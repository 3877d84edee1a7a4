"""Whether two amounts have the same value: exactly, converted, rounded or as a share."""

from __future__ import annotations

from decimal import Decimal

from reader.facts.numbers.amount import Amount, AmountKind, Bound
from reader.facts.numbers.currencies import same_money

CONVERSION = Decimal("0.035")
"""How far a converted value may be off: 10 kilograms are `22 pounds`, 5 miles `8 km`."""


MONTHS = Decimal("0.09")
"""How far lengths of time may be off in other units: three months are `12 weeks`."""


ROUNDING = Decimal("0.08")
"""How far `about`, `nearly` or `more than` may round: 212 aboard are `more than 200`."""


ONE_DIGIT = Decimal("0.12")
"""The same for a rough figure of one digit: 1.8 million are `nearly 2 million`."""


SHARE_ROUNDING = Decimal(3)
"""Percentage points between a share in words and in per cent: `nearly nine in ten` for 87."""


SHARE_APART = Decimal("1.5")
"""The same where neither is called rough: `two thirds` for 68."""


FRACTIONS = Decimal(1)
"""Percent of itself by which an exact fraction may be off: `1/3` is `one in three`."""


SHARP = frozenset({Bound.EXACT, Bound.PRECISE})
"""Bounds that leave a value as it is told."""

_VAGUE_UP_TO, _THOUSANDS_UP_TO = 10, 100


def equal(left: Amount, right: Amount) -> float:
    """Above 0 where the values are equal; higher where unit, sort and nouns agree too."""
    if _end(left) != _end(right) or not units_meet(left, right):
        return 0.0
    if left.value != right.value and (left.base != right.base or not (left.unit and right.unit)):
        return 0.0
    if left.unit and right.unit and left.base != right.base:
        return 0.0
    if AmountKind.VAGUE in {left.sort, right.sort} and left.sort is not right.sort:
        return 0.0
    if AmountKind.RATIO in {left.sort, right.sort} and left.sort is not right.sort:
        return 0.0
    agreeing = (left.dimension == right.dimension) + (left.sort is right.sort)
    return 1.0 + agreeing + len(set(left.nouns) & set(right.nouns)) + (left.per == right.per)


def _end(amount: Amount) -> Decimal | None:
    """The upper end of a range in the base unit, so that 4 to 6 cm are `40 to 60 mm`."""
    if amount.high is None or amount.unit is None:
        return amount.high
    return amount.high * amount.unit.factor


_DEGREES = ({"degree", "celsius"}, {"degree", "fahrenheit"})
"""A bare degree is one of either; Celsius and Fahrenheit are two."""


def units_meet(left: Amount, right: Amount) -> bool:
    """Neither unit, rate, dimension nor name speaks against the other."""
    if left.name != right.name:
        return False
    if left.unit and right.unit and left.dimension != right.dimension:
        money = left.unit.dimension == right.unit.dimension == "money"
        warm = {left.dimension, right.dimension} in _DEGREES
        if not warm and not (money and same_money(left.unit.name, right.unit.name)):
            return False
    return not (left.per and right.per and left.per != right.per)


def nearly_equal(left: Amount, right: Amount) -> float:
    """Above 0 for a conversion, a share in other words, or a rounding that stays true."""
    sorts = {left.sort, right.sort}
    if left.high is not None or right.high is not None:
        return 0.0
    share = _share(left), _share(right)
    if share[0] is not None and share[1] is not None:
        return _shares_meet(left, right, abs(share[0] - share[1]))
    if AmountKind.VAGUE in sorts:
        return _vaguely_equal(left, right)
    if AmountKind.RATIO in sorts or not units_meet(left, right):
        return 0.0
    return _converts(left, right)


def _shares_meet(left: Amount, right: Amount, apart: Decimal) -> float:
    """A ratio and a percentage, two ratios, or two percentages of which one rounds the other."""
    if {left.sort, right.sort} == {AmountKind.COUNT}:
        return 1.0 if _rounds(left, right) else 0.0
    rough = not {left.bound, right.bound} <= SHARP
    if {left.sort, right.sort} == {AmountKind.RATIO} and not rough:
        return 1.0 if apart <= FRACTIONS * max(left.value, right.value).copy_abs() else 0.0
    return 1.0 if apart <= (SHARE_ROUNDING if rough else SHARE_APART) else 0.0


def _converts(left: Amount, right: Amount) -> float:
    if left.unit is None or right.unit is None or left.unit.name == right.unit.name:
        return 1.0 if _rounds(left, right) else 0.0
    room = {"time": MONTHS, "points": Decimal(0)}.get(left.dimension, CONVERSION)
    return 1.0 if _off(left, right) <= room else 0.0


def _off(left: Amount, right: Amount) -> Decimal:
    """How far two values are apart, as a share of the larger; 1 where their signs differ."""
    larger = max(abs(left.base), abs(right.base))
    return min(Decimal(1), abs(left.base - right.base) / larger) if larger else Decimal(0)


def _share(amount: Amount) -> Decimal | None:
    """A share in per cent, for a ratio or a percentage."""
    if amount.sort is AmountKind.RATIO:
        return amount.value * 100
    return amount.value if amount.dimension == "percent" else None


def _vaguely_equal(left: Amount, right: Amount) -> float:
    """`hundreds` for anything from twice a hundred to ten times that, `thousands` to a hundred."""
    vague, count = (left, right) if left.sort is AmountKind.VAGUE else (right, left)
    if count.sort is AmountKind.VAGUE:
        return 1.0 if vague.value == count.value and units_meet(left, right) else 0.0
    times = _THOUSANDS_UP_TO if vague.value == 1000 else _VAGUE_UP_TO
    near = vague.value * 3 / 2 <= count.value <= vague.value * times
    return 0.5 if near and count.sort is AmountKind.COUNT and units_meet(left, right) else 0.0


def _rounds(left: Amount, right: Amount) -> bool:
    """Whether one value is a rounder form of the other that its bound allows."""
    off = _off(left, right)
    if off > ONE_DIGIT:
        return False
    if left.bound is Bound.ABOUT is right.bound and off <= _BOTH_ROUGH:
        return True
    for rough, exact in ((left, right), (right, left)):
        if off > (ONE_DIGIT if _figures(rough.value) == 1 else ROUNDING):
            continue
        if left.bound is Bound.ABOUT is right.bound and _figures(rough.value) > 1:
            continue
        if _figures(rough.value) >= _figures(exact.value):
            continue
        if rough.bound in SHARP and not (_is_round_in_words(rough) and exact.written):
            continue
        if rough.bound is Bound.AT_LEAST and exact.base < rough.base:
            continue
        if rough.bound is Bound.AT_MOST and exact.base > rough.base:
            continue
        if abs(rough.base - exact.base) <= _room(rough):
            return True
    return False


def _is_round_in_words(amount: Amount) -> bool:
    """`four hundred` for 412: nobody writes an exact number of this size in words."""
    return not amount.written and amount.value >= _ROUND and amount.value % _ROUND == 0


_ROUND = 100
_BOTH_ROUGH = Decimal("0.02")


def _room(rough: Amount) -> Decimal:
    """How far a rounded figure may be off: one of its last digit, five where that is a five.

    A figure of one digit may be off by any share that `ROUNDING` allows.
    """
    digits = rough.value.normalize().as_tuple()
    exponent = digits.exponent if isinstance(digits.exponent, int) else 0
    step = Decimal(1).scaleb(exponent) * (5 if digits.digits[-1] == 5 else 1)
    return step * (rough.unit.factor if rough.unit else 1)


def _figures(value: Decimal) -> int:
    """How many significant digits a value has: 212 has three, 200 one."""
    return len(value.normalize().as_tuple().digits)


def other_unit(left: Amount, right: Amount) -> float:
    """Above 0 for the same figure with another unit, currency or rate."""
    if left.value != right.value or left.high != right.high:
        return 0.0
    if not left.unit or not right.unit or left.sort is AmountKind.RATIO:
        return 0.0
    kin = left.unit.dimension == right.unit.dimension
    return 1.0 + kin + len(set(left.nouns) & set(right.nouns))
