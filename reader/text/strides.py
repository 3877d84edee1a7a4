"""A long text in strides: one search through megabytes would hold up all else that runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from reader.model import Span
from reader.progress import pause

STRIDE = 5_000
"""Characters that are gone through at one stroke, a millisecond or two."""


def found_in(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern of one character finds in a text, with a pause before each stride."""
    if len(text) <= STRIDE:
        return pattern.finditer(text)
    return chain.from_iterable(pattern.finditer(text, *part) for part in _strides(len(text)))


def _strides(length: int) -> Iterator[Span]:
    for start in range(0, length, STRIDE):
        pause()
        yield Span(start, min(start + STRIDE, length))
