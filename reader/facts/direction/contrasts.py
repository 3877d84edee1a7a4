"""Opposites that alone differ between the same words, whatever else the sides say.

easy for crews, though hard to steer     hard for crews, though hard to steer     easy | hard
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

from reader.facts.excerpt import Excerpt
from reader.facts.in_place import alone, gaps
from reader.facts.opposing import NEAR, Pair
from reader.facts.parts_of_verbs import one_is_lessened
from reader.facts.phrasing import Phrasing, Place, phrasing, places
from reader.facts.poles import are_opposite
from reader.facts.report import Claims, Report
from reader.facts.two_claims import is_bound
from reader.languages import language
from reader.model import Span

TURNED_BOUND = "number.bound"
"""The rule that tells of a bound turned round, which is no other direction besides."""


def in_one_place(claims: Claims, report: Report) -> Iterator[Pair]:
    """Words that are opposites in any table and stand in one place, articles aside.

    Two that changed places close by may be of a list: `the young painter and the old one`.
    """
    bounds_told = any(f.rule.id == TURNED_BOUND for f in report.findings)
    left, right = phrasing(claims.left), phrasing(claims.right)
    found = list(_alone(claims, left, right))
    for one, other in found:
        turned = left.words[one].text, right.words[other].text
        beside = any(
            (right.words[b].text, left.words[a].text) == turned and abs(a - one) <= NEAR
            for a, b in found
        )
        both = (left, Place(one, one, 0)), (right, Place(other, other, 0))
        if beside or one_is_lessened(*both[0], *both[1]):
            continue
        if not (bounds_told and all(is_bound(*place) for place in both)):
            yield left.span(both[0][1]), right.span(both[1][1])


def led_otherwise(claims: Claims) -> Iterator[Pair]:
    """Small words of opposite sense, each alone in one place: bought from, bought for.

    Where two are exchanged, what they lead has changed places (`from here to there`); before a
    figure they are numbers' business (`by 35 percent`).
    """
    pairs = _leads(claims.left.language)
    found = [
        (gap.left[0], gap.right[0])
        for gap in gaps(claims.left, claims.right)
        if len(gap.left) == len(gap.right) == 1
        and (gap.left[0].text, gap.right[0].text) in pairs
        and not _is_figure(claims.left, gap.behind[0])
    ]
    for one, other in found if len(found) == 1 else ():
        yield Span(one.start, one.end), Span(other.start, other.end)


def _is_figure(excerpt: Excerpt, place: int) -> bool:
    """Whether a figure begins at a place."""
    return any(token.start == place and token.is_figure for token in excerpt.tokens)


@cache
def _leads(code: str) -> frozenset[tuple[str, str]]:
    """The pairs of small words of opposite sense, both ways round."""
    rows = [(one.split("|"), other.split("|")) for one, other in language(code).direction.leads]
    return frozenset(pair for row in rows for two in (row, row[::-1]) for pair in product(*two))


def _alone(claims: Claims, left: Phrasing, right: Phrasing) -> Iterator[tuple[int, int]]:
    """The places of two opposites, each alone in a gap."""
    for one, other in alone(claims.left, claims.right):
        if are_opposite(claims.left.language, one.text, other.text):
            found = left.words.index(one), right.words.index(other)
            if not (_is_amount(left, found[0]) and _is_amount(right, found[1])):
                yield found


def _is_amount(side: Phrasing, place: int) -> bool:
    """Whether a word is one of those that tell of how many, which have a kind of their own."""
    return any(p.first <= place <= p.last for p in places(side.excerpt, "scope"))
