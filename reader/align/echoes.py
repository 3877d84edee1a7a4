"""Which pairs say the same three words in a row, twice over, where nobody else does.

Left "Anyone has 60 days to comment on the plan.", right, far from there, "For two months people
may write in to comment on the plan.": place and rivals speak against the pair, and the ugly answer
is an omission and an addition. But "comment on the plan" stands in no third sentence, so one echoes
the other. What many sentences say ("members of the council") is no echo of any.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from reader.align.profile import Profile, carries_content
from reader.align.scene import Scene

ECHOES = 2
"""Phrases that two sentences share and no third has, from which one echoes the other."""


def echoing(scene: Scene, cells: Collection[int]) -> frozenset[int]:
    """Those of `cells`, places of the scene, whose sentences echo each other."""
    shared = {k: said for k in cells if len(said := _shared(scene, k)) >= ECHOES}
    if not shared:
        return frozenset()
    found = Counter[str]()
    for side in (scene.left, scene.right):
        for one in (*side.profiles.values(), *side.background):
            found.update(_phrases(one))
    return frozenset(
        k for k, said in shared.items() if sum(found[phrase] == 2 for phrase in said) >= ECHOES
    )


def _shared(scene: Scene, k: int) -> frozenset[str]:
    i, j = scene.cells[k]
    return _phrases(scene.left.profiles[i]) & _phrases(scene.right.profiles[j])


def _phrases(one: Profile) -> frozenset[str]:
    """Runs of three words that hold more than short ones."""
    runs = zip(one.words, one.words[1:], one.words[2:], strict=False)
    return frozenset(" ".join(run) for run in runs if any(map(carries_content, run)))
