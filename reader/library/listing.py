"""The order of the list: sorted by one thing, grouped by another.

The articles of a group are next to each other, sorted among themselves. Groups of outlets and dates
are in order of their names; a story is where its first telling would be alone, its wire copy first,
what is only likely to tell it last; articles that share no story come after all stories. Articles
without an outlet, pair values or a date that is understood come last, whichever way it is sorted.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from reader.dataclass import dataclass, replace
from reader.library.entries import Entry, search_key
from reader.library.pair_values import PairColumns, PairValues


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


@lru_cache(maxsize=4096)
def _outlet(name: str) -> str:
    """An outlet as it is sorted: there are few of them, and folding each article's takes long."""
    return search_key(name)


_Key = str | int | tuple[int, ...]
_KEYS: Mapping[SortKey, tuple[Callable[[Entry, PairValues | None], _Key | None], bool]] = {
    SortKey.DATE: (lambda entry, _: entry.published if entry.day else None, True),
    SortKey.OUTLET: (lambda entry, _: _outlet(entry.outlet) or None, False),
    SortKey.WORDS: (lambda entry, _: entry.words or None, True),
    SortKey.KEPT: (lambda _, pair: None if pair is None else pair.percent_kept, False),
    SortKey.FINDINGS: (lambda _, pair: None if pair is None else pair.weight, True),
}
"""The sort key of each, None for an article without one, and whether the greatest comes first."""


def group_of(entry: Entry, group: Group) -> str | int | None:
    """What an article shares with its group; None if it is alone."""
    if group is Group.STORY:
        return entry.candidate if entry.story is None else entry.story
    if group is Group.OUTLET:
        return _outlet(entry.outlet)
    return entry.day if group is Group.DATE else None


def arranged(
    entries: Sequence[Entry],
    order: Order,
    pair_columns: Mapping[str, PairColumns],
    bases: Collection[str] = frozenset(),
) -> Sequence[Entry]:
    """The entries, which are given in the order of their files, in `order`.

    `bases` are the paths of the wire copies.
    """
    listed = _sorted(entries, order, pair_columns)
    if order.group is Group.NONE:
        return listed
    groups: dict[str | int, list[Entry]] = {}
    alone: list[Entry] = []
    for entry in listed:
        own = group_of(entry, order.group)
        (alone if own is None else groups.setdefault(own, [])).append(entry)
    if order.group is Group.STORY:
        for group in groups.values():
            group.sort(key=lambda entry: (entry.path not in bases, entry.story is None))
    ordered = [entry for own in _group_order(groups, order) for entry in groups[own]]
    return [*ordered, *alone]


def _sorted(
    entries: Sequence[Entry], order: Order, pair_columns: Mapping[str, PairColumns]
) -> Sequence[Entry]:
    if order.sort is SortKey.FILE:
        return entries[::-1] if order.inverted else entries
    key, greatest_first = _KEYS[order.sort]
    rated: list[tuple[_Key, Entry]] = []
    unrated = []
    for entry in entries:
        pair = pair_columns.get(entry.path)
        rate = key(entry, pair if isinstance(pair, PairValues) else None)
        if rate is None:
            unrated.append(entry)
        else:
            rated.append((rate, entry))
    rated.sort(key=_rate, reverse=greatest_first is not order.inverted)
    return [*(entry for _, entry in rated), *unrated]


def _rate(rated: tuple[_Key, Entry]) -> _Key:
    return rated[0]


def _group_order(groups: Iterable[str | int], order: Order) -> list[str | int]:
    """Stories as given, outlets by name, days from the last; those without one at the end."""
    if order.group is Group.STORY:
        return list(groups)
    by_itself = order.sort.value == order.group.value
    backwards = (order.group is Group.DATE) is not (order.inverted and by_itself)
    named = sorted((str(own) for own in groups if own != ""), reverse=backwards)
    return [*named, *(own for own in groups if own == "")]


_Member = TypeVar("_Member", SortKey, Group)


def _following(members: Sequence[_Member], member: _Member) -> _Member:
    """The next one, the first after the last."""
    return members[(members.index(member) + 1) % len(members)]
