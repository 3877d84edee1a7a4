"""The command line's arguments; quick to import, since `reader --help` waits for it.

Each command has a module here with `parser()`, and one of the same name in `reader.cli` that
carries it out; only those of the given command are imported. Without a command it is `screen`.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence

from reader.errors import closest

COMMANDS = (
    *("diff", "check", "review", "handover", "stories", "report", "text", "git"),
    *("theme", "config", "formats", "library", "completions"),
)
_FLAGS = ("linear", "help", "version")
"""Flags that some type as if they were commands."""


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one call; `command` is the module of `reader.cli` that carries it out."""
    arguments = _asking_for_help(arguments)
    named = bool(arguments) and arguments[0] in COMMANDS
    name = arguments[0] if named else "screen"
    parser = parser_of(name)
    if not named:
        _refuse_misspelt(parser, arguments)
    parser.set_defaults(command=name, restricted=None, run_context=None)
    options = parser.parse_args(arguments[1:] if named else arguments)
    if not named:
        _refuse_late(parser, options.paths)
        if options.notes is not None and options.restricted is None:
            parser.error("argument --notes: means nothing without --restricted")
    return options


def _asking_for_help(arguments: Sequence[str]) -> Sequence[str]:
    """`help`, `help diff` and `--help diff` as `--help` and `diff --help`."""
    asked = arguments[:1] == ["--help"] or (
        arguments[:1] == ["help"] and not os.path.lexists("help")
    )
    about = [word for word in arguments[1:2] if word in COMMANDS]
    return [*about, "--help"] if asked and about == list(arguments[1:]) else arguments


def _refuse_misspelt(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> None:
    """Complain of a first word that is no file and nearly a command."""
    for word in arguments[:1]:
        near = closest(word.lower(), (*COMMANDS, *_FLAGS)) if word.isalpha() else None
        if near and not os.path.lexists(word):
            meant = f"--{near}" if near in _FLAGS else near
            parser.error(f'{word}: no such file or command; did you mean "{meant}"?')


def _refuse_late(parser: argparse.ArgumentParser, paths: Sequence[str]) -> None:
    """Complain of a command that comes after flags, and so is no file."""
    for word in paths[:1]:
        if word in COMMANDS and not os.path.lexists(word):
            parser.error(f'{word}: no such file; a command comes first, as in "reader {word} ..."')


def parser_of(name: str) -> argparse.ArgumentParser:
    """The parser of a command; that of the screen for any other name."""
    match name:
        case "diff" | "check" | "stories" | "report" | "text" | "git":
            return _parser_of_printing(name)
        case "review":
            from reader.cli.arguments.review import parser
        case "handover":
            from reader.cli.arguments.handover import parser
        case "theme":
            from reader.cli.arguments.theme import parser
        case "config":
            from reader.cli.arguments.config import parser
        case "formats":
            from reader.cli.arguments.formats import parser
        case "library":
            from reader.cli.arguments.library import parser
        case "completions":
            from reader.cli.arguments.completions import parser
        case _:
            from reader.cli.arguments.screen import parser
    return parser()


def _parser_of_printing(name: str) -> argparse.ArgumentParser:
    """That of a command which prints articles or what became of them, and asks nothing."""
    match name:
        case "check":
            from reader.cli.arguments.check import parser
        case "stories":
            from reader.cli.arguments.stories import parser
        case "report":
            from reader.cli.arguments.report import parser
        case "text":
            from reader.cli.arguments.text import parser
        case "git":
            from reader.cli.arguments.git import parser
        case _:
            from reader.cli.arguments.diff import parser
    return parser()
