"""However the screen ends, everything is saved and the terminal is as it was found."""

from __future__ import annotations

import re
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tui.terminals import (
    ROOT,
    assert_as_found,
    assert_ctrl_z_and_fg,
    session,
)

PAINTED = b"articles"
SAVING = """
import sys
from pathlib import Path
from reader.cli import run
from reader.tui.screens.list import ListScreen
def save_on_exit(self):
    Path(sys.argv[1]).open("a").write("saved")
ListScreen.save_on_exit = save_on_exit
"""
"""The list, with something to save; the file to save it in is the first argument."""
RUN = "sys.exit(run(sys.argv[2:]))\n"
DRIVERS = ["thin", "stock"]
SIGNALS = [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT]

FAULTS = {
    "compose": """
def compose(self): raise ZeroDivisionError('in compose')
ListScreen.compose = compose""",
    "render": """
from reader.tui.widgets.text_lines import Lines
def render_line(self, y): raise ZeroDivisionError('in render')
Lines.render_line = render_line""",
    "a key": """
def action_mark(self): raise ZeroDivisionError('in a key')
ListScreen.action_mark = action_mark""",
    "a worker": """
from textual import work
@work(thread=True)
def action_mark(self): raise ZeroDivisionError('in a worker')
ListScreen.action_mark = action_mark""",
    "a key, a worker deep in its work": """
import time
from textual import work
@work(thread=True)
def deep(self): time.sleep(600)
def action_mark(self):
    deep(self)
    raise ZeroDivisionError('in a key')
ListScreen.action_mark = action_mark""",
    "the driver's start": """
from textual.drivers.linux_driver import LinuxDriver
def bracketed(self): raise ZeroDivisionError('in the start')
LinuxDriver._disable_line_wrap = bracketed""",
    "the driver's stop": """
from textual.drivers.linux_driver import LinuxDriver
def wrap(self): raise ZeroDivisionError('in the stop')
LinuxDriver._enable_line_wrap = wrap""",
}


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_a_signal_saves_restores_and_ends_with_its_number(
    number: signal.Signals, tmp_path: Path
) -> None:
    saved = tmp_path / "saved"
    with session("-c", SAVING + RUN, str(saved), home=tmp_path) as running:
        running.wait_for(PAINTED)
        running.process.send_signal(number)
        assert running.status() == 128 + number
        assert_as_found(running)
    assert saved.read_text() == "saved"


@pytest.mark.parametrize("driver", DRIVERS)
@pytest.mark.parametrize("ignored", [False, True], ids=["", "nohup"])
def test_a_terminal_that_goes_away_is_noticed_with_and_without_its_signal(
    ignored: bool, driver: str, tmp_path: Path
) -> None:
    saved = tmp_path / "saved"
    deaf = "import signal\nsignal.signal(signal.SIGHUP, signal.SIG_IGN)\n" if ignored else ""
    program = SAVING + deaf + RUN
    with session("-c", program, str(saved), "--driver", driver, home=tmp_path) as running:
        running.wait_for(PAINTED)
        assert running.hang_up() == 128 + signal.SIGHUP
        assert running.survivors() == []
    assert saved.read_text() == "saved"


def test_quitting_saves_restores_and_ends_with_0(tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    with session("-c", SAVING + RUN, str(saved), home=tmp_path) as running:
        running.wait_for(PAINTED)
        running.send(b"q")
        assert running.status() == 0
        assert_as_found(running)
    assert saved.read_text() == "saved"


def test_an_end_keeps_its_status_where_python_is_long_in_clearing_up() -> None:
    """The clock that cuts off an end is stopped before Python forgets what to do when it rings."""
    program = (
        "import sys, time\nfrom reader.tui.running import _within_grace\n"
        "class Slow:\n    def __del__(self, sleep=time.sleep): sleep(1)\n"
        "slow = Slow()\nsys.exit(_within_grace(3))"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 3


def test_ctrl_c_is_a_key_that_says_how_to_quit(tmp_path: Path) -> None:
    with session("-m", "reader", home=tmp_path) as running:
        running.wait_for(PAINTED)
        running.send(b"\x03")
        running.wait_for(b"quit")
        running.send(b"q")
        assert running.status() == 0


@pytest.mark.parametrize("driver", DRIVERS)
def test_a_signal_is_answered_while_the_line_is_stuck(driver: str, tmp_path: Path) -> None:
    """Nobody reads what the screen writes, as on a line that has died and not been noticed."""
    saved = tmp_path / "saved"
    program = SAVING + RUN
    with session("-c", program, str(saved), "--driver", driver, home=tmp_path) as running:
        running.wait_for(b"\x1b[?1049h")
        running.send(b"t" * 60)
        running.process.send_signal(signal.SIGTERM)
        assert running.process.wait(60) == 128 + signal.SIGTERM
        running.pump(0)
        assert_as_found(running)
    assert saved.read_text() == "saved"


@pytest.mark.parametrize("end", ["a signal", "a key"])
def test_no_end_waits_for_a_worker_deep_in_its_work(end: str, tmp_path: Path) -> None:
    deep = """
import time
from textual import work
@work(thread=True)
def action_mark(self):
    Path(sys.argv[1] + ".deep").touch()
    time.sleep(600)
ListScreen.action_mark = action_mark
"""
    saved = tmp_path / "saved"
    with session("-c", SAVING + deep + RUN, str(saved), home=tmp_path) as running:
        running.wait_for(PAINTED)
        running.send(b" ")
        running.until((tmp_path / "saved.deep").exists, "the worker")
        if end == "a key":
            running.send(b"q")
            assert running.status() == 0
        else:
            running.process.send_signal(signal.SIGTERM)
            assert running.status() == 128 + signal.SIGTERM
        assert_as_found(running)
    assert saved.read_text() == "saved"


@pytest.mark.parametrize("place", FAULTS)
def test_a_fault_of_our_own_is_one_line_and_a_private_file(place: str, tmp_path: Path) -> None:
    program = SAVING + FAULTS[place] + "\n" + RUN
    with session("-c", program, str(tmp_path / "saved"), home=tmp_path) as running:
        running.wait_for(b"\x1b[?1049h")
        if place.startswith("a ") or place == "the driver's stop":
            running.wait_for(PAINTED)
            running.send(b"q" if place == "the driver's stop" else b" ")
        assert running.status() == 70
        assert_as_found(running)
    message = bytes(running.output).rpartition(b"\x1b[?25h")[2]
    message = re.sub(rb"\x1b\[\?1004l", b"", message).strip()
    details = tmp_path / ".local/state/wire-reader/crash.txt"
    assert message.startswith(b"reader: stopped by a fault of its own: ZeroDivisionError: in ")
    assert b"\n" not in message
    assert str(details).encode() in message
    assert "ZeroDivisionError" in details.read_text()
    assert stat.S_IMODE(details.stat().st_mode) == 0o600


def test_a_fault_saves_before_it_ends(tmp_path: Path) -> None:
    program = SAVING + FAULTS["a key"] + "\n" + RUN
    with session("-c", program, str(tmp_path / "saved"), home=tmp_path) as running:
        running.wait_for(PAINTED)
        running.send(b" ")
        assert running.status() == 70
    assert (tmp_path / "saved").read_text() == "saved"


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_ctrl_z_gives_the_shell_its_terminal_and_fg_comes_back(tmp_path: Path) -> None:
    assert_ctrl_z_and_fg("reader", PAINTED, tmp_path)


def test_ctrl_z_goes_on_where_no_shell_could_wake_it(tmp_path: Path) -> None:
    with session("-m", "reader", home=tmp_path) as running:
        running.wait_for(PAINTED)
        painted = len(running.output)
        running.send(b"\x1a")
        running.wait_for(b"\x1b[?1049h", since=painted)
        running.wait_for(PAINTED, since=running.output.rindex(b"\x1b[?1049h"))
        running.send(b"q")
        assert running.status() == 0
        assert_as_found(running)


@pytest.mark.parametrize("missing", ["input", "output", "error"])
def test_a_stream_that_is_no_terminal_is_named_in_one_line(missing: str, tmp_path: Path) -> None:
    redirected = {"input": "</dev/null", "output": ">/dev/null", "error": f"2>{tmp_path}/said"}
    command = f"{sys.executable} -m reader {redirected[missing]}"
    with session("-c", command, home=tmp_path, interpreter=["sh"]) as running:
        assert running.status() == 2
        assert_as_found(running)
    message = running.output.decode() + "".join(p.read_text() for p in tmp_path.glob("said"))
    assert message.count("\n") == 1
    assert f"standard {missing} is none" in message


def test_without_any_terminal_the_refusal_is_one_line_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reader"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        cwd=ROOT,
        start_new_session=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("size", [(1, 1), (2, 1), (1, 50), (9, 3), (500, 200)])
def test_no_size_of_terminal_is_too_much(size: tuple[int, int], tmp_path: Path) -> None:
    with session("-m", "reader", home=tmp_path) as running:
        running.resize(*size)
        running.wait_for(b"\x1b[?1049h")
        running.send(b"jj\r")
        running.send(b"jjG ")
        running.send(b"qqqq")
        assert running.status() == 0
        assert_as_found(running)


def test_a_storm_of_resizes_ends_in_order(tmp_path: Path) -> None:
    with session("-m", "reader", home=tmp_path) as running:
        running.wait_for(PAINTED)
        running.send(b"\r")
        for step in range(300):
            running.resize(1 + step * 37 % 250, 1 + step * 23 % 90)
            running.pump(0.002)
        running.resize(100, 30)
        running.send(b"qqq")
        assert running.status() == 0
        assert_as_found(running)


@pytest.mark.parametrize("term", ["dumb", "", "un\x1b]known"])
def test_a_list_on_a_dumb_terminal_is_one_line(term: str, tmp_path: Path) -> None:
    with session("-m", "reader", home=tmp_path, TERM=term) as running:
        assert running.status() == 2
        assert_as_found(running)
    assert running.output.count(b"\n") == 1
    assert b"no screen can be shown" in running.output
    assert b"\x1b" not in running.output


def test_a_pair_on_a_dumb_terminal_is_printed_as_numbered_sentences(tmp_path: Path) -> None:
    pair = [
        str(ROOT / "reader/samples" / name) for name in ("court-1-wire.txt", "court-2-light.md")
    ]
    with session("-m", "reader", *pair, home=tmp_path, TERM="dumb") as running:
        assert running.status() == 1
        assert_as_found(running)
    plain = subprocess.run(
        [sys.executable, "-m", "reader", "--linear", *pair],
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert running.output.replace(b"\r\n", b"\n") == plain.stdout
