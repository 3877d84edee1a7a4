"""A plan told as done with another verb in its place: what it is, and whom it meets, are the same.

    Orme will let users in Asia block it    Orme has given users in Asia a way to block it
    →    will let, has given

Another verb says little, since of one subject much is told. It counts where the words of matter on
both sides of the verb are the same, the verb neither says nor promises anything, and the day or
month of the plan is gone with it; or, told anew, where that verb has an auxiliary, neither verb
stands on the other side, and most of what stands around the one stands around the other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reader.facts.claim import matter
from reader.facts.excerpt import Excerpt, stem
from reader.facts.opposing import Pair
from reader.facts.phrasing import Phrasing, phrasing
from reader.facts.report import Claims
from reader.facts.tense.read import Deed, deeds, plans_anything
from reader.model import FactKind, Finding

FRONT, NEXT, SAME = 2, 2, 3
"""Words of matter before and behind a verb, and how many of both have to be the same."""
ANEW = 0.6
"""The share of the words around a plan that stand around what is told as done in other words."""
AROUND = 4
"""Words before and behind a verb in which those stand."""

_Slot = tuple[list[str], list[str]]


def replaced(
    claims: Claims, lefts: list[Deed], rights: list[Deed], found: Sequence[Finding]
) -> list[Pair]:
    """A plan of one side with what the other tells as done in its place; it has no plan at all."""
    if bool(lefts) is bool(rights):
        return []
    dates = [one for one in found if one.kind is FactKind.DATE]
    sides = phrasing(claims.left), phrasing(claims.right)
    if lefts:
        dated = any(one.left is not None and one.right is None for one in dates)
        return _in_place(sides[0], lefts, sides[1], dated=dated)
    dated = any(one.right is not None and one.left is None for one in dates)
    return [pair[::-1] for pair in _in_place(sides[1], rights, sides[0], dated=dated)]


def _in_place(own: Phrasing, plans: list[Deed], other: Phrasing, *, dated: bool) -> list[Pair]:
    if plans_anything(other):
        return []
    done = [deed for deed in deeds(other.excerpt, []) if not _hands_over(other, deed)]
    slots = [(deed, _slot(other, deed)) for deed in done]
    return [
        (plan.span, deed.span)
        for plan in plans
        for deed, slot in slots
        if plan.verb != deed.verb
        and ((dated and _is_one(_slot(own, plan), slot)) or _is_anew(own, plan, other, deed))
    ]


def _is_anew(own: Phrasing, plan: Deed, other: Phrasing, deed: Deed) -> bool:
    """Whether a deed is told of what the plan is of, in a sentence told anew."""
    if deed.span.end - deed.span.start == len(_verb(other, deed)):
        return False
    sides = matter(own.excerpt), matter(other.excerpt)
    if sides[1].has(plan.verb) or sides[0].has(deed.verb) or _leaves_open(other.excerpt):
        return False
    shared, fewer = plan.near & deed.near, min(len(plan.near), len(deed.near))
    beside = plan.beside & deed.near and deed.beside & plan.near
    return bool(beside) and len(shared) >= max(AROUND, ANEW * fewer)


def _verb(side: Phrasing, deed: Deed) -> str:
    """The last word of a deed, its verb."""
    return side.excerpt.words(*deed.span).split()[-1]


def _leaves_open(excerpt: Excerpt) -> bool:
    """Whether a side has a word by which something may only be meant to be."""
    cues = {cue[0] for cue in excerpt.own.hedges.cues if len(cue) == 1}
    return any(token.text in cues for token in excerpt.tokens)


def _is_one(one: _Slot, other: _Slot) -> bool:
    """Whether the nearest words before and behind are the same, and most of the next ones."""
    if any(not a or not b or a[0] != b[0] for a, b in zip(one, other, strict=True)):
        return False
    return sum(len({*a} & {*b}) for a, b in zip(one, other, strict=True)) >= SAME


def _slot(side: Phrasing, deed: Deed) -> _Slot:
    """The words of matter before a verb and behind it, the nearest first."""
    starts = [word.start for word in side.words]
    first, stop = bisect_left(starts, deed.span.start), bisect_left(starts, deed.span.end)
    before = [word for word in side.stems(first - AROUND, first) if word]
    after = [word for word in side.stems(stop, stop + AROUND) if word]
    return before[::-1][:FRONT], after[:NEXT]


def _hands_over(side: Phrasing, deed: Deed) -> bool:
    """Whether a verb says, promises or plans something."""
    own = side.excerpt.own
    words = side.excerpt.words(*deed.span).lower().split()
    if words[-1].startswith(own.tense.settling or ("\0",)):
        return True
    keys = {stem(word) for word in words}
    cues = {stem(cue[0]) for cue in own.hedges.cues if len(cue) == 1}
    return not keys.isdisjoint(cues | {stem(word) for word in own.sources.saying})
