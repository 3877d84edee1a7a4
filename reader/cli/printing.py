"""What a command writes: on standard output, or into a file, whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from reader.errors import BadFile

_WIDTH = 100
"""Cells of a line where nobody says how wide it may be."""


def print_text(text: str) -> None:
    """Write UTF-8 whatever the locale says; a lone surrogate cannot be written and is replaced."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))


def width_of_output() -> int:
    """The width of the terminal that is printed to, or that of a page."""
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or _WIDTH
    except OSError:
        return _WIDTH


def write_whole(path: Path, written: str) -> None:
    """A file with all of it; BadFile where it cannot be written.

    What is there and is no file, such as `/dev/null` or a pipe, is written to and never replaced.
    """
    from reader.files.private import replace_file

    data = written.encode("utf-8", "replace")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            replace_file(path, data)
    except OSError as problem:
        reason = f"cannot write: {problem.strerror}"
        raise BadFile(str(path), reason, remedy="choose another --output") from problem
