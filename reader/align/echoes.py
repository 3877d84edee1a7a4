"""Which pairs say the same three words in a row, twice over, where nobody else does.

Left "Anyone has 60 days to comment on the plan.", right, far from there, "For two months people
may write in to comment on the plan.": place and rivals speak against the pair, and the ugly answer
is an omission and an addition. But "comment on the plan" stands in no third sentence, so one echoes
the other. What many sentences say ("members of the council") is no echo of any.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from reader.align.profile import Profile, carries_content
from reader.align.scene import Scene
from reader.progress import pause

ECHOES = 2
"""Phrases that two sentences share and no third has, from which one echoes the other."""

UNSPACED = 0.25
"""What a phrase counts in a script without spaces: its four characters are less than a name."""


def echoing(scene: Scene, cells: Collection[int]) -> frozenset[int]:
    """Those of `cells`, places of the scene, whose sentences echo each other."""
    shared = {k: said for k in cells if _weight(said := _shared(scene, k)) >= ECHOES}
    if not shared:
        return frozenset()
    found = Counter[str]()
    for side in (scene.left, scene.right):
        for one in (*side.profiles.values(), *side.background):
            found.update(_phrases(one))
    return frozenset(
        k for k, said in shared.items() if _weight(x for x in said if found[x] == 2) >= ECHOES
    )


def _weight(said: Iterable[str]) -> float:
    return sum(UNSPACED if phrase[0] >= "\u0e00" else 1.0 for phrase in said)


def _shared(scene: Scene, k: int) -> frozenset[str]:
    """What both say; a phrase of names and short words alone says whom, not what."""
    pause()
    i, j = scene.cells[k]
    one, other = scene.left.profiles[i], scene.right.profiles[j]
    names = one.names | other.names
    return frozenset(
        phrase
        for phrase in _phrases(one) & _phrases(other)
        if any(carries_content(word) and word not in names for word in phrase.split())
    )


def _phrases(one: Profile) -> frozenset[str]:
    """Runs of three words."""
    pause()
    return frozenset(map(" ".join, zip(one.words, one.words[1:], one.words[2:], strict=False)))
