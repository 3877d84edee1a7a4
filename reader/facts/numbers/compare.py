"""Numbers, units and lengths of time compared by value between the two sides of a passage.

First what is equal is taken out (in another unit, as a share or rounded too), then what differs
only in its unit; only what is left over is set against each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.dataclass import replace
from reader.facts.ago import days_named
from reader.facts.excerpt import Excerpt
from reader.facts.exchanged import DATE_ADDED, DATE_LOST
from reader.facts.led_by import led_by
from reader.facts.numbers import owners
from reader.facts.numbers.ages import as_ages
from reader.facts.numbers.amount import Amount, AmountKind, Bound, key_of, measured, measures
from reader.facts.numbers.bases import compare_bases
from reader.facts.numbers.bounds import bound_before, counts_up_to
from reader.facts.numbers.currencies import POUNDS
from reader.facts.numbers.equality import SHARP, equal, nearly_equal, other_unit
from reader.facts.numbers.half_steps import half_step
from reader.facts.numbers.home_money import is_home_money
from reader.facts.numbers.likeness import likeness
from reader.facts.numbers.mixed import is_whole
from reader.facts.numbers.ordinals import both_tell
from reader.facts.numbers.rates import exclude
from reader.facts.numbers.rests import take_out_rests
from reader.facts.numbers.rules import (
    DURATION_CHANGED,
    NUMBER_ADDED,
    NUMBER_BOUND,
    NUMBER_CHANGED,
    NUMBER_EXACT,
    NUMBER_LABEL,
    NUMBER_LOST,
    NUMBER_ORDINAL,
    NUMBER_RANGE,
    NUMBER_RATIO,
    NUMBER_SCALE,
    UNIT_CHANGED,
    UNIT_CURRENCY,
    UNIT_RATE,
)
from reader.facts.numbers.sums import take_out_steps
from reader.facts.numbers.time_words import other_stretches
from reader.facts.numbers.to_and_by import step_and_end
from reader.facts.numbers.told_otherwise import told_otherwise
from reader.facts.numbers.wholes import count_whole_and_part
from reader.facts.opposing import untold
from reader.facts.pairing import best_pairs
from reader.facts.report import Claims, Report, quoted
from reader.facts.tokens import CLAUSE_MARKS, text_at
from reader.model import Equivalent, Fact, FactKind, Rule, Severity, Side, Span


def compare(claims: Claims, lefts: list[Amount], rights: list[Amount], report: Report) -> None:
    """Report every number, unit and duration on which the sides of a passage disagree."""
    lefts, rights = _stated(claims.left, lefts), _stated(claims.right, rights)
    lefts, rights = _as_money(lefts, rights), _as_money(rights, lefts)
    lefts, rights = as_ages(lefts, rights), as_ages(rights, lefts)
    report.measures = measures(lefts), measures(rights)
    owners.compare(claims, lefts, rights, report)
    ranges = [{a.span for a in side if a.high is not None} for side in (lefts, rights)]
    lefts, rights = _opened(lefts, rights), _opened(rights, lefts)
    all_left, all_right = list(lefts), list(rights)
    for same in (equal, nearly_equal):
        for left, right in best_pairs(lefts, rights, same):
            end = left.span in ranges[0] or right.span in ranges[1]
            if not _are_other_halves(claims, left, right, report):
                _matched(claims, left, right, report, end=end)
            lefts.remove(left)
            rights.remove(right)
    for left, right in best_pairs(
        lefts, rights, lambda a, b: told_otherwise(claims.left, a, claims.right, b)
    ):
        lefts.remove(left)
        rights.remove(right)
    lefts, rights = _shares_of_counts(lefts, rights)
    take_out_steps(claims.left, lefts, rights, all_right)
    take_out_steps(claims.right, rights, lefts, all_left)
    take_out_rests(claims, (lefts, rights), (all_left, all_right), report)
    for left, right in best_pairs(lefts, rights, other_unit):
        _unit_changed(claims, left, right, report)
        lefts.remove(left)
        rights.remove(right)
    changed = best_pairs(lefts, rights, lambda a, b: likeness(claims, a, b))
    for left, right in changed:
        sides = (claims.left, left, all_left), (claims.right, right, all_right)
        if not (both_tell(claims, left, right) or count_whole_and_part(claims, *sides)):
            _changed(claims, left, right, report)
        lefts.remove(left)
        rights.remove(right)
    for side, alone, own in ((Side.LEFT, lefts, all_left), (Side.RIGHT, rights, all_right)):
        for amount in alone:
            if not _converted(amount, own):
                _one_sided(claims, side, amount, report)
    for one, other in untold(other_stretches(claims), report)[:1]:
        _another_stretch(claims, one, other, report)
    compare_bases(claims, report)


def _another_stretch(claims: Claims, one: Span, other: Span, report: Report) -> None:
    facts = claims.left.fact(FactKind.DATE, *one), claims.right.fact(FactKind.DATE, *other)
    words = f"{quoted(claims.left, one)} and {quoted(claims.right, other)}: another length of time"
    report.add(DURATION_CHANGED, 0.8, words, *facts)


def _stated(excerpt: Excerpt, found: Sequence[Amount]) -> list[Amount]:
    """Without what is only named to be denied: `eleven graves, not twelve`."""
    denying = excerpt.own.numbers.instead
    return [amount for amount in found if led_by(excerpt, amount.span.start, denying) is None]


def _as_money(own: Sequence[Amount], other: Sequence[Amount]) -> list[Amount]:
    """With `40 million pounds` as money where the other side has `£40 million`."""
    coins = {(a.value, a.high): a.unit for a in other if a.unit and a.unit.name in POUNDS}
    return [
        replace(a, unit=coins[a.value, a.high])
        if a.unit and a.unit.name == "pound" and (a.value, a.high) in coins
        else a
        for a in own
    ]


def _converted(amount: Amount, own: Sequence[Amount]) -> bool:
    """`10 kilograms (22 pounds)`: the same weight stands beside it in another unit."""
    return any(
        other is not amount
        and amount.unit is not None
        and other.unit is not None
        and amount.unit != other.unit
        and nearly_equal(amount, other) > 0
        for other in own
    )


def _opened(own: Sequence[Amount], other: Sequence[Amount]) -> list[Amount]:
    """Ranges taken apart where the other side has no range to set against them."""
    if any(amount.high is not None for amount in other):
        return list(own)
    opened: list[Amount] = []
    for amount in own:
        if amount.high is None:
            opened.append(amount)
            continue
        opened += [replace(amount, high=None), replace(amount, value=amount.high, high=None)]
    return opened


def _shares_of_counts(
    lefts: list[Amount], rights: list[Amount]
) -> tuple[list[Amount], list[Amount]]:
    """Take out `half of the 88` against `44 of the 88`: a share of a count that is given."""
    for ratios, counts in ((lefts, rights), (rights, lefts)):
        for ratio in [a for a in ratios if a.sort is AmountKind.RATIO]:
            part = next(
                (c for c in counts if c.sort is AmountKind.COUNT and not c.unit and c.value > 1),
                None,
            )
            if part is not None and ratio.value and is_whole(part.value / ratio.value):
                ratios.remove(ratio)
                counts.remove(part)
    return lefts, rights


def _facts(claims: Claims, kind: FactKind, left: Amount, right: Amount) -> tuple[Fact, Fact]:
    return (
        claims.left.fact(kind, *left.span, value=measured(left)),
        claims.right.fact(kind, *right.span, value=measured(right)),
    )


def _kind(amount: Amount) -> FactKind:
    return FactKind.DATE if amount.dimension == "time" else FactKind.NUMBER


def _matched(claims: Claims, left: Amount, right: Amount, report: Report, *, end: bool) -> None:
    """Equal values: kept as an equivalent, unless a bound was turned round or lost.

    The `end` of a range is a bound without a word for one.
    """
    facts = _facts(claims, _kind(left), left, right)
    words = f"{quoted(claims.left, left.span)} and {quoted(claims.right, right.span)}"
    ways = step_and_end(claims.left, left, claims.right, right)
    if ways is not None:
        told = [replace(f, value=f"{way} {f.value}") for f, way in zip(facts, ways, strict=True)]
        report.add(NUMBER_CHANGED, 0.8, f"{words}: how far against where it came to", *told)
        return
    bounds = f"{left.bound.value} against {right.bound.value}"
    if {left.bound, right.bound} == {Bound.AT_LEAST, Bound.AT_MOST}:
        if _is_denied(claims.left, left) != _is_denied(claims.right, right):
            return
        report.add(NUMBER_BOUND, 0.9, f"{words}: {bounds}", *facts)
        return
    if Bound.PRECISE in {left.bound, right.bound} and not {left.bound, right.bound} <= SHARP:
        report.add(NUMBER_EXACT, 0.9, f"{words}: {bounds}", *facts)
        return
    if not end and {left.bound, right.bound} == {Bound.AT_MOST, Bound.EXACT}:
        sides = (claims.left, left), (claims.right, right)
        counted = any(counts_up_to(*side) for side in sides)
        if not counted and _around(*sides[0]) == _around(*sides[1]):
            report.add(NUMBER_BOUND, 0.9, f"{words}: {bounds}", *facts, severity=Severity.MEDIUM)
        else:
            low = Severity.LOW if counted else None
            report.add(NUMBER_EXACT, 0.6, f"{words}: {bounds}", *facts, severity=low)
        return
    if left.per and right.per != left.per and right.per and left.value == right.value:
        return
    if _as_written(claims.left, left) != _as_written(claims.right, right):
        report.equivalents.append(_equivalent(claims, left, right))


def _around(excerpt: Excerpt, amount: Amount) -> tuple[str, str]:
    """The words right before an amount with its bound and right behind it."""
    place = excerpt.inside(*amount.span)
    first = place.start - bound_before(excerpt, place.start)[1]
    return text_at(excerpt.tokens, first - 1), text_at(excerpt.tokens, place.stop)


def _are_other_halves(claims: Claims, left: Amount, right: Amount, report: Report) -> bool:
    """Whether equal figures are of two halves of a step, which is reported."""
    sides = (claims.left, left), (claims.right, right)
    halves = [half_step(excerpt, amount) for excerpt, amount in sides]
    if not all(halves) or halves[0] == halves[1]:
        return False
    facts = [
        excerpt.fact(FactKind.NUMBER, amount.span.start, amount.span.end + len(half))
        for (excerpt, amount), half in zip(sides, halves, strict=True)
    ]
    words = f"'{facts[0].value}' and '{facts[1].value}': the other half of the step"
    report.add(NUMBER_BOUND, 0.9, words, *facts)
    return True


def _is_denied(excerpt: Excerpt, amount: Amount) -> bool:
    """`must not cost more than 310 million`: a denial just before turns the bound round."""
    index = excerpt.inside(*amount.span).start
    start = index - bound_before(excerpt, index)[1]
    near = excerpt.tokens[max(0, start - DENIED) : start]
    ends = [at for at, token in enumerate(near) if token.text in CLAUSE_MARKS]
    words = {token.text for token in near[ends[-1] + 1 if ends else 0 :]}
    return not excerpt.own.negation.words.isdisjoint(words)


DENIED = 4
"""Words before a bound in which a denial denies it."""


def _equivalent(claims: Claims, left: Amount, right: Amount) -> Equivalent:
    return Equivalent(*_facts(claims, _kind(left), left, right))


def _as_written(excerpt: Excerpt, amount: Amount) -> str:
    return excerpt.words(*amount.span).lower()


def _unit_changed(claims: Claims, left: Amount, right: Amount, report: Report) -> None:
    facts = _facts(claims, FactKind.UNIT, left, right)
    pair = f"{quoted(claims.left, left.span)} and {quoted(claims.right, right.span)}"
    if left.unit == right.unit:
        if exclude(left.per, right.per):
            report.add(UNIT_RATE, 0.9, f"{pair}: the same amount per another measure", *facts)
    elif left.dimension == "time" == right.dimension:
        facts = _facts(claims, FactKind.DATE, left, right)
        message = f"{pair}: another length of time"
        report.add(DURATION_CHANGED, 0.9, message, *facts, severity=Severity.HIGH)
    elif left.unit and right.unit and left.unit.dimension == right.unit.dimension == "money":
        severity = Severity.LOW if is_home_money(claims, left, right) else None
        message = f"{pair}: the same figure in another currency"
        report.add(UNIT_CURRENCY, 0.9, message, *facts, severity=severity)
    else:
        report.add(UNIT_CHANGED, 0.9, f"{pair}: the same figure in another unit", *facts)


def _changed(claims: Claims, left: Amount, right: Amount, report: Report) -> None:
    kind = _kind(left)
    facts = _facts(claims, kind, left, right)
    pair = f"{quoted(claims.left, left.span)} and {quoted(claims.right, right.span)}"
    chance = 0.9 if left.unit or set(left.nouns) & set(right.nouns) else 0.7
    if kind is FactKind.DATE:
        report.add(DURATION_CHANGED, chance, f"{pair}: another length of time", *facts)
        return
    rule, words = _rule(left, right)
    # How old somebody is misleads about no core; who is meant by a range of ages does.
    aged = {left.sort, right.sort} == {AmountKind.AGE} and left.high is right.high is None
    severity = Severity.MEDIUM if aged else None
    report.add(rule, chance, pair + words, *facts, severity=severity)


def _rule(left: Amount, right: Amount) -> tuple[Rule, str]:
    counted = "; ages" if AmountKind.AGE in {left.sort, right.sort} else ""
    if left.sort is AmountKind.LABEL:
        return NUMBER_LABEL, ": another number"
    if left.high is not None and right.high is not None:
        shared = left.value == right.value or left.high == right.high
        words = "share an end but not the other" if shared else "are other ranges"
        return NUMBER_RANGE, f" {words}{counted}"
    if left.sort is AmountKind.ORDINAL:
        return NUMBER_ORDINAL, ": another place in the order"
    if AmountKind.RATIO in {left.sort, right.sort}:
        return NUMBER_RATIO, ": another share"
    if left.value.normalize().as_tuple().digits == right.value.normalize().as_tuple().digits:
        return NUMBER_SCALE, ": the same digits, another magnitude"
    return NUMBER_CHANGED, f": another number{counted}"


def _is_day_told(claims: Claims, excerpt: Excerpt, amount: Amount, other: Side) -> bool:
    """`two days ago`, where the other article names that day."""
    days = days_named(excerpt, amount)
    return any(claims.told(other, f"day {day.month} {day.day} {day.year}") for day in days)


def _one_sided(claims: Claims, side: Side, amount: Amount, report: Report) -> None:
    """A number that the other article does not give at all."""
    other = side.other
    small = (
        not amount.written and abs(amount.value) <= 12 and (not amount.unit or amount.value == 1)
    )
    if small or amount.sort in {
        AmountKind.ORDINAL,
        AmountKind.VAGUE,
        AmountKind.LABEL,
        AmountKind.RATIO,
    }:
        return
    excerpt = claims.left if side is Side.LEFT else claims.right
    if claims.told(other, key_of(amount)) or _is_day_told(claims, excerpt, amount, other):
        return
    if led_by(excerpt, amount.span.start, excerpt.own.numbers.repeating) is not None:
        return
    kind = _kind(amount)
    fact = excerpt.fact(kind, *amount.span, value=measured(amount))
    lost, added = (DATE_LOST, DATE_ADDED) if kind is FactKind.DATE else (NUMBER_LOST, NUMBER_ADDED)
    words = f"{quoted(excerpt, amount.span)} stands in no sentence of the other article"
    if side is Side.LEFT:
        report.add(lost, 0.5, words, fact, None)
    else:
        report.add(added, 0.6, words, None, fact)
