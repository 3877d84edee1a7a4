"""How the words of two sentences that belong together differ."""

from __future__ import annotations

from enum import StrEnum

from reader.dataclass import dataclass
from reader.model.alignment import Bead
from reader.model.article import Side, Span


class Kind(StrEnum):
    """How a passage differs from left to right."""

    SAME = "same"
    REWORDED = "reworded"
    OMITTED = "omitted"
    ADDED = "added"
    REPEATED = "repeated"


class Op(StrEnum):
    """What an edit does with its words."""

    EQUAL = "equal"
    REPLACE = "replace"
    DELETE = "delete"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Edit:
    """One step from the left wording to the right one; an empty span marks a place.

    `moved` says that the same words are elsewhere in the passage: a phrase that changed its place.
    """

    op: Op
    left: Span
    right: Span
    moved: bool = False

    def span(self, side: Side) -> Span:
        """The words of one side."""
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Passage:
    """A bead with the edits that lead from its left words to its right ones."""

    bead: Bead
    edits: tuple[Edit, ...] = ()

    @property
    def kind(self) -> Kind:
        """Derived from the bead and its edits; a bead with both sides is never `repeated`."""
        if self.bead.left and self.bead.right:
            for edit in self.edits:
                if edit.op is not Op.EQUAL:
                    return Kind.REWORDED
            return Kind.SAME
        if self.bead.repeats or self.bead.half_of:
            return Kind.REPEATED
        return Kind.OMITTED if self.bead.left else Kind.ADDED

    @property
    def moved(self) -> bool:
        """Whether the passage is at another place in the right article's order."""
        return self.bead.moved

    @property
    def rephrased(self) -> bool:
        """Whether it is so different that both wordings are shown whole, not word by word."""
        return (
            bool(self.bead.left and self.bead.right)
            and len(self.edits) == 1
            and (self.edits[0].op is Op.REPLACE)
        )

    def run(self, side: Side) -> range:
        """The sentences of one side."""
        return self.bead.run(side)
