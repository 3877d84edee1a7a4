"""Where a sentence of one side is to be expected on the other, from the sentences they share."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Cell = tuple[int, int]
Stretch = tuple[float, float]


def line_through(
    anchors: Sequence[Cell], height: int, width: int
) -> tuple[list[float], list[float]]:
    """The right place expected for each left sentence, and the left place for each right one.

    `anchors` rise on both sides; between them the line is straight.
    """
    down, across = [0.0] * height, [0.0] * width
    for (i0, j0), (i1, j1) in pairwise([(-1, -1), *anchors, (height, width)]):
        for i in range(max(0, i0), min(i1, height)):
            down[i] = j0 + (i - i0) * (j1 - j0) / (i1 - i0)
        for j in range(max(0, j0), min(j1, width)):
            across[j] = i0 + (j - j0) * (i1 - i0) / (j1 - j0)
    return down, across


def stretches(
    anchors: Sequence[Cell], left: Sequence[int], right: Sequence[int]
) -> tuple[list[Stretch], list[Stretch]]:
    """The stretch of 0..1 that each sentence fills; the two of an anchor fill the same one.

    `left` and `right` are the sentences' sizes, above 0.
    """
    total = sum(left) + sum(right) or 1
    result: tuple[list[Stretch], list[Stretch]] = ([], [])
    corners = [
        (0, 0),
        *(corner for i, j in anchors for corner in ((i, j), (i + 1, j + 1))),
        (len(left), len(right)),
    ]
    start = 0.0
    for (i0, j0), (i1, j1) in pairwise(corners):
        runs = left[i0:i1], right[j0:j1]
        width = (sum(runs[0]) + sum(runs[1])) / total
        for run, found in zip(runs, result, strict=True):
            here, whole = start, sum(run)
            for size in run:
                found.append((here, here + width * size / whole))
                here = found[-1][1]
        start += width
    return result


def overlap(one: Stretch, other: Stretch) -> tuple[float, float]:
    """How much of the shorter stretch both fill, 0..1, and the gap between them, 0..1."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    shorter = min(one[1] - one[0], other[1] - other[0]) or 1.0
    return max(0.0, both) / shorter, max(0.0, -both)
