"""Pairs corrected by hand: sentences joined and parted, each of which can be undone.

The smallest example:

    joined      1-1, and later 1-4
    the ugly    1-1 and 1-4: one sentence in two places, which no row can show
    ours        1-4: the last one counts; but 1-1 and then 1-2 both stay, since a sentence that was
                split into two neighbours is one row
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Self

from reader.dataclass import dataclass
from reader.model import Pin

MOST_PAST = 200
"""Steps that can be undone, the latest."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """The pins of a pair, and the pins before each step.

    `pins` are sorted, with one for each pair of sentences. Every step returns new corrections, or
    the same object where it changes nothing.
    """

    pins: tuple[Pin, ...] = ()
    past: tuple[tuple[Pin, ...], ...] = ()

    def joined(self, left: int, right: int) -> Self:
        """With the two sentences paired.

        An earlier pin of either one to a sentence that is no neighbour is removed.
        """
        partners = _run_around(right, (pin.right for pin in self._joins() if pin.left == left))
        owners = _run_around(left, (pin.left for pin in self._joins() if pin.right == right))

        def fits(pin: Pin) -> bool:
            return (pin.left != left or pin.right in partners) and (
                pin.right != right or pin.left in owners
            )

        remaining = [pin for pin in self.pins if not pin.together or fits(pin)]
        return self._after([*remaining, Pin(left, right)])

    def parted(self, left: Collection[int], right: Collection[int]) -> Self:
        """With no sentence of the one run paired with one of the other."""
        apart = [Pin(i, j, together=False) for i in left for j in right]
        return self._after([*self.pins, *apart])

    def freed(self, left: Collection[int], right: Collection[int]) -> Self:
        """Without any pin of these sentences."""
        return self._after(
            [pin for pin in self.pins if pin.left not in left and pin.right not in right]
        )

    def undone(self) -> Self:
        """Without the last step; the same where there was none."""
        return type(self)(self.past[-1], self.past[:-1]) if self.past else self

    def mirrored(self) -> Self:
        """The same with the two articles exchanged."""
        return type(self)(_mirrored(self.pins), tuple(_mirrored(pins) for pins in self.past))

    def _joins(self) -> Iterable[Pin]:
        return (pin for pin in self.pins if pin.together)

    def _after(self, pins: Iterable[Pin]) -> Self:
        """One step further; of several pins of the same two sentences the last counts."""
        sorted_pins = _sorted(pins)
        if sorted_pins == self.pins:
            return self
        return type(self)(sorted_pins, (*self.past, self.pins)[-MOST_PAST:])


def _run_around(index: int, others: Iterable[int]) -> range:
    """The longest unbroken run of the indexes that holds `index`."""
    known = {index, *others}
    first = last = index
    while first - 1 in known:
        first -= 1
    while last + 1 in known:
        last += 1
    return range(first, last + 1)


def _sorted(pins: Iterable[Pin]) -> tuple[Pin, ...]:
    last = {(pin.left, pin.right): pin for pin in pins}
    return tuple(last[place] for place in sorted(last))


def _mirrored(pins: Iterable[Pin]) -> tuple[Pin, ...]:
    return _sorted(Pin(pin.right, pin.left, pin.together) for pin in pins)
