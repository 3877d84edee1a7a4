"""A terminal's capabilities in terminfo, and which driver it gets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.tui.driver.capabilities import Capabilities

ROOT = Path(__file__).parents[3]


def answer(question: str) -> str:
    """The value of an expression in a fresh interpreter: curses knows one terminal a process."""
    program = (
        "from reader.tui.driver.capabilities import capabilities_of, paintable\n"
        "from reader.tui.driver.selection import driver_for\n"
        f"print(repr({question}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return done.stdout.strip()


def test_xterm_erases_with_the_background_and_within_a_line() -> None:
    wanted = Capabilities(colored_erase=True, erases_cells=True)
    assert answer("capabilities_of('xterm-256color')") == repr(wanted)


@pytest.mark.parametrize("name", ["vt100", "linux"])
def test_terminals_of_old_have_margins(name: str) -> None:
    assert "regions=True" in answer(f"capabilities_of({name!r})")


def test_a_terminal_newer_than_terminfo_gets_the_least_of_its_family() -> None:
    assert answer("capabilities_of('xterm-of-tomorrow')") == repr(Capabilities())


@pytest.mark.parametrize("name", ["", "dumb", "unheard-of"])
def test_a_terminal_whose_cursor_cannot_be_moved_is_none(name: str) -> None:
    assert answer(f"capabilities_of({name!r})") == "None"


@pytest.mark.parametrize(
    ("wanted", "name", "driver"),
    [
        ("auto", "xterm-256color", "ThinDriver"),
        ("auto", "dumb", "PlainDriver"),
        ("stock", "xterm-256color", "PlainDriver"),
        ("thin", "dumb", "ThinDriver"),
    ],
)
def test_the_driver_is_by_the_terminal_unless_one_is_asked_for(
    wanted: str, name: str, driver: str
) -> None:
    assert driver in answer(f"driver_for({wanted!r}, {{'TERM': {name!r}}})")


@pytest.mark.parametrize(
    "name", ["", "dumb", "unknown", "vt52", "xterm\x01", "../xterm", "x" * 999]
)
def test_no_screen_is_painted_on_a_terminal_that_moves_no_cursor_or_has_no_name(name: str) -> None:
    assert answer(f"paintable({name!r})") == "False"


@pytest.mark.parametrize("name", ["xterm", "vt100", "screen-256color", "a-terminal-of-tomorrow"])
def test_one_that_does_or_that_nobody_has_heard_of_is_painted_on(name: str) -> None:
    assert answer(f"paintable({name!r})") == "True"
