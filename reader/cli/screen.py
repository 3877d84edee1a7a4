"""`reader [PATHS]`: the list or a pair on the screen; everything wrong is said before it opens."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
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
from reader.tui.driver.choosing import driver_for
from reader.tui.outside import Outside
from reader.tui.running import run as on_screen
from reader.tui.wearing import ThemeState, forget


def run(options: argparse.Namespace) -> int:
    """Open the screen; its exit status."""
    _refuse_without_terminal()
    around: Around = options.around or ordinary(options.config, options.paths)
    start = _start(options, around)
    folders = any(Path(path).is_dir() for path in options.paths)
    if len(options.paths) == 2 and not (folders or options.query):
        left, right = (begun(path, options.language) for path in options.paths)
        if not (left.article.sentences or right.article.sentences):
            raise ReaderError("neither side has a word to show")
        start = replace(start, pair=(left.article, right.article), whole=wholes(left, right))
    else:
        from reader.library.folders import files_in

        find = partial(files_in, options.paths)
        start = replace(start, paths=find(), find=find, query=options.query or "")
    return on_screen(ReaderApp(start), mouse=start.settings.mouse, crashes=around.state)


def _start(options: argparse.Namespace, around: Around) -> Start:
    """Everything but what to open."""
    environment = around.environment
    chosen, origins = settled(environment, around.config, vars(options), around.folders)
    worn = (
        last_theme(around.kept, around.themes) if around.kept and "theme" not in origins else None
    )
    palette = worn or palette_named(chosen.theme, around.themes)
    keep = partial(save_last_theme, around.kept) if around.kept else forget
    return Start(
        chosen,
        ThemeState(palette, depth_of(environment, options.color), around.themes, keep),
        _desk(chosen, around.state),
        options.language,
        outside=Outside(environment, around.kept, chosen.editor) if around.kept else Outside(),
        driver=driver_for(chosen.driver, environment),
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


def _desk(chosen: Settings, state: Path) -> Callable[[], ReviewSession]:
    """The desk, opened by the first comparison behind the first frame, and the same ever after."""

    @cache
    def opened() -> ReviewSession:
        from reader.review.session import ReviewSession

        return ReviewSession(chosen, state)

    return opened
