"""How a pair was left."""

from __future__ import annotations

from reader.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Visit:
    """How a pair was left: at which passage (its subject's digest), in which view, and when.

    `reviewed` of `passages` is for the list, which does not compare.
    """

    passage: str = ""
    view: str = ""
    reviewed: int = 0
    passages: int = 0
    at: str = ""
