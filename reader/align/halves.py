"""Which unsure pairs are the other half of a sentence that was merged or split.

Left "The boat seems to have left the channel. Why is not known." and right "The boat left the
channel, and nobody knows why.": the right is paired with the second, and the ugly answer is that
the first was left out. But it is alone, stands beside the partner and is somewhat like it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.align.scene import Scene
from reader.progress import paced

LIKELY = 0.3
"""The chance from which a pair may be a half."""

ALIKE = 0.22
"""The likeness that it has at least: less have two sentences about one matter."""


def halves(scene: Scene, values: Sequence[float], found: Sequence[float]) -> Iterator[int]:
    """The places in the scene of the pairs that are halves beside those that are `found`."""
    taken = {cell for cell, chance in zip(scene.cells, found, strict=True) if chance}
    taken |= set(scene.same.items())
    partnered = {i for i, _ in taken}, {j for _, j in taken}
    for k, value in enumerate(paced(values)):
        if found[k] or value < LIKELY or scene.likeness[k].alike < ALIKE:
            continue
        i, j = scene.cells[k]
        merged = i not in partnered[0] and ((i - 1, j) in taken or (i + 1, j) in taken)
        split = j not in partnered[1] and ((i, j - 1) in taken or (i, j + 1) in taken)
        if merged or split:
            yield k
