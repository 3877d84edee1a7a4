"""A library that notes which files are read and which pairs compared; it finds nothing in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reader.library.answering import Task
from reader.library.entries import Entry
from reader.library.library import Library
from reader.library.library_place import LibraryPlace
from reader.library.pair_values import PairColumns, PairValues
from reader.library.path_queue import PathQueue
from reader.model import Severity
from reader.review.session import ReviewSession
from reader.settings.settings import Settings

NOTHING = PairValues(1.0, dict.fromkeys(Severity, 0), frozenset())


class Watched(Library):
    """`files` are those that were read, `seen` the names of the files of each pair, base first."""

    def __init__(self, folder: Path | None = None) -> None:
        session = ReviewSession(Settings(), Path("/dev/null"))
        super().__init__(LibraryPlace(folder, Path("/dev/null")), session)
        self.files: list[str] = []
        self.seen: list[tuple[str, str]] = []

    def read(
        self, queue: PathQueue, files: Sequence[str], checkpoint: Callable[[], None]
    ) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        """Each file, noted."""
        for file, entries in super().read(queue, files, checkpoint):
            self.files.append(file)
            yield file, entries

    def _compare_here(self, checkpoint: Callable[[], None], task: Task) -> PairColumns:
        checkpoint()
        base, other = (Path(path).name for path in task.paths)
        self.seen.append((base, other))
        return NOTHING
