"""The command line's arguments; quick to import, since `reader --help` waits for it.

Each command has a module here with `parser()`, and one of the same name in `reader.cli` that
carries it out; only those of the given command are imported. Without a command it is `screen`.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

COMMANDS = ("diff", "check", "theme", "config")


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one call; `command` is the module of `reader.cli` that carries it out."""
    named = bool(arguments) and arguments[0] in COMMANDS
    name = arguments[0] if named else "screen"
    parser = _parser(name)
    parser.set_defaults(command=name, restricted=None, run_context=None)
    return parser.parse_args(arguments[1:] if named else arguments)


def _parser(name: str) -> argparse.ArgumentParser:
    match name:
        case "diff":
            from reader.cli.arguments.diff import parser
        case "check":
            from reader.cli.arguments.check import parser
        case "theme":
            from reader.cli.arguments.theme import parser
        case "config":
            from reader.cli.arguments.config import parser
        case _:
            from reader.cli.arguments.screen import parser
    return parser()
