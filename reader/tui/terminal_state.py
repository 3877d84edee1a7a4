"""A terminal as it was found, and the way back to it from whatever a screen made of it."""

from __future__ import annotations

import os
import signal
import termios
from contextlib import suppress
from time import sleep
from typing import Any, Self

from reader.dataclass import dataclass

RESTORED = (
    "\x1b\\"  # ends a command that was cut short
    "\x1b[?2026l\x1b[r\x1b[0m"  # synchronised output, scroll region, colours
    "\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1015l\x1b[?1016l"  # mouse
    "\x1b[?2004l\x1b[?1004l\x1b[?2048l"  # bracketed paste, focus, size reports
    "\x1b[?7h\x1b[<u"  # line wrap, kitty's keyboard flags
    "\x1b[?1049l\x1b[?25h"  # alternate screen, cursor
)
"""Switches off every mode that Textual or a driver of ours switches on."""

ENDING = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM)
"""Signals that end the screen, and are answered."""
_TRIES, _PAUSE = 30, 0.005
"""How often, and how many seconds apart, room is made on a line that takes no more bytes."""


@dataclass(frozen=True, slots=True)
class TerminalState:
    """The terminal behind a descriptor, with the settings that it had."""

    descriptor: int
    settings: list[Any]

    @classmethod
    def found(cls, descriptor: int) -> Self:
        """The terminal as it is now; raises termios.error where there is none."""
        return cls(descriptor, termios.tcgetattr(descriptor))

    @property
    def changed(self) -> bool:
        """Whether its settings are others by now; a terminal that is gone has not changed."""
        try:
            return bool(termios.tcgetattr(self.descriptor) != self.settings)
        except termios.error:
            return False

    def restore(self) -> None:
        """Its settings and modes as they were. What waits on a slow line is thrown away.

        Never waits for more than the fifth of a second: the bytes go through a descriptor of
        their own, since one that the shell shares must not be made to give up instead of waiting.
        """
        with suppress(termios.error, OSError):
            termios.tcsetattr(self.descriptor, termios.TCSANOW, self.settings)
            line = os.open(os.ttyname(self.descriptor), os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
            try:
                self._write(line)
            finally:
                os.close(line)

    def _write(self, line: int) -> None:
        left = RESTORED.encode()
        for _ in range(_TRIES):
            with suppress(BlockingIOError):
                left = left[os.write(line, left) :]
            if not left:
                return
            termios.tcflush(self.descriptor, termios.TCOFLUSH)
            sleep(_PAUSE)
