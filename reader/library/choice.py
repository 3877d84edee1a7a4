"""Which two articles a reader means: the marked ones, or one and its story's wire copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.library.entries import Entry
from reader.library.glance import Beside, Glance


def marked_with(marked: tuple[str, ...], path: str) -> tuple[str, ...]:
    """The marks after `path` is marked, or unmarked; a third mark takes the second's place."""
    if path in marked:
        return tuple(other for other in marked if other != path)
    return (*marked[:1], path)


def pair_at(
    current: Entry | None, entries: Sequence[Entry], marked: tuple[str, ...]
) -> tuple[str, str] | None:
    """Base and other: the marked two, the marked one and the current, or the current's story.

    The base of a story is its first telling; standing on that, the other is the second. None
    where no second article is meant.
    """
    if len(marked) == 2:
        return marked[0], marked[1]
    if current is None:
        return None
    if len(marked) == 1:
        return (marked[0], current.path) if current.path != marked[0] else None
    told = [e.path for e in entries if e.story == current.story and not e.problem]
    if current.story is None or len(told) < 2 or current.path not in told:
        return None
    return told[0], current.path if current.path != told[0] else told[1]


def bases(entries: Sequence[Entry]) -> dict[str, str]:
    """For each article that has a wire copy to stand beside, the path of that copy."""
    firsts: dict[int, str] = {}
    found: dict[str, str] = {}
    for entry in entries:
        if entry.story is not None and not entry.problem:
            first = firsts.setdefault(entry.story, entry.path)
            if first != entry.path:
                found[entry.path] = first
    return found


def unreviewed(
    entries: Sequence[Entry], glances: Mapping[str, Beside], here: int, step: int
) -> int | None:
    """The next row after `here` (`step` 1) or before (-1) with something left to review."""
    rows = range(here + 1, len(entries)) if step > 0 else range(here - 1, -1, -1)
    for row in rows:
        beside = glances.get(entries[row].path)
        if isinstance(beside, Glance) and not beside.done:
            return row
    return None
