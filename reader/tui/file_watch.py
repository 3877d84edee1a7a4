"""Whether a file changed on disk: polled from a thread of its own.

Polling (and no notice from the kernel) works over NFS and SSHFS too. A poll may hang for minutes
where a server is gone; that blocks the thread and never the screen. Nothing is posted, and
nothing painted, while nothing changes. A file counts as changed once it was found the same
twice in a row: half of a file that is being written is not read.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping, Sequence
from threading import Event, Thread

from textual.message import Message

from reader.dataclass import dataclass, field
from reader.formats import load, place_in
from reader.model import Article
from reader.named_tuple import NamedTuple

PERIOD = 2.0
"""Seconds between two polls."""


class Stamp(NamedTuple):
    """What differs between one state of a file and the next."""

    changed_ns: int
    size: int
    inode: int


Stamps = Mapping[str, Stamp | None]
"""By path; None for a file that is not there."""


@dataclass
class FilesChanged(Message):
    """Files were written anew; `gone` are those that are no longer there."""

    paths: tuple[str, ...]
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Watch:
    """The state last reported of each file, and what the last poll found."""

    reported: Stamps
    last: Stamps = field(default_factory=dict)

    def updated(self, now: Stamps) -> tuple[Watch, tuple[str, ...]]:
        """The state after another poll, and the paths that changed and then stayed the same."""
        settled = tuple(
            path
            for path, found in now.items()
            if found != self.reported.get(path) and path in self.last and found == self.last[path]
        )
        reported = {**self.reported, **{path: now[path] for path in settled}}
        return Watch(reported, now), settled


def stamp(path: str) -> Stamp | None:
    """The stamp of a regular file, of one article in it too; None where there is none to read."""
    try:
        found = os.stat(place_in(path).file)  # noqa: PTH116
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(found.st_mode):
        return None
    return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)


def watched(articles: Sequence[Article]) -> tuple[str, ...]:
    """The files that articles came from, each once."""
    return tuple(dict.fromkeys(article.source for article in articles if in_file(article)))


def in_file(article: Article) -> bool:
    """Whether an article came from a file: not the standard input, no address."""
    return article.source not in {"", "-"} and "://" not in article.source


def reloaded(article: Article) -> Article:
    """The article as its file has it now, the very same one where nothing of it changed.

    Raises BadFile where the file is gone or is no article any more.
    """
    fresh = load(article.source, article.language)
    return article if fresh == article else fresh


def start(
    paths: Sequence[str], post: Callable[[FilesChanged], object], period: float = PERIOD
) -> Callable[[], None]:
    """Watch files until the function that is given back is called; `post` is `post_message`."""
    ended = Event()
    if paths:
        Thread(target=_watch, args=(paths, post, period, ended), daemon=True).start()
    return ended.set


def _watch(
    paths: Sequence[str], post: Callable[[FilesChanged], object], period: float, ended: Event
) -> None:
    watch = Watch({path: stamp(path) for path in paths})
    while not ended.wait(period):
        watch, settled = watch.updated({path: stamp(path) for path in paths})
        if settled and not ended.is_set():
            gone = tuple(path for path in settled if watch.reported[path] is None)
            post(FilesChanged(tuple(path for path in settled if path not in gone), gone))
