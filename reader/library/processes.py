"""Two processes that read and compare for the list, so that keys and work do not share a core.

Each has one question at a time, so that what comes into view is asked next. They are started for
the first question and ended at once when the work is stopped, whatever they are doing.
"""

from __future__ import annotations

import os
import pickle
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress

from reader.library.answering import LENGTH, AnswerSettings, Task

_MOST = 2
_LOOK = 20
"""Milliseconds between two looks at whether to stop."""
_CHUNK = 1 << 16
_PROGRAM = (
    "import sys; sys.path[:] = sys.argv[1:]; from reader.library.answering import main; main()"
)

Checkpoint = Callable[[], None]


class _Process:
    def __init__(self, known: AnswerSettings) -> None:
        # The same places for modules as here, and none of those that a folder or a user might add.
        path = [place for place in sys.path if place]
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-c", _PROGRAM, *path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.task: Task | None = None
        self._answer = bytearray()
        try:
            self._send(known)
        except OSError:
            self.end()
            raise

    @property
    def descriptor(self) -> int:
        """What it answers on."""
        assert self._process.stdout
        return self._process.stdout.fileno()

    def ask(self, task: Task) -> None:
        """Begin a task; raises OSError where the process is gone."""
        self.task = task
        self._send(task)

    def heard(self) -> tuple[Task, object] | None:
        """The task and its answer, once all of it is there; raises EOFError where it ended."""
        assert self.task
        chunk = os.read(self.descriptor, _CHUNK)
        if not chunk:
            raise EOFError
        self._answer += chunk
        size = int.from_bytes(self._answer[:LENGTH], "big")
        if len(self._answer) < LENGTH + size:
            return None
        answer: object = pickle.loads(self._answer[LENGTH:])
        task, self.task = self.task, None
        self._answer.clear()
        return task, answer

    def end(self) -> None:
        """End it, whatever it is doing."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def _send(self, what: AnswerSettings | Task) -> None:
        assert self._process.stdin
        data = pickle.dumps(what)
        self._process.stdin.write(len(data).to_bytes(LENGTH, "big") + data)
        self._process.stdin.flush()


class Processes:
    """The processes of one list; to be used as a context, at whose end they are gone."""

    def __init__(self, known: AnswerSettings, most: int = _MOST) -> None:
        self._known, self._most = known, most
        self._processes: list[_Process] = []

    def __enter__(self) -> Processes:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def end(self) -> None:
        """End them all at once."""
        while self._processes:
            self._processes.pop().end()

    def each(
        self, tasks: Iterator[Task], checkpoint: Checkpoint, lost: Callable[[Task], object]
    ) -> Iterator[tuple[Task, object]]:
        """Each task with its answer, in the order in which they are done.

        `lost` is told of each task whose process ended before it answered; once none is left, the
        rest of the tasks is not begun. Raises OSError where none can be started.
        """
        self._start()
        for process in self._processes:
            _give(process, tasks)
        while busy := {process.descriptor: process for process in self._processes if process.task}:
            checkpoint()
            ready, _, _ = select.select(list(busy), [], [], _LOOK / 1000)
            for process in map(busy.__getitem__, ready):
                try:
                    done = process.heard()
                except (OSError, EOFError, pickle.UnpicklingError):
                    self._drop(process, lost)
                    continue
                if done:
                    if not _give(process, tasks):
                        self._drop(process, lost)
                    yield done

    def _drop(self, process: _Process, lost: Callable[[Task], object]) -> None:
        """End a process that does not answer, and tell what it was asked."""
        self._processes.remove(process)
        process.end()
        if process.task:
            lost(process.task)

    def _start(self) -> None:
        while len(self._processes) < min(self._most, os.cpu_count() or 1):
            self._processes.append(_Process(self._known))


def _give(process: _Process, tasks: Iterator[Task]) -> bool:
    """The next task, if there is one; whether the process could be asked."""
    if task := next(tasks, None):
        try:
            process.ask(task)
        except OSError:
            return False
    return True
