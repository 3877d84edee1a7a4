"""The order of long work on many files: each once, those in view before the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain


class PathQueue:
    """Paths in an order that may change during the work; another thread may call `put_first`."""

    def __init__(self) -> None:
        self._first: tuple[str, ...] = ()

    def put_first(self, paths: Iterable[str]) -> None:
        """Take these next, in their order; those put first before lose their place."""
        self._first = tuple(paths)

    def each(self, paths: Iterable[str]) -> Iterator[str]:
        """Each of the paths once."""
        left = dict.fromkeys(paths)
        rest = iter(tuple(left))
        while left:
            order = chain((path for path in self._first if path in left), rest)
            path = next(path for path in order if path in left)
            del left[path]
            yield path
