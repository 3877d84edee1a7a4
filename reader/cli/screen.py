"""`reader [PATHS]`: the list or a pair on the screen; errors come before it opens."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from reader.cli.asking import ask_for
from reader.cli.last_theme import last_theme, save_last_theme
from reader.cli.reviewer import reviewer
from reader.cli.run_context import RunContext, ordinary_context
from reader.cli.streams import complain, say_passed_over
from reader.dataclass import replace
from reader.errors import ReaderError
from reader.formats.beginning import begun, wholes
from reader.library.library_place import LibraryPlace
from reader.library.unread import unread_words
from reader.settings.layers import resolved
from reader.settings.settings import Settings
from reader.theme.depth import depth_of
from reader.theme.files import palette_named
from reader.tui.driver.capabilities import paintable
from reader.tui.environment import Environment
from reader.tui.showing import show
from reader.tui.start import Start, ThemeState, save_nothing

if TYPE_CHECKING:
    from reader.review.session import ReviewSession

_LONGEST_NAME = 60
_PATIENCE = 0.4
"""Seconds that leaving waits for what is still to be written: less than it may take in all."""


def run(options: argparse.Namespace) -> int:
    """Open the screen; its exit status. Two articles on a dumb terminal are printed."""
    context: RunContext = options.run_context or ordinary_context(options.config, options.paths)
    start, sessions = _start(options, context)
    own: set[str] = set()
    folders = any(Path(path).is_dir() for path in options.paths)
    if len(options.paths) == 2 and not (folders or options.query):
        left, right = (begun(path, options.language) for path in options.paths)
        if not (left.article.sentences or right.article.sentences):
            raise ReaderError("neither side has a word to show")
        start = replace(start, pair=(left.article, right.article), whole=wholes(left, right))
    else:
        from reader.library.folders import files_in
        from reader.library.query import parsed

        parsed(options.query or "", start.settings.queries)
        find = partial(files_in, options.paths, own.add)
        start = replace(
            start, paths=find(), find=find, query=options.query or "", name=_name(options.paths)
        )
        start = replace(start, notice=unread_words(own))
    _refuse_without_terminal()
    if sys.platform != "win32" and not paintable(context.environment.get("TERM", "")):
        return _without_screen(options, start, context.environment)
    status = show(start, context.environment, context.state)
    sessions.close()
    say_passed_over(own)
    return status


def _name(paths: Sequence[str]) -> str:
    """What the articles go by: the folder with the one around it, or how many paths there are."""
    if not paths:
        return "samples"
    if len(paths) > 1:
        return f"{len(paths):,} paths"
    return "/".join(Path(paths[0]).resolve().parts[-2:]).lstrip("/") or "/"


def _start(options: argparse.Namespace, context: RunContext) -> tuple[Start, _SessionOpener]:
    """Everything but what to open; and the session, to be closed at the end."""
    variables, drafts = context.environment, context.drafts
    settings, origins = resolved(variables, context.config, vars(options), context.folders)
    ask_for(options, settings)
    last = last_theme(drafts, context.themes) if drafts and "theme" not in origins else None
    palette = last or palette_named(settings.theme, context.themes)
    save = partial(save_last_theme, drafts) if drafts else save_nothing
    session = _SessionOpener(settings, context.state, reviewer(settings, variables, context.owner))
    start = Start(
        settings,
        ThemeState(palette, depth_of(variables, options.color), context.themes, save),
        session,
        options.language,
        environment=Environment(variables, drafts, settings.editor) if drafts else Environment(),
        library=LibraryPlace(context.data, context.state, processes=context.data is not None),
        barred=context.barred,
    )
    return start, session


def _without_screen(
    options: argparse.Namespace, start: Start, environment: Mapping[str, str]
) -> int:
    """The pair as numbered sentences, where there is a pair; raises ReaderError for a list."""
    if not start.pair or options.restricted:
        name = environment.get("TERM", "")[:_LONGEST_NAME]
        remedy = "" if options.restricted else "; reader --linear LEFT RIGHT prints two articles"
        raise ReaderError(f"no screen can be shown on this terminal (TERM={name}){remedy}")
    from reader.cli import linear

    return linear.run(options)


def _refuse_without_terminal() -> None:
    streams = {"input": sys.stdin, "output": sys.stdout, "error": sys.stderr}
    for name, stream in streams.items():
        if not stream.isatty():
            raise ReaderError(
                f"needs a terminal, and standard {name} is none "
                "(reader diff LEFT RIGHT prints to a pipe or a file)"
            )


class _SessionOpener:
    """Opens the session at the first call, from whatever thread, and always returns the same."""

    def __init__(self, settings: Settings, state: Path, reviewer: str) -> None:
        self._settings, self._state, self._reviewer = settings, state, reviewer
        self._session: ReviewSession | None = None
        self._lock = Lock()

    def __call__(self) -> ReviewSession:
        from reader.review.session import ReviewSession

        with self._lock:
            self._session = self._session or ReviewSession(
                self._settings, self._state, self._reviewer
            )
            return self._session

    def close(self) -> None:
        """Close the session; what happened to its memory is said once more, on stderr."""
        if self._session and (notice := self._session.close(_PATIENCE)):
            complain(notice)
