"""In which order the list stands: sorted by one thing, grouped by another.

A group is whole: its articles stand side by side, sorted among themselves. Groups of outlets and
dates stand by their name; a story stands where its first article would stand alone. What has no
outlet, glance or date that is understood comes last, whichever way the rest is sorted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from reader.library.entries import Entry
from reader.library.glance import Beside, Glance


class SortKey(StrEnum):
    """What the list is sorted by."""

    FILE = "file"
    DATE = "date"
    OUTLET = "outlet"
    WORDS = "words"
    KEPT = "kept"
    FLAGS = "flags"


class Group(StrEnum):
    """What stands together."""

    STORY = "story"
    OUTLET = "outlet"
    DATE = "date"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Order:
    """How the list stands; `turned` is the other way round than `sort` has it by itself."""

    sort: SortKey = SortKey.FILE
    turned: bool = False
    group: Group = Group.STORY

    @property
    def next_sort(self) -> Order:
        """Sorted by the next thing, the way it has by itself."""
        return replace(self, sort=_following(tuple(SortKey), self.sort), turned=False)

    @property
    def next_group(self) -> Order:
        """Grouped by the next thing."""
        return replace(self, group=_following(tuple(Group), self.group))

    @property
    def other_way(self) -> Order:
        """The same, the other way round."""
        return replace(self, turned=not self.turned)

    @property
    def of_pairs(self) -> bool:
        """Whether an article may move when it is compared with its wire copy."""
        return self.sort in (SortKey.KEPT, SortKey.FLAGS)


_Key = str | int | tuple[int, ...]
_KEYS: Mapping[SortKey, tuple[Callable[[Entry, Glance | None], _Key | None], bool]] = {
    SortKey.DATE: (lambda entry, _: entry.published if entry.day else None, True),
    SortKey.OUTLET: (lambda entry, _: entry.keys.outlet or None, False),
    SortKey.WORDS: (lambda entry, _: entry.words or None, True),
    SortKey.KEPT: (lambda _, glance: None if glance is None else glance.percent_kept, False),
    SortKey.FLAGS: (lambda _, glance: None if glance is None else glance.weight, True),
}
"""What each is sorted by, None for what has none of it, and whether the greatest comes first."""


def group_of(entry: Entry, group: Group) -> str | int | None:
    """What an article shares with its group; None where it stands alone."""
    if group is Group.STORY:
        return entry.story
    if group is Group.OUTLET:
        return entry.keys.outlet
    return entry.day if group is Group.DATE else None


def arranged(
    entries: Sequence[Entry], order: Order, glances: Mapping[str, Beside]
) -> Sequence[Entry]:
    """All entries, given in the order of their files, as `order` wants them."""
    listed = _sorted(entries, order, glances)
    if order.group is Group.NONE:
        return listed
    groups: dict[str | int, list[Entry]] = {}
    for entry in listed:
        own = group_of(entry, order.group)
        groups.setdefault(entry.path if own is None else own, []).append(entry)
    return [entry for own in _group_order(groups, order) for entry in groups[own]]


def _sorted(
    entries: Sequence[Entry], order: Order, glances: Mapping[str, Beside]
) -> Sequence[Entry]:
    if order.sort is SortKey.FILE:
        return entries[::-1] if order.turned else entries
    key, greatest_first = _KEYS[order.sort]
    rated: list[tuple[_Key, Entry]] = []
    unrated = []
    for entry in entries:
        beside = glances.get(entry.path)
        rate = key(entry, beside if isinstance(beside, Glance) else None)
        if rate is None:
            unrated.append(entry)
        else:
            rated.append((rate, entry))
    rated.sort(key=_rate, reverse=greatest_first is not order.turned)
    return [*(entry for _, entry in rated), *unrated]


def _rate(rated: tuple[_Key, Entry]) -> _Key:
    return rated[0]


def _group_order(groups: Iterable[str | int], order: Order) -> list[str | int]:
    """Stories as they come; outlets by name and days from the last, those without at the end."""
    if order.group is Group.STORY:
        return list(groups)
    by_itself = order.sort.value == order.group.value
    backwards = (order.group is Group.DATE) is not (order.turned and by_itself)
    named = sorted((str(own) for own in groups if own != ""), reverse=backwards)
    return [*named, *(own for own in groups if own == "")]


_Member = TypeVar("_Member", SortKey, Group)


def _following(members: Sequence[_Member], member: _Member) -> _Member:
    """The next one, the first after the last."""
    return members[(members.index(member) + 1) % len(members)]
