"""What a shell offers at the Tab key: from the tables of arguments, themes, rules and settings.

A shell calls `reader` itself, with `_ARGCOMPLETE` in the environment and the line so far in
`COMP_LINE`; the answer goes where it says. `reader completions SHELL` prints what asks for that.
"""

from __future__ import annotations

import argparse
import os
import shlex
from collections.abc import Callable, Iterable

import argcomplete
from argcomplete.completers import FilesCompleter

from reader.cli.arguments import COMMANDS, parser_of
from reader.languages import CODES
from reader.settings.layers import config_folder
from reader.theme.files import offers

Completer = Callable[..., Iterable[str]]
_FILES = FilesCompleter()


def complete() -> None:
    """Answer the shell and end the process."""
    words = _words(os.environ.get("COMP_LINE", ""))
    name = words[1] if len(words) > 2 and words[1] in COMMANDS else ""
    parser = parser_of(name or "screen")
    _prepare(parser, first=len(words) <= 2)
    if name:
        # The words that the parser sees begin after this one.
        os.environ["_ARGCOMPLETE"] = "2"
    argcomplete.autocomplete(parser, always_complete_options=False)


def _words(line: str) -> list[str]:
    """The words of the line up to the cursor, with an empty one where the next begins."""
    line = line[: int(os.environ.get("COMP_POINT") or len(line))]
    try:
        words = shlex.split(line)
    except ValueError:
        words = line.split()
    return words if not line[-1:].isspace() else [*words, ""]


def _prepare(parser: argparse.ArgumentParser, *, first: bool = False) -> None:
    """Say of each argument what may stand there, and of what it is several parted by commas."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for each in action.choices.values():
                _prepare(each)
        elif completer := _COMPLETERS.get((action.dest, action.metavar)):
            action.completer = completer  # type: ignore[attr-defined]
        elif action.dest == "paths" and parser.prog == "reader" and first:
            action.completer = _commands_and_files  # type: ignore[attr-defined]


def _commands_and_files(prefix: str, **known: object) -> list[str]:
    return [*COMMANDS, *_FILES(prefix, **known)]


def _themes(**_known: object) -> list[str]:
    return [theme.name for theme in offers(config_folder(os.environ) / "themes")]


def _languages(**_known: object) -> Iterable[str]:
    return CODES


def _kinds(prefix: str, **_known: object) -> list[str]:
    from reader.cli.arguments.diff import KINDS

    return _listed(prefix, KINDS)


def _fact_kinds(prefix: str, **_known: object) -> list[str]:
    from reader.view.labels import KINDS_BY_NAME

    return _listed(prefix, KINDS_BY_NAME)


def _listed(prefix: str, names: Iterable[str]) -> list[str]:
    """The names after those that stand there already, parted by commas."""
    before, comma, _ = prefix.rpartition(",")
    return [f"{before}{comma}{name}" for name in names if name not in before.split(",")]


def _fields(**_known: object) -> list[str]:
    from reader.library.query_fields import FIELDS

    return [f"{name}:" for name in FIELDS]


_COMPLETERS: dict[tuple[str, object], Completer] = {
    ("theme", "NAME"): _themes,
    ("name", "NAME"): _themes,
    ("language", "CODE"): _languages,
    ("only", "KINDS"): _kinds,
    ("fail_on", "KINDS"): _fact_kinds,
    ("query", "TERMS"): _fields,
}
"""By the name of an argument and what its help calls the value; files are offered without."""
