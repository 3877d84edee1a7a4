"""A program in a pseudo-terminal of its own: keys, signals and sizes in, bytes and status out."""

from __future__ import annotations

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 60.0
"""Seconds after which a program that does not do what is waited for has failed."""

PROMPT = b"prompt> "
_LOGIN = """
import os, signal, sys
for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
    signal.signal(number, signal.SIG_DFL)
os.login_tty(int(sys.argv[1]))
os.execvp(sys.argv[2], sys.argv[2:])
"""
"""A login hears every signal, whatever the tests were started with (`nohup`, `&`)."""
_ON_BY_ITSELF = {"7", "25"}
_MODE = re.compile(rb"\x1b\[\?([\d;]+)([hl])")


class Session:
    """One running program; what it wrote is in `output`."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.master, self.slave = os.openpty()
        self.resize(100, 30)
        self.settings: list[Any] = termios.tcgetattr(self.slave)
        self.output = bytearray()
        # A session of its own, as a login has: the terminal's signals reach it and nobody else.
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-c", _LOGIN, str(self.slave), *command],
            pass_fds=[self.slave],
            stdin=subprocess.DEVNULL,
            cwd=ROOT,
            env=dict(environment),
        )

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("4H", rows, columns, 0, 0))

    def send(self, keys: bytes) -> None:
        """Type, or paste, as long as somebody is there to take it."""
        while keys and self.process.poll() is None:
            self.pump(0)
            if select.select([], [self.master], [], 0.1)[1]:
                keys = keys[os.write(self.master, keys[:512]) :]

    def pump(self, seconds: float) -> None:
        """Take what the program wrote, waiting for at most so long."""
        while select.select([self.master], [], [], seconds)[0]:
            try:
                self.output += os.read(self.master, 1 << 16)
            except OSError:
                return
            seconds = 0

    def wait_for(self, text: bytes, since: int = 0) -> None:
        """Wait until it has written a text, after its first `since` bytes."""
        self.until(lambda: text in self.output[since:], text)

    def until(self, true: Any, awaited: object) -> None:
        """Wait for anything else, reading on."""
        deadline = time.monotonic() + PATIENCE
        while not true():
            self.pump(0.05)
            assert time.monotonic() < deadline, f"never came: {awaited!r} in {self.output!r}"

    def status(self) -> int:
        """Wait for the end; the exit status as a shell has it."""
        self.until(lambda: self.process.poll() is not None, "the end")
        self.pump(0)
        code = self.process.returncode
        return code if code >= 0 else 128 - code

    def hang_up(self) -> int:
        """Take the terminal away; the exit status."""
        os.close(self.master)
        self.master = -1
        code = self.process.wait(PATIENCE)
        return code if code >= 0 else 128 - code

    def close(self) -> None:
        """End what has not ended."""
        for number in self.survivors():
            os.kill(number, signal.SIGKILL)
        self.process.wait(PATIENCE)
        for descriptor in (self.master, self.slave):
            if descriptor >= 0:
                os.close(descriptor)

    def survivors(self) -> list[int]:
        """The processes of its session that still run."""
        return [number for number in processes() if session_of(number) == self.process.pid]


@contextmanager
def session(
    *command: str, home: Path, interpreter: Sequence[str] = (sys.executable,), **environment: str
) -> Iterator[Session]:
    """`python ARGUMENTS` in a terminal, with a home folder of its own."""
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        **environment,
    }
    running = Session([*interpreter, *command], surroundings)
    try:
        yield running
    finally:
        running.close()


def assert_as_found(ended: Session) -> None:
    """Settings and modes are those of before, and nothing of it runs on."""
    assert termios.tcgetattr(ended.slave) == ended.settings
    assert modes_left_on(bytes(ended.output)) == set()
    assert ended.survivors() == []


@contextmanager
def in_bash(command: str, home: Path) -> Iterator[Session]:
    """`python -m COMMAND`, begun by a shell whose prompt is PROMPT."""
    shell = ["bash", "--norc", "--noprofile", "-i"]
    plain = home / "inputrc"
    plain.write_text("set enable-bracketed-paste off\n")
    with session(home=home, interpreter=shell, PS1=PROMPT.decode(), INPUTRC=str(plain)) as running:
        running.wait_for(PROMPT)
        running.send(f"{sys.executable} -m {command}\n".encode())
        yield running


def assert_ctrl_z_and_fg(command: str, shown: bytes, home: Path) -> None:
    """In bash Ctrl+Z gives the terminal back, and `fg` shows the screen again, which ends as usual.

    `shown` is among what is painted.
    """
    with in_bash(command, home) as running:
        running.wait_for(shown)
        running.send(b"\x1a")
        running.wait_for(b"Stopped")
        assert modes_left_on(bytes(running.output)) == set()
        stopped = len(running.output)
        running.send(b"fg\n")
        running.wait_for(shown, since=stopped)
        assert "1049" in modes_left_on(bytes(running.output))
        ended = len(running.output)
        running.send(b"q")
        running.wait_for(PROMPT, since=ended)
        running.send(b"exit $?\n")
        assert running.status() == 0
        assert_as_found(running)


def modes_left_on(output: bytes) -> set[str]:
    """The terminal modes that are not as a shell wants them after all these bytes."""
    last: dict[str, bool] = {}
    for found in _MODE.finditer(output):
        for mode in found[1].decode().split(";"):
            last[mode] = found[2] == b"h"
    left = {mode for mode, on in last.items() if on is not (mode in _ON_BY_ITSELF)}
    pushed, popped = len(re.findall(rb"\x1b\[>\d+u", output)), output.count(b"\x1b[<u")
    return left | ({"kitty's keyboard"} if pushed > popped else set())


def processes() -> list[int]:
    """All that run, by number."""
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]


def session_of(number: int) -> int:
    """The session of a process; 0 where it ended."""
    try:
        fields = Path(f"/proc/{number}/stat").read_text(errors="replace").rpartition(")")[2].split()
    except OSError:
        return 0
    return 0 if fields[0] == "Z" else int(fields[3])
