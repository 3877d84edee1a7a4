"""Textual's own driver for Linux and macOS, with an input parser of ours: pastes are read whole."""

from __future__ import annotations

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from reader.tui.driver.input import read_input
from reader.tui.driver.paste_parser import PasteParser

_ERASE = "\x1b[2J"


class PlainDriver(LinuxDriver):
    """What `--driver stock` gets, and a terminal that can do too little for ours."""

    def repaint(self) -> None:
        """Paint everything anew: something else has written on the terminal."""
        self.write(_ERASE)
        self._app.screen.refresh()

    def parser(self) -> XTermParser:
        """Parses keys, events and pastes."""
        return PasteParser(self._debug)

    def run_input_thread(self) -> None:
        """Read the terminal until input is disabled."""
        read_input(self.fileno, self.parser(), self.exit_event, self.process_message)
