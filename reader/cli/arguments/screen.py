"""`reader [PATHS]`: the list or a pair on the screen."""

from __future__ import annotations

import argparse

from reader.cli.arguments.shared import (
    Parser,
    add_color,
    add_common,
    add_findings,
    add_reviewer,
    add_rules_off,
    add_theme,
)
from reader.cli.arguments.view_flags import add_view_flags
from reader.errors import ReaderError

_EPILOG = """\
commands:
  reader diff LEFT RIGHT    print the comparison (reader diff --help)
  reader check PATHS        print what matters, for scripts (reader check --help)
  reader review --linear    judge a pair on plain lines (reader review --help)
  reader stories DIR        print which articles tell the same story
  reader handover PATHS     write down what was judged (reader handover --help)
  reader theme ACTION       list, show, try and check themes (reader theme --help)
  reader config ACTION      show, check and begin your settings (reader config --help)
  reader report PATHS       write a page for each pair (reader report --help)
  reader text FILE          print articles as text, one sentence on each line
  reader git -- …           print a change that git calls it for (docs/git.md)
  reader library ACTION     where the index of the list is, and how to forget it
  reader formats            which files are read, and what to install for others
  reader completions SHELL  lets the Tab key of bash, zsh or fish complete this
A first word that is a command is the command: a folder of that name is ./diff.

Without PATHS the bundled samples are listed. On the screen ? lists every key.
exit status: 0 after q; with --linear 0 the same, 1 different; of every command
2 trouble, 70 a fault of the program, 128 and a signal's number"""


def parser() -> argparse.ArgumentParser:
    """Paths, and how to show them."""
    made = Parser(
        prog="reader",
        description="Two news articles side by side: what was reworded, omitted, added or moved.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument(
        "paths",
        nargs="*",
        metavar="PATHS",
        help="two files open as a pair, the first is the base; files and folders are listed",
    )
    made.add_argument(
        "--query",
        type=_query,
        metavar="TERMS",
        help="list only these, such as 'outlet:yonhap kind:quote words:>300 -reviewed', or @night "
        "for what the settings call night",
    )
    add_view_flags(made)
    made.add_argument(
        "--linear",
        dest="command",
        action="store_const",
        const="linear",
        help="print the two as numbered sentences, for a screen reader, and open no screen",
    )
    made.add_argument(
        "--restricted",
        metavar="DIR",
        help="show articles below DIR, and let nobody do anything else (docs/ssh.md)",
    )
    made.add_argument(
        "--notes", metavar="DIR", help="with --restricted: keep verdicts and notes in this folder"
    )
    add_reviewer(made)
    add_color(made)
    add_findings(made)
    add_rules_off(made)
    add_theme(made)
    add_common(made)
    return made


def _query(line: str) -> str:
    """The line unchanged, if it is a query; what it calls by name is looked up later."""
    from reader.library.query import SAVED, parsed

    if SAVED in line:
        return line
    try:
        parsed(line)
    except ReaderError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None
    return line
