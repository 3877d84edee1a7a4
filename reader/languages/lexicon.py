"""A file of a language's words, in which a word is looked up without reading the rest.

    line("en/antonyms.txt", "fell")  →  ("=fall", "12", "-40")

A line begins with its word, and the lines are sorted. To find one in thousands takes less time than
to build a table of all of them, where few are asked for.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def _lines(name: str) -> list[str]:
    return (_HERE / name).read_text("utf-8").splitlines()


@lru_cache(maxsize=8192)
def has(name: str, word: str) -> bool:
    """Whether a word is a line of a file beside the languages."""
    lines = _lines(name)
    at = bisect_left(lines, word)
    return at < len(lines) and lines[at] == word


@lru_cache(maxsize=8192)
def line(name: str, word: str) -> tuple[str, ...]:
    """What a file beside the languages says of a word; nothing of a word that it has not."""
    if not name:
        return ()
    lines, key = _lines(name), f"{word} "
    at = bisect_left(lines, key)
    found = at < len(lines) and lines[at].startswith(key)
    return tuple(lines[at].split()[1:]) if found else ()
