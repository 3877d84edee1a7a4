"""Textual's driver for Linux and macOS, with a screen that knows what the terminal shows."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import Any

from textual.app import App
from textual.events import Resize
from textual.message import Message

from reader.tui.driver.capabilities import Capabilities, capabilities_of
from reader.tui.driver.input import AnswerParser
from reader.tui.driver.input_parser import escape_wait
from reader.tui.driver.output import Output
from reader.tui.driver.plain_driver import PlainDriver
from reader.tui.driver.terminal_screen import TerminalScreen
from reader.tui.shutdown import GracefulApp

_ANSWERS_WAIT = 0.5
_OUTPUT_WAIT = 0.5
"""Seconds that leaving waits for answers, and for a terminal that does not read."""


class ThinDriver(PlainDriver):
    """Modes and keys are Textual's; only what is painted goes through the screen."""

    def __init__(
        self,
        app: App[Any],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._taken = app.taken if isinstance(app, GracefulApp) else None
        self._screen = (
            self._taken.screen
            if self._taken
            else TerminalScreen(capabilities_of(os.environ.get("TERM", "")) or Capabilities())
        )
        self._output: Output | None = None

    def repaint(self) -> None:
        """Paint everything anew: something else has written on the terminal."""
        if self._output:
            self._output.repaint()

    def write(self, data: str) -> None:
        """What Textual wants written."""
        if self._output:
            self._output.write(data, self._app.size)

    def flush(self) -> None:
        """All of a frame was written."""
        if self._output:
            self._output.flush()

    def start_application_mode(self) -> None:
        """Begin, or go on after a pause."""
        terminal_file = self._file or sys.stderr
        self._output = Output(self._screen, terminal_file.fileno(), terminal_file.encoding)
        self._output.start()
        super().start_application_mode()
        if self._taken:  # What Textual has found now are the settings of a screen already.
            self.attrs_before, self._taken = self._taken.found.settings, None
        self._watch_size()

    def disable_input(self) -> None:
        """Read the last answers, then nothing more."""
        if self._output and not self.exit_event.is_set():
            self._output.settle(_ANSWERS_WAIT)
        super().disable_input()

    def close(self) -> None:
        """Send the rest and end."""
        super().close()
        if self._output:
            self._output.stop(_OUTPUT_WAIT)
            self._output = None

    def parser(self) -> AnswerParser:
        """Parses answers to the throttle as well."""
        return AnswerParser(self._answered, debug=self._debug, escape_wait=escape_wait(os.environ))

    def process_message(self, message: Message) -> None:
        """Note a new size that the terminal reports in its input.

        The size that it has is reported as soon as a terminal is asked for new ones.
        """
        if isinstance(message, Resize) and message.size != self._app.size and self._output:
            self._output.resized()
        super().process_message(message)

    def _answered(self) -> None:
        if self._output:
            self._output.answered()

    def _watch_size(self) -> None:
        """Before Textual handles a new size, forget what is shown."""
        textual = signal.getsignal(signal.SIGWINCH)

        def resized(number: int, frame: FrameType | None) -> None:
            if self._output:
                self._output.resized()
            if callable(textual):
                textual(number, frame)

        signal.signal(signal.SIGWINCH, resized)
