"""`reader handover PATHS…`: which judgements, and how they are written."""

from __future__ import annotations

import argparse
import re
from datetime import UTC, datetime, timedelta

from reader.cli.arguments.shared import Parser, add_common, add_findings, format_name
from reader.late_pattern import late_pattern
from reader.report.handed import HandoverFormat

_AGO = late_pattern(r"([0-9]{1,4})([mhd])", re.ASCII)
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


def parser() -> argparse.ArgumentParser:
    """Paths, a form, a time and a reviewer."""
    made = Parser(
        prog="reader handover",
        description="Write down every judgement on the articles at PATHS: both wordings, sentence "
        "numbers, files and digests, rule, severity, chance, verdict, note, who and when.",
        epilog="exit status: 0 something was judged, 1 nothing, 2 trouble",
    )
    made.add_argument("paths", nargs="+", metavar="PATHS", help="folders and files of articles")
    made.add_argument(
        "--format",
        type=format_name,
        choices=tuple(map(str, HandoverFormat)),
        default="md",
        metavar="{md,csv,json}",
        help="Markdown, a table with a line for each judgement, or JSON (default: md)",
    )
    made.add_argument(
        "--since",
        type=_since,
        metavar="TIME",
        help="only what was said from then on: 2031-05-03, 2031-05-03T18:00, 10m, 12h or 2d ago "
        "(without an offset it is local time)",
    )
    made.add_argument(
        "--reviewer",
        dest="said_by",
        metavar="NAME",
        help='only what this reviewer said ("" for what nobody did: it is from an older version)',
    )
    made.add_argument(
        "--gone",
        action="store_true",
        help="also what was said of pairs of which neither article is at PATHS, without words",
    )
    made.add_argument(
        "--output",
        metavar="FILE",
        help="write to FILE, whole or not at all (default: standard output)",
    )
    add_findings(made)
    add_common(made)
    return made


def _since(text: str) -> datetime:
    if found := _AGO.fullmatch(text):
        return datetime.now(UTC) - timedelta(**{_UNITS[found[2]]: int(found[1])})
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        reason = (
            "wants a time such as 2031-05-03 or 2031-05-03T18:00, "
            "or how long ago: 10m, 12h, 2d (minutes, hours, days)"
        )
        raise argparse.ArgumentTypeError(reason) from None
