"""What is found in pairs goes into the index while more is found: stopped, it need not be again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from reader.library.index import Index

_EVERY = 1.0
"""Seconds between two writes."""

Pair = tuple[str, str]
"""Two articles by their digests, base first."""


@contextmanager
def keeping(index: Index, options: str) -> Iterator[Callable[[Pair, str], None]]:
    """A function that keeps a text on a pair, written within a second or two and at the end."""
    fresh: dict[Pair, str] = {}
    written = monotonic()

    def keep(pair: Pair, text: str) -> None:
        nonlocal written
        fresh[pair] = text
        if monotonic() - written > _EVERY:
            index.keep_found(fresh, options)
            fresh.clear()
            written = monotonic()

    try:
        yield keep
    finally:
        index.keep_found(fresh, options)
