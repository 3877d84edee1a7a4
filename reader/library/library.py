"""Where the list has its articles from: the index first, then the files; and its comparisons.

night/a.txt   read before, unchanged             from the index
              new                                read, by processes where there are many
a pair        compared before, nothing said      from the index
              new, or judged                     compared, by processes where there are many
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from time import monotonic
from typing import cast

from reader.formats.wishes import asked
from reader.library.answering import AnswerSettings, Task
from reader.library.entries import Entry, entries_at
from reader.library.index import Index, file_state
from reader.library.library_place import LibraryPlace
from reader.library.maker import maker
from reader.library.pair_text import pair_from, pair_text
from reader.library.pair_values import PairColumns, compared_files
from reader.library.path_queue import PathQueue
from reader.library.processes import Processes
from reader.library.story_task import story_task
from reader.review.session import ReviewSession
from reader.review.state.digests import digest
from reader.review.state.subjects import PairKey, place_key
from reader.stories.group import Grouped

MANY_FILES, MANY_PAIRS, MANY_ARTICLES = 40, 8, 2_000
"""From which processes are started: a second of work of one core."""
_KEPT_EVERY = 1.0
"""Seconds between two writes of what was found."""

Checkpoint = Callable[[], None]
Pair = tuple[Entry, Entry]


class Library:
    """The articles of one list, and what is found in them; for one thread at a time."""

    def __init__(
        self, place: LibraryPlace, session: ReviewSession, language: str | None = None
    ) -> None:
        self._place, self._session, self._language = place, session, language
        self._index = Index(place.folder)

    @property
    def notice(self) -> str:
        """One line on what happened to the index, or ""."""
        return self._index.notice

    def known(self, files: Sequence[str], checkpoint: Checkpoint) -> dict[str, tuple[Entry, ...]]:
        """The entries of those of the files that were read before and have not changed."""
        return self._index.known(files, checkpoint)

    def read(
        self, queue: PathQueue, files: Sequence[str], checkpoint: Checkpoint
    ) -> Iterator[tuple[str, tuple[Entry, ...]]]:
        """The entries of each file, those in view first."""
        states: dict[str, str] = {}

        def tasks() -> Iterator[Task]:
            for file in queue.each(files):
                states[file] = file_state(file)
                yield Task("read", (file,))

        here = partial(_read_here, checkpoint)
        try:
            for task, entries in self._done(tasks(), len(files) >= MANY_FILES, here, checkpoint):
                (file,) = task.paths
                read = cast("tuple[Entry, ...]", entries)
                yield file, self._index.read(file, states.pop(file), read)
        finally:
            self._index.flush()

    def known_stories(self, entries: Sequence[Entry]) -> tuple[Entry, ...] | None:
        """The entries with the stories that were found in them before; None where none were."""
        return self._index.known_stories(entries, self._session.settings.story_days)

    def with_stories(self, entries: Sequence[Entry], checkpoint: Checkpoint) -> tuple[Entry, ...]:
        """The entries with their stories, found anew."""
        days, folder = self._session.settings.story_days, self._place.folder

        def elsewhere() -> Grouped | None:
            if folder is None or not self._place.processes or len(entries) < MANY_ARTICLES:
                return None
            task = Task("group", (), story_task(folder, days, entries))
            with Processes(self._known(), most=1) as processes, suppress(OSError):
                for _, found in processes.each(iter((task,)), checkpoint, lambda _: None):
                    return cast("Grouped | None", found)
            return None

        return self._index.with_stories(entries, checkpoint, days, elsewhere)

    def compared(
        self, queue: PathQueue, pairs: Mapping[str, Pair], checkpoint: Checkpoint
    ) -> Iterator[Mapping[str, PairColumns]]:
        """What the list shows of each pair by the path of its telling.

        First all that is known, then each of the rest, of which those in view come first.
        """
        touched, off = self._session.beside_articles()
        options, untouched = self._options(off), _untouched(pairs, touched)
        keys = {path: (base.exact, other.exact) for path, (base, other) in untouched.items()}
        left = dict.fromkeys(pairs)
        if options:
            found: Mapping[tuple[str, str], PairColumns]
            found = self._index.found(keys.values(), options, pair_from)
            known = {path: found[key] for path, key in keys.items() if key in found}
            for path in known:
                del left[path]
            yield known
        tasks = (Task("pair", (pairs[path][0].path, path)) for path in queue.each(left))
        here = partial(self._compare_here, checkpoint)
        fresh: dict[tuple[str, str], str] = {}
        written = monotonic()
        try:
            for task, answer in self._done(tasks, len(left) >= MANY_PAIRS, here, checkpoint):
                path, columns = task.paths[1], cast("PairColumns", answer)
                text = pair_text(columns) if path in keys and options else None
                if text is not None:
                    fresh[keys[path]] = text
                    columns = (
                        pair_from(text) or columns
                    )  # Those that are alike share what they can.
                if monotonic() - written > _KEPT_EVERY:
                    self._index.keep_found(fresh, options)
                    fresh, written = {}, monotonic()
                yield {path: columns}
        finally:
            self._index.keep_found(fresh, options)

    def rest(self) -> None:
        """Hold as little memory as can be, until more is asked for."""
        self._index.rest()

    def close(self) -> None:
        """Write what is still to be written."""
        self._index.close()

    def _done(
        self,
        tasks: Iterator[Task],
        many: bool,  # noqa: FBT001
        here: Callable[[Task], object],
        checkpoint: Checkpoint,
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

    def _known(self) -> AnswerSettings:
        """What a process is told before all else."""
        session = self._session
        return AnswerSettings(
            session.settings, self._place.state, asked(), self._language, session.reviewer
        )

    def _compare_here(self, checkpoint: Checkpoint, task: Task) -> PairColumns:
        base, other = task.paths
        return compared_files(
            base,
            other,
            compare=self._session.compare,
            checkpoint=checkpoint,
            language=self._language,
        )

    def _options(self, off: Collection[str]) -> str:
        """A digest of all that a comparison depends on beside its articles; "" keeps none of it."""
        if asked().now is not None:
            return ""  # What is under embargo then is not now.
        said = self._session.settings
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


def _untouched(pairs: Mapping[str, Pair], keys: Iterable[PairKey]) -> Mapping[str, Pair]:
    """The pairs of which nothing was ever said, where these are the others."""
    touched = set()
    for key in keys:
        touched.add(frozenset((key.left.content, key.right.content)))
        touched.add(frozenset((key.left.place, key.right.place)))
    if not touched:
        return pairs
    return {
        path: (base, other)
        for path, (base, other) in pairs.items()
        if frozenset((base.digest, other.digest)) not in touched
        and frozenset((place_key(base.path), place_key(path))) not in touched
    }


def _read_here(checkpoint: Checkpoint, task: Task) -> tuple[Entry, ...]:
    return entries_at(task.paths[0], checkpoint)
