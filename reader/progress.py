"""How much of a long computation is done, reported often enough for a screen to stay alive."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from reader.dataclass import dataclass

T = TypeVar("T")

Checkpoint = Callable[[float], None]
"""Called now and then with the part of the work that is done, 0..1; may raise to stop the work."""

EVERY = 128
"""Items between two calls: a few milliseconds of work."""


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """One stage of a longer computation: it fills `start`..`stop` of the whole 0..1."""

    checkpoint: Checkpoint | None = None
    start: float = 0.0
    stop: float = 1.0

    def part(self, start: float, stop: float) -> Progress:
        """The stage that fills `start`..`stop` of this one."""
        length = self.stop - self.start
        return Progress(self.checkpoint, self.start + start * length, self.start + stop * length)

    def as_checkpoint(self) -> Checkpoint | None:
        """A checkpoint for work that counts its own 0..1, inside this stage; or None."""
        checkpoint = self.checkpoint
        if checkpoint is None:
            return None
        return lambda share: checkpoint(self.start + (self.stop - self.start) * share)

    def over(self, items: Sequence[T]) -> Iterable[T]:
        """The items, with a call of the checkpoint every `EVERY` of them."""
        return items if self.checkpoint is None else self._counted(items, self.checkpoint)

    def _counted(self, items: Sequence[T], checkpoint: Checkpoint) -> Iterator[T]:
        for count, item in enumerate(items):
            if count % EVERY == 0:
                checkpoint(self.start + (self.stop - self.start) * count / len(items))
            yield item


UNWATCHED = Progress()
"""Progress that nobody is called for."""
