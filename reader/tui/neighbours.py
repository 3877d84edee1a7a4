"""From one place in a sorted row of places to the next, without going round at the ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


def following(places: Sequence[int], here: int) -> int | None:
    """The first place after `here`."""
    at = bisect_right(places, here)
    return places[at] if at < len(places) else None


def preceding(places: Sequence[int], here: int) -> int | None:
    """The last place before `here`."""
    at = bisect_left(places, here)
    return places[at - 1] if at else None


def position(places: Sequence[int], here: int) -> int:
    """How many places are at or before `here`: the "7" of "7 of 19"."""
    return bisect_right(places, here)
