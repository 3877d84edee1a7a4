"""`reader stories PATHS`: which articles, and how they are printed."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import Parser, add_common


def parser() -> argparse.ArgumentParser:
    """Folders and a format."""
    made = Parser(
        prog="reader stories",
        description="Print which articles below DIR tell the same story, the wire copy first.",
        epilog="exit status: 0, 2 trouble (an article that cannot be read is one)",
    )
    made.add_argument("paths", nargs="+", metavar="DIR", help="folders and files of articles")
    made.add_argument(
        "--format",
        choices=("text", "json", "csv"),
        default="text",
        help="text: a paragraph for each story; json: one document; csv: a record for each "
        "article (default: text)",
    )
    add_common(made)
    return made
