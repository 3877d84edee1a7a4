"""Textual's driver for Linux and macOS, stopped and woken by anybody at any moment.

Textual takes the terminal in the handler of SIGCONT, whatever is under way. That signal may be
answered by any thread, so that its handler may run when `fg` has long been obeyed: then two threads
read the keys, one of them waits for ever, and so does the end, which waits for that thread. Here a
handler only asks the application to do what is to be done, between two messages.
"""

from __future__ import annotations

import os
import signal
import termios
from collections.abc import Callable
from contextlib import suppress

from textual.drivers.linux_driver import LinuxDriver

from reader.tui.terminal_state import TerminalState

_ERASE = "\x1b[2J"


class StoppableDriver(LinuxDriver):
    """The handlers have Textual's own names, and in its `__init__` they are set."""

    _shown: TerminalState | None = None
    """The terminal as it is while the screen is shown."""

    def start_application_mode(self) -> None:
        """Begin, or go on after a pause; in the background the system stops us at the first step.

        Textual would go on without a terminal then, and start once more in its handler.
        """
        # What waits for the foreground goes on waiting when it is woken in the background.
        signal.siginterrupt(signal.SIGCONT, False)  # noqa: FBT003
        with suppress(termios.error):
            found = termios.tcgetattr(self.fileno)
            termios.tcsetattr(self.fileno, termios.TCSANOW, found)
        super().start_application_mode()  # type: ignore[no-untyped-call]
        with suppress(termios.error):
            self._shown = TerminalState.found(self.fileno)

    def stop_process(self) -> None:
        """Give the terminal back and stop until the shell's `fg`; without a shell, go on.

        The whole group is stopped, as by a terminal's own Ctrl+Z. The signal is the one that the
        system withholds from a group which nobody could wake; Textual's own way is not.
        """
        with self._app.suspend():
            handler = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
            os.kill(0, signal.SIGTSTP)
            signal.signal(signal.SIGTSTP, handler)

    def repaint(self) -> None:
        """Paint everything anew: something else has written on the terminal."""
        self.write(_ERASE)
        self._app.screen.refresh()

    def _sigtstp_application(self, *_: object) -> None:
        if self._auto_restart:
            self._between_messages(self.stop_process)
        else:  # Another program has the terminal, and is stopped as well.
            super()._sigtstp_application()

    def _sigcont_application(self, *_: object) -> None:
        if self._auto_restart:
            self._between_messages(self._woken)

    def _between_messages(self, do: Callable[[], None]) -> None:
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._app.call_later, do)

    def _woken(self) -> None:
        """Stopped by a signal that nobody can answer, take the terminal from whoever had it."""
        if self._shown and self._shown.changed:
            with self._app.suspend():
                pass
        else:
            self.repaint()
