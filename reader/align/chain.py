"""The heaviest chain of pairs that keeps both orders.

Pairs A-1 B-3 C-2 D-4, all of weight 1: the ugly answer keeps A-1 B-3 and loses D-4 by greed, or
tries all subsets; the wanted one is A-1 B-3 D-4 (or A-1 C-2 D-4), of weight 3. A Fenwick tree of
prefix maxima over the right positions answers "the heaviest chain that ends before here" in
O(log n), so a chain of n pairs takes O(n log n) (Hunt and Szymanski 1977 with weights).
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.named_tuple import NamedTuple
from reader.progress import pause


class Step(NamedTuple):
    """A pair of places with what it is worth; `weight` is positive."""

    left: int
    right: int
    weight: float


class PrefixMaxima:
    """The largest value put at any place up to a given one, with who put it there."""

    def __init__(self, size: int) -> None:
        self.values = [0.0] * (size + 1)
        self.owners = [-1] * (size + 1)

    def upto(self, place: int) -> tuple[float, int]:
        """The largest value at places below `place`, and its owner; (0, -1) where there is none."""
        values, best, owner = self.values, 0.0, -1
        while place > 0:
            if values[place] > best:
                best, owner = values[place], self.owners[place]
            place &= place - 1
        return best, owner

    def put(self, place: int, value: float, owner: int) -> None:
        """Raise the value at `place` (from 0)."""
        values, owners = self.values, self.owners
        place += 1
        # What covers a place has at least its value.
        while place < len(values) and value > values[place]:
            values[place], owners[place] = value, owner
            place += place & -place


def heaviest(steps: Sequence[Step]) -> list[int]:
    """Indexes into `steps` of the heaviest chain that rises strictly on both sides."""
    ends, back = chains(steps)
    if not ends:
        return []
    at, kept = max(range(len(ends)), key=ends.__getitem__), []
    while at >= 0:
        kept.append(at)
        at = back[at]
    return kept[::-1]


def chains(steps: Sequence[Step]) -> tuple[list[float], list[int]]:
    """For every step the weight of the heaviest chain that ends with it, and the step before."""
    ends, back = [0.0] * len(steps), [-1] * len(steps)
    tree = PrefixMaxima(max((step.right for step in steps), default=-1) + 1)
    order = sorted(range(len(steps)), key=lambda k: steps[k].left)
    start = 0
    while start < len(order):
        pause()
        stop = start
        while stop < len(order) and steps[order[stop]].left == steps[order[start]].left:
            k = order[stop]
            before, back[k] = tree.upto(steps[k].right)
            ends[k] = before + steps[k].weight
            stop += 1
        for k in order[start:stop]:
            tree.put(steps[k].right, ends[k], k)
        start = stop
    return ends, back


def through(steps: Sequence[Step]) -> list[float]:
    """For every step, what the best chain loses when it has to pass through it; 0 is on it."""
    if not steps:
        return []
    width = max(step.right for step in steps)
    height = max(step.left for step in steps)
    mirrored = [Step(height - s.left, width - s.right, s.weight) for s in steps]
    before, after = chains(steps)[0], chains(mirrored)[0]
    best = max(before)
    return [best - (a + b - step.weight) for a, b, step in zip(before, after, steps, strict=True)]
