"""The articles of a list beside their wire copies: what is known first, then what is compared.

a pair        compared before, nothing said      from the index
              new, or judged                     compared, by processes where there are many
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import cast

from reader.library.answering import Task
from reader.library.entries import Entry
from reader.library.keeping import keeping
from reader.library.library_place import LibraryPlace
from reader.library.pair_text import pair_from, pair_text
from reader.library.pair_values import PairColumns, compared_files
from reader.library.path_queue import PathQueue
from reader.library.readings import MANY_PAIRS, Readings
from reader.review.session import ReviewSession
from reader.review.state.subjects import PairKey, place_key

Checkpoint = Callable[[], None]
Pair = tuple[Entry, Entry]


class Library(Readings):
    """The articles of one list, and what is found in them; for one thread at a time."""

    def __init__(
        self, place: LibraryPlace, session: ReviewSession, language: str | None = None
    ) -> None:
        super().__init__(place, session.settings, language, session.reviewer)
        self._session = session

    def compared(
        self, queue: PathQueue, pairs: Mapping[str, Pair], checkpoint: Checkpoint
    ) -> Iterator[Mapping[str, PairColumns]]:
        """What the list shows of each pair by the path of its telling.

        First all that is known, then each of the rest, of which those in view come first.
        """
        touched, off = self._session.beside_articles()
        options, untouched = self.options(off), _untouched(pairs, touched)
        keys = {path: (base.exact, other.exact) for path, (base, other) in untouched.items()}
        left = dict.fromkeys(pairs)
        if options:
            found: Mapping[tuple[str, str], PairColumns]
            found = self.index.found(keys.values(), options, pair_from)
            known = {path: found[key] for path, key in keys.items() if key in found}
            for path in known:
                del left[path]
            yield known
        tasks = (Task("pair", (pairs[path][0].path, path)) for path in queue.each(left))
        here = partial(self._compare_here, checkpoint)
        with keeping(self.index, options) as keep:
            for task, answer in self.done(tasks, here, checkpoint, many=len(left) >= MANY_PAIRS):
                path, columns = task.paths[1], cast("PairColumns", answer)
                text = pair_text(columns) if path in keys and options else None
                if text is not None:
                    keep(keys[path], text)
                    columns = pair_from(text) or columns  # What is alike is shared.
                yield {path: columns}

    def _compare_here(self, checkpoint: Checkpoint, task: Task) -> PairColumns:
        base, other = task.paths
        return compared_files(
            base,
            other,
            compare=self._session.compare,
            checkpoint=checkpoint,
            language=self._language,
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
