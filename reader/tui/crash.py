"""A fault of our own in one line; what a report of it needs, in one small private file."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from traceback import format_exception

from reader import __version__
from reader.errors import printable

NAME = "crash.txt"
_LARGEST = 64 * 1024
"""The most characters of the file, which has the last crash alone."""
_LONGEST = 200


def crash_line(fault: BaseException | str, folder: Path) -> str:
    """What to print of a fault, after its details are written to `folder`."""
    named = fault if isinstance(fault, str) else f"{type(fault).__name__}: {fault}"
    short = printable(" ".join(named.split()))[:_LONGEST]
    return f"reader: stopped by a fault of its own: {short} ({_details(fault, folder)})"


def _details(fault: BaseException | str, folder: Path) -> str:
    path = folder / NAME
    try:
        _write(path, _report(fault))
    except OSError as problem:
        return f"no details, {printable(str(path))} cannot be written: {problem.strerror}"
    return f"please report it with {printable(str(path))}"


def _report(fault: BaseException | str) -> str:
    trace = [fault] if isinstance(fault, str) else format_exception(fault)
    lines = "".join(trace).splitlines()
    head = f"Wire Reader {__version__}, Python {platform.python_version()}, {platform.platform()}"
    terminal = f"TERM={os.environ.get('TERM')} COLORTERM={os.environ.get('COLORTERM')}"
    return "\n".join(map(printable, (head, terminal, *lines))) + "\n"


def _write(path: Path, report: str) -> None:
    """A file of the user's own; a link in its place is not followed."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        # The end of a traceback has the exception.
        os.write(descriptor, report[-_LARGEST:].encode("utf-8", "replace"))
    finally:
        os.close(descriptor)
