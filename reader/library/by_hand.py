"""Stories as a reader puts them together and apart, over what was found by itself.

Y    joined    the stories of two articles are one
P    parted    of two in one story, the one that is not its wire copy is alone
W    wire      an article is the wire copy of its story
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.library.choice import wire_copy
from reader.library.entries import Entry
from reader.library.story_places import StoryPlaces
from reader.review.state.related import Related, Relation


def wires_in(said: Iterable[Related]) -> frozenset[str]:
    """The digests of the articles that were called a wire copy."""
    return frozenset(one.left for one in said if one.relation is Relation.WIRE)


def put_together(
    entries: Sequence[Entry],
    said: Sequence[Related],
    wires: frozenset[str],
    stories: StoryPlaces,
) -> Sequence[Entry]:
    """The entries with the stories that a reader made: what was joined first, then what was parted.

    `wires` are the digests of what was called a wire copy; `stories` are those of the entries.
    """
    wanted = {digest for one in said for digest in (one.left, one.right) if digest}
    by_digest: dict[str, list[int]] = {}
    for index, entry in enumerate(entries) if wanted else ():
        if entry.digest in wanted:
            by_digest.setdefault(entry.digest, []).append(index)
    concerned = [index for indexes in by_digest.values() for index in indexes]
    made = _Made(entries, wires, concerned, stories) if by_digest else None
    for relation in (Relation.JOINED, Relation.PARTED):
        for one in said:
            left, right = (by_digest.get(each, ()) for each in (one.left, one.right))
            if made and one.relation is relation and left and right and left[0] != right[0]:
                (made.join if relation is Relation.JOINED else made.part)([*left, *right])
    return made.entries if made else entries


class _Made:
    """The entries of a list while stories are put together and apart.

    Only the stories of those that are `concerned` change, so a key looks at no others.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        wires: frozenset[str],
        concerned: Sequence[int],
        stories: StoryPlaces,
    ) -> None:
        self.entries = list(entries)
        self._wires, self._numbers = wires, stories.numbers
        own = {number for k in concerned if (number := stories.numbers[k]) is not None}
        self._told: dict[int, set[int]] = {number: set() for number in own}
        for index in stories.of_stories(own):
            self._told[stories.numbers[index] or 0].add(index)

    def join(self, members: Sequence[int]) -> None:
        """Make one story of those of the members, under the number of the first that has one."""
        entries = self.entries
        known = [number for k in members if (number := entries[k].story) is not None]
        taken = *filter(None, self._numbers), *self._told
        story = known[0] if known else 1 + max(taken, default=0)
        others = set(known[1:]) - {story}
        joined = set(members).union(*(self._told.pop(other) for other in others))
        for index in joined:
            entry = entries[index]
            if index in members or entry.story in others:
                entries[index] = entry.telling(story)
            elif entry.candidate in others:
                entries[index] = entry.telling(None, story)
        self._told.setdefault(story, set()).update(joined)

    def part(self, members: Sequence[int]) -> None:
        """Take those of the members out of their story that are not its wire copy."""
        for one in members:
            for other in members:
                self._part(one, other)

    def _part(self, one: int, other: int) -> None:
        entries = self.entries
        first, second = entries[one], entries[other]
        if first.digest == second.digest:
            return
        if second.candidate is not None and second.candidate == first.story:
            entries[other] = second.telling(second.story)
        if first.story is None or first.story != second.story:
            return
        told = sorted(k for k in self._told[first.story] if entries[k].story == first.story)
        wire = wire_copy([entries[k] for k in told], self._wires)
        leaving = one if wire.digest == second.digest else other
        for index in (leaving, *(told if len(told) == 2 else ())):
            entries[index] = entries[index].telling(None)
