"""Restricts this process as `--restricted` says, before the screen is loaded.

Nothing here can be undone: the restrictions last until the process ends.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from reader.cli.restricted import BARRED, barrier, paths_inside, reduced, trusted, trusted_themes
from reader.cli.reviewer import owner_of
from reader.cli.run_context import RunContext
from reader.errors import BadFile, ReaderError
from reader.files.walls import confine
from reader.pages.process import start
from reader.theme.files import SHIPPED

_SETTINGS = Path("/etc/wire-reader")


def enter(options: argparse.Namespace) -> RunContext:
    """Restrict this process to one folder; returns what it may work with.

    Raises ReaderError for options that lead out of it, BadFile for folders that cannot be used.
    """
    for flag in ("config", "linear", "findings"):
        if getattr(options, flag, None):
            raise ReaderError(f"--{flag} does not go with --restricted")
    folder = _folder(options.restricted)
    notes = _notes(options.notes)
    options.paths = paths_inside(folder, options.paths) or ["."]
    owner = owner_of(notes)
    os.chdir(folder)
    os.umask(0o077)
    environment = reduced(os.environ)
    os.environ.clear()
    os.environ.update(environment)
    themes, config = trusted_themes(_SETTINGS / "themes"), _SETTINGS / "config.yaml"
    confine([folder, *map(str, SHIPPED), str(_SETTINGS)])
    start()  # What takes pages apart: behind the barrier no process can be started.
    sys.addaudithook(barrier(notes))
    return RunContext(
        environment=environment,
        config=str(config) if trusted(config) else None,
        themes=themes or Path(os.devnull),
        state=notes or Path(os.devnull),
        barred=BARRED,
        owner=owner,
    )


def _folder(path: str) -> str:
    if not os.path.isdir(path):  # noqa: PTH112
        raise BadFile(path, "no such folder")
    return os.path.realpath(path)


def _notes(path: str | None) -> Path | None:
    """The folder of notes; it may be new in a folder that exists."""
    if path is None:
        return None
    if not os.path.isabs(path) or not Path(path).parent.is_dir():  # noqa: PTH117
        raise BadFile(path, "no place for notes", remedy="name it from / on, in a folder that is")
    return Path(os.path.realpath(path))
