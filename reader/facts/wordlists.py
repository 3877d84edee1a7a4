"""Rows of words, as the tables of this room are written, and what a word of them stands for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reader.typed import TypeVar

T = TypeVar("T")
ByFirstWord = Mapping[str, Sequence[tuple[list[str], str]]]
"""From a word to the phrases that begin with it, as words, each with what it stands for."""


def listed(row: str) -> frozenset[str]:
    """The words of a row, which blanks part."""
    return frozenset(row.split())


def by_word(entries: Iterable[tuple[str, T]]) -> dict[str, frozenset[T]]:
    """From each word to all that it stands for."""
    found: dict[str, set[T]] = {}
    for word, entry in entries:
        found.setdefault(word, set()).add(entry)
    return {word: frozenset(entries) for word, entries in found.items()}


def by_length(phrases: Mapping[str, str]) -> Sequence[tuple[str, str]]:
    """Phrases with what they stand for, the longest first."""
    return sorted(phrases.items(), key=lambda each: (-len(each[0]), each))


def by_first_word(phrases: Mapping[str, str]) -> dict[str, list[tuple[list[str], str]]]:
    """The words of phrases with what these stand for, by the first word, the longest first."""
    found: dict[str, list[tuple[list[str], str]]] = {}
    for phrase, value in by_length(phrases):
        parts = phrase.split()
        found.setdefault(parts[0], []).append((parts, value))
    return found


def phrase_at(table: ByFirstWord, texts: Sequence[str], index: int) -> tuple[int, str] | None:
    """The place behind the phrase that stands at a place, and what it stands for; None without."""
    for parts, value in table.get(texts[index], ()):
        if texts[index : index + len(parts)] == parts:
            return index + len(parts), value
    return None
