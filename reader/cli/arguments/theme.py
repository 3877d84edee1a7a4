"""`reader theme list|show|preview|check`: what to do with which theme."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import Parser, add_color, add_config

_ACTIONS = (
    ("list", "", "every theme there is, and where it comes from"),
    ("show", "NAME", "the whole theme, with what it takes from the one it extends"),
    ("preview", "NAME", "every mark in its look, on a line of its own"),
    ("check", "THEME", "everything that is wrong with a theme or a theme file, at once"),
)
_WHAT = {"NAME": "a name that `reader theme list` has", "THEME": "such a name, or a file"}


def parser() -> argparse.ArgumentParser:
    """One of four things to do (`action`), and the theme or file (`name`, None for list)."""
    made = Parser(prog="reader theme", description="List, show, try and check themes.")
    made.set_defaults(name=None)
    actions = made.add_subparsers(dest="action", required=True, metavar="ACTION")
    for action, what, words in _ACTIONS:
        parsed = actions.add_parser(action, help=words, description=words)
        if what:
            parsed.add_argument("name", metavar=what, help=_WHAT[what])
        add_color(parsed)
        add_config(parsed)
    return made
