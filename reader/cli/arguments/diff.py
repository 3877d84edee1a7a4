"""`reader diff LEFT RIGHT`: what to print, and how wide."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import STATUS, Parser, add_color, add_common, add_pair


def parser() -> argparse.ArgumentParser:
    """Two articles, a format and a page."""
    made = Parser(
        prog="reader diff",
        description="Print how RIGHT differs from LEFT, the base. "
        "One of them may be - (standard input).",
        epilog=STATUS,
    )
    made.add_argument(
        "--format",
        choices=("text", "json", "linear", "html", "markdown", "csv", "tsv"),
        default="text",
        help="what to print (default: text)",
    )
    made.add_argument(
        "--linear",
        dest="format",
        action="store_const",
        const="linear",
        help="numbered sentences, for a screen reader (the same as --format linear)",
    )
    made.add_argument(
        "--width",
        type=_width,
        metavar="N",
        help="cells a line of text may take (default: the terminal's, else 100)",
    )
    made.add_argument(
        "--output",
        metavar="FILE",
        help="write to FILE, whole or not at all (default: standard output)",
    )
    add_color(made)
    add_pair(made)
    add_common(made)
    return made


def _width(text: str) -> int:
    try:
        width = int(text)
    except ValueError:
        width = 0
    if not 20 <= width <= 2000:
        raise argparse.ArgumentTypeError("wants a number of cells from 20 to 2000")
    return width
