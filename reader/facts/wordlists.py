"""Rows of words, as the tables of this room are written, and what a word of them stands for."""

from __future__ import annotations

from collections.abc import Iterable

from reader.typed import TypeVar

T = TypeVar("T")


def listed(row: str) -> frozenset[str]:
    """The words of a row, which blanks part."""
    return frozenset(row.split())


def by_word(entries: Iterable[tuple[str, T]]) -> dict[str, frozenset[T]]:
    """From each word to all that it stands for."""
    found: dict[str, set[T]] = {}
    for word, entry in entries:
        found.setdefault(word, set()).add(entry)
    return {word: frozenset(entries) for word, entries in found.items()}
