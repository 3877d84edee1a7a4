"""The folders that files may be read from, until the process ends.

A name proves nothing: /articles/a.txt may be a link to /etc/passwd, or become one between a check
and the opening. So the check is made on the open file, by its descriptor.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

_folders: list[str] = []
"""Real paths; empty where everything may be read. Set once and never emptied."""


def confine(folders: Iterable[str]) -> None:
    """Let only files in these folders be read from now on; a second call changes nothing."""
    if not _folders:
        _folders.extend(os.path.realpath(folder) for folder in folders)


def is_outside(path: str, descriptor: int) -> bool:
    """Whether an open file is outside the allowed folder that its path names, or names none.

    Only Linux gives the path of a descriptor; elsewhere every file counts as outside.
    """
    if not _folders:
        return False
    named = os.path.abspath(path)  # noqa: PTH100
    home = next((folder for folder in _folders if is_below(folder, named)), None)
    try:
        place = os.fspath(Path(f"/proc/self/fd/{descriptor}").readlink())
    except OSError:
        return True
    return home is None or not is_below(home, place)


def is_below(folder: str, path: str) -> bool:
    """Whether an absolute path is the folder or something in it."""
    return path == folder or path.startswith(folder.rstrip("/") + "/")
