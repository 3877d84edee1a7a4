"""Which pairs are links: those likelier than the cut, but where their very words say otherwise.

A poll of one year, "The margin of error is four points.", and one of another, "The sampling error
is four points either way.": the place agrees, the ugly answer is a rewording. But no pair of the
two articles is firm, so the wanted answer is that they have nothing to do with each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.align.echoes import echoing
from reader.align.halves import halves
from reader.align.scene import Scene
from reader.align.score import agreement, cut
from reader.progress import paced

NOTHING = 0.01
"""A likeness under this is none: two sentences that share nothing are no pair."""

HARDLY = 0.12
"""Where articles share sentences word for word, a likeness under this is a stranger's."""

EVEN = 0.5
"""The chance that an echo has at least, and that a bare pair must have."""

UNLIKELY = 0.1
"""A chance under which an echo is an accident."""

BARE = 0.05
"""A likeness under which a pair has its place and next to nothing else."""

FAINT = 0.2
"""The same in articles that keep each other's words, but tell much of their own."""

WARY = 0.6
"""The chance that a pair must have there."""

WORDED = 0.65
"""The freedom under which articles keep each other's words."""

WHOLE = 0.87
"""The agreement to expect under which articles tell much of their own."""

MANY = 8
"""Sentences of either side from which one pair at least should be firm."""

FIRM = 0.33
"""A likeness that is hardly met with by accident."""

EASY = 0.5
"""The threshold up to which a half may be unsure; who asks for more wants none that is."""

PLAIN = 0.75
"""The agreement to expect from which it is plain that two articles tell one story."""


def decided(scene: Scene, values: Sequence[float], threshold: float) -> list[float]:
    """The chance with which each cell is a link, 0 where it is none.

    `values` are the chances of all cells; `threshold` is that of `Options`, at 0 nothing but a
    likeness of none speaks against a pair.
    """
    found = without_halves(scene, values, threshold)
    for k in list(halves(scene, values, found)) if 0 < threshold <= EASY else ():
        found[k] = EVEN
    return found


def without_halves(scene: Scene, values: Sequence[float], threshold: float) -> list[float]:
    """The same without the halves of what was merged or split.

    Of articles in which no pair is firm none is taken: a few are found by accident wherever two
    articles are about one matter.
    """
    whole = [*values, *[1.0] * len(scene.same)]
    expected, level = agreement(whole), cut(whole, threshold)
    least = max(NOTHING, min(HARDLY, scene.sameness))
    apart = scene.freedom < WORDED and expected < WHOLE
    faint, wary = (FAINT, WARY) if apart else (BARE, EVEN)
    wary = max(level, min(1.0, 2 * threshold * wary))
    unsure = [k for k, value in enumerate(values) if UNLIKELY <= value < EVEN]
    echoes = echoing(scene, unsure)
    found = []
    for k, (value, like) in enumerate(zip(paced(values), scene.likeness, strict=True)):
        chance = EVEN if k in echoes else value
        bar = wary if like.alike < faint else level
        found.append(chance if chance >= bar and like.alike >= least else 0.0)
    if threshold and expected < PLAIN and not _is_firm(scene, found):
        return [0.0] * len(found)
    return found


def _is_firm(scene: Scene, found: Sequence[float]) -> bool:
    """Whether one of the pairs found is more than what two strangers on one matter share."""
    if scene.same or min(len(scene.left.sizes), len(scene.right.sizes)) < MANY:
        return True
    pairs = zip(found, scene.likeness, strict=True)
    return any(chance and like.alike >= FIRM for chance, like in pairs)
