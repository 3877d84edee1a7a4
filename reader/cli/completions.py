"""`reader completions SHELL`: the lines by which a shell asks for what to offer at the Tab key."""

from __future__ import annotations

import argparse

from reader.cli.printing import print_text
from reader.errors import ReaderError, install

DONE = 0
REMEDY = install("completions")


def run(options: argparse.Namespace) -> int:
    """Print them; raises ReaderError where what answers the shell is not installed."""
    try:
        from argcomplete.shell_integration import shellcode
    except ImportError:
        raise ReaderError(f"what completes is not installed ({REMEDY})") from None
    print_text(shellcode(["reader"], shell=options.shell).strip() + "\n")
    return DONE
