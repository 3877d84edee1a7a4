"""A file of a language's words, in which a word is looked up without reading the rest.

    line("en/antonyms.txt", "fell")  →  ("=fall", "12", "-40")

A line begins with its word. To find one in a hundred kilobytes takes less time than to build a
table of all of them, where few are asked for.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

_HERE = Path(__file__).parent


@cache
def _text(name: str) -> str:
    return (_HERE / name).read_text("utf-8")


@lru_cache(maxsize=8192)
def line(name: str, word: str) -> tuple[str, ...]:
    """What a file beside the languages says of a word; nothing of a word that it has not."""
    if not name:
        return ()
    text, key = _text(name), f"\n{word} "
    at = text.find(key)
    return tuple(text[at + len(key) : text.find("\n", at + 1)].split()) if at >= 0 else ()
