"""The kinds of fact, and all of them over one passage with both sides."""

from __future__ import annotations

from reader.facts import (
    actors,
    direction,
    hedges,
    names,
    negation,
    numbers,
    quotes,
    scope,
    sources,
    tense,
    times,
)
from reader.facts.exchanged import exchanged
from reader.facts.kind import KindOfFact
from reader.facts.of_one_sort import of_one_sort
from reader.facts.report import Claims, Places, Report
from reader.facts.said_yet import surer
from reader.facts.taken import Taken
from reader.model import Fact, FactKind, Finding, Side, Span
from reader.progress import pause
from reader.typed import Any

KINDS: tuple[KindOfFact[Any], ...] = (
    times.KIND,
    numbers.KIND,
    quotes.KIND,
    sources.KIND,
    actors.KIND,
    names.KIND,
    hedges.KIND,
    negation.KIND,
    direction.KIND,
    scope.KIND,
    tense.KIND,
)
"""In the order of reading: what a date uses is no number, what a quotation holds is no hedge."""


def compare(claims: Claims, report: Report) -> None:
    """Report all that the two sides of a passage disagree on."""
    taken = Taken(), Taken()
    for kind in KINDS:
        pause()
        lefts, rights = kind.read(claims.left, taken[0]), kind.read(claims.right, taken[1])
        kind.compare(claims, lefts, rights, report)
    exchanged(report)
    of_one_sort(claims, report)
    surer(claims, report)
    report.findings = [d for d in report.findings if not _told_otherwise(d, report)]
    if claims.options.house_style:
        report.findings = [d for d in report.findings if not _in_style(d, claims)]


_SAYS_MORE = frozenset({FactKind.NEGATION, FactKind.DIRECTION, FactKind.ROLE})
_TURNED = frozenset({FactKind.DIRECTION, FactKind.ROLE})
_DENYING = frozenset({FactKind.NEGATION, FactKind.DIRECTION})


FIGURE = "role.figure"
"""The rule of figures given to another; who has changed places says it better where both do."""


def _told_otherwise(found: Finding, report: Report) -> bool:
    """Whether the same words are no names but opposites, or have changed places, or have not."""
    same = [*(report.mirrored if found.kind in _TURNED else ())]
    same += report.rests if found.kind in _DENYING else []
    if any(_lies_in(found, *two) for two in same):
        return True
    others = [other for other in report.findings if other is not found]
    if found.kind is FactKind.HEDGE:
        return any(_denies(found, other) for other in others)
    roles = [other for other in others if other.kind is FactKind.ROLE]
    if found.kind is FactKind.ROLE:
        given = found.rule.id == FIGURE
        return bool(roles) if given else any(_holds(found, *two) for two in report.settled)
    if found.kind is not FactKind.NAME:
        return False
    if any(other.kind in _SAYS_MORE and _spans(other) == _spans(found) for other in others):
        return True
    return any(role.rule.id == FIGURE for role in roles) and any(
        other.kind is FactKind.NAME and _values(other) == _values(found)[::-1] for other in others
    )


def _denies(hedge: Finding, other: Finding) -> bool:
    """Whether a denial that makes a hedge (`did not rule out`) is reported as a denial already."""
    sides = (hedge.left, other.left), (hedge.right, other.right)
    return other.kind is FactKind.NEGATION and any(
        one is not None and fact is not None and fact.span.start <= one.span.start < fact.span.end
        for one, fact in sides
    )


def _lies_in(found: Finding, left: Span, right: Span) -> bool:
    """Whether both places of a finding lie in two stretches that say the same."""
    sides = (found.left, left), (found.right, right)
    return all(fact is not None and fact.span.within(whole) for fact, whole in sides)


def _values(found: Finding) -> list[str]:
    return ["" if fact is None else fact.value for fact in (found.left, found.right)]


def _holds(found: Finding, left: Places, right: Places) -> bool:
    """Whether two have changed places only because two figures did that they belong to."""
    sides = (found.left, left), (found.right, right)
    return all(
        fact is not None
        and fact.span.start < places[1].end
        and places[0].start < fact.span.end
        and any(map(fact.span.meets, places))
        for fact, places in sides
    )


def _spans(found: Finding) -> list[Span | None]:
    return [None if fact is None else fact.span for fact in (found.left, found.right)]


def _in_style(found: Finding, claims: Claims) -> bool:
    """The house counts the two spellings as one, whichever side has which."""
    if found.left is None or found.right is None:
        return False
    left, right = found.left.value.lower(), found.right.value.lower()
    return any(
        (one.lower(), other.lower()) in {(left, right), (right, left)}
        for one, other in claims.options.house_style.items()
    )


def contradictions(claims: Claims, report: Report) -> None:
    """Report what a summary says otherwise than a sentence that it sums up."""
    every = Report()
    compare(claims, every)
    for found in every.findings:
        if found.rule.contradicts and not _told(claims, found):
            report.findings.append(found)


def _told(claims: Claims, found: Finding) -> bool:
    """Whether either side's article has the other's value too, so that nothing contradicts it."""
    sides = (found.left, Side.RIGHT), (found.right, Side.LEFT)
    return any(fact is not None and claims.told(side, _key(fact)) for fact, side in sides)


def _key(fact: Fact) -> str:
    """What the other article is asked for: a value, with its unit where that is what differs."""
    return fact.value if fact.kind is FactKind.UNIT else fact.value.partition(" ")[0]
