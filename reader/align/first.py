"""What the first round knows of a candidate: its words, its rivals and where the two stand.

A shared word says little when a rival shares it too, so what counts is by how much a pair beats
the best other pair of its row and of its column. Position counts by `freedom`: the less the two
articles have in words, the more the order has to tell.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from reader.align.chain import Step, heaviest
from reader.align.places import line_through, overlap, stretches
from reader.align.scene import Likeness, Scene
from reader.progress import UNWATCHED, Progress

ALONE = (
    "gap_row",
    "gap_column",
    "diagonal",
    "rare",
    "quoted",
    "quote_clash",
    "ratio",
    "lean",
    "free_place",
    "free_diagonal",
    "free_gap",
)
"""Features of the first round alone."""

SHARED = (
    "numbers",
    "names",
    "first",
    "size",
    "opening",
    "stretch",
    "cover",
    "free_stretch",
    "free_distance",
    "free_first",
    "free_last",
)
"""Features of both rounds."""

CARRIED = ("contain", "spread", "grams", "number_clash", "same_share")
"""Features that the first round works out for the second."""

FEATURES = ALONE + SHARED

OPENING = 6
"""Words at the start of a sentence in which an equal opening counts."""

LARGE = 64
"""From so many sentences on a text counts as no larger, and positions count between anchors."""


def first_rows(scene: Scene, progress: Progress = UNWATCHED) -> list[list[float]]:
    """For every cell the values of `ALONE`, `SHARED` and `CARRIED`."""
    left, right, same, like = scene.left, scene.right, scene.same, scene.likeness
    n, m = len(left.sizes), len(right.sizes)
    freedom = 1 - _closeness(scene)
    rivals = scene.rivals([one.alike for one in like])
    twins = [Step(i, j, 1.0) for i, j in sorted(same.items())]
    anchors = [(twins[k].left, twins[k].right) for k in heaviest(twins)]
    down, across = line_through(anchors, n, m)
    spans = stretches(anchors if n > LARGE else (), left.sizes, right.sizes)
    size, lean = math.log(min(n, m, LARGE) or 1), math.log(n / m) if n and m else 0.0
    same_share = len(same) / max(1, min(n, m))
    rare = scene.lexicon.words
    rows = []
    for k, (i, j) in progress.over(list(enumerate(scene.cells))):
        one, other = left.profiles[i], right.profiles[j]
        alike, contain, spread, grams, shared = like[k]
        row, column = rivals[k]
        gap_row = alike - (like[row].alike if row >= 0 else 0.0)
        gap_column = alike - (like[column].alike if column >= 0 else 0.0)
        diagonal = (_alike(scene, i - 1, j - 1) + _alike(scene, i + 1, j + 1)) / 2
        place = (abs(j - down[i]) / m + abs(i - across[j]) / n) / 2
        stretch, distance = overlap(spans[0][i], spans[1][j])
        numbers = len(one.numbers & other.numbers)
        light, heavy = sorted((len(one.words) + 1, len(other.words) + 1))
        opens, ends = float(i == j == 0), float(i == n - 1 and j == m - 1)
        rows.append(
            [
                gap_row,
                gap_column,
                diagonal,
                max(map(rare.__getitem__, shared), default=0.0) / 3,
                float(one.quoted and other.quoted),
                float(one.quoted != other.quoted),
                math.log(light / heavy),
                lean,
                freedom * place,
                freedom * diagonal,
                freedom * (gap_row + gap_column),
                min(2, numbers) / 2,
                _share(one.names, other.names),
                opens,
                size,
                common_opening(one.words, other.words),
                stretch,
                _cover(scene, i, j, like[k]),
                freedom * stretch,
                freedom * distance,
                freedom * opens,
                freedom * ends,
                contain,
                spread,
                grams,
                float(bool(one.numbers and other.numbers and not numbers)),
                same_share,
            ]
        )
    return rows


def _closeness(scene: Scene) -> float:
    """How alike the two articles are: the mean of every sentence's best likeness, 0..1."""
    lines = (*scene.rows.values(), *scene.columns.values())
    best = sum(max(scene.likeness[k].alike for k in line) for line in lines)
    total = len(scene.left.sizes) + len(scene.right.sizes)
    return (2 * len(scene.same) + best) / max(1, total)


def _alike(scene: Scene, i: int, j: int) -> float:
    """The likeness of two sentences, 0 where they are no candidates."""
    k = scene.index.get((i, j))
    if k is not None:
        return scene.likeness[k].alike
    return 1.0 if scene.same.get(i) == j else 0.0


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """What two sets share, as a part of the smaller one."""
    return len(one & other) / max(1, min(len(one), len(other)))


def common_opening(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of the first words that are the same, up to the first that differ."""
    for length, (a, b) in enumerate(zip(one[:OPENING], other[:OPENING], strict=False)):
        if a != b:
            return length / OPENING
    return min(len(one), len(other), OPENING) / OPENING


def _cover(scene: Scene, i: int, j: int, like: Likeness) -> float:
    """What right `j` and a neighbour of it tell of left `i` that the other does not: a split."""
    best = 0.0
    for beside in (j - 1, j + 1):
        k = scene.index.get((i, beside))
        if k is not None:
            near = scene.likeness[k].shared
            both = min(scene.weight(like.shared - near), scene.weight(near - like.shared))
            best = max(best, both)
    return best / scene.mass[0][i]
