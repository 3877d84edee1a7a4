"""How far the work has come, told often enough for a screen to stay alive."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

OFTEN = 128
"""Steps between two calls: a few milliseconds of work."""


@dataclass(frozen=True, slots=True)
class Progress:
    """The stretch `start`..`stop` of 0..1 that a piece of work fills; `tell` may raise to stop."""

    tell: Callable[[float], None] | None = None
    start: float = 0.0
    stop: float = 1.0

    def part(self, start: float, stop: float) -> Progress:
        """The stretch from `start` to `stop` of this one."""
        length = self.stop - self.start
        return Progress(self.tell, self.start + start * length, self.start + stop * length)

    def within(self) -> Callable[[float], None] | None:
        """The same stretch for work that tells its own 0..1; None where nobody watches."""
        tell = self.tell
        if tell is None:
            return None
        return lambda share: tell(self.start + (self.stop - self.start) * share)

    def over(self, items: Sequence[T]) -> Iterable[T]:
        """`items`, with a call every `OFTEN` of them."""
        return items if self.tell is None else self._told(items, self.tell)

    def _told(self, items: Sequence[T], tell: Callable[[float], None]) -> Iterator[T]:
        for count, item in enumerate(items):
            if count % OFTEN == 0:
                tell(self.start + (self.stop - self.start) * count / len(items))
            yield item


UNTOLD = Progress()
"""Work that nobody watches."""
