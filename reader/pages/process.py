"""The one worker process of a run: started for the first page, ended when a page hangs it."""

from __future__ import annotations

import atexit
import os
import select
import subprocess
import sys
from contextlib import suppress
from importlib.util import find_spec
from threading import Lock
from time import monotonic

from reader.errors import BadFile
from reader.pages.worker import LENGTH, READY, SECONDS, Question

_ANSWER_CAP = 64 * 1024 * 1024
"""Bytes of an answer; the words of a page and their marks are less."""
_START = 20
"""Seconds in which a worker is up, on a machine that has other things to do."""
_CHUNK = 1 << 16
_PROGRAM = "import sys; sys.path[:] = sys.argv[1:]; from reader.pages.worker import main; main()"


class _Worker:
    """A running worker; it answers one question at a time."""

    def __init__(self) -> None:
        # The same places for modules as here, and none of those that a folder or a user might add.
        path = [place for place in sys.path if place]
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", _PROGRAM, *path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def wait_until_up(self) -> None:
        """Waits until it listens; raises TimeoutError where it does not in time."""
        self._receive(len(READY), monotonic() + _START)

    def ask(self, question: bytes, seconds: float) -> bytes | None:
        """The answer; None where the worker ended. Raises TimeoutError after so many seconds."""
        until = monotonic() + seconds
        self._send(len(question).to_bytes(LENGTH, "big") + question, until)
        length = self._receive(LENGTH, until)
        if length is None or int.from_bytes(length, "big") > _ANSWER_CAP:
            return None
        return self._receive(int.from_bytes(length, "big"), until)

    def end(self) -> None:
        """Ends it, whatever it is doing."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def _send(self, data: bytes, until: float) -> None:
        assert self._process.stdin
        descriptor = self._process.stdin.fileno()
        os.set_blocking(descriptor, False)
        rest = memoryview(data)
        with suppress(BrokenPipeError):
            while rest:
                _wait(descriptor, select.POLLOUT, until)
                with suppress(BlockingIOError):
                    rest = rest[os.write(descriptor, rest[:_CHUNK]) :]

    def _receive(self, size: int, until: float) -> bytes | None:
        assert self._process.stdout
        descriptor = self._process.stdout.fileno()
        data = bytearray()
        while len(data) < size:
            _wait(descriptor, select.POLLIN, until)
            chunk = os.read(descriptor, min(_CHUNK, size - len(data)))
            if not chunk:
                return None
            data += chunk
        return bytes(data)


def _wait(descriptor: int, event: int, until: float) -> None:
    poll = select.poll()
    poll.register(descriptor, event)
    if not poll.poll(max(0, (until - monotonic()) * 1000)):
        raise TimeoutError


_running: list[_Worker] = []
_one_at_a_time = Lock()


def start() -> None:
    """Starts the worker now, where it cannot be later, if there is anything for it to do."""
    with _one_at_a_time, suppress(BadFile):
        if not _running and any(map(find_spec, ("trafilatura", "feedparser"))):
            _running.append(_started("a page"))


def asked(what: Question, text: str, source: str) -> bytes:
    """What the worker answers to a text; raises BadFile, and ends it, where it does not in time."""
    question = (what + text).encode()
    with _one_at_a_time:
        if not _running:
            _running.append(_started(source))
        worker = _running[0]
        answer = None
        try:
            answer = worker.ask(question, SECONDS)
        except TimeoutError:
            reason = f"takes more than {SECONDS} seconds to be taken apart, and was given up"
            raise BadFile(source, reason, remedy="save its text as .txt") from None
        finally:
            if answer is None:
                _end()
        if answer is None:
            raise BadFile(source, "breaks what takes pages apart", remedy="save its text as .txt")
        return answer


def _started(source: str) -> _Worker:
    try:
        worker = _Worker()
    except OSError as error:
        reason = f"no process to take it apart can be started ({error.strerror or error})"
        raise BadFile(source, reason) from None
    try:
        worker.wait_until_up()
    except TimeoutError:
        worker.end()
        raise BadFile(source, "no process to take it apart came up in time") from None
    return worker


@atexit.register
def _end() -> None:
    while _running:
        _running.pop().end()
