"""Arguments in, exit status out: 0 the same, 1 different, 2 trouble.

Each command is a module with `run(options)` that is imported only to be run: `reader --help` loads
none of them, and `reader diff` never loads the screen.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from reader.cli.arguments import parsed
from reader.cli.streams import cannot_write, complain
from reader.errors import BadFiles, ReaderError, printable

TROUBLE = 2
INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Carry out the command line; returns the exit status.

    Raises SystemExit as argparse does: 0 for help and version, 2 for wrong arguments.
    """
    options = parsed(arguments)
    if None in (sys.stdin, sys.stdout, sys.stderr):
        return TROUBLE
    try:
        if options.restricted:
            # Before any module is loaded that might read the environment.
            from reader.cli.kiosk import enter

            options.run_context = enter(options)
        status = _command(options.command)(options)
        if getattr(options, "findings", None):
            from reader.cli.asking import say_what_was_not_found

            say_what_was_not_found(options)
        sys.stdout.flush()
    except ReaderError as problem:
        for line in _lines(problem):
            complain(printable(line))
        return TROUBLE
    except OSError as problem:
        cannot_write(problem, sys.stdout)
        return TROUBLE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _command(name: str) -> Callable[[Namespace], int]:
    """The function that carries a command out; the screen for any other name."""
    match name:
        case "diff" | "check" | "stories" | "report" | "text" | "git" | "linear":
            return _printing(name)
        case "review":
            from reader.cli.review import run
        case "handover":
            from reader.cli.handover import run
        case "theme":
            from reader.cli.theme import run
        case "config":
            from reader.cli.config import run
        case "formats":
            from reader.cli.formats import run
        case "library":
            from reader.cli.library import run
        case "completions":
            from reader.cli.completions import run
        case _:
            from reader.cli.screen import run
    return run


def _printing(name: str) -> Callable[[Namespace], int]:
    """That of a command which prints articles or what became of them, and asks nothing."""
    match name:
        case "check":
            from reader.cli.check import run
        case "stories":
            from reader.cli.stories import run
        case "report":
            from reader.cli.report import run
        case "text":
            from reader.cli.text import run
        case "git":
            from reader.cli.git import run
        case "linear":
            from reader.cli.linear import run
        case _:
            from reader.cli.diff import run
    return run


def _lines(problem: ReaderError) -> Sequence[str]:
    """Everything that is wrong, a line each; the name of a file may have a line break in it."""
    return (
        [str(one) for one in problem.problems] if isinstance(problem, BadFiles) else [str(problem)]
    )
