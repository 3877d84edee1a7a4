"""`reader text FILE…`: which articles to print as text."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import Parser, add_common


def parser() -> argparse.ArgumentParser:
    """Files of articles."""
    made = Parser(
        prog="reader text",
        description="Print the articles in files of any format as text, one sentence on each line: "
        "for grep, for a pager, and for git's textconv (docs/git.md).",
        epilog="exit status: 0, 2 trouble",
    )
    made.add_argument("paths", nargs="+", metavar="FILE", help="files of articles")
    add_common(made)
    return made
