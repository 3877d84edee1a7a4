"""Beads from links: every sentence of both sides in exactly one run against one run.

Links 0-0 .95, 1-0 .6, 5-0 .5: the ugly answer makes 0..5 one bead and swallows 2 to 4; the wanted
one is the bead (0 1)-(0), and 5 by itself as a repetition. So links join runs in the order of
their scores, and one that would leave a gap joins nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Bead, Link, MatchedBy
from reader.named_tuple import NamedTuple
from reader.progress import paced

LONGEST = 6
"""Sentences on one side of a bead, at most, unless pins want more."""

PASSES = 3
"""A link that left a gap is tried again: others may have closed it."""

SUREST = (MatchedBy.BY_HAND, MatchedBy.IDENTICAL, MatchedBy.TYPOGRAPHIC, MatchedBy.ALIKE)


class Runs(NamedTuple):
    """A run of left sentences and a run of right ones, either perhaps empty."""

    left: range
    right: range


def beads(links: Sequence[Link], lefts: int, rights: int) -> tuple[Bead, ...]:
    """The beads that `links` join among so many sentences, in the left's order.

    An addition stands after the bead of the right sentence before it, or first of all.
    """
    of_left = [Runs(range(i, i + 1), range(0)) for i in range(lefts)]
    of_right = [Runs(range(0), range(j, j + 1)) for j in range(rights)]
    pending = sorted(links, key=_surest_first)
    for _ in range(PASSES):
        pending = [link for link in paced(pending) if not _joined(link, of_left, of_right)]
    inside: dict[Runs, list[Link]] = {runs: [] for runs in (*of_left, *of_right)}
    for link in paced(links):
        if of_left[link.left] == of_right[link.right]:
            inside[of_left[link.left]].append(link)
    return _ordered([_bead(runs, joined) for runs, joined in paced(inside.items())])


def _surest_first(link: Link) -> tuple[int, float, int, int]:
    by_hand = link.matched_by is MatchedBy.BY_HAND
    return (0 if by_hand else 1, -link.score, link.left, link.right)


def _joined(link: Link, of_left: list[Runs], of_right: list[Runs]) -> bool:
    """Whether the two sentences of `link` now stand in the same pair of runs."""
    one, other = of_left[link.left], of_right[link.right]
    if one == other:
        return True
    left, right = _union(one.left, other.left), _union(one.right, other.right)
    by_hand = link.matched_by is MatchedBy.BY_HAND
    if left is None or right is None or (max(len(left), len(right)) > LONGEST and not by_hand):
        return False
    both = Runs(left, right)
    for i in left:
        of_left[i] = both
    for j in right:
        of_right[j] = both
    return True


def _union(one: range, other: range) -> range | None:
    """Two runs as one; None where that would leave a gap."""
    if not one or not other:
        return one or other
    if one.stop == other.start:
        return range(one.start, other.stop)
    if other.stop == one.start:
        return range(other.start, one.stop)
    return None


def _bead(runs: Runs, links: Sequence[Link]) -> Bead:
    """A bead is as sure as its links are in the mean, and matched as the least sure of them is."""
    if not links:
        return Bead(*runs)
    ways = {link.matched_by for link in links}
    by_hand = MatchedBy.BY_HAND in ways
    matched_by = MatchedBy.BY_HAND if by_hand else max(ways, key=SUREST.index)
    return Bead(*runs, sum(link.score for link in links) / len(links), matched_by)


def _ordered(found: Sequence[Bead]) -> tuple[Bead, ...]:
    additions = {bead.right.start: bead for bead in found if not bead.left}
    result: list[Bead] = []

    def follow(place: int) -> None:
        while place in additions:
            result.append(additions[place])
            place += 1

    follow(0)
    for bead in sorted((bead for bead in found if bead.left), key=lambda bead: bead.left.start):
        result.append(bead)
        if bead.right:
            follow(bead.right.stop)
    return tuple(result)
