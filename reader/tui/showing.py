"""Shows what a run begins with: a pair's first screen at once, then the application that goes on.

What is imported here is what that screen needs; Textual takes longer than all of it.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Mapping
from pathlib import Path

from reader.tui.driver.capabilities import Capabilities, capabilities_of
from reader.tui.driver.selection import driver_for, is_thin
from reader.tui.driver.terminal_screen import TerminalScreen
from reader.tui.driver.terminal_size import terminal_size
from reader.tui.pair.first_frame import first_frame
from reader.tui.pair.pair_state import opening
from reader.tui.start import Start
from reader.tui.styles import paint_styles
from reader.tui.taken_terminal import TakenTerminal, given_back, take
from reader.tui.terminal_state import TerminalState


def show(start: Start, variables: Mapping[str, str], crashes: Path) -> int:
    """Show it until the end; the exit status. `crashes` is the folder for details of a fault."""
    found = TerminalState.found(sys.stdin.fileno())
    taken = _painted(start, variables, found)
    with given_back(found):
        from reader.tui.app import ReaderApp
        from reader.tui.running import run

        app = ReaderApp(start, driver_for(start.settings.driver, variables), taken)
    # A search for garbage stops everything: rather often and short.
    gc.set_threshold(100_000, 50, 100)
    return run(app, found, mouse=start.settings.mouse, crashes=crashes)


def _painted(
    start: Start, variables: Mapping[str, str], found: TerminalState
) -> TakenTerminal | None:
    """The terminal with the first screen of a pair; None where the driver could not go on with it.

    So it is with Textual's own, and with a window too small for the whole screen.
    """
    output = sys.__stderr__
    if not (start.pair and output and is_thin(start.settings.driver, variables)):
        return None
    styles = paint_styles(start.theme_state.mapped(start.theme_state.palette), start.settings.signs)
    lines = first_frame(
        opening(*start.pair, start.settings),
        start.keymap,
        styles,
        terminal_size(found.descriptor),
        begun=start.whole is not None,
    )
    if not lines:
        return None
    terminal = capabilities_of(variables.get("TERM", "")) or Capabilities()
    return take(found, TerminalScreen(terminal), lines, output)
