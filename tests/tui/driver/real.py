"""A program in a real pseudo-terminal, with an emulated window that answers, late or never."""

from __future__ import annotations

import codecs
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Self

from tests.tui.driver.emulator import Emulator

ROOT = Path(__file__).parents[3]
LONGEST = 20.0
"""Seconds after which what is waited for will not come."""
_QUIET, _RESIZED_QUIET = 0.15, 0.4
"""Seconds without a byte after which a screen is taken as finished; after a new size, when the
driver leaves the application time for a frame of its own."""


def reader(*arguments: str) -> list[str]:
    """The command that opens the reader."""
    return [sys.executable, "-m", "reader", *arguments]


def environment(state: Path, **more: str) -> dict[str, str]:
    """What the reader needs of an environment, and a state folder of the test's own."""
    inherited = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    return {
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        **inherited,
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_STATE_HOME": str(state),
        "XDG_CONFIG_HOME": str(state / "config"),
        **more,
    }


class Running:
    """One program and its window; ends with the `with`."""

    def __init__(
        self,
        command: Sequence[str],
        environ: Mapping[str, str],
        size: tuple[int, int] = (100, 30),
        *,
        answers: bool = True,
        colored_erase: bool = True,
    ) -> None:
        self.window = Emulator(*size, colored_erase=colored_erase)
        self.sent = 0
        self.questions = 0
        self._answers = answers
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._ours, theirs = pty.openpty()
        self._set_size(size)
        self.process = subprocess.Popen(
            command,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=dict(environ),
            cwd=ROOT,
            start_new_session=True,
        )
        os.close(theirs)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self._ours)

    def type(self, keys: str) -> None:
        """Type these bytes."""
        os.write(self._ours, keys.encode())

    def press(self, keys: str) -> None:
        """Type these bytes, and wait for what comes of them."""
        self.type(keys)
        self.settle()

    def answer(self) -> None:
        """Answer one question, asked or not."""
        os.write(self._ours, b"\x1b[0n")

    def resize(self, size: tuple[int, int]) -> None:
        """Another window; terminals reflow each in its way, this one begins empty."""
        self.window.resize(size[1], size[0])
        self.window.erase_in_display(2)
        self._set_size(size)
        self.signal(signal.SIGWINCH)
        self.settle(_RESIZED_QUIET)

    def signal(self, number: int) -> None:
        """A signal to the program."""
        os.kill(self.process.pid, number)

    def settle(self, idle: float = _QUIET) -> None:
        """Read until nothing comes any more."""
        until = monotonic() + LONGEST
        while self.read(idle) and monotonic() < until:
            pass

    def wait_for(self, words: str) -> None:
        """Read until the window shows these words."""
        until = monotonic() + LONGEST
        while words not in self.window.text():
            assert monotonic() < until, f"no {words!r} in\n{self.window.text()}"
            self.read(0.1)
        self.settle()

    def finish(self) -> int:
        """Read to the end; the exit status."""
        until = monotonic() + LONGEST
        while self.process.poll() is None and monotonic() < until:
            self.read(0.05)
        self.read(0.05)
        return self.process.wait(1)

    def read(self, seconds: float) -> bool:
        """What comes within so many seconds, shown and answered; False for nothing."""
        if not select.select([self._ours], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self._ours, 65536)
        except OSError:  # the other end is closed
            sleep(min(seconds, 0.05))
            return False
        self.sent += len(data)
        text = self._decode(data)
        self.window.show(text)
        asked = text.count("\x1b[5n")
        self.questions += asked
        for _ in range(asked if self._answers else 0):
            self.answer()
        return True

    def _set_size(self, size: tuple[int, int]) -> None:
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))


def press_both(keys: str, one: Running, other: Running) -> None:
    """Type these bytes into both, and wait until they show the same, or never will."""
    for running in (one, other):
        running.type(keys)
    until = monotonic() + LONGEST / 4
    one.settle()
    other.settle()
    while one.window.seen() != other.window.seen() and monotonic() < until:
        one.settle()
        other.settle()
