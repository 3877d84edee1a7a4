"""The work behind the list: read every article, find the stories, compare with the wire copies.

Told of now and then as a whole, so that what is shown is never half of one state and half of
another; taken up again where it was left.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from reader.library.choice import bases
from reader.library.entries import Entry, described, grouped
from reader.library.glance import Beside, Blank
from reader.library.turns import PathQueue

_FIRST_PULSE, _LAST_PULSE, _SLOWER = 0.1, 1.0, 1.5
"""Seconds from one telling to the next: what is in view comes first and at once, the rest is
counted, and each telling of ten thousand articles costs the screen some milliseconds."""


class _Pulse:
    """When it is time to tell again: soon at first, and more and more seldom."""

    def __init__(self) -> None:
        self._told, self._pause = monotonic(), _FIRST_PULSE

    def due(self) -> bool:
        """Whether it is; then the next pause begins."""
        if monotonic() - self._told < self._pause:
            return False
        self._told, self._pause = monotonic(), min(_LAST_PULSE, self._pause * _SLOWER)
        return True


LookAt = Callable[[str, str], Beside]
"""How the second of two files stands to the first."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What is known so far; `reading` and `comparing` are how many are still to do.

    `glances` are by path: empty until the stories are known, then all that need none are in it.
    `stale` are the paths of what is to be read again.
    """

    entries: Sequence[Entry]
    glances: Mapping[str, Beside]
    reading: int = 0
    comparing: int = 0
    stale: frozenset[str] = frozenset()

    def afresh(self, paths: Sequence[str]) -> Filled:
        """These articles, all to be read again; what is known of them is shown until then."""
        known = {entry.path: entry for entry in self.entries}
        entries = [known.get(path) or Entry(path) for path in paths]
        return replace(self, entries=entries, reading=len(paths), stale=frozenset(paths))

    def without(self, paths: Collection[str]) -> Filled:
        """The same, but for what is known of these articles beside their wire copies."""
        kept = {
            path: beside
            for path, beside in self.glances.items()
            if path not in paths or beside is Blank.ALONE
        }
        return replace(self, glances=kept)


def filling(
    known: Filled, turns: PathQueue, glance: LookAt, go_on: Callable[[], None]
) -> Iterator[Filled]:
    """Everything that is not yet known, in `turns`; the last of what it yields is all of it.

    `go_on` is called every few milliseconds; what it raises stops the work.
    """
    if known.stale or not known.glances:
        for read in _reading(known, turns, go_on):
            known = read
            yield known
        known = _with_stories(known.entries, go_on)
        yield known
    yield from _comparing(known, turns, glance, go_on)


def _reading(known: Filled, turns: PathQueue, go_on: Callable[[], None]) -> Iterator[Filled]:
    found = {entry.path: entry for entry in known.entries}
    stale = set(known.stale)
    left = [entry.path for entry in known.entries if not entry.known or entry.path in stale]
    pulse = _Pulse()
    for done, path in enumerate(turns.through(left), start=1):
        go_on()
        found[path] = described(path)
        stale.discard(path)
        if pulse.due():
            read = tuple(found.values())
            yield Filled(read, known.glances, len(left) - done, stale=frozenset(stale))
    yield Filled(tuple(found.values()), known.glances)


def _with_stories(entries: Sequence[Entry], go_on: Callable[[], None]) -> Filled:
    """The entries with their stories; only those beside a wire copy still want a glance."""
    numbered = grouped(entries, go_on)
    beside = bases(numbered)
    for entry in numbered:
        go_on()
        _ = entry.keys  # folded here, so that no key of the filter has to wait for it
    glances = {entry.path: Blank.ALONE for entry in numbered if entry.path not in beside}
    return Filled(numbered, glances, comparing=len(beside))


def _comparing(
    known: Filled, turns: PathQueue, glance: LookAt, go_on: Callable[[], None]
) -> Iterator[Filled]:
    beside, glances = bases(known.entries), dict(known.glances)
    left = [path for path in beside if path not in glances]
    pulse = _Pulse()
    for done, path in enumerate(turns.through(left), start=1):
        go_on()
        glances[path] = glance(beside[path], path)
        if pulse.due():
            yield Filled(known.entries, dict(glances), comparing=len(left) - done)
    yield Filled(known.entries, glances)
