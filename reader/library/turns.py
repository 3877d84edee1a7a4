"""Whose turn it is in long work: everything once, what is in view before the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain


class PathQueue:
    """Paths in an order that may change on the way; one thread prefers, another takes turns."""

    def __init__(self) -> None:
        self._preferred: tuple[str, ...] = ()

    def prefer(self, paths: Iterable[str]) -> None:
        """Take these next, in their order, in place of those preferred before."""
        self._preferred = tuple(paths)

    def through(self, paths: Iterable[str]) -> Iterator[str]:
        """Each of the paths once."""
        left = dict.fromkeys(paths)
        rest = iter(tuple(left))
        while left:
            wanted = chain((path for path in self._preferred if path in left), rest)
            path = next(path for path in wanted if path in left)
            del left[path]
            yield path
