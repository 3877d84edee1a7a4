"""`reader diff LEFT RIGHT`: what to print, and how wide."""

from __future__ import annotations

import argparse
from collections.abc import Collection

from reader.cli.arguments.shared import (
    Parser,
    add_color,
    add_common,
    add_findings,
    add_pair,
    add_rules_off,
    add_theme,
    format_name,
)
from reader.errors import closest
from reader.model import Kind, Sign
from reader.report.page_style import Detail
from reader.view.labels import KINDS_BY_NAME, typed
from reader.view.lens import Category

FORMATS = ("text", "json", "linear", "html", "markdown", "csv", "tsv")
_OF_ROWS: dict[str, Category] = {str(kind): kind for kind in (*Kind, Sign.MOVED)}
KINDS = tuple(dict.fromkeys((*KINDS_BY_NAME, *_OF_ROWS)))
"""The names of kinds of findings and of rows; "added" is both."""


def parser() -> argparse.ArgumentParser:
    """Two articles, a format and a page."""
    made = Parser(
        prog="reader diff",
        description="Print how RIGHT differs from LEFT, the base. "
        "One of them may be - (standard input).",
        epilog="exit status: 0 the same (typography alone is no difference), 1 different, "
        "2 trouble",
    )
    add_printing(made)
    made.add_argument(
        "--output",
        metavar="FILE",
        help="write to FILE, whole or not at all (default: standard output)",
    )
    add_selection(made)
    add_color(made)
    add_pair(made)
    add_findings(made)
    add_rules_off(made)
    add_common(made)
    return made


def add_printing(parser: argparse.ArgumentParser, form: str = "text") -> None:
    """The format, which is `form` where none is given, how wide it is, and its colours."""
    parser.add_argument(
        "--format",
        type=format_name,
        choices=FORMATS,
        default=form,
        help=f"what to print (default: {form})",
    )
    parser.add_argument(
        "--linear",
        dest="format",
        action="store_const",
        const="linear",
        help="numbered sentences, for a screen reader (the same as --format linear)",
    )
    parser.add_argument(
        "--width",
        type=_width,
        metavar="N",
        help="columns a line of text may take, 20 to 2000 (default: the terminal's, else 100)",
    )
    add_theme(parser)


def add_selection(parser: argparse.ArgumentParser) -> None:
    """How much is told, in every format."""
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--brief",
        dest="detail",
        action="store_const",
        const=Detail.BRIEF,
        default=Detail.ROWS,
        help="the summary and the findings, without the rows; in a table, a record for a finding",
    )
    how.add_argument(
        "--stat",
        dest="detail",
        action="store_const",
        const=Detail.STAT,
        help="one line for the pair",
    )
    parser.add_argument(
        "--context",
        type=_context,
        metavar="N",
        help="fold what is the same, except N rows around each change (default: tell every row)",
    )
    parser.add_argument(
        "--only",
        type=kinds,
        metavar="KINDS",
        default=frozenset(),
        help=f"tell only rows and findings of these kinds, separated by commas: {', '.join(KINDS)}",
    )
    parser.add_argument(
        "--with-review",
        action="store_true",
        help="tell what you said of it too: verdicts and notes",
    )
    parser.add_argument(
        "--raw",
        action="store_true",
        help="in a table, no apostrophe before what a spreadsheet takes for a formula",
    )


def kinds(text: str) -> frozenset[Category]:
    """Kinds of findings and of rows, parted by commas."""
    names, tables = listed(text, KINDS, "kind"), (KINDS_BY_NAME, _OF_ROWS)
    return frozenset(table[name] for name in names for table in tables if name in table)


def listed(text: str, known: Collection[str], what: str) -> list[str]:
    """The names that stand in a text, parted by commas; an error tells what each would be."""
    names = text.split(",")
    for name in names:
        if typed(name) not in known:
            near = closest(typed(name), known)
            hint = f'did you mean "{near}"?' if near else f"there are {', '.join(known)}"
            raise argparse.ArgumentTypeError(f"{name.strip()}: no such {what} ({hint})")
    return [*map(typed, names)]


def _context(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 4):
        raise argparse.ArgumentTypeError("wants a number of rows from 0 to 9999")
    return int(text)


def _width(text: str) -> int:
    try:
        width = int(text)
    except ValueError:
        width = 0
    if not 20 <= width <= 2000:
        raise argparse.ArgumentTypeError("wants a number of cells from 20 to 2000")
    return width
