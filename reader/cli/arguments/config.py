"""`reader config path|show|check|init`: what to do with the settings."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import (
    Parser,
    add_config,
    add_reviewer,
    add_rules_off,
    add_theme,
)
from reader.cli.arguments.view_flags import add_view_flags

_ACTIONS = (
    ("path", "where your settings are, and whether there are any"),
    ("show", "every setting in force, and where it comes from"),
    ("check", "everything that is wrong with a file, at once"),
    ("init", "begin a settings file with every default, explained"),
)


def parser() -> argparse.ArgumentParser:
    """One of four things to do (`action`), and for check a file (`file`)."""
    made = Parser(prog="reader config", description="Show, check and begin your settings.")
    actions = made.add_subparsers(dest="action", required=True, metavar="ACTION")
    parsers = {
        name: actions.add_parser(name, help=what, description=what) for name, what in _ACTIONS
    }
    parsers["check"].add_argument("file", nargs="?", metavar="FILE", help="(default: your own)")
    parsers["show"].add_argument(
        "settings",
        nargs="*",
        metavar="SETTING",
        help="only these (default: every one)",
    )
    add_view_flags(parsers["show"])
    add_reviewer(parsers["show"])
    add_rules_off(parsers["show"])
    add_theme(parsers["show"])
    for parsed in parsers.values():
        add_config(parsed)
    return made
