"""Body sentences linked by how likely they are to share a statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.align.decide import decided
from reader.align.options import Options
from reader.align.pins import Pinned
from reader.align.scene import Scene, side
from reader.align.score import chances, trusted
from reader.align.texts import Sides, link_of
from reader.model import Link, Role
from reader.progress import Progress, paced

Pairs = dict[int, int]
Chosen = tuple[Sequence[int], Sequence[int]]
"""Indexes of left and of right sentences."""


def body_links(
    sides: Sides, sure: Sequence[Link], pin: Pinned, options: Options, progress: Progress
) -> list[Link]:
    """Links between the body sentences that `sure` links leave without a partner.

    The scene has the larger side on its left, whichever it is here, so that swapping the articles
    swaps the links and nothing else.
    """
    chosen, swapped = bodies(sides)
    scene = scene_of(sides, chosen, sure, progress.part(0, 0.5), swapped=swapped)
    likely = chances(scene, progress.part(0.5, 1))
    taken = decided(scene, likely, options.threshold)
    score = trusted(scene, likely)
    return [
        link_of(sides, i, j, score(chance))
        for (i, j), chance in zip(
            paced(pairs_in(scene, chosen, swapped=swapped)), taken, strict=True
        )
        if chance and pin.allows(i, j)
    ]


def bodies(sides: Sides) -> tuple[Chosen, bool]:
    """The body sentences of both sides, and whether the right side is the larger one."""
    chosen = sides[0].of(Role.BODY), sides[1].of(Role.BODY)
    return chosen, sides[1].extent(chosen[1]) > sides[0].extent(chosen[0])


def scene_of(
    sides: Sides,
    chosen: Chosen,
    sure: Sequence[Link],
    progress: Progress,
    *,
    swapped: bool,
) -> Scene:
    """The scene of two bodies around their sure links; `swapped`: its left is the right one."""
    places = [{k: place for place, k in enumerate(indexes)} for indexes in chosen]
    same: Pairs = {}
    for link in sure:
        if link.left in places[0] and link.right in places[1]:
            same[places[0][link.left]] = places[1][link.right]
    held = (
        {places[0][link.left] for link in sure if link.left in places[0]},
        {places[1][link.right] for link in sure if link.right in places[1]},
    )
    both = [
        side([one.texts[k] for k in indexes], twins, one.language, progress.part(at, at + 0.3))
        for one, indexes, twins, at in zip(sides, chosen, held, (0, 0.3), strict=True)
    ]
    if swapped:
        back = {j: i for i, j in same.items()}
        return Scene(both[1], both[0], back, progress.part(0.6, 1))
    return Scene(both[0], both[1], same, progress.part(0.6, 1))


def pairs_in(scene: Scene, chosen: Chosen, *, swapped: bool) -> Iterator[tuple[int, int]]:
    """The scene's cells as left and right sentences of the articles."""
    for i, j in scene.cells:
        yield (chosen[0][j], chosen[1][i]) if swapped else (chosen[0][i], chosen[1][j])
