"""The terminal before Textual is loaded: taken and painted at once, given back whatever happens.

From here until the driver starts, what is typed is not shown and waits in the terminal, and a
signal (Ctrl+C too) ends the program with the terminal as it was found. The driver then goes on with
`screen`, which knows what is shown, and puts back what was `found` when it stops.
"""

from __future__ import annotations

import os
import signal
import termios
import tty
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from types import FrameType
from typing import Any, NoReturn, TextIO

from rich.color import ColorSystem

from reader.dataclass import dataclass
from reader.tui.driver.terminal_screen import TerminalScreen
from reader.tui.segments import PaintedLine
from reader.tui.terminal_state import ENDING, TerminalState

_ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l"
"""The alternate screen, no cursor, no wrapping of lines: what every screen of Textual's has."""


@dataclass(frozen=True, slots=True)
class TakenTerminal:
    """What the terminal was, and the screen that it shows now."""

    found: TerminalState
    screen: TerminalScreen


def take(
    found: TerminalState, screen: TerminalScreen, lines: Sequence[PaintedLine], output: TextIO
) -> TakenTerminal | None:
    """Show the lines of a screen; None, and nothing is taken, where the terminal takes no more."""
    _answer_signals(found, screen)
    width = sum(segment.cell_length for segment in lines[0])
    screen.take(_ENTER + "".join(_written(lines)), (width, len(lines)))
    sent = (screen.passed() + screen.frame()).encode(output.encoding, "replace")
    try:
        termios.tcsetattr(found.descriptor, termios.TCSANOW, _unheard(found))
        while sent:
            sent = sent[os.write(output.fileno(), sent) :]
    except (OSError, termios.error):
        found.restore()
        return None
    return TakenTerminal(found, screen)


@contextmanager
def given_back(found: TerminalState) -> Iterator[None]:
    """Whatever is raised, the terminal is as it was found before anybody hears of it."""
    try:
        yield
    except BaseException:
        found.restore()
        raise


def _written(lines: Sequence[PaintedLine]) -> Iterator[str]:
    """The lines as Textual writes them, each at its place; the cursor rests in the first cell."""
    for y, line in enumerate(lines):
        yield f"\x1b[{y + 1};1H"
        for text, style, _ in line:
            yield style.render(text, color_system=ColorSystem.TRUECOLOR) if style else text
    yield "\x1b[1;1H"


def _unheard(found: TerminalState) -> list[Any]:
    """The settings of a screen: keys one by one and not shown. Ctrl+C is still a signal.

    Ctrl+Z waits like any other key: nobody could paint the screen anew.
    """
    settings = list(found.settings)
    settings[tty.LFLAG] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
    settings[tty.IFLAG] &= ~(
        termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR
    )
    settings[tty.CC] = list(settings[tty.CC])
    settings[tty.CC][termios.VMIN] = 1
    settings[tty.CC][termios.VSUSP] = os.fpathconf(found.descriptor, "PC_VDISABLE")
    return settings


def _answer_signals(found: TerminalState, screen: TerminalScreen) -> None:
    for number in ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, partial(_ended, found))
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    for number in (signal.SIGWINCH, signal.SIGCONT):  # Others may have written on the screen.
        signal.signal(number, lambda *_: screen.forget())


def _ended(found: TerminalState, number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001
    found.restore()
    os._exit(128 + number)
