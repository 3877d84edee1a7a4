"""Which two articles a reader means: the marked ones, or one and its story's wire copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.library.entries import Entry
from reader.library.glance import Beside, Glance

_NO_DAY = "9999"
"""After every day."""


def marked_with(marked: tuple[str, ...], path: str) -> tuple[str, ...]:
    """The marks after `path` is marked, or unmarked; a third mark takes the second's place."""
    if path in marked:
        return tuple(other for other in marked if other != path)
    return (*marked[:1], path)


def pair_at(
    current: Entry | None, entries: Sequence[Entry], marked: tuple[str, ...]
) -> tuple[str, str] | None:
    """Base and other: the marked two, the marked one and the current, or the current's story.

    The base of a story is its wire copy (`wire_first`); standing on that, the other is the telling
    after it. None where no second article is meant.
    """
    if len(marked) == 2:
        return marked[0], marked[1]
    if current is None:
        return None
    if len(marked) == 1:
        return (marked[0], current.path) if current.path != marked[0] else None
    telling = [e for e in entries if e.story == current.story and not e.problem]
    told = [entry.path for entry in sorted(telling, key=wire_first)]
    if current.story is None or len(told) < 2 or current.path not in told:
        return None
    return told[0], current.path if current.path != told[0] else told[1]


def bases(entries: Sequence[Entry]) -> dict[str, str]:
    """For each article that has a wire copy to stand beside, the path of that copy."""
    stories: dict[int, list[Entry]] = {}
    for entry in entries:
        if entry.story is not None and not entry.problem:
            stories.setdefault(entry.story, []).append(entry)
    wires = {story: min(told, key=wire_first).path for story, told in stories.items()}
    return {
        entry.path: wires[story]
        for story, told in stories.items()
        for entry in told
        if entry.path != wires[story]
    }


def wire_first(entry: Entry) -> tuple[bool, str]:
    """Sorts the wire copy of a story before its other tellings.

    It is the one whose file or outlet says so, else the earliest; of several such the first listed.
    """
    named = "wire" in f"{entry.name} {entry.outlet}".lower()
    day = entry.published[:10]
    return not named, day if day[:4].isdigit() else _NO_DAY


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
