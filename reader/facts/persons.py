"""Pronouns that are never said of the same person: `he` and `she`, `we` and `they`."""

from __future__ import annotations

from functools import cache

from reader.facts.wordlists import by_word
from reader.languages import language


def are_two_persons(code: str, one: str, other: str) -> bool:
    """Whether two pronouns are never said of the same person."""
    rows, others = (_rows(code).get(word, frozenset()) for word in (one, other))
    return any(-row in others for row in rows)


@cache
def _rows(code: str) -> dict[str, frozenset[int]]:
    """The rows of pronouns that a word stands in, with a minus sign on their other side."""
    return by_word(
        (word, row)
        for number, sides in enumerate(language(code).small.persons, 1)
        for row, words in zip((number, -number), sides, strict=True)
        for word in words.split("|")
    )
