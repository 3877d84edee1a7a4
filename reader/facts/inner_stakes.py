"""A denial or doubt that one side of a pair of sentences has and the other article has nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.at_stake import GRAVE, NAMES, may_deny, place_of, stakes
from reader.facts.excerpt import Excerpt, stem
from reader.facts.report import Claims, Report
from reader.facts.retold import Retold
from reader.model import FactKind, Rule, Severity, Side, Span

STAKE_LOST = Rule(
    "omission.stake", FactKind.OMISSION, "A denial or doubt left out of a sentence", Severity.MEDIUM
)
STAKE_ADDED = Rule(
    "addition.stake", FactKind.ADDITION, "A denial or doubt put into a sentence", Severity.MEDIUM
)

RECAST = 0.5
"""Share of the words of a denial on the other side from which that may deny in other words."""

_TURNED = frozenset({FactKind.NEGATION, FactKind.DIRECTION, FactKind.HEDGE})
"""Kinds that tell of a lost denial themselves."""


def compare(
    claims: Claims, runs: tuple[Sequence[int], Sequence[int]], retold: Retold, report: Report
) -> None:
    """A denial or doubt in a sentence, of which the other article has no word anywhere.

    `runs` are the sentences of either side. Where a pair is retold freely, what may deny right
    before or after them may deny the same.
    """
    if any(found.kind in _TURNED for found in report.findings):
        return
    sides = (Side.LEFT, claims.left, claims.right), (Side.RIGHT, claims.right, claims.left)
    for (side, excerpt, others), run in zip(sides, runs[::-1], strict=True):
        other = side.other
        if retold.may_deny_around(other, run):
            continue
        for stake in stakes(excerpt, GRAVE):
            if claims.told(other, f"stake {stake}") or may_deny(others):
                continue
            place = place_of(excerpt, stake)
            if place and not _is_recast(excerpt, place, others):
                lost = side is Side.LEFT
                rule, kind = (
                    (STAKE_LOST, FactKind.OMISSION) if lost else (STAKE_ADDED, FactKind.ADDITION)
                )
                fact = excerpt.fact(kind, *place)
                words = f"{'left out' if lost else 'put in'}: {NAMES[stake]}"
                report.add(rule, 0.7, words, fact if lost else None, None if lost else fact)


def _is_recast(excerpt: Excerpt, place: Span, other: Excerpt) -> bool:
    """Whether the other side has most words of a clause, and words of its own that may deny it."""
    own, others = ({stem(t.text) for t in e.tokens if t.is_word} for e in (excerpt, other))
    words = [t for t in excerpt.between(*place) if t.is_word and t.text not in excerpt.grammar]
    told = sum(stem(t.text) in others for t in words)
    return 0 < told >= RECAST * len(words) and bool(others - own - excerpt.grammar)
