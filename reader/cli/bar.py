"""How far a command has come, in one line of a terminal on standard error; else nothing."""

from __future__ import annotations

import sys
from contextlib import suppress
from time import monotonic

from reader.progress import Checkpoint, Progress

_WIDTH = 30
_PAUSE = 0.1
_CLEAR = "\r\x1b[K"


class Bar:
    """A bar that is drawn ten times a second at most, and only where a person can see it."""

    def __init__(self, doing: str) -> None:
        self._doing, self._drawn = doing, 0.0
        self._shown = sys.stderr is not None and sys.stderr.isatty() and sys.stdout is not None

    def __call__(self, share: float) -> None:
        """So much is done, 0..1."""
        if not self._shown or monotonic() - self._drawn < _PAUSE:
            return
        self._drawn = monotonic()
        full = round(share * _WIDTH)
        bar = "#" * full + "." * (_WIDTH - full)
        self._write(f"{_CLEAR}{self._doing} [{bar}] {share:4.0%}")

    def part(self, start: float, stop: float) -> Checkpoint | None:
        """A checkpoint of work that fills `start`..`stop`; None where nobody can see the bar."""
        return Progress(self, start, stop).as_checkpoint() if self._shown else None

    def clear(self) -> None:
        """Takes the bar away, before anything else is written to the terminal."""
        if self._drawn:
            self._drawn = 0.0
            self._write(_CLEAR)

    def _write(self, text: str) -> None:
        with suppress(OSError):
            sys.stderr.write(text)
            sys.stderr.flush()
