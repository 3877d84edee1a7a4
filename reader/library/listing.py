"""The order of the list: sorted by one thing, grouped by another.

The articles of a group are next to each other, sorted among themselves. Groups of outlets and dates
are in order of their names; a story is where its first telling would be alone, its wire copy first,
what is only likely to tell it last; articles that share no story come after all stories. Articles
without an outlet, pair values or a date that is understood come last, whichever way it is sorted;
by findings so does what is judged.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import chain
from typing import Any, TypeVar

from reader.dataclass import dataclass, replace
from reader.library.entries import Entry, outlet_key
from reader.library.pair_values import PairColumns, PairValues
from reader.library.story_places import StoryPlaces, story_number
from reader.model import Severity

_SEVERITIES = tuple(Severity)


class SortKey(StrEnum):
    """What the list is sorted by."""

    FILE = "file"
    DATE = "date"
    OUTLET = "outlet"
    WORDS = "words"
    KEPT = "kept"
    FINDINGS = "findings"


class Group(StrEnum):
    """What the list is grouped by."""

    STORY = "story"
    OUTLET = "outlet"
    DATE = "date"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Order:
    """The order of the list; `inverted` reverses the usual direction of `sort`."""

    sort: SortKey = SortKey.FILE
    inverted: bool = False
    group: Group = Group.STORY

    @property
    def next_sort(self) -> Order:
        """Sorted by the next thing, in its usual direction."""
        return replace(self, sort=_following(tuple(SortKey), self.sort), inverted=False)

    @property
    def next_group(self) -> Order:
        """Grouped by the next thing."""
        return replace(self, group=_following(tuple(Group), self.group))

    @property
    def inverse(self) -> Order:
        """The same in the other direction."""
        return replace(self, inverted=not self.inverted)

    @property
    def uses_pairs(self) -> bool:
        """Whether an article may change its place when it is compared with its wire copy."""
        return self.sort in (SortKey.KEPT, SortKey.FINDINGS)


_Keys = Sequence[str] | Sequence[int] | Sequence[float]
_NONE, _NO_PAIR = -1, -1.0
"""Below every key: an article without one."""
_GREATEST_FIRST = frozenset({SortKey.DATE, SortKey.WORDS, SortKey.FINDINGS})
_PLACES = 1_000_000
"""More than the findings of a severity: the numbers of all severities make one."""
_JUDGED = _PLACES ** (1 + len(_SEVERITIES))
"""What puts a pair below all others, or above: more than any number of findings."""


def _sort_keys(
    entries: Sequence[Entry],
    order: Order,
    pair_columns: Mapping[str, PairColumns],
    lately: Collection[str],
) -> _Keys:
    """A key for each article, in loops that are quick: a key press waits for thirty thousand."""
    sort = order.sort
    if sort is SortKey.DATE:
        return [entry.published if entry.day else "" for entry in entries]
    if sort is SortKey.OUTLET:
        return [outlet_key(entry.outlet) for entry in entries]
    if sort is SortKey.WORDS:
        return [entry.words or _NONE for entry in entries]
    pairs = [pair_columns.get(entry.path) for entry in entries]
    if sort is SortKey.KEPT:
        return [pair.kept if isinstance(pair, PairValues) else _NO_PAIR for pair in pairs]
    last = _JUDGED if order.inverted else -_JUDGED
    keys = [_weight(pair, last) if isinstance(pair, PairValues) else _NONE for pair in pairs]
    for index in [k for k, entry in enumerate(entries) if entry.path in lately] if lately else ():
        if isinstance(pair := pairs[index], PairValues):
            keys[index] = _weight(pair, 0)
    return keys


def _weight(pair: PairValues, judged: int) -> int:
    """The number of findings of each severity, the worst first, as one number.

    `judged` is added where all that waited has its verdict.
    """
    found, total = pair.findings, 0
    for level in _SEVERITIES:
        total = total * _PLACES + found.get(level, 0)
    return total + judged if pair.said.judged and pair.seen and pair.done else total


def group_of(entry: Entry, group: Group) -> str | int | None:
    """What an article shares with its group; None if it is alone."""
    if group is Group.STORY:
        return story_number(entry)
    if group is Group.OUTLET:
        return outlet_key(entry.outlet)
    return entry.day if group is Group.DATE else None


def arranged(
    entries: Sequence[Entry],
    order: Order,
    pair_columns: Mapping[str, PairColumns],
    stories: StoryPlaces,
) -> Sequence[Entry]:
    """The entries, which are given in the order of their files, in `order`.

    `stories` are those of the entries.
    """
    return in_groups(entries, ranking(entries, order, pair_columns), order, stories)


def in_groups(
    entries: Sequence[Entry],
    indexes: Sequence[int],
    order: Order,
    stories: StoryPlaces,
) -> Sequence[Entry]:
    """The entries in the groups of `order`, from what `ranking` gives."""
    if order.group is Group.NONE:
        return [entries[index] for index in indexes]
    if order.group is Group.STORY:
        return _by_story(entries, indexes, stories)
    named = order.group is Group.OUTLET
    own = [outlet_key(entry.outlet) if named else entry.day for entry in entries]
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for index in indexes:
        groups[own[index]].append(index)
    ordered = chain.from_iterable(groups[name] for name in _group_order(groups, order))
    return [*map(entries.__getitem__, ordered)]


def _by_story(
    entries: Sequence[Entry], indexes: Sequence[int], stories: StoryPlaces
) -> Sequence[Entry]:
    """Stories where their first telling would be; in each the wire copy first, the likely last."""
    numbers = dict.fromkeys(map(stories.numbers.__getitem__, indexes))
    numbers.pop(None, None)
    middle = {number: 3 * k + 1 for k, number in enumerate(numbers)}
    alone = 3 * len(numbers)
    places = [middle.get(number, alone) for number in stories.numbers]
    for index in stories.wires:
        places[index] -= 1
    for index in stories.likely:
        places[index] += 1
    return [*map(entries.__getitem__, sorted(indexes, key=places.__getitem__))]


def ranking(
    entries: Sequence[Entry],
    order: Order,
    pair_columns: Mapping[str, PairColumns],
    lately: Collection[str] = frozenset(),
) -> Sequence[int]:
    """The places of the entries, sorted but not grouped.

    By findings what is judged comes last, but for the paths that were judged `lately`.
    """
    every = range(len(entries))
    if order.sort is SortKey.FILE:
        return every[::-1] if order.inverted else every
    keys: Any = _sort_keys(entries, order, pair_columns, lately)
    missing = ("", _NONE, _NO_PAIR)
    rated = [index for index in every if keys[index] not in missing]
    backwards = (order.sort in _GREATEST_FIRST) is not order.inverted
    rated.sort(key=keys.__getitem__, reverse=backwards)
    if len(rated) == len(entries):
        return array("i", rated)
    return array("i", [*rated, *(index for index in every if keys[index] in missing)])


def _group_order(groups: Iterable[str], order: Order) -> list[str]:
    """Outlets by name, days from the last; those without one at the end."""
    by_itself = order.sort.value == order.group.value
    backwards = (order.group is Group.DATE) is not (order.inverted and by_itself)
    named = sorted(filter(None, groups), reverse=backwards)
    return [*named, *(own for own in groups if not own)]


_Member = TypeVar("_Member", SortKey, Group)


def _following(members: Sequence[_Member], member: _Member) -> _Member:
    """The next one, the first after the last."""
    return members[(members.index(member) + 1) % len(members)]
