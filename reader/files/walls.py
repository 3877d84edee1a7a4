"""The folders that files may be read from, for the whole life of the process.

A name is no proof: /articles/a.txt may be a link to /etc/passwd, or become one between a look and
the opening. So what was opened is asked where it lies, by its descriptor.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

_folders: list[str] = []
"""Real paths; empty where everything may be read. Filled once and never emptied."""


def confine(folders: Iterable[str]) -> None:
    """From now on only what lies in these folders may be read; the first call holds for ever."""
    if not _folders:
        _folders.extend(os.path.realpath(folder) for folder in folders)


def strays(path: str, descriptor: int) -> bool:
    """Whether the open file lies outside the folder that its path names; always where none is.

    Only Linux tells where a descriptor leads; where nothing does, everything strays.
    """
    if not _folders:
        return False
    named = os.path.abspath(path)  # noqa: PTH100
    home = next((folder for folder in _folders if below(folder, named)), None)
    try:
        place = os.fspath(Path(f"/proc/self/fd/{descriptor}").readlink())
    except OSError:
        return True
    return home is None or not below(home, place)


def below(folder: str, path: str) -> bool:
    """Whether an absolute path is the folder's or of something in it."""
    return path == folder or path.startswith(folder.rstrip("/") + "/")
