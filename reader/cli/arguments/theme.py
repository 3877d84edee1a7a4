"""`reader theme list|show|preview|check`: what to do with which theme."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import Parser, add_color, add_config

_ACTIONS = (
    ("list", "", "every theme there is, and where it comes from"),
    ("show", "NAME", "what a theme says of each mark, in its own colours"),
    ("preview", "NAME", "a small comparison in a theme"),
    ("check", "THEME", "everything that is wrong with a theme or a theme file, at once"),
)


def parser() -> argparse.ArgumentParser:
    """One of four things to do (`action`), and the theme or file (`name`, None for list)."""
    made = Parser(prog="reader theme", description="List, show, try and check themes.")
    made.set_defaults(name=None)
    actions = made.add_subparsers(dest="action", required=True, metavar="ACTION")
    for action, what, words in _ACTIONS:
        parsed = actions.add_parser(action, help=words, description=words)
        if what:
            parsed.add_argument("name", metavar=what)
        add_color(parsed)
        add_config(parsed)
    return made
