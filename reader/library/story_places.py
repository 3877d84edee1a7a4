"""Where the stories of a list stand, by the places of its entries.

Entries lie all over the memory, and a key press cannot look at thirty thousand of them several
times; numbers in a row can be gone through in a millisecond, and few of them change at a key.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from reader.dataclass import dataclass
from reader.library.entries import Entry


@dataclass(frozen=True, slots=True)
class StoryPlaces:
    """`numbers` has for each entry the story that it tells or may tell, None for none.

    `wires` are the places of the wire copies, `likely` of those that only may tell their story.
    """

    numbers: Sequence[int | None]
    wires: frozenset[int]
    likely: frozenset[int]

    def of_stories(self, stories: Collection[int | None]) -> list[int]:
        """The places of all that tell one of these stories, or may tell it, in their order."""
        return [place for place, number in enumerate(self.numbers) if number in stories]

    def after(
        self, entries: Sequence[Entry], bases: Collection[str], changed: Collection[int]
    ) -> StoryPlaces:
        """The same after the entries at the places in `changed`, or their wire copies, changed.

        `bases` are the paths of all wire copies now.
        """
        numbers = list(self.numbers)
        for place in changed:
            numbers[place] = story_number(entries[place])
        wires = {place for place in changed if entries[place].path in bases}
        return StoryPlaces(
            numbers,
            self.wires.difference(changed).union(wires),
            self.likely.difference(changed).union(_likely(entries, changed)),
        )


def story_places(entries: Sequence[Entry], bases: Collection[str]) -> StoryPlaces:
    """Those of the entries; `bases` are the paths of the wire copies."""
    numbers = [*map(story_number, entries)]
    told = [place for place, number in enumerate(numbers) if number is not None]
    wires = frozenset(place for place in told if entries[place].path in bases)
    return StoryPlaces(numbers, wires, frozenset(_likely(entries, told)))


def story_number(entry: Entry) -> int | None:
    """The story that an article tells, or is likely to tell; None for none."""
    return entry.candidate if entry.story is None else entry.story


def _likely(entries: Sequence[Entry], places: Collection[int]) -> set[int]:
    return {place for place in places if entries[place].likely}
