"""A figure that is another in a sentence of its own, beside the one that told it with the rest.

    Fire swept Kest, forcing 4,500 people out, the prefect said.
    Fire swept Kest, the prefect said. It forced 5,400 people out.      4,500 → 5,400

The pair of sentences has lost a figure, and a sentence without a partner has another one; where
that sentence says nothing that the pair does not say, it is the same figure told otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reader.dataclass import replace
from reader.facts.claim import matter
from reader.facts.excerpt import Excerpt
from reader.facts.kinds import compare
from reader.facts.report import Claims, Report
from reader.facts.sentence_words import known_words
from reader.model import FactKind, Finding, Kind, Passage, Side

NEAR = 2
"""Sentences from the one that lost a figure to the one that tells it."""
SHARE, LEAST = 0.6, 2
"""Share of the words of matter of a sentence that the other has, and how many at least."""

_ALONE = {Side.LEFT: Kind.OMITTED, Side.RIGHT: Kind.ADDED}
_ONE_SIDED = frozenset({FactKind.OMISSION, FactKind.ADDITION})
_LOST = frozenset({"number.lost", "number.added", "omission.clause", "addition.clause"})
"""The rules of a figure, and of a clause that may hold one, on one side of a pair."""

ClaimsOf = Callable[[Sequence[int], Sequence[int]], Claims]


def told_in_their_own(
    found: Sequence[Finding], passages: Sequence[Passage], claims_of: ClaimsOf
) -> list[Finding]:
    """The findings, with one of a figure changed for each of one lost and one sentence put in."""
    lost = [one for one in found if one.rule.id in _LOST and one.passage is not None]
    told = [(*each, one) for one in lost for each in _changed(one, passages, claims_of)]
    gone: list[Finding] = []
    changed: dict[int | None, Finding] = {}
    for _, one, old in sorted(told, key=lambda each: (each[0], _values(each[1]))):
        if old not in gone and one.passage not in changed:
            gone.append(old)
            changed[one.passage] = one
    kept = [
        one
        for one in found
        if one not in gone and not (one.kind in _ONE_SIDED and one.passage in changed)
    ]
    return kept + list(changed.values())


def _changed(
    lost: Finding, passages: Sequence[Passage], claims_of: ClaimsOf
) -> Iterator[tuple[int, Finding]]:
    """The figure in sentences near the one that lost it, and how many sentences from there."""
    side = Side.LEFT if lost.left else Side.RIGHT
    passage = passages[lost.passage or 0]
    for apart, index in _near(passage, passages, side.other):
        alone = passages[index].run(side.other)
        runs = {side: passage.run(side), side.other: alone}
        claims = claims_of(runs[Side.LEFT], runs[Side.RIGHT])
        sides = claims.left, claims.right
        if not _says_no_more(*(sides if side is Side.LEFT else sides[::-1])):
            continue
        report = Report()
        compare(claims, report)
        for one in report.findings:
            if one.kind is FactKind.NUMBER and one.left and one.right and _is_of(one, lost):
                yield apart, replace(one, passage=index)


def _values(one: Finding) -> list[str]:
    """The values of both sides in an order that is the same from either."""
    return sorted(fact.value for fact in (one.left, one.right) if fact)


def _is_of(one: Finding, lost: Finding) -> bool:
    """Whether a finding of both sides tells of the figure that was lost, alone or in a clause."""
    return any(
        mine and whole and whole.span.start <= mine.span.start and mine.span.end <= whole.span.end
        for mine, whole in ((one.left, lost.left), (one.right, lost.right))
    )


def _near(passage: Passage, passages: Sequence[Passage], side: Side) -> list[tuple[int, int]]:
    """The passages of a side alone near a pair's sentences there, each after how far it is."""
    run = passage.run(side)
    if not run:
        return []
    places = [
        (min(abs(each.run(side)[0] - run[-1]), abs(run[0] - each.run(side)[-1])), index)
        for index, each in enumerate(passages)
        if each.kind is _ALONE[side]
    ]
    return [(apart, index) for apart, index in sorted(places) if apart <= NEAR]


def _says_no_more(whole: Excerpt, part: Excerpt) -> bool:
    """Whether most words of a sentence stand in another, figures aside."""
    words = [word for word in matter(part).words if not word.key[0].isdecimal()]
    known = known_words(matter(whole))
    shared = sum(known.has(word.key) for word in words)
    return shared >= max(LEAST, SHARE * len(words))
