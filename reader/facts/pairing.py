"""Which fact of the left side is told as which of the right: best first, each at most once.

The order in which ties fall is the same from both sides, so that swapping the sides swaps the
pairs and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.typed import TypeVar

L = TypeVar("L")
R = TypeVar("R")

MOST = 60
"""Facts of one kind a side; what is beyond it in one passage is a table, not a sentence."""


def best_pairs(
    lefts: Sequence[L], rights: Sequence[R], score: Callable[[L, R], float]
) -> list[tuple[L, R]]:
    """Pairs with a score above 0, greedily from the highest; at most `MOST` facts a side."""
    scored = [
        (value, i, j)
        for i, left in enumerate(lefts[:MOST])
        for j, right in enumerate(rights[:MOST])
        if (value := score(left, right)) > 0
    ]
    # Two pairs that exclude each other share a row or a column, so i + j tells them apart.
    scored.sort(key=lambda item: (-item[0], item[1] + item[2]))
    used_left: set[int] = set()
    used_right: set[int] = set()
    chosen = []
    for _, i, j in scored:
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            chosen.append((i, j))
    return [(lefts[i], rights[j]) for i, j in sorted(chosen)]
