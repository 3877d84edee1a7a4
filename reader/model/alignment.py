"""Which sentences of two articles belong together."""

from __future__ import annotations

from enum import StrEnum

from reader.dataclass import dataclass
from reader.model.article import Side


class MatchedBy(StrEnum):
    """How two sentences were found to belong together."""

    IDENTICAL = "identical"
    TYPOGRAPHIC = "typographic"
    ALIKE = "alike"
    BY_HAND = "by hand"


@dataclass(frozen=True, slots=True)
class Link:
    """A left and a right sentence that share a statement; `score` in 0..1.

    `sums_up` says that one of the two is a takeaway that sums the other up.
    """

    left: int
    right: int
    score: float
    matched_by: MatchedBy
    sums_up: bool = False


@dataclass(frozen=True, slots=True)
class Bead:
    """A run of left sentences against a run of right ones (Brown, Lai and Mercer 1991).

    `score` in 0..1 is the chance that the pairing is right; 0 where one side is empty, and then
    `matched_by` is None. `moved` says that the bead leaves the order of the others. `repeats`
    are sentences of the bead's own side that say the same as this one-sided bead; `half_of` are
    sentences of the other side, each in a bead elsewhere, of which it is a half.
    """

    left: range
    right: range
    score: float = 0.0
    matched_by: MatchedBy | None = None
    moved: bool = False
    repeats: tuple[int, ...] = ()
    half_of: tuple[int, ...] = ()

    @property
    def shape(self) -> tuple[int, int]:
        """How many left and how many right sentences: (1, 1), (1, 2), (0, 1) and so on."""
        return len(self.left), len(self.right)

    def run(self, side: Side) -> range:
        """The sentences of one side."""
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the sentences of two articles belong together: every link, and beads of all sentences."""

    links: tuple[Link, ...]
    beads: tuple[Bead, ...]


@dataclass(frozen=True, slots=True)
class Pin:
    """A reader's decision: these two sentences belong together, or do not."""

    left: int
    right: int
    together: bool = True
