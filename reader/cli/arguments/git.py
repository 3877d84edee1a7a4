"""`reader git -- PATH OLD …`: what git says of a file that changed."""

from __future__ import annotations

import argparse

from reader.cli.arguments.diff import add_printing, add_selection
from reader.cli.arguments.shared import Parser, add_color, add_common, add_rules_off


def parser() -> argparse.ArgumentParser:
    """The seven or nine arguments that git gives to an external diff, and how to print."""
    made = Parser(
        prog="reader git",
        description="Print how an article changed, called by git (docs/git.md): "
        "GIT_EXTERNAL_DIFF='reader git --' git diff",
        epilog="exit status: 0, whatever changed, since git stops at any other",
    )
    made.add_argument(
        "changed",
        nargs="+",
        metavar="ARGUMENT",
        help="path, old file, digest and mode, new file, digest and mode; of a rename its new "
        "path and how like they are",
    )
    add_printing(made)
    add_selection(made)
    add_color(made)
    add_rules_off(made)
    add_common(made)
    return made
