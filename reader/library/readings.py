"""Where articles come from: the index first, then the files, by processes where there are many.

night/a.txt   read before, unchanged             from the index
              new                                read, by processes where there are many
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import cast

from reader.formats.wishes import asked
from reader.library.answering import AnswerSettings, Task, Work
from reader.library.entries import Entry, entries_at
from reader.library.index import Index, file_state
from reader.library.library_place import LibraryPlace
from reader.library.maker import maker
from reader.library.path_queue import PathQueue
from reader.library.processes import Processes
from reader.library.story_task import story_task
from reader.review.state.digests import digest
from reader.settings.settings import Settings
from reader.stories.group import Grouped

MANY_FILES, MANY_PAIRS, MANY_ARTICLES = 40, 8, 2_000
"""From which processes are started: a second of work of one core."""

Checkpoint = Callable[[], None]


class Readings:
    """The articles of some files and their stories; for one thread at a time.

    `work` is what processes do beside reading.
    """

    def __init__(
        self,
        place: LibraryPlace,
        settings: Settings,
        language: str | None = None,
        reviewer: str = "",
        work: Work | None = None,
    ) -> None:
        self.settings, self.reviewer, self.work = settings, reviewer, work
        self._place, self._language = place, language
        # What is under embargo now is not then: nothing of it is kept.
        self.index = Index(place.folder if asked().now is None else None)

    @property
    def notice(self) -> str:
        """One line on what happened to the index, or ""."""
        return self.index.notice

    def known(self, files: Sequence[str], checkpoint: Checkpoint) -> dict[str, tuple[Entry, ...]]:
        """The entries of those of the files that were read before and have not changed."""
        return self.index.known(files, checkpoint)

    def read(
        self, queue: PathQueue, files: Sequence[str], checkpoint: Checkpoint
    ) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        """The entries of each file, those in view first."""
        states: dict[str, str] = {}

        def tasks() -> Iterator[Task]:
            for file in queue.each(files):
                states[file] = file_state(file)
                yield Task("read", (file,))

        here, many = partial(_read_here, checkpoint), len(files) >= MANY_FILES
        try:
            for task, entries in self.done(tasks(), here, checkpoint, many=many):
                (file,) = task.paths
                read = cast("tuple[Entry, ...]", entries)
                yield file, self.index.read(file, states.pop(file), read)
        finally:
            self.index.flush()

    def known_stories(self, entries: Sequence[Entry]) -> tuple[Entry, ...] | None:
        """The entries with the stories that were found in them before; None where none were."""
        return self.index.known_stories(entries, self.settings.story_days)

    def with_stories(self, entries: Sequence[Entry], checkpoint: Checkpoint) -> tuple[Entry, ...]:
        """The entries with their stories, found anew."""
        days, folder = self.settings.story_days, self._place.folder

        def elsewhere() -> Grouped | None:
            if folder is None or not self._place.processes or len(entries) < MANY_ARTICLES:
                return None
            task = Task("group", (), story_task(folder, days, entries))
            with Processes(self._known(), most=1) as processes, suppress(OSError):
                for _, found in processes.each(iter((task,)), checkpoint, lambda _: None):
                    return cast("Grouped | None", found)
            return None

        return self.index.with_stories(entries, checkpoint, days, elsewhere)

    def rest(self) -> None:
        """Hold as little memory as can be, until more is asked for."""
        self.index.rest()

    def close(self) -> None:
        """Write what is still to be written."""
        self.index.close()

    def done(
        self,
        tasks: Iterator[Task],
        here: Callable[[Task], object],
        checkpoint: Checkpoint,
        *,
        many: bool,
    ) -> Iterator[tuple[Task, object]]:
        """Each task with its answer, by processes where there are many and any can be started."""
        if many and self._place.processes:
            lost: list[Task] = []
            with Processes(self._known()) as processes, suppress(OSError):
                yield from processes.each(tasks, checkpoint, lost.append)
            for task in lost:
                yield task, here(task)
        for task in tasks:
            checkpoint()
            yield task, here(task)

    def worked(
        self, pairs: Sequence[tuple[str, str]], checkpoint: Checkpoint
    ) -> Iterator[tuple[tuple[str, str], object]]:
        """Each pair of paths with what `work` makes of it, in the order in which they are done."""
        work = self.work
        assert work
        tasks = (Task("work", pair) for pair in pairs)
        many = len(pairs) >= MANY_PAIRS
        for task, answer in self.done(tasks, lambda task: work(task.paths), checkpoint, many=many):
            base, other = task.paths
            yield (base, other), answer

    def _known(self) -> AnswerSettings:
        """What a process is told before all else."""
        place, wishes = self._place.state, asked()
        return AnswerSettings(
            self.settings, place, wishes, self._language, self.reviewer, self.work
        )

    def options(self, off: Collection[str] = ()) -> str:
        """A digest of all that a comparison depends on beside its articles; "" keeps none of it."""
        if asked().now is not None:
            return ""  # What is under embargo then is not now.
        said = self.settings
        return digest(
            maker(),
            str(said.likeness),
            str(said.typography),
            "\n".join(sorted((*said.rules_off, *off))),
            repr(sorted(said.house_style.items())),
            repr(sorted(said.loaded_words)),
            repr(sorted(said.jsonl_fields.items())),
            self._language or "",
        )


def _read_here(checkpoint: Checkpoint, task: Task) -> tuple[Entry, ...]:
    return entries_at(task.paths[0], checkpoint)
