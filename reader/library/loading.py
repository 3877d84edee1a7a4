"""Loads the list: reads every article, finds the stories, compares each with its wire copy.

The whole state is given out now and then, so the screen never shows half of one state and half of
another. The work can be stopped, and started again from the last state.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from time import monotonic
from typing import TYPE_CHECKING

from reader.dataclass import dataclass, field, replace
from reader.library.by_hand import put_together, wires_in
from reader.library.choice import wire_copies
from reader.library.entries import Entry
from reader.library.glance import glance
from reader.library.pair_values import NoValues, PairColumns
from reader.library.path_queue import PathQueue
from reader.library.story_places import StoryPlaces, story_places
from reader.review.state.related import Related

if TYPE_CHECKING:
    from reader.library.library import Library

_FIRST_PAUSE, _LONGEST_PAUSE, _GROWTH = 0.1, 1.0, 1.5
"""Seconds from one state to the next. What is in view comes first and at once; later the pauses
grow, since each state of ten thousand articles costs the screen some milliseconds."""

Checkpoint = Callable[[], None]
"""Called every few milliseconds; may raise to stop the work."""

_REGROUP = frozenset({""})
"""Stale where no file is: nothing is read again, and the stories are found anew."""


class _Interval:
    """When the next state is due: soon at first, then less and less often."""

    def __init__(self) -> None:
        self._last, self._pause = monotonic(), _FIRST_PAUSE

    def due(self) -> bool:
        """Whether it is due; then the next pause begins."""
        if monotonic() - self._last < self._pause:
            return False
        self._last, self._pause = monotonic(), min(_LONGEST_PAUSE, self._pause * _GROWTH)
        return True


@dataclass(frozen=True)
class LoadState:
    """What is known so far; `reading` and `comparing` count the articles still to do.

    `pair_columns` are by path: empty until the stories are known, then with every article that has
    no wire copy. `stale` are the paths that have to be read again, `doubtful` those whose pair
    columns are shown until they are compared again. `wires` are the digests of the articles that a
    reader called a wire copy. `notes` are those on articles alone, by the digest of their words.
    """

    entries: Sequence[Entry]
    pair_columns: Mapping[str, PairColumns]
    reading: int = 0
    comparing: int = 0
    stale: frozenset[str] = frozenset()
    wires: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    notes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @cached_property
    def copies(self) -> Mapping[str, str]:
        """For each telling the path of its wire copy."""
        return wire_copies(self.entries, self.wires)

    @cached_property
    def stories(self) -> StoryPlaces:
        """Where the stories stand."""
        return story_places(self.entries, frozenset(self.copies.values()))

    def compared_to(
        self,
        columns: Mapping[str, PairColumns],
        comparing: int,
        doubtful: frozenset[str] = frozenset(),
    ) -> LoadState:
        """The same with these pair columns."""
        known = replace(self, pair_columns=columns, reading=0)
        new = replace(known, comparing=comparing, doubtful=doubtful)
        return new._knowing(self.copies, self.stories)

    def _knowing(self, copies: Mapping[str, str], stories: StoryPlaces) -> LoadState:
        """Itself, with its wire copies found already, and where the stories stand."""
        self.__dict__.update(copies=copies, stories=stories)
        return self

    def with_paths(self, paths: Sequence[str]) -> LoadState:
        """These articles; those that are new are to be read, those that went are gone."""
        known = _by_file(self.entries)
        new = frozenset(path for path in paths if path not in known)
        if not new and len(known) == len(paths):
            return self
        entries = _entries_at(paths, known)
        stale = (self.stale | new).intersection(paths)
        return replace(self, entries=entries, reading=len(stale), stale=stale or _REGROUP)

    def changed(self, files: Collection[str]) -> LoadState:
        """The same; these files are to be read again, and are shown as they were until then."""
        if not self.entries_of(files):
            return self
        stale = self.stale.union(files) - _REGROUP
        return replace(self, reading=len(stale), stale=stale)._knowing(self.copies, self.stories)

    def entries_of(self, files: Collection[str]) -> frozenset[str]:
        """The paths of the articles in some files."""
        if not files:
            return frozenset()
        every = ((one.given or one.path, one.path) for one in self.entries)
        return frozenset(path for file, path in every if file in files)

    def regrouped(self) -> LoadState:
        """The same, whose stories are to be found anew."""
        return replace(self, stale=self.stale or _REGROUP)._knowing(self.copies, self.stories)

    def said(self, related: Sequence[Related], wires: frozenset[str]) -> LoadState:
        """The same after a reader put stories together or apart; what is compared anew is gone."""
        entries = put_together(self.entries, related, wires, self.stories)
        there = self._concerned(entries, self.wires ^ wires)
        own = wire_copies([entries[k] for k in there], wires)
        paths = [entries[k].path for k in there]
        changed = {path for path in paths if own.get(path) != self.copies.get(path)}
        copies, columns = dict(self.copies), dict(self.pair_columns)
        for path in changed:
            copies.pop(path, None)
            columns.pop(path, None)
        copies |= {path: own[path] for path in paths if path in changed and path in own}
        columns |= dict.fromkeys(changed.difference(own), NoValues.ALONE)
        new = replace(self, entries=entries, wires=wires, pair_columns=columns)
        comparing = self.comparing + len(changed.intersection(own))
        stories = self.stories.after(entries, frozenset(own.values()), there)
        return replace(new, comparing=comparing)._knowing(copies, stories)

    def _concerned(self, after: Sequence[Entry], wires: frozenset[str]) -> list[int]:
        """The places of all articles of stories that changed, or in which one of `wires` is."""
        before = self.entries
        changed = {k for k, entry in enumerate(after) if entry is not before[k]}
        if wires:
            changed.update(k for k, entry in enumerate(after) if entry.digest in wires)
        several = [entry for k in changed for entry in (before[k], after[k])]
        numbers = {number for entry in several for number in (entry.story, entry.candidate)}
        return sorted(changed.union(self.stories.of_stories(numbers - {None})))

    def with_notes(self, notes: Mapping[str, tuple[str, ...]]) -> LoadState:
        """The same with other notes on articles alone."""
        known = self.__dict__
        new = replace(self, notes=notes)
        new.__dict__.update({name: known[name] for name in ("copies", "stories") if name in known})
        return new

    def all_stale(self, paths: Sequence[str]) -> LoadState:
        """These articles, all to be read again; until then the old entries are shown."""
        entries = _entries_at(paths, _by_file(self.entries))
        return replace(self, entries=entries, reading=len(paths), stale=frozenset(paths))

    def doubted(self, paths: Collection[str]) -> LoadState:
        """The same; these articles are compared again, and keep their pair columns until then."""
        new = replace(self, doubtful=self.doubtful.union(self.copies.keys() & set(paths)))
        return new._knowing(self.copies, self.stories)

    def with_pair(self, path: str, found: PairColumns) -> LoadState:
        """The same with what was found of an article beside its wire copy."""
        new = replace(self, pair_columns={**self.pair_columns, path: found})
        return replace(new, doubtful=self.doubtful - {path})._knowing(self.copies, self.stories)


def load_all(
    known: LoadState,
    queue: PathQueue,
    library: Library,
    checkpoint: Checkpoint,
    said: Callable[[], Sequence[Related]] = tuple,
    *,
    noted: Callable[[], Mapping[str, tuple[str, ...]]] = dict,
) -> Iterator[LoadState]:
    """Everything that `known` lacks, in the order of `queue`; the last state is complete.

    `said` gives what a reader said of stories and wire copies, `noted` the notes on articles alone.
    """
    known = known.with_notes(noted())
    if known.stale or not known.pair_columns:
        before = known
        known = yield from _reading(known, queue, library, checkpoint)
        numbered = library.known_stories(known.entries)
        if numbered is None:
            yield known
            numbered = library.with_stories(known.entries, checkpoint)
        known = _with_stories(before, numbered, said())
    yield from _comparing(known, queue, library, checkpoint)
    for entry in known.entries:
        checkpoint()
        _ = entry.searched  # made here, so that no key press of the filter has to wait for it


def _reading(
    known: LoadState, queue: PathQueue, library: Library, checkpoint: Checkpoint
) -> Generator[LoadState, None, LoadState]:
    """What was read before comes first, all at once; then the beginnings of the others.

    The last state, in which all is read, is given back.
    """
    entries = _by_file(known.entries)
    stale = set(known.stale)
    left = {
        path
        for path, own in entries.items()
        if path in stale or not all(entry.known for entry in own)
    }
    interval = _Interval()

    def state() -> LoadState:
        read = tuple(chain.from_iterable(entries.values()))
        now = replace(known, entries=read, stale=frozenset(stale))
        return replace(now, reading=len(left), comparing=0)

    for path, own in library.known([*left], checkpoint).items():
        entries[path] = own
        left.discard(path)
        stale.discard(path)
    if left and len(left) < len(entries):
        yield state()
    for path in queue.each(path for path in entries if path in left and path not in stale):
        checkpoint()
        entries[path] = (glance(path),)
        if interval.due():
            yield state()
    order = [path for path in entries if path in left]
    for path, own in library.read(queue, order, checkpoint):
        entries[path] = own
        left.discard(path)
        stale.discard(path)
        if interval.due():
            yield state()
    read = tuple(chain.from_iterable(entries.values()))
    return replace(known, entries=read, reading=0, comparing=0, stale=frozenset())


def _by_file(entries: Sequence[Entry]) -> dict[str, tuple[Entry, ...]]:
    """The entries by the paths that were given, those of the articles of one file together."""
    found: dict[str, tuple[Entry, ...]] = {}
    several: dict[str, list[Entry]] = {}
    for entry in entries:
        found[entry.given or entry.path] = (entry,)
        if entry.given:
            several.setdefault(entry.given, []).append(entry)
    found.update((path, tuple(own)) for path, own in several.items())
    return found


def _entries_at(paths: Sequence[str], known: Mapping[str, tuple[Entry, ...]]) -> Sequence[Entry]:
    """The entries of some files, of one that is not known yet its name."""
    return [entry for path in paths for entry in known.get(path) or (Entry(path),)]


def _with_stories(before: LoadState, found: Sequence[Entry], said: Sequence[Related]) -> LoadState:
    """The entries with the stories that were found, and those that a reader made.

    Only those that have another wire copy than before, or were read again, are still to compare.
    """
    wires = wires_in(said)
    numbered = put_together(found, said, wires, story_places(found, ()))
    new = LoadState(numbered, {}, wires=wires, notes=before.notes)
    again = before.entries_of(before.stale)
    compared = {k: v for k, v in before.pair_columns.items() if k not in again}
    earlier = before.copies if compared else {}
    fresh = {path: wire for path, wire in earlier.items() if wire not in again}
    columns = _kept_columns(compared, fresh, new.copies, numbered)
    comparing = sum(path not in columns for path in new.copies)
    return new.compared_to(columns, comparing, before.doubtful.intersection(columns))


def _kept_columns(
    columns: Mapping[str, PairColumns],
    before: Mapping[str, str],
    copies: Mapping[str, str],
    entries: Sequence[Entry],
) -> dict[str, PairColumns]:
    """The columns of the tellings that have the wire copy that they had, and of those without."""
    kept = {
        path: column
        for path, column in columns.items()
        if path in copies and copies[path] == before.get(path)
    }
    alone = {entry.path: NoValues.ALONE for entry in entries if entry.path not in copies}
    return {**kept, **alone}


def _comparing(
    known: LoadState, queue: PathQueue, library: Library, checkpoint: Checkpoint
) -> Iterator[LoadState]:
    columns, doubtful = dict(known.pair_columns), set(known.doubtful)
    by_path = {entry.path: entry for entry in known.entries}
    left = {
        path: (by_path[copy], by_path[path])
        for path, copy in known.copies.items()
        if path not in columns or path in doubtful
    }
    interval, count = _Interval(), len(left)
    for found in library.compared(queue, left, checkpoint):
        columns.update(found)
        doubtful.difference_update(found)
        count -= len(found)
        if count and interval.due():
            yield known.compared_to(dict(columns), count, frozenset(doubtful))
    yield known.compared_to(columns, 0)
