"""From a word to what is known of it: asked once, wherever the word stands after that."""

from __future__ import annotations

from collections.abc import Callable

from reader.typed import TypeVar

MOST = 1 << 15
"""Words that are known at once, more than any story has."""

T = TypeVar("T")


class WordTable(dict[str, T]):
    """A table that is filled as words are met, and begun anew where they are too many."""

    def __init__(self, tell: Callable[[str], T]) -> None:
        self._tell = tell

    def __missing__(self, word: str) -> T:
        if len(self) == MOST:
            self.clear()
        found = self[word] = self._tell(word)
        return found
