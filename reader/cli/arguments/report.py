"""`reader report PATHS --output FOLDER`: a page a pair, and an index."""

from __future__ import annotations

import argparse

from reader.cli.arguments.diff import add_printing, add_selection
from reader.cli.arguments.shared import Parser, add_common, add_findings, add_rules_off, add_segment


def parser() -> argparse.ArgumentParser:
    """Articles or folders, a format and a folder."""
    made = Parser(
        prog="reader report",
        usage="reader report [OPTIONS] --output FOLDER WIRE REWRITE ... | DIR ...",
        description="Write a page for each pair, and an index of the stories: of WIRE with each "
        "REWRITE, or of each article below DIR with the wire copy of its story. Stopped, the same "
        "command goes on where it was.",
        epilog="exit status: 0, 2 trouble (an article that cannot be read is one)",
    )
    made.add_argument(
        "--output",
        metavar="FOLDER",
        required=True,
        help="where the pages go: a new folder, or that of an earlier report",
    )
    made.add_argument(
        "paths", nargs="+", metavar="PATHS", help="the wire copy and its rewrites, or folders"
    )
    add_printing(made, "html")
    made.set_defaults(color="never")
    add_selection(made)
    add_segment(made)
    add_findings(made)
    add_rules_off(made)
    add_common(made)
    return made
