"""Whether a character lies in ranges of code points, asked without a pattern.

A character class of many thousand characters takes Python's `re` milliseconds to compile.
"""

from __future__ import annotations

from bisect import bisect_left


def lies_in(edges: str, character: str) -> bool:
    """Whether `character` lies in a range: `edges` has the first and the last of each, in order."""
    place = bisect_left(edges, character)
    return place % 2 == 1 or edges[place : place + 1] == character
