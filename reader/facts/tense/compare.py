"""Whether something has happened: what is planned on one side, and done on the other."""

from __future__ import annotations

from collections.abc import Iterator

from reader.facts.claim import alike_sides, matter
from reader.facts.opposing import Pair, untold
from reader.facts.report import Claims, Report, quoted
from reader.facts.tense.endings import done_and_planned
from reader.facts.tense.in_its_place import replaced
from reader.facts.tense.read import Deed, deeds
from reader.facts.tense.rules import TENSE_PLANNED
from reader.facts.tense.undecided import decided
from reader.model import FactKind

NEAR, KEPT = 2, 0.6
"""Words around a verb that both sides have, from which it is told of the same deed; one less where
the shorter side has this share of its words on the other."""


def compare(claims: Claims, lefts: list[Deed], rights: list[Deed], report: Report) -> None:
    """Report one verb that is planned on one side only and done on the other only."""
    for pair in untold(done_and_planned(claims.left, claims.right), report)[:1]:
        _add(claims, pair, report)
    for pair in untold(decided(claims), report)[:1]:
        _add(claims, pair, report)
    if not lefts and not rights:
        return
    plans = lefts, rights
    planned = bool(lefts), bool(rights)
    lefts = lefts + (deeds(claims.left, lefts) if planned[1] else [])
    rights = rights + (deeds(claims.right, rights) if planned[0] else [])
    near = NEAR - alike_sides(matter(claims.left), matter(claims.right), KEPT)
    found = list(_exchanged(lefts, rights, near)) or replaced(claims, *plans, report.findings)
    for pair in untold(found, report)[:1]:
        _add(claims, pair, report)


def _add(claims: Claims, pair: Pair, report: Report) -> None:
    facts = (
        claims.left.fact(FactKind.TENSE, *pair[0]),
        claims.right.fact(FactKind.TENSE, *pair[1]),
    )
    words = f"{quoted(claims.left, pair[0])} and {quoted(claims.right, pair[1])}"
    report.add(TENSE_PLANNED, 0.6, f"{words}: still to come or done", *facts)


def _exchanged(lefts: list[Deed], rights: list[Deed], near: int) -> Iterator[Pair]:
    for left in lefts:
        same = [deed for deed in rights if deed.verb == left.verb]
        own = {deed.done for deed in lefts if deed.verb == left.verb}
        if own != {left.done} or {deed.done for deed in same} != {not left.done}:
            continue
        nearest = max(same, key=lambda deed: _alike(deed, left))
        if _alike(nearest, left) < near or not _of_one(nearest, left):
            continue
        done, planned = (left, nearest) if left.done else (nearest, left)
        sides = (lefts, rights) if left.done else (rights, lefts)
        if not _planned_too(done, planned, *sides):
            yield left.span, nearest.span


def _of_one(one: Deed, other: Deed) -> bool:
    """Whether of either verb whom or what it is told of stands near the other one."""
    return bool(one.beside & other.near and other.beside & one.near)


def _planned_too(done: Deed, planned: Deed, own: list[Deed], other: list[Deed]) -> bool:
    """Whether the side of the done deed plans the other in another verb.

    `said it was studying the ruling and would announce in May`, `will say in May`: what is planned
    there stands nearer to the plan, and is no plan of the other side in the same verb.
    """
    known = {deed.verb for deed in other if not deed.done}
    return any(
        _alike(deed, planned) >= _alike(done, planned)
        for deed in own
        if not deed.done and deed.verb not in known
    )


def _alike(one: Deed, other: Deed) -> int:
    """How many words around two verbs are the same; a figure says as much as two."""
    return sum(NEAR if len(w) > 1 and w.isdecimal() else 1 for w in one.near & other.near)
