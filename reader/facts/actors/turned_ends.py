"""Two ends that have changed places, in whatever words: cause and effect, doer and victim.

    Pugh was stabbed twice by Voss     |  Voss was stabbed by Pugh outside a takeaway
    the fall was put down to the closure  |  because of the fall, the port had to be closed

Both ends have to cross, and no word may stay. Of a deed one name is enough that acts on one side
and suffers on the other. Where a side also tells it in its order, nothing is turned.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.facts.actors.two_ends import TwoEnds, two_ends
from reader.facts.claim import bare
from reader.facts.excerpt import Excerpt
from reader.facts.report import Claims
from reader.model import Span

DEED = "deed"
KEPT = 2
"""Words of matter that a place shares with one end from which it tells it in its order."""


def turned_ends(claims: Claims) -> tuple[Span, Span] | None:
    """Where both sides tell two ends the other way round; None where they do not."""
    if claims.left.language != claims.right.language:
        return None
    lefts = _clear(two_ends(claims.left))
    rights = _clear(two_ends(claims.right)) if lefts else []
    if not rights:
        return None
    names = _names(claims.left, claims.right)
    ordered = not claims.left.own.ends.having
    for one in lefts:
        for other in rights:
            turned = one.sort == other.sort and _are_turned(one, other, names, ordered=ordered)
            if turned and not (_is_straight(one, rights) or _is_straight(other, lefts)):
                return one.span, other.span
    return None


def _clear(found: Sequence[TwoEnds]) -> list[TwoEnds]:
    """The ends without the words that a side has at both ends of one sort, here or there."""
    told = []
    for each in found:
        of_sort = [other for other in found if other.sort == each.sort]
        both = frozenset().union(*(other.first for other in of_sort))
        both &= frozenset().union(*(other.second for other in of_sort))
        told.append(each._replace(first=each.first - both, second=each.second - both))
    return told


def _are_turned(one: TwoEnds, other: TwoEnds, names: frozenset[str], *, ordered: bool) -> bool:
    over, back = one.first & other.second, one.second & other.first
    kept = (one.first & other.first) | (one.second & other.second)
    if one.sort.startswith(DEED) and (over | back | kept) & names:
        return bool((over | back) & names) and not kept & names
    # Of `a taxi driver` and `a taxi passenger` a word may stay, where order tells who acts.
    may_stay = ordered and one.sort.startswith(DEED) and len(kept) < len(over | back)
    return bool(over and back) and (may_stay or not kept)


def _is_straight(one: TwoEnds, others: Iterable[TwoEnds]) -> bool:
    """Whether any place of the other side tells two ends of this sort in their order."""
    for other in others:
        kept = (one.first & other.first) | (one.second & other.second)
        crossed = (one.first & other.second) | (one.second & other.first)
        if other.sort == one.sort and len(kept) >= max(KEPT, len(crossed)):
            return True
    return False


def _names(left: Excerpt, right: Excerpt) -> frozenset[str]:
    """The words of both sides that are written as names; none where every noun is."""
    if left.own.writing.capital_nouns:
        return frozenset()
    sides = [_capitals(side) for side in (left, right)]
    return (sides[0][0] & sides[1][0]) & (sides[0][1] | sides[1][1])


def _capitals(side: Excerpt) -> tuple[frozenset[str], frozenset[str]]:
    """The words with a capital letter, and those that have it though they open no sentence."""
    capital = [index for index, token in enumerate(side.tokens) if token.capital]
    inside = [index for index in capital if not side.titled and not side.opens_sentence(index)]
    first, second = (
        frozenset(bare(side.tokens[i].text) for i in places) for places in (capital, inside)
    )
    return first, second
