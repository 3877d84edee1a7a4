"""Runs the screen, and however it ends leaves the terminal as it was found.

Ctrl+C in the screen                  a key: the status shows how to quit
SIGHUP, SIGINT, SIGQUIT, SIGTERM      everything saved, 128 and the signal's number
the terminal gone, SIGHUP ignored     the same as SIGHUP
a fault of our own                    one line, details in a file, 70
anything that takes longer            cut off: the settings and modes put back, and out
"""

from __future__ import annotations

import asyncio
import atexit
import errno
import os
import select
import signal
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, NoReturn

from reader.tui.crash import crash_line
from reader.tui.shutdown import GracefulApp, in_driver
from reader.tui.terminal_state import ENDING, TerminalState

FAULT = 70
"""The exit status after a fault of our own, as sysexits has it."""

_GONE = frozenset({errno.EIO, errno.EPIPE, errno.ENXIO, errno.EBADF})
"""The errors of writing to a terminal that is no longer there."""
_GRACE = 0.6
"""Seconds that an end by a signal may take before it is cut off."""


def run(app: GracefulApp, found: TerminalState, *, mouse: bool, crashes: Path) -> int:
    """Run until the end; its exit status. `crashes` is the folder for details of a fault."""
    ending = _Shutdown(app, found, crashes)
    with ending:
        asyncio.run(_session(app, ending, mouse=mouse))
    return _within_grace(ending.finish())


def _within_grace(status: int) -> int:
    """The status, also where a thread that waits for a screen now gone would block us here.

    Once the threads are waited for nothing can, and Python forgets what an alarm is for.
    """
    atexit.register(signal.setitimer, signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, lambda *_: os._exit(status))
    signal.setitimer(signal.ITIMER_REAL, _GRACE)
    return status


def _silence() -> None:
    """Redirect the streams: what a dead terminal did not take must be no error of Python."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


async def _session(app: GracefulApp, ending: _Shutdown, *, mouse: bool) -> None:
    loop = asyncio.get_running_loop()
    ending.watch(loop)
    loop.set_exception_handler(lambda _, context: ending.fault(context.get("exception")))
    await app.run_async(mouse=mouse)
    # A comparison that nobody will see is not waited for: asyncio waits for what its executor does.
    loop.set_default_executor(ThreadPoolExecutor(1))
    ending.over()


class _Shutdown:
    """Why the screen ends, and the timer that cuts a slow end off; the first reason counts."""

    def __init__(self, app: GracefulApp, terminal: TerminalState, crashes: Path) -> None:
        self._status: int | None = None
        self._app, self._terminal, self._crashes = app, terminal, crashes
        self._over = False
        self._loop: asyncio.AbstractEventLoop | None = None

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Answer signals and a terminal that goes away; a signal that is ignored stays so."""
        self._loop = loop
        self._app.on_fault = self._limit_time
        signal.signal(signal.SIGALRM, self._cut_off)
        for number in ENDING:
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self._by_signal)
        threading.excepthook = self._thread_failed
        threading.Thread(target=self._until_hung_up, name="reader-line", daemon=True).start()

    def fault(self, problem: BaseException | None) -> None:
        """End by a fault that reached nobody."""
        if problem is not None and self._app.is_running:
            self._app.fault = self._app.fault or problem
            self._app.exit(return_code=FAULT)

    def over(self) -> None:
        """The screen is left; a busy worker may delay the rest for a little while."""
        self._over = True
        self._limit_time()

    def finish(self) -> int:
        """Leave the terminal as it was found, and print what went wrong; the exit status."""
        fault = self._app.fault
        if self._terminal.changed or in_driver(fault):
            self._terminal.restore()
        if self._status is not None:
            _silence()
        elif fault:
            print(crash_line(fault, self._crashes), file=sys.stderr, flush=True)  # noqa: T201
        return self._status or (FAULT if fault else self._app.return_value or 0)

    def __enter__(self) -> None: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        """The clock stops; a fault that Textual let through is handled like any other."""
        signal.setitimer(signal.ITIMER_REAL, 0)
        if isinstance(problem, Exception):
            self._app.fault = self._app.fault or problem
            return True
        return False

    def _by_signal(self, number: int, frame: FrameType | None) -> None:
        self._end(128 + number)

    def _until_hung_up(self) -> None:
        """Sleep until the terminal is gone: without events to wait for, poll reports that alone."""
        line = select.poll()
        line.register(self._terminal.descriptor, 0)
        line.poll()
        self._end(128 + signal.SIGHUP)

    def _end(self, status: int) -> None:
        """Ask the application to end, and give it little time; from any thread."""
        self._status = self._status or status
        self._limit_time()
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._app.exit, None, status)

    def _limit_time(self) -> None:
        """Give the end little time."""
        signal.setitimer(signal.ITIMER_REAL, _GRACE)

    def _cut_off(self, number: int, frame: FrameType | None) -> NoReturn:
        """The end takes too long: a line that is stuck, a busy worker."""
        _within_grace(self._status or FAULT)  # Saving may be what takes so long.
        try:
            self._app.save_on_exit()
        finally:
            if not self._over:
                self._terminal.restore()
            status = FAULT
            try:
                status = self.finish()
            finally:
                os._exit(status)

    def _thread_failed(self, failure: Any) -> None:  # noqa: ANN401
        """A thread that died: of a terminal that takes no more bytes, or of a fault."""
        problem = failure.exc_value
        if isinstance(problem, OSError) and problem.errno in _GONE:
            self._end(128 + signal.SIGHUP)
        elif self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self.fault, problem)
