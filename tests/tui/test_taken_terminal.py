"""A terminal that shows a pair's first screen while Textual is loaded, here as long as it likes."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.library.folders import SAMPLES
from tests.tui.driver.real import Running, environment, reader
from tests.tui.terminals import (
    Session,
    assert_as_found,
    assert_ctrl_z_and_fg,
    session,
)

PAIR = str(SAMPLES / "storm-1-wire.txt"), str(SAMPLES / "storm-2-light.md")
FIRST, COMPARED = b"storm-1-wire.txt", b"word for word"
LOADING = """
import sys, time
from pathlib import Path
class Loading:
    def find_spec(self, name, path=None, target=None):
        if name == "textual":
            {what}
sys.meta_path.insert(0, Loading())
from reader.cli import run
sys.exit(run(sys.argv[2:]))
"""
SLOW = LOADING.format(what="while not Path(sys.argv[1]).exists(): time.sleep(0.01)")
"""Textual is loaded once the file named first is there."""
BROKEN = LOADING.format(what="raise ImportError('no such library')")
SIGNALS = [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT]


@contextmanager
def loading(home: Path) -> Iterator[Session]:
    """The reader with its first screen painted, as long as the file `loaded` is not there."""
    with session("-c", SLOW, str(home / "loaded"), *PAIR, home=home) as running:
        running.wait_for(FIRST)
        running.until(lambda: running.output.endswith(b"\x1b[H"), "the end of the frame")
        yield running


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_a_signal_ends_it_in_order(number: signal.Signals, tmp_path: Path) -> None:
    with loading(tmp_path) as running:
        running.process.send_signal(number)
        assert running.status() == 128 + number
        assert_as_found(running)


def test_ctrl_c_ends_it_in_order(tmp_path: Path) -> None:
    with loading(tmp_path) as running:
        running.send(b"\x03")
        assert running.status() == 128 + signal.SIGINT
        assert_as_found(running)


def test_a_terminal_that_goes_away_ends_it(tmp_path: Path) -> None:
    with loading(tmp_path) as running:
        assert running.hang_up() == 128 + signal.SIGHUP


def test_a_fault_leaves_the_terminal_before_it_is_told(tmp_path: Path) -> None:
    with session("-c", BROKEN, "", *PAIR, home=tmp_path) as running:
        assert running.status() == 1
        assert_as_found(running)
        assert b"no such library" in running.output.rpartition(b"\x1b[?1049l")[2]


def test_keys_are_not_shown_and_all_of_them_are_answered_in_order(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SLOW, str(tmp_path / "loaded"), *PAIR]
    with Running(command, environment(tmp_path)) as running:
        running.wait_for("back")
        shown = running.window.seen()
        running.press("/zebra")
        assert running.window.seen() == shown
        (tmp_path / "loaded").touch()
        running.wait_for("zebra")
        running.type("\rq")
        assert running.finish() == 0


def test_ctrl_z_waits_for_somebody_who_can_paint_the_screen_anew(tmp_path: Path) -> None:
    with loading(tmp_path) as running:
        painted = len(running.output)
        running.send(b"\x1a")
        running.process.send_signal(signal.SIGTSTP)
        running.pump(0.2)
        assert len(running.output) == painted
        (tmp_path / "loaded").touch()
        running.wait_for(b"\x1b[?1049h", since=painted)  # No shell could wake it.
        running.wait_for(COMPARED, since=painted)
        running.send(b"q")
        assert running.status() == 0
        assert_as_found(running)


def test_the_screen_is_entered_once_and_nothing_is_painted_twice(tmp_path: Path) -> None:
    with loading(tmp_path) as running:
        painted = len(running.output)
        (tmp_path / "loaded").touch()
        running.wait_for(COMPARED)
        assert running.output.count(b"\x1b[?1049h") == 1
        assert FIRST not in running.output[painted:]
        running.send(b"q")
        assert running.status() == 0
        assert_as_found(running)


def test_a_terminal_that_reports_the_size_it_has_is_not_painted_anew(tmp_path: Path) -> None:
    with session("-m", "reader", *PAIR, home=tmp_path) as running:
        running.wait_for(b"\x1b[?2048$p")
        running.send(b"\x1b[?2048;2$y")
        running.wait_for(b"\x1b[?2048h")
        running.send(b"\x1b[48;30;100;600;1000t")
        running.wait_for(COMPARED)
        running.pump(0.4)
        running.send(b"q")
        assert running.status() == 0
        assert running.output.count(b"\x1b[2J") == 1
        assert_as_found(running)


def test_a_screen_that_was_stopped_is_painted_whole_since_others_may_have_written_on_it(
    tmp_path: Path,
) -> None:
    with loading(tmp_path) as running:
        running.process.send_signal(signal.SIGSTOP)
        running.process.send_signal(signal.SIGCONT)
        running.pump(0.1)
        painted = len(running.output)
        (tmp_path / "loaded").touch()
        running.wait_for(FIRST, since=painted)
        running.send(b"q")
        assert running.status() == 0
        assert_as_found(running)


def test_restricted_mode_has_it_too(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    for path in PAIR:
        shutil.copy(path, tmp_path / "articles")
    names = [Path(path).name for path in PAIR]
    kiosk = ["--restricted", str(tmp_path / "articles"), *names]
    with session("-c", SLOW, "/nonexistent", *kiosk, home=tmp_path) as running:
        running.wait_for(FIRST)
        running.process.send_signal(signal.SIGTERM)
        assert running.status() == 128 + signal.SIGTERM
        assert_as_found(running)


@pytest.mark.parametrize("driver", ["stock", "thin"])
def test_textuals_own_driver_has_no_first_screen(driver: str, tmp_path: Path) -> None:
    with session("-m", "reader", "--driver", driver, *PAIR, home=tmp_path) as running:
        running.wait_for(FIRST)
        running.wait_for(b"\x1b[?2004h")
        early = running.output.index(FIRST) < running.output.index(b"\x1b[?2004h")
        assert early is (driver == "thin")


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_ctrl_z_and_fg_come_back_to_the_settings_that_were_found(tmp_path: Path) -> None:
    assert_ctrl_z_and_fg(f"reader {' '.join(PAIR)}", COMPARED, tmp_path)


@pytest.mark.parametrize("sizes", [[(80, 24)], [(60, 20), (100, 30)], [(5, 3), (140, 45)]])
def test_another_size_meanwhile_is_painted_whole(
    sizes: list[tuple[int, int]], tmp_path: Path
) -> None:
    loaded = tmp_path / "loaded"
    command = [sys.executable, "-c", SLOW, str(loaded), *PAIR]
    with Running(command, environment(tmp_path / "one")) as late:
        late.wait_for("storm-1-wire.txt")
        for size in sizes:
            late.resize(size)
        loaded.touch()
        late.wait_for("word for word")
        with Running(reader(*PAIR), environment(tmp_path / "other"), sizes[-1]) as other:
            other.wait_for("word for word")
            assert late.window.seen() == other.window.seen()


def test_on_a_line_that_is_not_read_it_can_be_ended(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SLOW, str(tmp_path / "loaded"), *PAIR]
    with Running(command, environment(tmp_path), (500, 200)) as stuck:
        os.set_blocking(stuck._ours, False)
        stuck.signal(signal.SIGTERM)
        assert stuck.process.wait(60) in (128 + signal.SIGTERM, -signal.SIGTERM)
