"""What the second round knows of a candidate: what the first made of its neighbourhood.

A sentence between two that found their partners side by side has its own there too; a word that
a likelier partner explains speaks for nobody else; and where little is related, nothing is.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from reader.align.chain import Step, heaviest
from reader.align.first import ALONE, CARRIED, LARGE, SHARED
from reader.align.scene import Scene
from reader.progress import Progress

CONTEXT = (
    "rival_row",
    "rival_column",
    "beside_row",
    "beside_column",
    "both_sides",
    "anchors",
    "gain",
    "related",
    "mass_row",
    "mass_column",
    "explained_row",
    "explained_column",
    "best_of_row",
    "between",
    "lean_column",
    "corner",
)
"""Features of the second round alone."""

FEATURES = CONTEXT + SHARED + CARRIED

CLIP = 8.0
"""Log-odds beyond this are no surer."""

CHANCE = -3.0
"""Log-odds under which a rival explains nothing."""

HOPELESS = -5.0
"""Log-odds from which a pair is not looked at again."""

LIKELY = 0.4
"""The chance from which a partner explains the words it shares."""


def sigmoid(z: float) -> float:
    """The chance that log-odds of `z` stand for."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))


def second_rows(
    scene: Scene, z: Sequence[float], first: Sequence[Sequence[float]], progress: Progress
) -> list[list[float]]:
    """The values of `FEATURES` for the cells that `hopeful` names.

    `z` are log-odds and `first` the first round's rows, of every cell.
    """
    odds = Odds(scene, z)
    n, m = len(scene.left.sizes), len(scene.right.sizes)
    anchors = math.log1p(min(LARGE, odds.anchors())) / 3
    related = odds.related()
    lean = max(-1.0, min(1.0, math.log(n / m))) if n and m else 0.0
    carried = len(ALONE)
    rows = []
    for k in progress.over(hopeful(z)):
        i, j = scene.cells[k]
        row, column = odds.rivals[k]
        before, after = odds.at(i - 1, j - 1), odds.at(i + 1, j + 1)
        above, below = odds.at(i - 1, j), odds.at(i + 1, j)
        ahead, behind = odds.at(i, j - 1), odds.at(i, j + 1)
        in_column = odds.columns[j] - odds.chances[k]
        rows.append(
            [
                odds.value(row),
                odds.value(column),
                max(ahead, behind),
                max(above, below),
                min(max(before, above, ahead), max(after, below, behind)),
                anchors,
                odds.gain(k, column),
                related,
                odds.rows[i] - odds.chances[k],
                in_column,
                odds.explained_left(k),
                odds.explained_right(k),
                float(odds.z[k] >= odds.value(row)),
                before * after,
                in_column * lean,
                max(before, after),
                *first[k][carried:],
            ]
        )
    return rows


def hopeful(z: Sequence[float]) -> list[int]:
    """The places of the cells worth another look."""
    return [k for k, value in enumerate(z) if value > HOPELESS]


class Odds:
    """One round's log-odds of every cell and what they come to; `chances` are in 0..1.

    `rivals` are the places of the best other cells (see `Scene`), `rows` and `columns` the sums
    of the chances of each sentence.
    """

    def __init__(self, scene: Scene, z: Sequence[float]) -> None:
        self.scene = scene
        self.z = [max(-CLIP, min(CLIP, value)) for value in z]
        self.chances = [sigmoid(value) for value in self.z]
        self.rivals = scene.rivals(self.z)
        self.rows = {i: self._sum(line) for i, line in scene.rows.items()}
        self.columns = {j: self._sum(line) for j, line in scene.columns.items()}
        self.likely_of_row: dict[int, list[int]] = defaultdict(list)
        self.likely_of_column: dict[int, list[int]] = defaultdict(list)
        for k, chance in enumerate(self.chances):
            if chance > LIKELY:
                self.likely_of_row[scene.cells[k][0]].append(k)
                self.likely_of_column[scene.cells[k][1]].append(k)

    def _sum(self, line: Sequence[int]) -> float:
        return sum([self.chances[k] for k in line])

    def at(self, i: int, j: int) -> float:
        """The chance of a pair; 1 where the two are the same, 0 where they are no candidates."""
        k = self.scene.index.get((i, j))
        if k is not None:
            return self.chances[k]
        return 1.0 if self.scene.same.get(i) == j else 0.0

    def value(self, k: int) -> float:
        """The log-odds at a place; the least there are where the place is -1."""
        return self.z[k] if k >= 0 else -CLIP

    def anchors(self) -> int:
        """How many pairs are in the heaviest chain of those that beat their rivals."""
        steps = [Step(i, j, 1.0) for i, j in self.scene.same.items()]
        for k, (i, j) in enumerate(self.scene.cells):
            if self.chances[k] >= 0.5 and self.z[k] >= max(map(self.value, self.rivals[k])):
                steps.append(Step(i, j, self.chances[k]))
        return len(heaviest(sorted(steps)))

    def related(self) -> float:
        """The share of all sentences that seem to have a partner, 0..1."""
        scene = self.scene
        found = sum(min(1.0, mass) for mass in (*self.rows.values(), *self.columns.values()))
        total = len(scene.left.sizes) + len(scene.right.sizes)
        return (2 * len(scene.same) + found) / max(1, total)

    def gain(self, k: int, rival: int) -> float:
        """The share of the right sentence explained by this partner, not by its best rival."""
        scene = self.scene
        words = scene.likeness[k].shared
        if rival >= 0 and self.z[rival] > CHANCE:
            words -= scene.likeness[rival].shared
        return scene.weight(words) / scene.mass[1][scene.cells[k][1]]

    def explained_left(self, k: int) -> float:
        """The share of the left sentence that its other likely partners explain."""
        i = self.scene.cells[k][0]
        return self._explained(k, self.likely_of_row.get(i, ())) / self.scene.mass[0][i]

    def explained_right(self, k: int) -> float:
        """The share of the right sentence that its other likely partners explain."""
        j = self.scene.cells[k][1]
        return self._explained(k, self.likely_of_column.get(j, ())) / self.scene.mass[1][j]

    def _explained(self, k: int, likely: Sequence[int]) -> float:
        others = [self.scene.likeness[q].shared for q in likely if q != k]
        return self.scene.weight(frozenset[str]().union(*others)) if others else 0.0
