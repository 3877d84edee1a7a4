"""One thread that writes what is put in its queue, in order, so that nobody waits for a file.

The thread is there only while there is something to write. What it has not written when the program
ends holds the end up for a moment, and no longer: a file that another program holds, or a server
that is gone, must not keep a terminal.
"""

from __future__ import annotations

import atexit
from collections import deque
from collections.abc import Callable
from threading import Condition, Thread

PATIENCE = 0.5
"""Seconds that the end of the program waits for what is not written yet."""


class WriteQueue:
    """Takes work from any thread and answers at once."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], object]] = deque()
        self._changed = Condition()
        self._idle = True

    def put(self, work: Callable[[], object]) -> None:
        """Do this after everything put before."""
        with self._changed:
            self._waiting.append(work)
            if self._idle:
                self._idle = False
                atexit.register(self.wait)
                Thread(target=self._work_off, name="reader-desk", daemon=True).start()

    def wait(self, seconds: float | None = PATIENCE) -> bool:
        """Whether all is done, after waiting for it at most `seconds`; None waits for ever."""
        with self._changed:
            return self._changed.wait_for(lambda: self._idle, seconds)

    def _work_off(self) -> None:
        while work := self._next():
            try:
                work()
            except BaseException:
                self._rest()
                raise

    def _next(self) -> Callable[[], object] | None:
        """The next work; None after the last, and then the thread counts as gone."""
        with self._changed:
            if self._waiting:
                return self._waiting.popleft()
            self._rest()
            return None

    def _rest(self) -> None:
        with self._changed:
            self._idle = True
            atexit.unregister(self.wait)
            self._changed.notify_all()
