"""Opposites in one place of two sentences that else are the same, whatever else both sides say.

sales are to rise in the single digits    sales are to fall slightly              rise | fall
will reduce costs and waste               will reduce costs and increase waste    reduce | increase

In the second, a word put in takes what the other side's word was said of, and turns it round.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from reader.facts.in_place import Tokens, every_gap
from reader.facts.opposing import Pair, opposed
from reader.facts.phrasing import Phrasing, Place, phrasing, places
from reader.facts.poles import table
from reader.facts.report import Claims

BACK, LONGEST = 8, 4
"""Words before what is put in among which the word that it turns round stands, and words put in."""


def opposed_in_place(claims: Claims, name: str) -> list[Pair]:
    """Pairs of opposites of a table that stand in one place, in order."""
    lefts, rights = places(claims.left, name), places(claims.right, name)
    if claims.left.language != claims.right.language or not (lefts or rights):
        return []
    sides = phrasing(claims.left), phrasing(claims.right)
    governing = table(claims.left.language, name).governing
    found: list[Pair] = []
    for gap in every_gap(claims.left, claims.right):
        own, other = _within(sides[0], lefts, gap.left), _within(sides[1], rights, gap.right)
        if own and other:
            found += [] if _goes_both_ways(own, other) else opposed(claims, name, own, other)
        elif own and _is_bare(sides[0], gap.left, gap.right):
            new = _new(own, rights, governing)
            found += [(b, a) for a, b in _taken_over(*sides, lefts, new)]
        elif other and _is_bare(sides[1], gap.right, gap.left):
            new = _new(other, lefts, governing)
            found += _taken_over(*sides[::-1], rights, new)
    return list(dict.fromkeys(found))


def _new(
    put_in: Sequence[Place], theirs: Sequence[Place], governing: Container[int]
) -> list[Place]:
    """What goes no way of the other side; `before` and `after` are told by the noun they govern."""
    rows = {place.row for place in theirs}
    return [p for p in put_in if p.row not in rows and abs(p.row) not in governing]


def _goes_both_ways(own: Sequence[Place], other: Sequence[Place]) -> bool:
    """Whether a side has opposites in the place: `rose in May and fell in June`."""
    return any(-p.row in {q.row for q in side} for side in (own, other) for p in side)


def _within(side: Phrasing, found: Sequence[Place], words: Tokens) -> list[Place]:
    """The places that lie among some words."""
    if not words:
        return []
    start, end = words[0].start, words[-1].end
    return [p for p in found if start <= side.span(p).start and side.span(p).end <= end]


def _is_bare(side: Phrasing, mine: Tokens, theirs: Tokens) -> bool:
    """Whether a few words are put in where the other side has at most a small one."""
    grammar = side.excerpt.grammar
    return len(mine) <= LONGEST and len(theirs) <= 1 and all(w.text in grammar for w in theirs)


def _taken_over(
    own: Phrasing, other: Phrasing, every: Sequence[Place], put_in: Sequence[Place]
) -> Iterator[Pair]:
    """What is put in, as the other side's word for the same, and it itself."""
    denied = own.excerpt.own.negation.words
    for place in put_in:
        near = [p for p in every if p.row == -place.row and p.last < place.first <= p.last + BACK]
        between = own.texts(Place(near[-1].last, place.first, 0)) if near else ()
        if not near or not denied.isdisjoint(between):
            continue
        word = own.texts(near[-1])
        same = [
            i
            for i in range(len(other.words))
            if other.texts(Place(i, i + len(word) - 1, 0)) == word
        ]
        if len(same) == 1:
            yield other.span(Place(same[0], same[0] + len(word) - 1, 0)), own.span(place)
