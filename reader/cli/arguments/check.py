"""`reader check PATHS`: which findings count."""

from __future__ import annotations

import argparse

from reader.cli.arguments.diff import listed
from reader.cli.arguments.shared import Parser, add_common, add_findings, add_rules_off, add_segment
from reader.model import FactKind, Severity
from reader.view.labels import KINDS_BY_NAME


def parser() -> argparse.ArgumentParser:
    """Articles or folders, kinds and a least severity."""
    made = Parser(
        prog="reader check",
        usage="reader check [OPTIONS] WIRE REWRITE ... | DIR ...",
        description="Print what changed that matters, one line for each finding: between WIRE and "
        "each REWRITE, or between each article below DIR and the wire copy of its story.",
        epilog="exit status: 0 nothing found, 1 something found, 2 trouble",
    )
    made.add_argument(
        "--fail-on",
        type=_kinds,
        metavar="KINDS",
        default=(),
        help=f"print and count only these, separated by commas: {', '.join(FactKind)}; or as "
        "the screen calls them (trend, who, source, left-out, added)",
    )
    made.add_argument(
        "--severity",
        choices=tuple(map(str, Severity)),
        default="low",
        help="print and count only findings of this weight or more (default: low)",
    )
    made.add_argument(
        "--possible",
        action="store_true",
        help="print also what is more likely wrong than right; it never counts",
    )
    made.add_argument(
        "--format",
        choices=("text", "json", "jsonl", "csv"),
        default="text",
        help="text: a line for each finding; json: one document; jsonl: a line of JSON for each; "
        "csv: a record for each (default: text)",
    )
    made.add_argument(
        "paths", nargs="+", metavar="PATHS", help="the wire copy and its rewrites, or folders"
    )
    add_segment(made)
    add_findings(made)
    add_rules_off(made)
    add_common(made)
    return made


def _kinds(text: str) -> tuple[FactKind, ...]:
    names = listed(text, KINDS_BY_NAME, "kind of finding")
    return tuple(KINDS_BY_NAME[name] for name in names)
