"""Where a reader jumped from, so that one can go back, and forward again.

A place is a sentence, not a row: it stays the same when rows are folded, filtered or aligned anew.
"""

from __future__ import annotations

from reader.dataclass import dataclass
from reader.model import Bead, Side
from reader.named_tuple import NamedTuple

_LONGEST = 100


class Anchor(NamedTuple):
    """A sentence of one side, from 0."""

    side: Side
    sentence: int

    @property
    def mirrored(self) -> Anchor:
        """The same sentence when the sides are swapped."""
        return Anchor(Side.LEFT if self.side is Side.RIGHT else Side.RIGHT, self.sentence)


FIRST = Anchor(Side.LEFT, 0)


def anchor_of(bead: Bead) -> Anchor:
    """The first sentence of a bead, the base's where it has one."""
    if bead.left:
        return Anchor(Side.LEFT, bead.left.start)
    return Anchor(Side.RIGHT, bead.right.start)


@dataclass(frozen=True, slots=True)
class JumpHistory:
    """Places jumped from, the latest last, and those that one went back from, the nearest last."""

    past: tuple[Anchor, ...] = ()
    future: tuple[Anchor, ...] = ()

    def left(self, here: Anchor) -> JumpHistory:
        """After a jump away from `here`; the places to go forward to are dropped."""
        if self.past and self.past[-1] == here:
            return JumpHistory(self.past)
        return JumpHistory((*self.past, here)[-_LONGEST:])

    def back(self, here: Anchor) -> tuple[JumpHistory, Anchor | None]:
        """The place jumped from last, with `here` ahead of it; None before the first jump."""
        if not self.past:
            return self, None
        return JumpHistory(self.past[:-1], (*self.future, here)), self.past[-1]

    def forward(self, here: Anchor) -> tuple[JumpHistory, Anchor | None]:
        """The place gone back from last; None where one has not gone back."""
        if not self.future:
            return self, None
        return JumpHistory((*self.past, here), self.future[:-1]), self.future[-1]

    @property
    def mirrored(self) -> JumpHistory:
        """The same places when the sides are swapped."""
        return JumpHistory(
            tuple(place.mirrored for place in self.past),
            tuple(place.mirrored for place in self.future),
        )
