"""What was noted of a pair: of a row as a whole, and of each finding in it.

s7  NUMBER  ask the ministry which it is
s9  ROW     the headline needs this too
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.dataclass import dataclass
from reader.model import ReviewedComparison
from reader.view.labels import LABELS
from reader.view.rows import sentence_number

ROW = "ROW"
"""The label of a note on a row as a whole."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A note, on a finding of a passage or on the passage; both by their indexes.

    `number` is that of the passage's first sentence; a finding without a passage has none.
    """

    words: str
    label: str
    number: str = ""
    passage: int | None = None
    finding: int | None = None

    @property
    def told(self) -> str:
        """What is shown below its row."""
        about = "" if self.finding is None else f" on {self.label}"
        return f"note{about}: {self.words}"


def noted(reviewed: ReviewedComparison) -> tuple[Noted, ...]:
    """All notes as they are read: those on findings before that on their row."""
    return tuple(sorted(_noted(reviewed), key=_place))


def _noted(reviewed: ReviewedComparison) -> Iterator[Noted]:
    comparison = reviewed.comparison
    numbers = [sentence_number(passage.bead) for passage in comparison.passages]
    for index, said in reviewed.findings.items():
        if said.note:
            found = comparison.findings[index]
            number = "" if found.passage is None else numbers[found.passage]
            yield Noted(said.note, LABELS[found.kind], number, found.passage, index)
    for passage, said in reviewed.reviews.items():
        if said.note:
            yield Noted(said.note, ROW, numbers[passage], passage)


def _place(note: Noted) -> tuple[int, bool, int]:
    place = -1 if note.passage is None else note.passage
    return place, note.finding is None, note.finding or 0
