"""Folders that are watched while the list is open: what drops in appears.

Only the folders' own times are asked for, every few seconds, from a thread of its own: thirty
thousand articles cost nothing while nothing comes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePath
from threading import Event, Thread

from textual.message import Message
from textual.widget import Widget

from reader.dataclass import dataclass
from reader.errors import BadFile
from reader.tui.file_watch import PERIOD

_Times = Mapping[str, int | None]


@dataclass
class FolderChanged(Message):
    """Articles came or went: all that there are now."""

    paths: tuple[str, ...]


class FolderWatch:
    """Watches the folders of a list's articles for a screen; `find` gives the articles anew."""

    def __init__(
        self,
        screen: Widget,
        find: Callable[[], Sequence[str]] | None,
        period: float = PERIOD,
    ) -> None:
        self._screen, self._find, self._period = screen, find, period
        self._ended = Event()
        self._known: tuple[str, ...] | None = None

    def start(self) -> None:
        """Watch from now on, and look once whether something came since the last time."""
        self.stop()
        if self._find is not None:
            self._ended = Event()
            Thread(target=self._watch, args=(self._find, self._ended), daemon=True).start()

    def stop(self) -> None:
        """Stop watching."""
        self._ended.set()

    def _watch(self, find: Callable[[], Sequence[str]], ended: Event) -> None:
        if self._known is None:
            self._known = _found(find)
            before = _times(_folders(self._known))
        else:
            before = {}
        changed = False
        while not ended.wait(self._period):
            now = _times(before or _folders(self._known))
            if now != before:  # half of what is being copied is not listed: wait for a quiet moment
                before, changed = now, True
            elif changed:
                changed = False
                paths = _found(find)
                if paths != self._known and not ended.is_set():
                    self._known = paths
                    before = _times(_folders(paths))
                    self._screen.post_message(FolderChanged(paths))


def _found(find: Callable[[], Sequence[str]]) -> tuple[str, ...]:
    try:
        return tuple(find())
    except BadFile:  # a folder that is empty now, or gone
        return ()


def _folders(paths: Iterable[str]) -> frozenset[str]:
    """The folders of the articles, and those around them: a new folder changes the one above."""
    own = {os.path.dirname(path) or os.curdir for path in paths}  # noqa: PTH120
    above = {os.fspath(PurePath(folder).parent) for folder in own}
    return frozenset(own | above)


def _times(folders: Iterable[str]) -> _Times:
    return {folder: _time(folder) for folder in folders}


def _time(folder: str) -> int | None:
    try:
        return os.stat(folder).st_mtime_ns  # noqa: PTH116
    except (OSError, ValueError):
        return None
