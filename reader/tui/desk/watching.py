"""What is watched while the list is open: folders for what drops in, files for what changes.

Every few seconds, from a thread of its own, the folders' times are asked for, and those of some
hundred files in turn: thirty thousand articles cost next to nothing while nothing comes.
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
from reader.tui.file_watch import PERIOD, stamp

_AT_ONCE = 500
"""Files that are asked for their times at once, in two milliseconds; the next ones follow."""
_UNSEEN = -1
"""In the place of the mark of a file that was not asked yet: no hash is -1."""
_Times = Mapping[str, int | None]


@dataclass
class FolderChanged(Message):
    """Articles came or went, or were written anew: all that there are, and those that changed."""

    paths: tuple[str, ...]
    changed: tuple[str, ...] = ()


class FileTimes:
    """Which of many files were written anew; some hundred are asked for at a time.

    A file counts as changed once it was found the same twice in a row: half of what is being
    written is not read.
    """

    def __init__(self) -> None:
        self._known: dict[str, int | None] = {}
        self._writing: dict[str, int | None] = {}
        self._turn: list[str] = []

    def of(self, files: Sequence[str]) -> None:
        """Watch these files: the first of them from now on, of very many each from its turn on."""
        before = self._known
        self._known = {file: before.get(file, _UNSEEN) for file in files}
        for file in files[:_AT_ONCE]:
            if self._known[file] == _UNSEEN:
                self._known[file] = _mark(file)
        self._turn = []

    def changed(self) -> tuple[str, ...]:
        """The files that changed since they were asked for before, and stay as they are."""
        if not self._turn:
            self._turn = [*self._known]
        asked, self._turn = self._turn[:_AT_ONCE], self._turn[_AT_ONCE:]
        before, self._writing = self._writing, {}
        for file in dict.fromkeys((*before, *asked)):
            now, known = _mark(file), self._known.get(file)
            if known == _UNSEEN:
                self._known[file] = now
            elif file in self._known and now is not None and now != known:
                self._writing[file] = now
        settled = tuple(file for file, now in self._writing.items() if before.get(file) == now)
        for file in settled:
            self._known[file] = self._writing.pop(file)
        return settled


def _mark(file: str) -> int | None:
    """A number for the state of a file, since thirty thousand are kept; None for no file."""
    now = stamp(file)
    return None if now is None else hash(now)


class FolderWatch:
    """Watches a list's articles and their folders for a screen; `find` gives them anew.

    `paths` are those that the list began with.
    """

    def __init__(
        self,
        screen: Widget,
        find: Callable[[], Sequence[str]] | None,
        paths: Sequence[str] = (),
        period: float = PERIOD,
    ) -> None:
        self._screen, self._find, self._period = screen, find, period
        self._ended = Event()
        self._known: tuple[str, ...] | None = None
        self._begun = tuple(paths)
        self._files = FileTimes()

    @property
    def watched(self) -> bool:
        """Whether it is known how everything is now, so that a change is seen."""
        return self._known is not None

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
            found = _found(find)
            found = self._begun if found == self._begun else found  # the same words, not a copy
            self._files.of(found)
            before = _times(_folders(found))
            self._known = found
        else:
            before = {}
        moving = False
        while not ended.wait(self._period):
            now, paths = _times(before or _folders(self._known)), self._known
            quiet = now == before  # half of what is being copied is not listed
            if moving and quiet:
                paths = _found(find)
                before = _times(_folders(paths))
            else:
                before = now
            moving = not quiet
            came = paths != self._known
            if came:
                self._files.of(paths)
            changed = self._files.changed()
            if (came or changed) and not ended.is_set():
                self._known = paths
                self._screen.post_message(FolderChanged(paths, changed))


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
