"""`reader --linear LEFT RIGHT`: the comparison as numbered sentences, for a screen reader."""

from __future__ import annotations

import argparse

from reader.cli import diff
from reader.cli.arguments.diff import parser
from reader.errors import ReaderError

_DIFF = vars(parser().parse_args(["", ""]))
"""The options of `reader diff` where none is given."""


def run(options: argparse.Namespace) -> int:
    """What `reader diff --linear` prints for the two paths; 1 if the articles differ, else 0."""
    if len(options.paths) != 2:
        raise ReaderError("--linear wants two articles (reader --linear LEFT RIGHT)")
    pair = vars(options) | dict(zip(("left", "right"), options.paths, strict=True))
    return diff.run(argparse.Namespace(**_DIFF | pair | {"format": "linear", "color": "never"}))
