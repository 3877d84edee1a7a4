"""The pairs of a list in the order that it had when one of them was opened.

worst first:  a 5 left, b 3 left, c judged, d 1 left      open at b; n: d, then a from the top again
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.dataclass import dataclass, field, replace
from reader.library.choice import next_telling, pairs_left, place_in_queue
from reader.library.entries import Entry
from reader.library.pair_values import PairColumns


@dataclass(frozen=True)
class PairQueue:
    """`listed` is the list as it was, with the wire copies (`copies`) of its tellings.

    `here` is the row of the one that is open; -1 where it is none of them.
    """

    listed: Sequence[Entry] = ()
    copies: Mapping[str, str] = field(default_factory=dict)
    here: int = -1

    def place(self, values: Mapping[str, PairColumns]) -> str:
        """The place of the open one among those to be judged, such as "7/40"; "" for none."""
        path = self.listed[self.here].path if self.here >= 0 else ""
        return place_in_queue(self.listed, self.copies, values, path)

    @property
    def pair(self) -> tuple[str, str]:
        """The open one: its wire copy and itself."""
        path = self.listed[self.here].path
        return self.copies[path], path

    def at(self, path: str) -> PairQueue:
        """The same with another one open."""
        found = (row for row, one in enumerate(self.listed) if one.path == path)
        return replace(self, here=next((row for row in found if path in self.copies), -1))

    def left(self, values: Mapping[str, PairColumns], step: int) -> Iterator[PairQueue]:
        """The same with each of the others open that has something left, the next one first."""
        rows = pairs_left(self.listed, self.copies, values, self.here, step)
        return (replace(self, here=row) for row in rows)

    def telling(self, step: int) -> Iterator[PairQueue]:
        """The same with the next telling of the story open, if there is one."""
        row = next_telling(self.listed, self.copies, self.here, step) if self.here >= 0 else None
        if row is not None:
            yield replace(self, here=row)
