"""Which two articles to open: the marked ones, or one and its story's wire copy."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache, partial
from itertools import chain

from reader.late_pattern import late_pattern
from reader.library.entries import Entry
from reader.library.pair_values import NoValues, PairColumns, PairValues
from reader.library.story_places import story_number

_NAMED = late_pattern(r"(?<![^\W\d_])(?:wire|agency|original|source)(?![^\W\d_])")
"""A whole word of a file name that says what the article is."""
_DAY = late_pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_DAY_LENGTH = len("2031-05-03")
_KEPT = 1 << 16
"""Names and times that are looked at once: all are, whenever the list grows."""
_BY_AGENCY = 2
"""The rank by an agency in dateline or outlet; what has no more than its time has a higher one."""
_NO_DAY = "9999"
"""After every day."""


def toggled_mark(marked: tuple[str, ...], path: str) -> tuple[str, ...]:
    """The marked paths after `path` is marked or unmarked; a third mark replaces the second."""
    if path in marked:
        return tuple(other for other in marked if other != path)
    return (*marked[:1], path)


def pair_to_open(
    current: Entry | None,
    entries: Sequence[Entry],
    marked: tuple[str, ...],
    by_hand: Collection[str] = frozenset(),
) -> tuple[str, str] | None:
    """Base and other: the marked two, the marked one and the current, or the current's story.

    The base of a story is its wire copy (`wire_copy`, with what was said `by_hand`). With that one
    current, the other is the next article of its story. None where there is no second article.
    """
    if len(marked) == 2:
        return marked[0], marked[1]
    if current is None:
        return None
    if len(marked) == 1:
        return (marked[0], current.path) if current.path != marked[0] else None
    number = story_number(current)
    story = [] if number is None else [e for e in entries if e.story == number and not e.problem]
    if current.story is None and len(story) > 1:
        return wire_copy(story, by_hand).path, current.path
    paths = [entry.path for entry in sorted(story, key=partial(_evidence, by_hand))]
    if current.story is None or len(paths) < 2 or current.path not in paths:
        return None
    return paths[0], current.path if current.path != paths[0] else paths[1]


def wire_copies(entries: Sequence[Entry], by_hand: Collection[str] = frozenset()) -> dict[str, str]:
    """For each article whose story has another wire copy, the path of that copy.

    `by_hand` are the digests of articles that a reader said are the wire copy of their story.
    """
    copies: dict[str, str] = {}
    wires: dict[int | None, str] = {}
    for group in stories_in(entries):
        wire = wires[group[0].story] = wire_copy(group, by_hand).path
        copies.update((entry.path, wire) for entry in group if entry.path != wire)
    for entry in entries:
        if entry.candidate is not None and entry.candidate in wires and not entry.problem:
            copies[entry.path] = wires[entry.candidate]
    return copies


def stories_in(entries: Iterable[Entry]) -> list[list[Entry]]:
    """The articles of each story that has several which can be read, as they are given."""
    stories: dict[int, list[Entry]] = {}
    for entry in entries:
        if entry.story is not None and not entry.problem:
            stories.setdefault(entry.story, []).append(entry)
    return [group for group in stories.values() if len(group) > 1]


def wire_copy(group: Sequence[Entry], by_hand: Collection[str] = frozenset()) -> Entry:
    """The wire copy of a story's articles, which are given in the order of their files.

    It is the one that a reader, else its front matter, its file name (`wire`, `agency`, `original`,
    `source`), or the agency in its dateline says; else the earliest. Of several such it is again
    the earliest, then the first.
    """
    return min(group, key=partial(_evidence, by_hand))


def is_guessed(entry: Entry, by_hand: Collection[str] = frozenset()) -> bool:
    """Whether nothing but its time says that an article is the wire copy."""
    return entry.digest not in by_hand and _rank(entry) > _BY_AGENCY


def is_older(entry: Entry, base: Entry) -> bool:
    """Whether an article came before another, and so cannot have been made from it.

    The hour counts where both tell it; two of one day of which one does not are of one time.
    """
    times = _time(entry.published), _time(base.published)
    if _NO_DAY in times:
        return False
    length = _DAY_LENGTH if min(map(len, times)) <= _DAY_LENGTH else None
    return times[0][:length] < times[1][:length]


def _evidence(by_hand: Collection[str], entry: Entry) -> tuple[int, str]:
    """How surely an article is the wire copy, the surest first, then its time."""
    return (-1 if entry.digest in by_hand else _rank(entry)), _time(entry.published)


def _rank(entry: Entry) -> int:
    if entry.wire is not None:
        return 0 if entry.wire else 4
    if _is_named(entry.name):
        return 1
    return _BY_AGENCY if entry.agency or "wire" in entry.outlet.casefold() else _BY_AGENCY + 1


@lru_cache(maxsize=_KEPT)
def _is_named(name: str) -> bool:
    return _NAMED.search(name.casefold()) is not None


@lru_cache(maxsize=_KEPT)
def _time(published: str) -> str:
    """A time that sorts: UTC where it has an offset, after all others where it is not known."""
    try:
        time = datetime.fromisoformat(published)
    except ValueError:
        return published[:10] if _DAY.match(published) else _NO_DAY
    if time.tzinfo:
        time = time.astimezone(UTC).replace(tzinfo=None)
    return published if len(published) <= _DAY_LENGTH else time.isoformat()


def pairs_left(
    entries: Sequence[Entry],
    copies: Mapping[str, str],
    values: Mapping[str, PairColumns],
    here: int,
    step: int,
) -> Iterator[int]:
    """The other rows that have a wire copy and are not done, in the order in which they come.

    What only may tell a story is none of them. Those after `here` (`step` 1) or before it (-1)
    come first, then those from the other end. What is not compared yet counts as not done: it is
    compared when it is opened.
    """
    below, above = range(here + 1, len(entries)), range(max(0, here))
    for row in chain(below, above) if step > 0 else chain(above[::-1], below[::-1]):
        pair = values.get(entries[row].path)
        done = pair.done if isinstance(pair, PairValues) else pair is NoValues.BROKEN
        if entries[row].path in copies and not done and not entries[row].likely:
            yield row


def next_telling(
    entries: Sequence[Entry], copies: Mapping[str, str], here: int, step: int
) -> int | None:
    """The next row of the same story as `here` (`step` 1) or the one before (-1).

    `copies` names the wire copy of each article that has one; the wire copy itself is passed over.
    """
    rows = range(here + 1, len(entries)) if step > 0 else range(here - 1, -1, -1)
    story = story_number(entries[here]) if here < len(entries) else None
    told = (
        row for row in rows if story_number(entries[row]) == story and entries[row].path in copies
    )
    return next(told, None)


def place_in_queue(
    entries: Sequence[Entry],
    copies: Mapping[str, str],
    values: Mapping[str, PairColumns],
    path: str,
) -> str:
    """The place of an article among those to be judged, such as "7/40"; "" without a wire copy.

    "–/40" where nothing of it waits. What is not compared yet counts as to be judged.
    """
    if path not in copies:
        return ""
    told = (entry.path for entry in entries if entry.path in copies and not entry.likely)
    waiting = [each for each in told if _is_to_judge(values.get(each))]
    return f"{waiting.index(path) + 1 if path in waiting else '–'}/{len(waiting)}"


def _is_to_judge(pair: PairColumns | None) -> bool:
    return pair.to_judge if isinstance(pair, PairValues) else pair is not NoValues.BROKEN
