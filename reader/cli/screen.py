"""`reader [PATHS]`: the list or a pair on the screen; errors come before it opens."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from reader.cli.around import Around, ordinary
from reader.cli.last_theme import last_theme, save_last_theme
from reader.errors import ReaderError
from reader.formats.beginning import begun, wholes
from reader.review.session import ReviewSession
from reader.settings.layers import chosen as settled
from reader.settings.settings import Settings
from reader.theme.depth import depth_of
from reader.theme.files import palette_named
from reader.tui.app import ReaderApp, Start
from reader.tui.driver.capabilities import paintable
from reader.tui.driver.selection import driver_for
from reader.tui.environment import Environment
from reader.tui.running import run as on_screen
from reader.tui.theming import ThemeState, save_nothing

_LONGEST_NAME = 60


def run(options: argparse.Namespace) -> int:
    """Open the screen; its exit status. Two articles on a dumb terminal are printed."""
    around: Around = options.around or ordinary(options.config, options.paths)
    start = _start(options, around)
    folders = any(Path(path).is_dir() for path in options.paths)
    if len(options.paths) == 2 and not (folders or options.query):
        left, right = (begun(path, options.language) for path in options.paths)
        start = replace(start, pair=(left.article, right.article), whole=wholes(left, right))
    else:
        from reader.library.folders import files_in

        find = partial(files_in, options.paths)
        start = replace(start, paths=find(), find=find, query=options.query or "")
    _refuse_without_terminal()
    if sys.platform != "win32" and not paintable(around.environment.get("TERM", "")):
        return _without_screen(options, start, around.environment)
    return on_screen(ReaderApp(start), mouse=start.settings.mouse, crashes=around.state)


def _start(options: argparse.Namespace, around: Around) -> Start:
    """Everything but what to open."""
    environment = around.environment
    chosen, origins = settled(environment, around.config, vars(options), around.folders)
    saved = (
        last_theme(around.kept, around.themes) if around.kept and "theme" not in origins else None
    )
    palette = saved or palette_named(chosen.theme, around.themes)
    save = partial(save_last_theme, around.kept) if around.kept else save_nothing
    return Start(
        chosen,
        ThemeState(palette, depth_of(environment, options.color), around.themes, save),
        _session_of(chosen, around.state),
        options.language,
        environment=Environment(environment, around.kept, chosen.editor)
        if around.kept
        else Environment(),
        driver=driver_for(chosen.driver, environment),
        barred=around.barred,
    )


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


def _session_of(chosen: Settings, state: Path) -> Callable[[], ReviewSession]:
    """Opens the session at the first call, behind the first frame; after that the same one."""

    @cache
    def opened() -> ReviewSession:
        from reader.review.session import ReviewSession

        return ReviewSession(chosen, state)

    return opened
