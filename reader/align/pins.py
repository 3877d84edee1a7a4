"""What the reader has decided by hand, checked and sorted."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Pin
from reader.named_tuple import NamedTuple


class Pinned(NamedTuple):
    """Pairs that belong together, pairs that do not, and the sentences of the first kind.

    A sentence pinned to a partner has the partners that the reader gave it, and no others.
    """

    together: tuple[tuple[int, int], ...]
    apart: frozenset[tuple[int, int]]
    left: frozenset[int]
    right: frozenset[int]

    def allows(self, i: int, j: int) -> bool:
        """Whether left `i` and right `j` may be linked by likeness."""
        return i not in self.left and j not in self.right and (i, j) not in self.apart


def pinned(pins: Sequence[Pin], lefts: int, rights: int) -> Pinned:
    """The last word on each pair counts; ValueError where a pin names no sentence."""
    said: dict[tuple[int, int], bool] = {}
    for pin in pins:
        if not (0 <= pin.left < lefts and 0 <= pin.right < rights):
            raise ValueError(
                f"a pin names left sentence {pin.left} of {lefts} "
                f"and right sentence {pin.right} of {rights}"
            )
        said[pin.left, pin.right] = pin.together
    together = tuple(sorted(pair for pair, yes in said.items() if yes))
    return Pinned(
        together,
        frozenset(pair for pair, yes in said.items() if not yes),
        frozenset(i for i, _ in together),
        frozenset(j for _, j in together),
    )
