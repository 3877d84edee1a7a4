"""A thread that owns the screen: takes what is written, and sends frames as the line has time.

The application's thread only puts things into a queue that is safe to use from a signal handler,
and never waits for the terminal.
"""

from __future__ import annotations

import os
import select
from enum import Enum, auto
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic, sleep

from reader.tui.driver.terminal_screen import Size, TerminalScreen
from reader.tui.driver.throttle import Throttle, asking

_RESIZED_PAUSE = 0.25
"""Seconds that the application has for its own frame after the terminal's size changed."""

_PARTING = 0.003
"""Seconds between the two parts of a frame, for ssh to send them one by one: it sends
what it has read at once in one packet."""


class _Sign(Enum):
    """What else than text is in the queue."""

    FLUSH = auto()
    ANSWER = auto()
    REPAINT = auto()
    RESIZED = auto()
    STOP = auto()


class Output(Thread):
    """From start to stop; the screen outlives it, for an application that is suspended."""

    def __init__(self, screen: TerminalScreen, descriptor: int, encoding: str = "utf-8") -> None:
        super().__init__(daemon=True, name="thin-output")
        self._screen = screen
        self._descriptor, self._encoding = descriptor, encoding
        self._queue: SimpleQueue[tuple[str, Size] | _Sign] = SimpleQueue()
        self._throttle = Throttle()
        self._due: float | None = None
        self._leaving = self._stopped = self._gone = False

    def write(self, written: str, size: Size) -> None:
        """What Textual wrote for a screen of this size."""
        self._queue.put((written, size))

    def flush(self) -> None:
        """A frame is complete."""
        self._queue.put(_Sign.FLUSH)

    def answered(self) -> None:
        """The terminal has drawn a frame."""
        self._queue.put(_Sign.ANSWER)

    def repaint(self) -> None:
        """Paint everything anew."""
        self._queue.put(_Sign.REPAINT)

    def resized(self) -> None:
        """The terminal has, or had, another size: what it shows is not known."""
        self._queue.put(_Sign.RESIZED)

    def settle(self, seconds: float) -> None:
        """Send no more frames, and wait so long for the answers that are still under way.

        An answer that came after the program has left would be typed into the shell.
        """
        until = monotonic() + (0.0 if self._leaving else seconds)
        self._leaving = True
        while not self._throttle.idle and not self._gone and monotonic() < until:
            sleep(0.005)

    def stop(self, seconds: float) -> None:
        """Send what is left of modes and titles, and end."""
        self._queue.put(_Sign.STOP)
        self.join(seconds)

    def run(self) -> None:
        """Until stopped: everything that waits is taken before a frame is made of it."""
        while not self._stopped:
            try:
                self._take(self._queue.get(timeout=self._pause()))
                while True:
                    self._take(self._queue.get_nowait())
            except Empty:
                self._send(self._screen.passed())
                self._show()

    def _take(self, item: tuple[str, Size] | _Sign) -> None:
        now = monotonic()
        if isinstance(item, tuple):
            self._screen.take(*item)
        elif item is _Sign.FLUSH:
            self._due = now
        elif item is _Sign.ANSWER:
            self._throttle.answer(now)
        elif item is _Sign.STOP:
            self._stopped = True
        else:
            self._screen.forget()
            self._due = now + (_RESIZED_PAUSE if item is _Sign.RESIZED else 0.0)

    def _pause(self) -> float | None:
        """Seconds until there is something to do unasked; None where there is not."""
        if self._due is None or self._leaving:
            return None
        now = monotonic()
        return max(0.0, self._due - now, self._throttle.wait(now))

    def _show(self) -> None:
        if self._due is None or self._leaving or self._stopped or self._pause():
            return
        self._due = None
        frame = self._screen.frame()
        if frame and self._throttle.asks:
            frame, rest = asking(frame)
            self._throttle.sent(len(frame) + len(rest), monotonic())
            if rest:
                self._send(frame)
                sleep(_PARTING)
                frame = rest
        self._send(frame)

    def _send(self, text: str) -> None:
        left = memoryview(text.encode(self._encoding, "replace"))
        while left and not self._gone:
            try:
                left = left[os.write(self._descriptor, left) :]
            except BlockingIOError:
                select.select([], [self._descriptor], [])
            except OSError:
                self._gone = True
