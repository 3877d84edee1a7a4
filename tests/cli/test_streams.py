"""Help, version and complaints on streams that are full, closed, or of a small encoding."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.bar import Bar

ROOT = Path(__file__).parent.parent.parent
FULL = Path("/dev/full")
HELP = (("--help",), ("--version",), ("check", "--help"), ("theme", "list", "--help"))


def reader(*arguments: str, to: str = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """`reader ARGUMENTS`, with redirections as a shell writes them."""
    return subprocess.run(
        ["sh", "-c", f'exec "$@" {to}', "sh", sys.executable, "-m", "reader", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", **environment},
    )


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
@pytest.mark.parametrize("arguments", [*HELP, ("theme", "list"), ("config", "show")])
def test_help_is_printed_in_every_encoding(arguments: tuple[str, ...], encoding: str) -> None:
    done = reader(*arguments, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode(encoding)


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("arguments", HELP)
def test_help_to_a_full_disk_is_one_line_and_2(arguments: tuple[str, ...], unbuffered: str) -> None:
    done = reader(*arguments, to=">/dev/full", PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 2
    assert done.stderr == b"reader: cannot write: No space left on device\n"


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("--nonsense",), ("gone.txt",)])
@pytest.mark.parametrize("to", ["2>/dev/full", "2>&-", ">&-"])
def test_a_stream_that_takes_nothing_is_no_traceback(arguments: tuple[str, ...], to: str) -> None:
    done = reader(*arguments, to=to)
    assert done.returncode in (0, 2)
    assert b"Traceback" not in done.stdout + done.stderr


def test_a_reader_of_help_who_wants_no_more_is_no_error() -> None:
    done = reader("--help", to="| true")
    assert done.stderr == b""


@pytest.mark.parametrize(
    "module", ["signal", "reader.cli", "reader.cli.arguments", "reader.comparison.configured"]
)
def test_ctrl_c_while_a_command_is_still_being_loaded_is_130_and_silent(module: str) -> None:
    program = (
        "import os, signal, sys\n"
        "signal.signal(2, signal.default_int_handler)\n"
        "class Interrupting:\n"
        "    def find_spec(name, path=None, target=None):\n"
        f"        if name == {module!r}: os.kill(os.getpid(), 2)\n"
        f"sys.modules.pop({module!r}, None)\n"
        "sys.meta_path.insert(0, Interrupting)\n"
        "from reader.__main__ import main\n"
        "sys.argv = ['reader', 'check', 'README.md', 'CHANGELOG.md']\n"
        "sys.exit(main())"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_work_is_followed_only_where_a_person_can_see_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for seen in (True, False):
        stream = _Stream(seen)
        monkeypatch.setattr("sys.stderr", stream)
        told = Bar("comparing").part(0.5, 1.0)
        assert (told is not None) is seen
        if told is not None:
            told(0.5)
            assert "75%" in stream.getvalue()


class _Stream(io.StringIO):
    """Standard error, of a terminal or not."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal
