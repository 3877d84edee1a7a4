"""Text as the state file stores it: cut, and a lone surrogate replaced, which SQLite refuses."""

from __future__ import annotations

from reader.model import LONGEST_NOTE

LONGEST_NAME = 200
"""Characters of the name of a setting or a rule."""


def stored_note(note: str) -> str:
    """A note as it is stored."""
    return storable(note, LONGEST_NOTE)


def storable(text: str, longest: int = LONGEST_NAME) -> str:
    """A text as it is stored, with at most `longest` characters."""
    return text[:longest].encode("utf-8", "replace").decode("utf-8")
