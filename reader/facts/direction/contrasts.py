"""Opposites that alone differ between the same words, whatever else the sides say.

easy for crews, though hard to steer     hard for crews, though hard to steer     easy | hard
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.facts.in_place import gaps
from reader.facts.opposing import Pair, is_bound
from reader.facts.phrasing import Place, phrasing
from reader.facts.poles import are_opposite
from reader.facts.report import Claims, Report

TURNED_BOUND = "number.bound"
"""The rule that tells of a bound turned round, which is no other direction besides."""


def in_one_place(claims: Claims, report: Report) -> Iterator[Pair]:
    """Words that are opposites in any table and stand in one place, articles aside."""
    code, articles = claims.left.language, claims.left.own.small.articles
    bounds_told = any(f.rule.id == TURNED_BOUND for f in report.findings)
    left, right = phrasing(claims.left), phrasing(claims.right)
    for gap in gaps(claims.left, claims.right):
        one, other = (
            [w for w in words if w.text not in articles] for words in (gap.left, gap.right)
        )
        if len(one) != 1 or len(other) != 1 or not are_opposite(code, one[0].text, other[0].text):
            continue
        sides = (left, left.words.index(one[0])), (right, right.words.index(other[0]))
        places = [(side, Place(at, at, 0)) for side, at in sides]
        if not (bounds_told and all(is_bound(*place) for place in places)):
            yield left.span(places[0][1]), right.span(places[1][1])
