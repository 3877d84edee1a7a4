"""How a pair was left, and how words are stored."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model import LONGEST_NOTE

LONGEST_NAME = 200
"""Characters of the name of a setting or a rule."""


@dataclass(frozen=True, slots=True)
class Visit:
    """How a pair was left: at which passage (its subject's digest), in which view, and when.

    `reviewed` of `passages` is for a list that does not compare.
    """

    passage: str = ""
    view: str = ""
    reviewed: int = 0
    passages: int = 0
    at: str = ""


def kept_note(note: str) -> str:
    """A note as it is stored: cut, and a lone surrogate replaced."""
    return storable(note, LONGEST_NOTE)


def storable(text: str, most: int = LONGEST_NAME) -> str:
    """The text as SQLite takes it: cut, and a lone surrogate replaced."""
    return text[:most].encode("utf-8", "replace").decode("utf-8")
