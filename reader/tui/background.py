"""Work in the background that does not delay the keys.

Python runs one thread at a time and hands over after 5 ms; a key that is answered in a dozen small
steps would wait before each. So the work takes short turns, and none while keys are coming; and
garbage collection of all generations, 50 ms with ten thousand articles, becomes a rare event.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
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
        """A key was pressed."""
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


class _Turns:
    """How many pieces of work take short turns, and what Python did before the first of them."""

    def __init__(self) -> None:
        self._lock, self._at_work = Lock(), 0
        self._before = (0.0, (0, 0, 0))

    def begin(self) -> None:
        """One more."""
        with self._lock:
            self._at_work += 1
            if self._at_work == 1:
                young, middle, old = gc.get_threshold()
                self._before = sys.getswitchinterval(), (young, middle, old)
                sys.setswitchinterval(TURN)
                gc.set_threshold(young, middle, max(old, _RARELY))

    def end(self) -> None:
        """One less; after the last all is as it was."""
        with self._lock:
            self._at_work -= 1
            if not self._at_work:
                turn, thresholds = self._before
                sys.setswitchinterval(turn)
                gc.set_threshold(*thresholds)


_turns = _Turns()


@contextmanager
def short_turns() -> Iterator[None]:
    """Switch threads sooner than Python does by itself, and collect all garbage more seldom."""
    _turns.begin()
    try:
        yield
    finally:
        _turns.end()


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage while thousands of things are made that all stay, and never among them.

    To go through thirty thousand articles twice is a tenth of the time in which they are listed.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
