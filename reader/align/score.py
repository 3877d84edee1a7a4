"""How likely each candidate is: logistic regression, once by words and twice with context.

What comes in are a few hundred pairs that share words; what is wanted is a chance that means
something: of the pairs scored 0.8, four in five are right. The weights are learned
(`tests/bench/train_alignment.py`) and are plain numbers in `weights`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from operator import mul

from reader.align.first import first_rows
from reader.align.scene import Scene
from reader.align.second import hopeful, second_rows, sigmoid
from reader.align.weights import FIRST, SECOND, TRUST
from reader.progress import UNWATCHED, Progress, paced

Weights = Sequence[Sequence[float]]
"""For the constant and for each feature a weight, what freedom and what sameness add to it."""

EAGER = 0.9
"""The share of half the expected agreement that is the cut: a missed pair costs two findings."""

LEAST = 0.92
"""The agreement that a cut reckons with at least, so that a doubtful text gets no lower one."""

DOUBTFUL = 0.58
"""The agreement to expect under which two articles hardly tell the same."""

CAUTION = 2.0
"""How fast the cut rises under that."""

SURE = 0.02
"""A share in doubt that hardly differs from none."""


def chances(scene: Scene, progress: Progress = UNWATCHED) -> list[float]:
    """The chance of every cell of `scene` that its two sentences share a statement, 0..1."""
    rows = first_rows(scene, progress.part(0, 0.4))
    z = log_odds(FIRST, scene, rows)
    for turn, weights in enumerate(SECOND):
        start = 0.4 + 0.3 * turn
        again = second_rows(scene, z, rows, progress.part(start, start + 0.3))
        z = renewed(z, log_odds(weights, scene, again))
    return [sigmoid(value) for value in paced(z)]


def renewed(z: Sequence[float], values: Sequence[float]) -> list[float]:
    """`z` with new values for the cells that were worth another look."""
    result = list(z)
    for k, value in zip(hopeful(z), values, strict=True):
        result[k] = value
    return result


def log_odds(weights: Weights, scene: Scene, rows: Iterable[Sequence[float]]) -> list[float]:
    """The weighted sum of every row, with the weights that fit how close the articles are."""
    free, same = scene.freedom, scene.sameness
    constant, *rest = [plain + free * a + same * b for plain, a, b in weights]
    return [constant + sum(map(mul, rest, row)) for row in paced(rows)]


def agreement(values: Sequence[float]) -> float:
    """The best F1 to expect of any cut through calibrated chances, 0..1; 1 of none.

    Sentences that are the same on both sides are pairs with a chance of 1.

    Taking the k likeliest of chances p, F1 = 2 (p1 + … + pk) / (k + sum of all p).
    """
    total, best, taken = sum(values), 0.0, 0.0
    for count, value in enumerate(paced(sorted(values, reverse=True)), start=1):
        taken += value
        best = max(best, 2 * taken / (count + total))
    return best if values else 1.0


def cut(values: Sequence[float], threshold: float) -> float:
    """The chance from which a pair is taken, 0..1.

    F1 is best at half of its own value (Lipton, Elkan and Naryanaswamy 2014), so a free retelling,
    of which little is sure, wants a lower cut than a light edit: `threshold` of the agreement to
    expect. Where that is low, the articles have nothing to do with each other and the cut rises
    instead, for chance alone finds a few pairs that look likely. From a `threshold` of half on the
    cut rises to 1, where the same sentences alone are left.
    """
    expected = agreement(values)
    if expected < DOUBTFUL:
        return min(1.0, threshold + CAUTION * (DOUBTFUL - expected))
    half = EAGER / 2 * max(LEAST, expected)
    return 2 * threshold * half if threshold <= 0.5 else half + (2 * threshold - 1) * (1 - half)


def doubt(scene: Scene, values: Sequence[float]) -> float:
    """The logarithm of how much of the alignment is undecided: the variance of its size over it."""
    size = len(scene.same) + sum(values)
    return math.log(SURE + sum([p * (1 - p) for p in values]) / max(1.0, size))


def trusted(
    scene: Scene, values: Sequence[float], weights: Weights = TRUST
) -> Callable[[float], float]:
    """How often a pair with a given chance is right in articles that leave so much in doubt."""
    undecided, same = doubt(scene, values), scene.sameness
    constant, slope = [plain + undecided * a + same * b for plain, a, b in weights]
    return lambda chance: sigmoid(constant + slope * math.log(chance / (1 - chance)))
