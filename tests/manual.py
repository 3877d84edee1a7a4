"""The manual page, made from the tables of arguments: `python -m tests.manual` writes it anew."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from reader import __version__
from reader.cli.arguments import COMMANDS, parser_of
from reader.settings.layers import setting_names
from reader.settings.variables import MAPPINGS, variable_of

FILE = Path(__file__).parent.parent / "docs" / "reader.1"
NAME = "two news articles side by side: what changed, and what of it matters"
FILES = (
    ("~/.config/wire-reader/config.yaml", "your settings (reader config init begins them)"),
    ("~/.config/wire-reader/themes/", "themes of your own"),
    (".wire-reader.yaml", "in a folder of articles: settings that it brings along"),
    ("~/.local/state/wire-reader/", "verdicts, notes and pins; crash.txt after a fault"),
    ("~/.local/share/wire-reader/library.db", "what can be made again (reader library forget)"),
)
VARIABLES = (
    ("READER_CONFIG", "the file of your settings"),
    (
        "XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_DATA_HOME",
        "in place of ~/.config, ~/.local/state, ~/.local/share",
    ),
    ("NO_COLOR", "not empty: no colours, unless --color always"),
    ("COLORTERM", "truecolor: the theme as it is, not the nearest of 256 colours"),
    ("ESCDELAY", "milliseconds that the Escape key waits for what may follow"),
    ("VISUAL, EDITOR", "the editor, where the setting names none"),
)


def written() -> str:
    """The whole page."""
    return "".join(f"{line}\n" for line in _lines())


def _lines() -> Iterator[str]:
    yield f'.TH READER 1 "" "wire-reader {__version__}" "User Commands"'
    yield ".SH NAME"
    yield rf"reader \- {_plain(NAME)}"
    yield ".SH SYNOPSIS"
    for name in ("screen", *COMMANDS):
        yield f".B {_plain(parser_of(name).prog)}"
        yield _plain(_usage(parser_of(name)))
        yield ".br"
    screen = parser_of("screen")
    yield ".SH DESCRIPTION"
    yield _plain(screen.description or "")
    yield "Without a command it opens the screen."
    yield ".SH OPTIONS"
    yield from _arguments(screen)
    yield ".SH COMMANDS"
    for name in COMMANDS:
        yield from _command(parser_of(name))
    yield ".SH EXIT STATUS"
    yield _plain((screen.epilog or "").rpartition("exit status: ")[2])
    yield ".SH ENVIRONMENT"
    named = [name for name in setting_names() if name not in MAPPINGS]
    settings = [(variable_of(name), f"in place of the setting {name}") for name in named]
    for variable, what in (*settings, *VARIABLES):
        yield from (".TP", f".B {_plain(variable)}", _plain(what))
    yield ".SH FILES"
    for path, what in FILES:
        yield from (".TP", f".I {_plain(path)}", _plain(what))


def _command(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f'.SS "{_plain(parser.prog)}"'
    yield _plain(parser.description or "")
    yield from _arguments(parser)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for each, made in zip(action._choices_actions, action.choices.values(), strict=True):
                yield ".TP"
                yield f".B {_plain(made.prog)}"
                yield _plain(each.help or "")
                yield ".RS"
                yield from _arguments(made)
                yield ".RE"
    if parser.epilog:
        yield ".PP"
        yield _plain(parser.epilog)


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction | argparse._HelpAction):
            continue
        yield ".TP"
        yield f".B {_plain(', '.join(action.option_strings) or _value(action))}"
        if action.option_strings and action.nargs != 0:
            yield f".I {_plain(_value(action))}"
            yield ".br"
        yield _plain(_help(parser, action))


def _usage(parser: argparse.ArgumentParser) -> str:
    if parser.usage:
        return re.sub(r"^\S+ \S+ ", "", parser.usage)
    places = [_value(action) for action in parser._actions if not action.option_strings]
    return " ".join(["[OPTIONS]", *places])


def _value(action: argparse.Action) -> str:
    """What stands for the value of an argument: its name, or what may be chosen."""
    if action.metavar is None and action.choices:
        return "|".join(map(str, action.choices))
    return str(action.metavar or action.dest.upper()).strip("{}").replace(",", "|")


def _help(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    return parser._get_formatter()._expand_help(action) if action.help else ""


def _plain(words: str) -> str:
    """Words that roff takes for nothing else."""
    escaped = " ".join(words.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped[:1] in (".", "'") else escaped


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
