"""Textual's own driver for Linux and macOS, with an input parser of ours."""

from __future__ import annotations

import os
from typing import Any

from textual.app import App

from reader.tui.driver.input import End, read_input
from reader.tui.driver.input_parser import InputParser, escape_wait
from reader.tui.driver.stoppable_driver import StoppableDriver
from reader.tui.driver.terminal_size import terminal_size


class PlainDriver(StoppableDriver):
    """What `--driver stock` gets, and a terminal that can do too little for ours."""

    def __init__(
        self,
        app: App[Any],
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
    ) -> None:
        """Until a size is told the terminal's own counts: Rich makes one up where TERM is dumb."""
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._size = size or self._get_terminal_size()
        self.exit_event: End = End()

    def _get_terminal_size(self) -> tuple[int, int]:
        return terminal_size(self.fileno)

    def parser(self) -> InputParser:
        """Parses keys, events and pastes."""
        return InputParser(self._debug, escape_wait=escape_wait(os.environ))

    def run_input_thread(self) -> None:
        """Read the terminal until input is disabled."""
        read_input(self.fileno, self.parser(), self.exit_event, self.process_message)
