"""Work in the background that does not delay the keys.

Python runs one thread at a time and hands over after 5 ms; a key that is answered in a dozen small
steps would wait before each. So the work takes short turns, and none while keys are coming; and
garbage collection of all generations, 50 ms with ten thousand articles, becomes a rare event.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from time import monotonic, sleep

PAUSE = 0.05
"""Seconds after a key in which nothing else is done."""
TURN = 0.0005
"""Seconds that the work may delay a key."""
_RARELY = 1_000
"""Collections of the middle generation for one of the oldest; Python's default is 10."""


class KeyActivity:
    """Knows when the last key came; for the screen's thread and the worker's."""

    def __init__(self) -> None:
        self._until = 0.0

    def pressed(self) -> None:
        """A key was pressed, or there is much to be shown."""
        self._until = monotonic() + PAUSE

    def wait_until_idle(self) -> None:
        """Return once no key has come for a while."""
        while (left := self._until - monotonic()) > 0:
            sleep(left)


def give_memory_back() -> None:
    """Give the system what was only needed meanwhile, where its C library can."""
    # Restricted mode refuses to load it with an OSError.
    with suppress(AttributeError, ImportError, OSError):
        import ctypes  # 2 ms, in the worker's thread, once the work is done

        ctypes.CDLL(None).malloc_trim(0)


class _WhileAny:
    """What is otherwise while any of several pieces of work goes on.

    `begin` sees to it, and gives what makes it as it was before.
    """

    def __init__(self, begin: Callable[[], Callable[[], None]]) -> None:
        self._lock, self._at_work = Lock(), 0
        self._begin = begin
        self._end: Callable[[], None]

    @contextmanager
    def work(self) -> Iterator[None]:
        """One more piece of work, from beginning to end."""
        with self._lock:
            if not self._at_work:
                self._end = self._begin()
            self._at_work += 1
        try:
            yield
        finally:
            with self._lock:
                self._at_work -= 1
                if not self._at_work:
                    self._end()


def _shorten_turns() -> Callable[[], None]:
    turn, (young, middle, old) = sys.getswitchinterval(), gc.get_threshold()
    sys.setswitchinterval(TURN)
    gc.set_threshold(young, middle, max(old, _RARELY))

    def end() -> None:
        sys.setswitchinterval(turn)
        gc.set_threshold(young, middle, old)

    return end


def _collect_nothing() -> Callable[[], None]:
    gc.disable()

    def end() -> None:
        gc.freeze()
        gc.enable()

    return end


_turns, _makings = _WhileAny(_shorten_turns), _WhileAny(_collect_nothing)


@contextmanager
def short_turns() -> Iterator[None]:
    """Switch threads sooner than Python does by itself, and collect all garbage more seldom."""
    with _turns.work():
        yield


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage while thousands of things are made that all stay, and never among them.

    To go through thirty thousand articles twice is a tenth of the time in which they are listed,
    and through what a long comparison has made so far takes 0.1 s, in which no key is answered.
    """
    with _makings.work():
        yield
