"""The stories of some files: what is told by whom, for a script.

grouped(["night/"])  ->  Tellings(wire.txt, [rewrite.txt, short.md]), Tellings(alone.txt, [])
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from reader.dataclass import dataclass
from reader.library.choice import wire_copy
from reader.library.entries import DAYS, Entry, entries_at, with_stories
from reader.library.folders import files_in
from reader.library.path_queue import PathQueue
from reader.model import Article

if TYPE_CHECKING:
    from reader.library.readings import Readings


@dataclass(frozen=True, slots=True)
class Tellings:
    """One story: its wire copy and the other articles that tell it, in the order of their files.

    An article that shares its story with no other, or that cannot be read, is a story without
    tellings.
    """

    wire: Entry
    tellings: tuple[Entry, ...] = ()


def grouped(
    paths: Iterable[str],
    progress: Callable[[float], None] = lambda _: None,
    days: int = DAYS,
    passed_over: Callable[[str], object] = lambda _: None,
    found: Callable[[str, Article], None] = lambda *_: None,
    *,
    readings: Readings | None = None,
) -> tuple[Tellings, ...]:
    """The stories of the articles at `paths` and below, each article in one of them.

    They are in the order of the first of their files. `progress` is called with the share that is
    done, 0..1, and may raise to stop; `found` with each article and its path. `passed_over` and
    what is raised are those of `files_in`. With `readings` what they know is not read again, and
    `days` are theirs.
    """
    files = files_in(paths, passed_over)
    if readings:
        return tuple(_told(_read(files, readings, progress)))
    entries: list[Entry] = []
    for number, path in enumerate(files):
        progress(number / len(files))
        entries += entries_at(path, found=found)
    return tuple(_told(with_stories(entries, lambda: progress(1.0), days)))


def _read(
    files: Sequence[str], readings: Readings, progress: Callable[[float], None]
) -> Sequence[Entry]:
    """The entries of the files with their stories."""
    done = 0.0

    def checkpoint() -> None:
        progress(done)

    known = readings.known(files, checkpoint)
    left = [file for file in files if file not in known]
    for file, own in readings.read(PathQueue(), left, checkpoint):
        known[file] = own
        done = len(known) / len(files)
    entries = tuple(entry for file in files for entry in known[file])
    stories = readings.known_stories(entries)
    return readings.with_stories(entries, checkpoint) if stories is None else stories


def _told(entries: Sequence[Entry]) -> Iterator[Tellings]:
    groups: dict[int | str, list[Entry]] = {}
    for entry in entries:
        alone = entry.story is None or entry.problem
        groups.setdefault(entry.path if alone else entry.story or 0, []).append(entry)
    for group in groups.values():
        wire = wire_copy(group)
        yield Tellings(wire, tuple(entry for entry in group if entry is not wire))
