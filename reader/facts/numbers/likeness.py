"""How likely two unequal amounts are to tell the same thing."""

from __future__ import annotations

from reader.facts.numbers.amount import Amount, AmountKind, Bound, key_of
from reader.facts.numbers.equality import units_meet
from reader.facts.numbers.ordinals import is_from_end
from reader.facts.report import Claims
from reader.model import Side

FIGURES = 13
"""Values from which two ages or lengths of time that either article tells are of two things; small
ones stand anywhere."""


def likeness(claims: Claims, left: Amount, right: Amount) -> float:
    """How likely two unequal amounts tell the same thing; 0 where they cannot."""
    if not _comparable(left, right):
        return 0.0
    if left.sort is AmountKind.ORDINAL and (
        is_from_end(claims.left, left) != is_from_end(claims.right, right)
    ):
        return 0.0
    score = 0.0
    if left.unit and right.unit:
        score += 2.0
    if left.sort is right.sort and left.sort in {
        AmountKind.AGE,
        AmountKind.RATIO,
        AmountKind.ORDINAL,
        AmountKind.LABEL,
    }:
        score += 2.0
    if (left.high is None) == (right.high is None) and left.high is not None:
        score += 2.0
    shared = len(set(left.nouns[:2]) & set(right.nouns[:2]))
    score += 1.5 * shared
    if left.nouns and right.nouns and left.nouns[0] == right.nouns[0]:
        score += 0.5
    score += _digits_alike(left, right)
    if 1 in {left.value, right.value} and not (left.written and right.written):
        score -= 1.0
    if left.bound is right.bound and left.bound is not Bound.EXACT:
        score += 0.5
    if left.nouns and right.nouns and not shared and not (left.unit or right.unit):
        if AmountKind.VAGUE in {left.sort, right.sort} and left.sort is not right.sort:
            return 0.0  # `four districts`, `hundreds of thousands of birds`
        score -= 0.5
    told = claims.told(Side.RIGHT, key_of(left)), claims.told(Side.LEFT, key_of(right))
    if all(told) and left.dimension == "time" and min(left.value, right.value) >= FIGURES:
        return 0.0
    score -= 0.6 * sum(told)
    return max(0.0, score - 0.4) + 0.001 * (score > 0.4)


def _comparable(left: Amount, right: Amount) -> bool:
    if left.name != right.name:
        return False
    if {left.sort, right.sort} - {
        AmountKind.COUNT,
        AmountKind.AGE,
        AmountKind.VAGUE,
    } and left.sort is not right.sort:
        return AmountKind.RATIO in {left.sort, right.sort} and "percent" in {
            left.dimension,
            right.dimension,
        }
    if left.unit and right.unit:
        if left.dimension == "time" and not _is_near(left, right):
            return False
        return units_meet(left, right) and not _one_stretch(left, right)
    if left.unit or right.unit:
        return False
    return not (left.sort is AmountKind.ORDINAL and _is_far_ordinal(left, right))


def _one_stretch(left: Amount, right: Amount) -> bool:
    """`a day` counts nothing that `six hours` could contradict."""
    single = any(a.value == 1 and not a.written for a in (left, right))
    return single and left.unit != right.unit


def _is_far_ordinal(left: Amount, right: Amount) -> bool:
    """Ordinals count other things unless the words after them say otherwise."""
    return bool(left.nouns or right.nouns) and not set(left.nouns) & set(right.nouns)


def _digits_alike(left: Amount, right: Amount) -> float:
    """Transposed, dropped or single changed digits, or the same digits at another scale."""
    one, other = ("".join(map(str, a.value.normalize().as_tuple().digits)) for a in (left, right))
    if one == other or (sorted(one) == sorted(other) and len(one) > 1):
        return 1.5
    if len(one) == len(other):
        return 1.0 if sum(a != b for a, b in zip(one, other, strict=True)) == 1 else 0.5
    return 1.0 if one.startswith(other) or other.startswith(one) else 0.2


FAR = 40
"""How many times a length of time is another from which both tell of two things."""


def _is_near(left: Amount, right: Amount) -> bool:
    short, long = sorted((abs(left.base), abs(right.base)))
    return long < FAR * short
