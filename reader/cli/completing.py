"""What a shell offers at the Tab key: from the tables of arguments, themes, rules and settings.

A shell calls `reader` itself, with `_ARGCOMPLETE` in the environment and the line so far in
`COMP_LINE`; the answer goes where it says. `reader completions SHELL` prints what asks for that.
"""

from __future__ import annotations

import argparse
import os
import shlex
from collections.abc import Callable, Iterable

from argcomplete.completers import FilesCompleter
from argcomplete.finders import CompletionFinder

from reader.cli.arguments import COMMANDS, parser_of
from reader.errors import ReaderError
from reader.languages import CODES
from reader.settings.layers import config_folder, setting_names, settings
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
    _Finder()(parser, always_complete_options=False)


class _Finder(CompletionFinder):
    """Knows of bash that an @ in the middle of a word stands in what is replaced after it."""

    def quote_completions(
        self, completions: list[str], cword_prequote: str, last_wordbreak_pos: int | None
    ) -> list[str]:
        """The answers as the shell wants them."""
        at = last_wordbreak_pos
        if at is not None and all(answer[at : at + 1] == "@" for answer in completions):
            at -= 1
        return super().quote_completions(completions, cword_prequote, at)


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


def _rules(prefix: str, **_known: object) -> list[str]:
    from reader.facts import RULES

    return _listed(prefix, RULES)


def _settings(**_known: object) -> Iterable[str]:
    return setting_names()


def _terms(prefix: str, parsed_args: argparse.Namespace, **_known: object) -> list[str]:
    """What may stand as the last term of a query: a field, a value of it, a saved query."""
    from reader.library.query import SAVED
    from reader.library.query_fields import FIELDS

    start = prefix.rfind(" ") + 1
    before, minus = prefix[:start], "-" * prefix[start:].startswith("-")
    field, colon, _ = prefix[start + len(minus) :].partition(":")
    if colon:
        choices = FIELDS[field].choices if field in FIELDS else ()
        return [f"{before}{minus}{field}:{value}" for value in choices]
    terms = [f"{SAVED}{name}" for name in _saved_queries(parsed_args)]
    terms += [name if known.bare else f"{name}:" for name, known in FIELDS.items()]
    return [f"{before}{minus}{term}" for term in terms]


def _saved_queries(options: argparse.Namespace) -> Iterable[str]:
    """The names of the queries in the settings; none of settings that are wrong."""
    try:
        return settings(os.environ, getattr(options, "config", None)).queries
    except ReaderError:
        return ()


_COMPLETERS: dict[tuple[str, object], Completer] = {
    ("theme", "NAME"): _themes,
    ("name", "NAME"): _themes,
    ("language", "CODE"): _languages,
    ("only", "KINDS"): _kinds,
    ("fail_on", "KINDS"): _fact_kinds,
    ("query", "TERMS"): _terms,
    ("rules_off", "RULES"): _rules,
    ("settings", "SETTING"): _settings,
}
"""By the name of an argument and what its help calls the value; files are offered without."""
