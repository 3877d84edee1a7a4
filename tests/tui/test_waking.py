"""Whoever stops the screen and whenever it is woken, one thread reads the keys, and it ends."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import pytest

from tests.tui.terminals import PROMPT, Session, assert_as_found, in_bash, modes_left_on, session

PAINTED = b"articles"
TAKEN = b"\x1b[?1049h"
"""The terminal's other screen, which is taken with it."""
WOKEN_LATE = """
import os, signal, sys, threading
from reader.cli import run
from reader.tui.driver import plain_driver
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver

def read_input(*given):
    readers = [thread.name for thread in threading.enumerate()].count("textual-input")
    open(sys.argv[1], "a").write(str(readers))
    read(*given)
read, plain_driver.read_input = plain_driver.read_input, read_input

def stop(*given):
    stopped.append(True)
    kill(*given)
stopped, kill, os.kill = [], os.kill, stop

def woken(*given):
    if stopped:
        stopped.clear()
        signal.raise_signal(signal.SIGCONT)
    return usual(*given)
kind, name = globals()[sys.argv[2]], sys.argv[3]
usual = getattr(kind, name)
setattr(kind, name, woken)
sys.exit(run(sys.argv[4:]))
"""
"""The list, woken where a method is called for the first time after it was stopped.

Whenever somebody begins to read the keys, how many do so then is written to the file named first.
"""
PLACES = [
    ("LinuxDriver", "resume_application_mode"),
    ("LinuxDriver", "_enable_mouse_support"),
    ("LinuxDriver", "_query_in_band_window_resize"),
    ("App", "_resume_signal"),
]

in_a_shell = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


@pytest.mark.parametrize("driver", ["thin", "stock"])
@pytest.mark.parametrize("place", PLACES, ids=lambda place: place[1])
def test_a_waking_that_is_noticed_late_starts_no_second_reader_of_the_keys(
    place: tuple[str, str], driver: str, tmp_path: Path
) -> None:
    counted = tmp_path / "readers"
    arguments = ("-c", WOKEN_LATE, str(counted), *place, "--driver", driver)
    with session(*arguments, home=tmp_path) as running:
        running.wait_for(PAINTED)
        running.until(counted.exists, "somebody who reads the keys")
        painted = len(running.output)
        running.send(b"\x1a")
        running.wait_for(b"\x1b[?2004h", since=painted)
        running.wait_for(PAINTED, since=running.output.rindex(b"\x1b[?2004h"))
        running.send(b"q")
        assert running.status() == 0
        assert_as_found(running)
    assert counted.read_text() == "11"


@pytest.mark.parametrize("driver", ["thin", "stock"])
@in_a_shell
def test_stopped_by_others_it_gives_the_shell_its_terminal(driver: str, tmp_path: Path) -> None:
    with in_bash(f"reader --driver {driver}", tmp_path) as running:
        running.wait_for(PAINTED)
        os.kill(reader_of(running), signal.SIGTSTP)
        running.wait_for(b"Stopped")
        assert modes_left_on(bytes(running.output)) == set()
        assert_goes_on(running, b"fg\n")


@pytest.mark.parametrize("driver", ["thin", "stock"])
@in_a_shell
def test_stopped_by_a_signal_without_an_answer_it_takes_the_terminal_again(
    driver: str, tmp_path: Path
) -> None:
    with in_bash(f"reader --driver {driver}", tmp_path) as running:
        running.wait_for(PAINTED)
        os.kill(reader_of(running), signal.SIGSTOP)
        running.wait_for(b"Stopped")
        # It may be stopped amid a frame, whose rest comes before the terminal is taken again.
        assert_goes_on(running, b"fg\n", once=TAKEN)


@pytest.mark.parametrize("driver", ["thin", "stock"])
@in_a_shell
def test_in_the_background_it_waits_for_the_foreground(driver: str, tmp_path: Path) -> None:
    with in_bash(f"reader --driver {driver}", tmp_path) as running:
        running.wait_for(PAINTED)
        running.send(b"\x1a")
        running.wait_for(b"Stopped")
        for _ in range(2):
            woken = len(running.output)
            running.send(b"bg; wait %1\n")
            running.wait_for(b"Stopped", since=woken)
        assert modes_left_on(bytes(running.output)) == set()
        assert_goes_on(running, b"fg\n")


def reader_of(running: Session) -> int:
    """The process that a shell has begun."""
    (number,) = set(running.survivors()) - {running.process.pid}
    return number


def assert_goes_on(running: Session, command: bytes, once: bytes = PAINTED) -> None:
    """By a command the screen is painted again; it is left by its key, with a status of 0."""
    stopped = len(running.output)
    running.send(command)
    running.wait_for(once, since=stopped)
    running.wait_for(PAINTED, since=running.output.index(once, stopped))
    left = len(running.output)
    running.send(b"q")
    running.wait_for(PROMPT, since=left)
    running.send(b"exit $?\n")
    assert running.status() == 0
    assert_as_found(running)
