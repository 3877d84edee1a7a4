"""`reader check LEFT RIGHT`: which findings count."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import Parser, add_common, add_pair
from reader.errors import closest
from reader.model import FactKind, Severity


def parser() -> argparse.ArgumentParser:
    """Two articles, kinds and a least severity."""
    made = Parser(
        prog="reader check",
        description="Print what changed between LEFT, the base, and RIGHT that matters, "
        "a line a finding.",
        epilog="exit status: 0 nothing found, 1 something found, 2 trouble",
    )
    made.add_argument(
        "--fail-on",
        type=_kinds,
        metavar="KINDS",
        default=(),
        help=f"count only these, parted by commas: {', '.join(FactKind)}",
    )
    made.add_argument(
        "--severity",
        choices=tuple(map(str, Severity)),
        default="low",
        help="count only findings that weigh so much or more (default: low)",
    )
    made.add_argument(
        "--possible",
        action="store_true",
        help="print those too that are only possible; they never count",
    )
    made.add_argument(
        "--format",
        choices=("text", "json", "jsonl"),
        default="text",
        help="a line of words, one JSON list, or a line of JSON a finding (default: text)",
    )
    add_pair(made)
    add_common(made)
    return made


def _kinds(text: str) -> tuple[FactKind, ...]:
    known = {str(kind): kind for kind in FactKind}
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in known:
            near = closest(name, known)
            hint = f' (did you mean "{near}"?)' if near else f" (there are {', '.join(known)})"
            raise argparse.ArgumentTypeError(f"{name}: no such kind of finding{hint}")
    return tuple(known[name] for name in names)
