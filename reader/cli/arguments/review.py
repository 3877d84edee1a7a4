"""`reader review --linear LEFT RIGHT`: a pair judged on plain lines."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import (
    Parser,
    add_common,
    add_findings,
    add_pair,
    add_reviewer,
    add_rules_off,
)


def parser() -> argparse.ArgumentParser:
    """Two articles, and how they are told."""
    made = Parser(
        prog="reader review",
        description="Judge what RIGHT changed of LEFT, finding by finding, on plain lines: "
        "a letter and Enter for each. For a screen reader, and for any terminal.",
        epilog="exit status: 0 nothing that matters is left, 1 something is, 2 trouble",
    )
    made.add_argument(
        "--linear",
        action="store_true",
        required=True,
        help="on plain lines; the screen itself is reader LEFT RIGHT",
    )
    add_pair(made)
    add_reviewer(made)
    add_findings(made)
    add_rules_off(made)
    add_common(made)
    return made
