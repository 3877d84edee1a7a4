"""A program in a terminal of its own, timed from outside: what it wrote, when, and what it takes.

Linux only, with nothing but the standard library.
"""

from __future__ import annotations

import fcntl
import os
import pty
import random
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

Environment = Mapping[str, str]

COLUMNS, LINES = 120, 40
CURSOR = "▌".encode()
"""What the screen puts beside the row that a key has moved to."""
QUIET = 0.04
"""Seconds without output after which a key has been answered."""

_ANSWERS = {
    b"\x1b[5n": b"\x1b[0n",
    b"\x1b[6n": b"\x1b[1;1R",
    b"\x1b[?2026$p": b"\x1b[?2026;2$y",
    b"\x1b[?2048$p": b"\x1b[?2048;0$y",
}
"""What a terminal says when it is asked."""
_QUESTION = re.compile(b"|".join(map(re.escape, _ANSWERS)))


class Session:
    """A program in a terminal: what it wrote, and when it wrote last."""

    def __init__(self, command: list[str], environment: Environment) -> None:
        self.started = time.perf_counter()
        self.process, self._line = pty.fork()
        if not self.process:
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self._line, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        self.written = bytearray()
        self.last = self.started

    def listen(self, seconds: float) -> bool:
        """Take what comes within so many seconds and answer questions; whether anything came."""
        if not select.select([self._line], [], [], seconds)[0]:
            return False
        try:
            came = os.read(self._line, 65536)
        except OSError:
            return False
        self.last = time.perf_counter()
        self.written += came
        for question in _QUESTION.finditer(came):
            os.write(self._line, _ANSWERS[question[0]])
        return True

    def until(self, *words: str, patience: float = 60) -> float:
        """Seconds from the start until all of these words were written."""
        wanted = [word.encode() for word in words]
        while not all(word in self.written for word in wanted):
            if not self.listen(patience):
                raise SystemExit(f"{words} never came: {bytes(self.written[-2000:])!r}")
        return self.last - self.started

    def settle(self, key: str, patience: float = 0.3) -> float:
        """Seconds from a key to the last of what it wrote; 0 where it wrote nothing so long."""
        while self.listen(QUIET):
            pass
        sent = time.perf_counter()
        os.write(self._line, key.encode())
        while self.listen(QUIET if self.last > sent else patience):
            pass
        return max(0.0, self.last - sent)

    def answered(self, key: str) -> float:
        """Seconds from a key to the cursor's next mark, whatever else is painted meanwhile."""
        self.listen(random.uniform(0.02, 0.06))
        seen, sent = len(self.written), time.perf_counter()
        os.write(self._line, key.encode())
        while CURSOR not in self.written[seen:]:
            if not self.listen(1):
                return 1.0
        return self.last - sent

    def press(self, key: str) -> None:
        """Type a key, and wait for nothing."""
        os.write(self._line, key.encode())

    def idle(self, seconds: float) -> tuple[int, float]:
        """Bytes written, and wake-ups a second, while nothing is done."""
        while self.listen(0.5):
            pass
        written, woken, until = len(self.written), self._woken(), time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            self.listen(left)
        return len(self.written) - written, (self._woken() - woken) / seconds

    def memory(self) -> float:
        """Megabytes that the program takes."""
        return self._status("VmRSS") / 1024

    def end(self) -> None:
        """End it, whatever it does."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self._line)

    def _woken(self) -> int:
        tasks = Path(f"/proc/{self.process}/task").iterdir()
        return sum(self._status("voluntary_ctxt_switches", f"task/{task.name}/") for task in tasks)

    def _status(self, name: str, of: str = "") -> int:
        lines = Path(f"/proc/{self.process}/{of}status").read_text(encoding="ascii").split("\n")
        return next(int(line.split()[1]) for line in lines if line.startswith(name))


@contextmanager
def session(command: list[str], environment: Environment) -> Iterator[Session]:
    """A program in a terminal, ended at the end."""
    opened = Session(command, environment)
    try:
        yield opened
    finally:
        opened.end()
