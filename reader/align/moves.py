"""Which beads are out of order: those outside the heaviest chain that keeps both orders.

Left a b c d, right b c d a: the ugly answer says that b, c and d moved up; the wanted one is that
a moved down. Of two single sentences that change places, the one with less text is the one moved.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.align.chain import Step, heaviest
from reader.align.texts import Sides
from reader.dataclass import replace
from reader.model import Bead, Link, MatchedBy, Role
from reader.progress import paced


def marked(found: Sequence[Bead], sides: Sides) -> tuple[Bead, ...]:
    """The beads with `moved` set; only beads of body sentences move, in relation to each other."""
    body = [bead for bead in paced(found) if bead.left and bead.right and _is_body(bead, sides)]
    kept = heaviest(_steps(body, sides))
    moved = {bead.left.start for bead in body} - {body[k].left.start for k in kept}
    return tuple(
        replace(bead, moved=True) if bead.right and bead.left and bead.left.start in moved else bead
        for bead in paced(found)
    )


def without_weak_moves(links: Sequence[Link], found: Sequence[Bead], floor: float) -> list[Link]:
    """The links but those of moved beads that are less sure than `floor`."""
    weak = {
        i
        for bead in found
        if bead.moved and bead.matched_by is MatchedBy.ALIKE and bead.score < floor
        for i in bead.left
    }
    return [link for link in links if link.left not in weak]


def _is_body(bead: Bead, sides: Sides) -> bool:
    return all(sides[0].roles[i] is Role.BODY for i in bead.left) and all(
        sides[1].roles[j] is Role.BODY for j in bead.right
    )


def _steps(found: Sequence[Bead], sides: Sides) -> list[Step]:
    """A bead weighs as many links as hold it together; text only decides between equals."""
    texts = [
        sum(len(sides[0].texts[i]) for i in bead.left)
        + sum(len(sides[1].texts[j]) for j in bead.right)
        for bead in paced(found)
    ]
    whole = 1 + sum(texts)
    return [
        Step(bead.left.start, bead.right.start, sum(bead.shape) - 1 + text / whole)
        for bead, text in zip(found, texts, strict=True)
    ]
