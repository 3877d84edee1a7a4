"""`reader library path|forget`: the index of the list, which can be made again."""

from __future__ import annotations

import argparse
import os

from reader.cli.printing import print_text
from reader.errors import BadFile, printable
from reader.files.private import data_folder
from reader.library.index_file import NAME, forget

DONE = 0


def run(options: argparse.Namespace) -> int:
    """Say where it is, or take it away."""
    path = data_folder(os.environ) / NAME
    if options.action == "path":
        size = f"{path.stat().st_size:,} bytes" if path.is_file() else "not there"
        print_text(printable(f"{path} ({size})") + "\n")
        return DONE
    try:
        found = forget(path)
    except OSError as problem:
        raise BadFile(str(path), f"cannot be taken away: {problem.strerror}") from None
    print_text(printable(f"{path} {'is gone' if found else 'was not there'}") + "\n")
    return DONE
