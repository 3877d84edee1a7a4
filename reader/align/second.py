"""What the second round knows of a candidate: what the first made of its neighbourhood.

A sentence between two that found their partners side by side has its own there too; a word that
a likelier partner explains speaks for nobody else; a lone sentence beside a likely pair is a half
of it, where halves are common; and where little is related, nothing is.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.align.chain import Step, heaviest
from reader.align.first import ALONE, LARGE, SHARED
from reader.align.places import Cell, line_through
from reader.align.scene import Scene
from reader.progress import Progress, paced

CONTEXT = (
    "before",
    "rival_row",
    "beside_row",
    "beside_column",
    "corner",
    "between",
    "both_sides",
    "best_of_row",
    "gain_row",
    "gain_column",
    "explained_row",
    "explained_column",
    "mass_column",
    "lean_column",
    "room_row",
    "room_column",
    "half_row",
    "half_column",
    "half_split",
    "half_merge",
    "off",
    "corridor",
    "corner_loose",
    "both_loose",
    "off_loose",
    "corridor_loose",
    "anchors",
    "order",
    "related",
    "split",
    "merge",
)
"""Features of the second round alone."""

FEATURES = CONTEXT + SHARED

CLIP = 8.0
"""Log-odds beyond this are no surer."""

CHANCE = -3.0
"""Log-odds under which a rival explains nothing."""

HOPELESS = -5.0
"""Log-odds from which a pair is not looked at again."""

COMMON = 2.0
"""One over the share of links in splits from which splits are as common as can be."""

LIKELY = 0.4
"""The chance from which a partner explains the words it shares."""


def sigmoid(z: float) -> float:
    """The chance that log-odds of `z` stand for."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))


def second_rows(
    scene: Scene, z: Sequence[float], first: Sequence[Sequence[float]], progress: Progress
) -> Iterator[list[float]]:
    """The values of `FEATURES` for the cells that `hopeful` names, one after another.

    `z` are log-odds and `first` the first round's rows, of every cell.
    """
    odds = Odds(scene, z)
    n, m = len(scene.left.sizes), len(scene.right.sizes)
    chain, order = odds.anchors()
    anchors = math.log1p(min(LARGE, len(chain))) / 3
    down, across = line_through(chain, n, m)
    within = corridors(chain, n, m), corridors([(j, i) for i, j in chain], m, n)
    related, split, merge = odds.shares()
    lean = max(-1.0, min(1.0, math.log(n / m))) if n and m else 0.0
    loose = 1 - order
    carried = len(ALONE)
    for k in progress.over(hopeful(z)):
        i, j = scene.cells[k]
        row, column = odds.rivals[k]
        before, after = odds.at(i - 1, j - 1), odds.at(i + 1, j + 1)
        above, below = odds.at(i - 1, j), odds.at(i + 1, j)
        ahead, behind = odds.at(i, j - 1), odds.at(i, j + 1)
        in_row, in_column = odds.rows[i] - odds.chances[k], odds.columns[j] - odds.chances[k]
        beside_row, beside_column = max(ahead, behind), max(above, below)
        half_row = beside_row * max(0.0, 1 - in_column)
        half_column = beside_column * max(0.0, 1 - in_row)
        off = math.log1p(min(abs(j - down[i]), abs(i - across[j])))
        corridor = float(j in within[0][i] or i in within[1][j])
        corner = max(before, after)
        both_sides = min(max(before, above, ahead), max(after, below, behind))
        yield [
            odds.z[k],
            odds.value(row),
            beside_row,
            beside_column,
            corner,
            before * after,
            both_sides,
            float(odds.z[k] >= odds.value(row)),
            odds.gain(k, row, 0),
            odds.gain(k, column, 1),
            odds.explained(k, 0),
            odds.explained(k, 1),
            in_column,
            in_column * lean,
            odds.room(k, 0),
            odds.room(k, 1),
            half_row,
            half_column,
            half_row * min(1.0, COMMON * split),
            half_column * min(1.0, COMMON * merge),
            off,
            corridor,
            corner * loose,
            both_sides * loose,
            off * loose,
            corridor * loose,
            anchors,
            order,
            related,
            split,
            merge,
            *first[k][carried:],
        ]


def hopeful(z: Sequence[float]) -> list[int]:
    """The places of the cells worth another look."""
    return [k for k, value in enumerate(z) if value > HOPELESS]


def corridors(chain: Sequence[Cell], height: int, width: int) -> list[range]:
    """For every left sentence the right ones between the partners of its neighbours in `chain`.

    What is before and after those of a link of the chain itself is free for a half of it.
    """
    found = [range(width)] * height
    ends = [(-1, -1), *chain, (height, width)]
    for (i, j), (below, after) in pairwise(ends):
        found[i + 1 : below] = [range(j, after + 1)] * (below - i - 1)
    for (_, j), (i, _), (_, after) in zip(ends, chain, ends[2:], strict=False):
        found[i] = range(j + 1, after)
    return found


class Odds:
    """One round's log-odds of every cell and what they come to; `chances` are in 0..1.

    `rivals` are the places of the best other cells (see `Scene`), `rows` and `columns` the sums
    of the chances of each sentence.
    """

    def __init__(self, scene: Scene, z: Sequence[float]) -> None:
        self.scene = scene
        self.z = [max(-CLIP, min(CLIP, value)) for value in z]
        self.chances = [sigmoid(value) for value in paced(self.z)]
        self.rivals = scene.rivals(self.z)
        self.rows = {i: self._sum(line) for i, line in paced(scene.rows.items())}
        self.columns = {j: self._sum(line) for j, line in paced(scene.columns.items())}
        self.likely: tuple[dict[int, list[int]], dict[int, list[int]]] = (
            defaultdict(list),
            defaultdict(list),
        )
        for k, chance in enumerate(paced(self.chances)):
            if chance > LIKELY:
                self.likely[0][scene.cells[k][0]].append(k)
                self.likely[1][scene.cells[k][1]].append(k)

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

    def anchors(self) -> tuple[list[Cell], float]:
        """The heaviest chain of the pairs that beat their rivals, and which share of them it is."""
        steps = [Step(i, j, 1.0) for i, j in self.scene.same.items()]
        for k, (i, j) in enumerate(paced(self.scene.cells)):
            if self.chances[k] >= 0.5 and self.z[k] >= max(map(self.value, self.rivals[k])):
                steps.append(Step(i, j, self.chances[k]))
        steps.sort()
        chain = [(steps[k].left, steps[k].right) for k in heaviest(steps)]
        return chain, len(chain) / max(1, len(steps))

    def shares(self) -> tuple[float, float, float]:
        """The share of sentences with a partner, of links in splits and of links in merges, 0..1.

        The latter two are links beyond one for each sentence that has any, over these sentences.
        """
        scene = self.scene
        total = sum(self.rows.values())
        left, right = (sum([min(1.0, x) for x in of.values()]) for of in (self.rows, self.columns))
        related = 2 * len(scene.same) + left + right
        related /= max(1, len(scene.left.sizes) + len(scene.right.sizes))
        return related, min(1.0, total / (left or 1.0) - 1), min(1.0, total / (right or 1.0) - 1)

    def gain(self, k: int, rival: int, axis: int) -> float:
        """The share of one sentence of a cell that its partner explains, and the best rival not."""
        scene = self.scene
        words = scene.likeness[k].shared
        if rival >= 0 and self.z[rival] > CHANCE:
            words -= scene.likeness[rival].shared
        return scene.weight(words) / scene.mass[axis][scene.cells[k][axis]]

    def explained(self, k: int, axis: int) -> float:
        """The share of one sentence of a cell that its other likely partners explain."""
        others = [self.scene.likeness[q].shared for q in self._others(k, axis)]
        if not others:
            return 0.0
        words = frozenset[str]().union(*others)
        return self.scene.weight(words) / self.scene.mass[axis][self.scene.cells[k][axis]]

    def room(self, k: int, axis: int) -> float:
        """The share of one sentence's length that its other likely partners leave, -1..1."""
        sizes = (self.scene.right.sizes, self.scene.left.sizes)[axis]
        own = (self.scene.left.sizes, self.scene.right.sizes)[axis][self.scene.cells[k][axis]]
        taken = sum([sizes[self.scene.cells[q][1 - axis]] for q in self._others(k, axis)])
        return max(-1.0, 1 - taken / own)

    def _others(self, k: int, axis: int) -> list[int]:
        return [q for q in self.likely[axis].get(self.scene.cells[k][axis], ()) if q != k]
