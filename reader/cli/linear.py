"""`reader --linear LEFT RIGHT`: the comparison as numbered sentences, for a screen reader."""

from __future__ import annotations

import argparse

from reader.cli import diff
from reader.errors import ReaderError


def run(options: argparse.Namespace) -> int:
    """What `reader diff --linear` prints for the two paths; 1 if the articles differ, else 0."""
    if len(options.paths) != 2:
        raise ReaderError("--linear wants two articles (reader --linear LEFT RIGHT)")
    pair = vars(options) | dict(zip(("left", "right"), options.paths, strict=True))
    page = {"format": "linear", "segment": "sentences", "color": "never", "width": None}
    return diff.run(argparse.Namespace(**pair | page, output=None))
