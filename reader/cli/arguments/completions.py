"""`reader completions SHELL`: which shell asks."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import Parser, add_config

SHELLS = ("bash", "zsh", "fish")


def parser() -> argparse.ArgumentParser:
    """One shell."""
    made = Parser(
        prog="reader completions",
        description="Print what makes a shell complete reader's arguments at the Tab key: "
        'eval "$(reader completions bash)", the same for zsh, and for fish: '
        "reader completions fish | source",
    )
    made.add_argument("shell", choices=SHELLS, metavar="SHELL", help=", ".join(SHELLS))
    add_config(made)
    return made
