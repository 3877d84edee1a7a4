"""`file.xml#3`: a file, and which of its articles."""

from __future__ import annotations

import os
import re

from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

_NUMBERED = late_pattern(r"(.+)#([1-9]\d{0,5})", re.DOTALL)


class ArticlePath(NamedTuple):
    """A file, and which of its articles, counted from 1; None where that is not said."""

    file: str
    number: int | None = None

    def __str__(self) -> str:
        return self.file if self.number is None else f"{self.file}#{self.number}"


def place_in(path: str) -> ArticlePath:
    """Where a path leads; a file that has such a name itself is that file."""
    found = _NUMBERED.fullmatch(path)
    if not found or os.path.lexists(path):
        return ArticlePath(path)
    return ArticlePath(found[1], int(found[2]))
