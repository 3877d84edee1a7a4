"""The runs of words that two versions of a quotation share in the same order.

    so we begin at dawn and go on      we begin early at dawn      `we begin`, `at dawn`

The longest run comes first, then the longest before it and the longest after it, and so on: what
the two say twice is taken for the same only where the rest of them meets.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.named_tuple import NamedTuple

LEAST = 2
"""Words of a run."""
MOST = 400
"""Words of a version in which runs are looked for."""


class SharedRun(NamedTuple):
    """So many words, and where they begin on either side."""

    left: int
    right: int
    size: int


def shared_runs(left: Sequence[str], right: Sequence[str]) -> list[SharedRun]:
    """The runs in order; none where no two words stand side by side on both sides.

    Quadratic in `MOST` words at worst, and the same from both sides.
    """
    sides = left[:MOST], right[:MOST]
    whole = _longest(*sides, (0, len(sides[0])), (0, len(sides[1])))
    return _around(sides, whole) if whole.size >= LEAST else []


def _around(sides: tuple[Sequence[str], Sequence[str]], whole: SharedRun) -> list[SharedRun]:
    """A run with those before and after it."""
    found = [whole]
    open_places = [
        ((0, whole.left), (0, whole.right)),
        ((whole.left + whole.size, len(sides[0])), (whole.right + whole.size, len(sides[1]))),
    ]
    while open_places:
        own, other = open_places.pop()
        run = _longest(*sides, own, other)
        if run.size < LEAST:
            continue
        found.append(run)
        open_places += [
            ((own[0], run.left), (other[0], run.right)),
            ((run.left + run.size, own[1]), (run.right + run.size, other[1])),
        ]
    return sorted(found)


def _longest(
    left: Sequence[str], right: Sequence[str], own: tuple[int, int], other: tuple[int, int]
) -> SharedRun:
    """The longest run within two stretches; of equally long ones the one nearest to the starts."""
    best = SharedRun(own[0], other[0], 0)
    places: dict[str, list[int]] = {}
    for at in range(*other):
        places.setdefault(right[at], []).append(at)
    ends: dict[int, int] = {}
    for at in range(*own):
        ends = {there: ends.get(there - 1, 0) + 1 for there in places.get(left[at], ())}
        for there, size in ends.items():
            run = SharedRun(at - size + 1, there - size + 1, size)
            if (-size, run.left + run.right) < (-best.size, best.left + best.right):
                best = run
    return best
