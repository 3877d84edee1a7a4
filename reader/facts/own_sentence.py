"""A figure that is another in a sentence of its own, beside the one that told it with the rest.

    Fire swept Kest, forcing 4,500 people out, the prefect said.
    Fire swept Kest, the prefect said. It forced 5,400 people out.      4,500 → 5,400

The pair of sentences has lost a figure, and a sentence without a partner has another one; where
that sentence says nothing that the pair does not say, it is the same figure told otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

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

Alone = Mapping[Side, Mapping[int, int]]
"""From a sentence without a partner to its passage."""
ClaimsOf = Callable[[Sequence[int], Sequence[int]], Claims]


def told_in_their_own(
    found: Sequence[Finding], passages: Sequence[Passage], claims_of: ClaimsOf
) -> list[Finding]:
    """The findings, with one of a figure changed for each of one lost and one sentence put in."""
    lost = [one for one in found if one.rule.id in _LOST and one.passage is not None]
    alone = _alone(passages) if lost else {}
    told = [(*each, one) for one in lost for each in _changed(one, passages, alone, claims_of)]
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


def _alone(passages: Sequence[Passage]) -> Alone:
    """The passages of each side's sentences without a partner."""
    return {
        side: {
            sentence: index
            for index, each in enumerate(passages)
            if each.kind is kind
            for sentence in each.run(side)
        }
        for side, kind in _ALONE.items()
    }


def _changed(
    lost: Finding, passages: Sequence[Passage], alone: Alone, claims_of: ClaimsOf
) -> Iterator[tuple[int, Finding]]:
    """The figure in sentences near the one that lost it, and how many sentences from there."""
    side = Side.LEFT if lost.left else Side.RIGHT
    passage = passages[lost.passage or 0]
    for apart, index in _near(passage.run(side.other), alone[side.other]):
        runs = {side: passage.run(side), side.other: passages[index].run(side.other)}
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
        mine and whole and mine.span.within(whole.span)
        for mine, whole in ((one.left, lost.left), (one.right, lost.right))
    )


def _near(run: Sequence[int], alone: Mapping[int, int]) -> list[tuple[int, int]]:
    """The passages of a side alone near a run of its sentences, each after how far it is."""
    if not run:
        return []
    found: dict[int, int] = {}
    for sentence in range(run[0] - NEAR, run[-1] + NEAR + 1):
        if sentence in alone:
            apart = max(run[0] - sentence, sentence - run[-1])
            found[alone[sentence]] = min(apart, found.get(alone[sentence], apart))
    return sorted((apart, index) for index, apart in found.items())


def _says_no_more(whole: Excerpt, part: Excerpt) -> bool:
    """Whether most words of a sentence stand in another, figures aside."""
    words = [word for word in matter(part).words if not word.key[0].isdecimal()]
    known = known_words(matter(whole))
    shared = sum(known.has(word.key) for word in words)
    return shared >= max(LEAST, SHARE * len(words))
