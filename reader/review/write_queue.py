"""A queue of writes and one thread that does them in order, so that no key waits for a file.

The thread lives only while there is something to write. At the end of the program it gets a moment
to finish, and no longer: a locked file or a lost server must not block the terminal.
"""

from __future__ import annotations

import atexit
from collections import deque
from collections.abc import Callable
from threading import Condition, Thread

PATIENCE = 0.5
"""Seconds that the end of the program waits for writes."""


class WriteQueue:
    """Takes work from any thread, and returns at once."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], object]] = deque()
        self._changed = Condition()
        self._idle = True

    def put(self, work: Callable[[], object]) -> None:
        """Do `work` after everything that was put before it."""
        with self._changed:
            self._waiting.append(work)
            if self._idle:
                self._idle = False
                atexit.register(self.wait)
                Thread(target=self._run, name="reader-writes", daemon=True).start()

    def wait(self, seconds: float | None = PATIENCE) -> bool:
        """Wait at most `seconds`, for ever if None; whether everything is done."""
        with self._changed:
            return self._changed.wait_for(lambda: self._idle, seconds)

    def _run(self) -> None:
        while work := self._next():
            try:
                work()
            except BaseException:
                self._finish()
                raise

    def _next(self) -> Callable[[], object] | None:
        """The next work; None after the last, and then the thread counts as ended."""
        with self._changed:
            if self._waiting:
                return self._waiting.popleft()
            self._finish()
            return None

    def _finish(self) -> None:
        with self._changed:
            self._idle = True
            atexit.unregister(self.wait)
            self._changed.notify_all()
