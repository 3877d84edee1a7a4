"""What the first round knows of a candidate: its words, its rivals and where the two stand.

A shared word says little when a rival shares it too, so what counts is by how much a pair beats
the best other pair of its row and of its column.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence

from reader.align.places import overlap, stretches
from reader.align.scene import Likeness, Scene
from reader.progress import UNWATCHED, Progress

ALONE = (
    "gap_column",
    "diagonal",
    "rare",
    "quoted",
    "quote_clash",
    "ratio",
    "lean",
    "place",
    "off",
    "stretch",
    "distance",
    "cover",
    "opens",
    "ends",
)
"""Features of the first round alone."""

SHARED = (
    "gap_row",
    "numbers",
    "names",
    "size",
    "opening",
    "contain",
    "spread",
    "grams",
    "number_clash",
    "content",
    "blank",
    "name_clash",
)
"""Features of both rounds."""

FEATURES = ALONE + SHARED

OPENING = 6
"""Words at the start of a sentence in which an equal opening counts."""

LARGE = 64
"""From so many sentences on a text counts as no larger, and positions count between anchors."""


def first_rows(scene: Scene, progress: Progress = UNWATCHED) -> list[Sequence[float]]:
    """For every cell the values of `FEATURES`, packed: a long text has 200,000 cells."""
    left, right, like = scene.left, scene.right, scene.likeness
    n, m = len(left.sizes), len(right.sizes)
    rivals = scene.rivals([one.alike for one in like])
    down, across = scene.line
    spans = stretches(scene.anchors if n > LARGE else (), left.sizes, right.sizes)
    size, lean = math.log(min(n, m, LARGE) or 1), math.log(n / m) if n and m else 0.0
    rare, telling = scene.lexicon.words, scene.lexicon.content
    rows: list[Sequence[float]] = []
    for k, (i, j) in progress.over(list(enumerate(scene.cells))):
        one, other = left.profiles[i], right.profiles[j]
        alike, contain, spread, grams, shared = like[k]
        row, column = rivals[k]
        stretch, distance = overlap(spans[0][i], spans[1][j])
        numbers, names = len(one.numbers & other.numbers), len(one.names & other.names)
        content = shared & telling
        light, heavy = sorted((len(one.words) + 1, len(other.words) + 1))
        values = [
            alike - (like[column].alike if column >= 0 else 0.0),
            (_alike(scene, i - 1, j - 1) + _alike(scene, i + 1, j + 1)) / 2,
            max(map(rare.__getitem__, shared), default=0.0) / 3,
            float(one.quoted and other.quoted),
            float(one.quoted != other.quoted),
            math.log(light / heavy),
            lean,
            (abs(j - down[i]) / m + abs(i - across[j]) / n) / 2,
            math.log1p(min(abs(j - down[i]), abs(i - across[j]))),
            stretch,
            distance,
            _cover(scene, i, j, like[k]),
            float(i == j == 0),
            float(i == n - 1 and j == m - 1),
            alike - (like[row].alike if row >= 0 else 0.0),
            min(2, numbers) / 2 * numbers / max(1, min(len(one.numbers), len(other.numbers))),
            names / max(1, min(len(one.names), len(other.names))),
            size,
            common_opening(one.words, other.words),
            contain,
            spread,
            grams,
            float(bool(one.numbers and other.numbers and not numbers)),
            scene.weight(content) / min(scene.mass[0][i], scene.mass[1][j]) if content else 0.0,
            float(not content and not names),
            float(bool(one.names and other.names) and not names),
        ]
        rows.append(array("d", values))
    return rows


def _alike(scene: Scene, i: int, j: int) -> float:
    """The likeness of two sentences, 0 where they are no candidates."""
    k = scene.index.get((i, j))
    if k is not None:
        return scene.likeness[k].alike
    return 1.0 if scene.same.get(i) == j else 0.0


def common_opening(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of the first words that are the same, up to the first that differ."""
    for length, (a, b) in enumerate(zip(one[:OPENING], other[:OPENING], strict=False)):
        if a != b:
            return length / OPENING
    return min(len(one), len(other), OPENING) / OPENING


def _cover(scene: Scene, i: int, j: int, like: Likeness) -> float:
    """Twice the share of left `i` that each of right `j` and a neighbour says alone: a split."""
    best = 0.0
    for beside in (j - 1, j + 1):
        k = scene.index.get((i, beside))
        if k is not None:
            near = scene.likeness[k].shared
            both = min(scene.weight(like.shared - near), scene.weight(near - like.shared))
            best = max(best, both)
    return 2 * best / scene.mass[0][i]
