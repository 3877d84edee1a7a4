"""Standard output and error as they may be: closed, full, gone, or of a small encoding."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection
from io import TextIOWrapper

from reader.typed import TextIO


def print_anything() -> None:
    """From here on print what the locale's encoding has, and a question mark for the rest."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def say_passed_over(passed_over: Collection[str]) -> None:
    """A line on the files of a folder that this program wrote, and one on documents not read."""
    from reader.library.unread import is_unread, unread_words

    own = [path for path in passed_over if not is_unread(path)]
    if own:
        many = f"{len(own):,} files are reports or hand-overs"
        files = "1 file is a report or hand-over" if len(own) == 1 else many
        complain(f"{files} of this program and no article: passed over")
    if words := unread_words(passed_over):
        complain(words)


def complain(line: str) -> None:
    """A line on standard error; where that takes none, the exit status says enough."""
    if sys.stderr is None:
        return
    try:
        print(f"reader: {line}", file=sys.stderr, flush=True)  # noqa: T201
    except OSError:
        silence(sys.stderr)


def silence(stream: TextIO) -> None:
    """What follows goes nowhere, and Python's own flush at exit has nothing to complain of."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def cannot_write(problem: OSError, stream: TextIO) -> None:
    """Complain that a stream took not all; not where its reader wanted no more."""
    if not isinstance(problem, BrokenPipeError):
        complain(f"cannot write: {problem.strerror}")
    silence(stream)
