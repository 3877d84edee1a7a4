"""`reader [PATHS]`: the list or a pair on the screen; everything wrong is said before it opens."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from reader.config import Settings, folder, settings
from reader.errors import ReaderError
from reader.formats import load
from reader.late import late
from reader.themes import available, palette_named
from reader.tui.app import ReaderApp, Start
from reader.tui.desk import Desk


def run(options: argparse.Namespace) -> int:
    """Open the screen; its exit status."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise ReaderError("needs a terminal (reader diff LEFT RIGHT prints to a pipe or a file)")
    chosen = _with_flags(settings(os.environ, options.config), options)
    if options.theme is None and (os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"):
        chosen = replace(chosen, theme="mono")
    own = folder(os.environ) / "themes"
    start = Start(
        chosen,
        palette_named(chosen.theme, own),
        available(own),
        lambda name: palette_named(name, own),
        _desk(chosen),
        options.language,
    )
    if len(options.paths) == 2 and not any(Path(path).is_dir() for path in options.paths):
        left, right = (load(path, options.language) for path in options.paths)
        start = replace(start, pair=(left, right))
    else:
        start = replace(start, paths=late("reader.library.shelf", "files_in")(options.paths))
    return ReaderApp(start).run(mouse=chosen.mouse) or 0


def _desk(chosen: Settings) -> Callable[[], Desk]:
    """The desk, opened by the first comparison behind the first frame, and the same ever after."""

    @cache
    def opened() -> Desk:
        folder_of = late("reader.library.state", "state_folder")
        desk: Desk = late("reader.desk", "Desk")(chosen, folder_of(os.environ))
        return desk

    return opened


def _with_flags(chosen: Settings, options: argparse.Namespace) -> Settings:
    flags = {name: getattr(options, name) for name in ("theme", "view", "fold", "mouse")}
    return replace(chosen, **{name: value for name, value in flags.items() if value is not None})
