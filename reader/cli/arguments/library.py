"""`reader library path|forget`: what to do with the index of the list."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import Parser, add_config

_ACTIONS = (
    ("path", "where the index is, and how large"),
    ("forget", "take it away; the next start reads and compares again"),
)


def parser() -> argparse.ArgumentParser:
    """One of two things to do (`action`)."""
    made = Parser(
        prog="reader library",
        description="The index of articles that were listed: what can be made again. Verdicts and "
        "notes are not in it.",
    )
    actions = made.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, what in _ACTIONS:
        add_config(actions.add_parser(name, help=what, description=what))
    return made
