"""How much of a long computation is done, reported often enough for a screen to stay alive."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from reader.dataclass import dataclass
from reader.typed import TypeVar

T = TypeVar("T")

Checkpoint = Callable[[float], None]
"""Called now and then with the part of the work that is done, 0..1; may raise to stop the work."""

_PAUSE: ContextVar[Callable[[], None] | None] = ContextVar("pause", default=None)

EVERY = 32
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


def pause() -> None:
    """Let whoever watches this work have the processor for a moment, or stop it.

    For the small steps that every long way goes through, some milliseconds apart: to read a
    sentence, to word a passage. Costs nothing where nobody watches; raises what the watcher does.
    """
    told = _PAUSE.get()
    if told is not None:
        told()


def paced(items: Iterable[T]) -> Iterable[T]:
    """The items, with a pause before every `EVERY` of them."""
    return items if _PAUSE.get() is None else _paced(items)


def _paced(items: Iterable[T]) -> Iterator[T]:
    for count, item in enumerate(items):
        if count % EVERY == 0:
            pause()
        yield item


@contextmanager
def watched(checkpoint: Checkpoint | None) -> Iterator[Checkpoint | None]:
    """A checkpoint for some work, called by `pause` too, with the share that it was told last."""
    if checkpoint is None:
        yield None
        return
    call, last = checkpoint, 0.0

    def tell(share: float) -> None:
        nonlocal last
        last = share
        call(share)

    before = _PAUSE.set(lambda: call(last))
    try:
        yield tell
    finally:
        _PAUSE.reset(before)
