"""`reader [PATHS]`: the list or a pair on the screen; everything wrong is said before it opens."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from reader.cli.last_theme import last_theme, save_last_theme
from reader.cli.run_context import RunContext, ordinary_context
from reader.errors import ReaderError
from reader.formats.beginning import begun, wholes
from reader.review.session import ReviewSession
from reader.settings.layers import resolved as settled
from reader.settings.settings import Settings
from reader.theme.depth import depth_of
from reader.theme.files import palette_named
from reader.tui.app import ReaderApp, Start
from reader.tui.driver.choosing import driver_for
from reader.tui.outside import Outside
from reader.tui.running import run as on_screen
from reader.tui.wearing import ThemeState, forget


def run(options: argparse.Namespace) -> int:
    """Open the screen; its exit status."""
    _refuse_without_terminal()
    around: RunContext = options.around or ordinary_context(options.config, options.paths)
    start = _start(options, around)
    folders = any(Path(path).is_dir() for path in options.paths)
    if len(options.paths) == 2 and not (folders or options.query):
        left, right = (begun(path, options.language) for path in options.paths)
        start = replace(start, pair=(left.article, right.article), whole=wholes(left, right))
    else:
        from reader.library.folders import files_in

        find = partial(files_in, options.paths)
        start = replace(start, paths=find(), find=find, query=options.query or "")
    return on_screen(ReaderApp(start), mouse=start.settings.mouse, crashes=around.state)


def _start(options: argparse.Namespace, around: RunContext) -> Start:
    """Everything but what to open."""
    environment = around.environment
    resolved, origins = settled(environment, around.config, vars(options), around.folders)
    worn = (
        last_theme(around.kept, around.themes) if around.kept and "theme" not in origins else None
    )
    palette = worn or palette_named(resolved.theme, around.themes)
    keep = partial(save_last_theme, around.kept) if around.kept else forget
    return Start(
        resolved,
        ThemeState(palette, depth_of(environment, options.color), around.themes, keep),
        _desk(resolved, around.state),
        options.language,
        outside=Outside(environment, around.kept, resolved.editor) if around.kept else Outside(),
        driver=driver_for(resolved.driver, environment),
        barred=around.barred,
    )


def _refuse_without_terminal() -> None:
    streams = {"input": sys.stdin, "output": sys.stdout, "error": sys.stderr}
    for name, stream in streams.items():
        if not stream.isatty():
            raise ReaderError(
                f"needs a terminal, and standard {name} is none "
                "(reader diff LEFT RIGHT prints to a pipe or a file)"
            )


def _desk(resolved: Settings, state: Path) -> Callable[[], ReviewSession]:
    """The desk, opened by the first comparison behind the first frame, and the same ever after."""

    @cache
    def opened() -> ReviewSession:
        from reader.review.session import ReviewSession

        return ReviewSession(resolved, state)

    return opened
