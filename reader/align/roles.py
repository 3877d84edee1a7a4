"""Headlines, captions, labels, credits and publication lines: each with its own kind.

Left a headline "Ferry runs aground" and a caption "The ferry on Tuesday", right a headline "All
safe after drama at sea" and body. The ugly answer gives the caption a body sentence; the wanted
one pairs headline with headline, since two tellings of a story are headed by the same thing
however they put it, and leaves the caption alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.align.likeness import Telling
from reader.align.pins import Pinned
from reader.align.profile import profile
from reader.align.similarity import Lexicon
from reader.align.texts import Sides, link_of
from reader.dataclass import replace
from reader.model import Link, Role

ALIKE = {
    Role.HEADLINE: 0.35,
    Role.CAPTION: 0.45,
    Role.TAKEAWAY: 0.4,
    Role.LABEL: 0.8,
    Role.META: 0.8,
    Role.CREDIT: 0.65,
}
"""The likeness from which two sentences of a role are partners; formulas have to be near equal."""

SAME_STORY = 0.3
"""The share of linked body sentences from which two headlines head the same story."""

MOST = 200
"""Sentences of one such role that are compared, on each side."""


def role_links(sides: Sides, links: Sequence[Link], pin: Pinned) -> list[Link]:
    """Links between sentences of the same role other than body, each in one link at most."""
    taken = {link.left for link in links}, {link.right for link in links}
    found: list[Link] = []
    for role, floor in ALIKE.items():
        lefts = [i for i in sides[0].of(role) if i not in taken[0]][:MOST]
        rights = [j for j in sides[1].of(role) if j not in taken[1]][:MOST]
        if lefts and rights:
            sure = related(sides, links) if role is Role.HEADLINE else 0.0
            least = 0.0 if sure >= SAME_STORY else floor
            found += [
                replace(link, score=max(link.score, sure))
                for link in _best_first(sides, lefts, rights, least, pin)
            ]
    return found


def related(sides: Sides, links: Sequence[Link]) -> float:
    """The share of body sentences with a partner, on the side with fewer of them, 0..1."""
    bodies = [frozenset(one.of(Role.BODY)) for one in sides]
    lefts = {link.left for link in links} & bodies[0]
    rights = {link.right for link in links} & bodies[1]
    return min(len(lefts), len(rights)) / max(1, min(map(len, bodies)))


def _best_first(
    sides: Sides, lefts: Sequence[int], rights: Sequence[int], floor: float, pin: Pinned
) -> list[Link]:
    """Pairs by falling likeness, each sentence once."""
    one = {i: profile(sides[0].texts[i], sides[0].language) for i in lefts}
    other = {j: profile(sides[1].texts[j], sides[1].language) for j in rights}
    telling = Telling(Lexicon([*one.values(), *other.values()]))
    pairs = sorted(
        (-telling.alike(one[i], other[j]), abs(i - j), i, j)
        for i in lefts
        for j in rights
        if pin.allows(i, j)
    )
    found: dict[int, Link] = {}
    used: set[int] = set()
    for negative, _, i, j in pairs:
        if -negative >= floor and i not in found and j not in used:
            found[i] = link_of(sides, i, j, max(0.5, -negative))
            used.add(j)
    return list(found.values())
