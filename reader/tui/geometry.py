"""Where the columns of the reading table are at a given width.

cursor  number  review  signs  pin  blank  left text  │  right text
        a word for the finding below
"""

from __future__ import annotations

from enum import StrEnum

from reader.dataclass import dataclass
from reader.view.measure import MEASURE, SEPARATOR, SIDE_BY_SIDE_FROM, TAG

CURSOR, NO_CURSOR = "▌", " "
"""What stands in the first cell of the lines of the current row, and of all others."""
OVERVIEW = 1
"""Columns beside the table that the overview takes at least."""


def overview_columns(screen: int) -> int:
    """Columns for the overview at a screen's width: beside two columns of text it has a margin.

    A terminal does not say where its cursor is behind the last column; one column before it, cell
    below cell takes half of the bytes.
    """
    return OVERVIEW + (screen > SIDE_BY_SIDE_FROM)


_NUMBER = 4
"""Cells of a sentence's number at least: with the signs after it there is room for a word."""


class View(StrEnum):
    """How the two wordings of a row are laid out."""

    SIDE = "side"
    STACKED = "stacked"
    INLINE = "inline"


@dataclass(frozen=True, slots=True)
class Geometry:
    """The columns of one screen width, in cells."""

    width: int
    number: int
    view: View

    @property
    def stacked(self) -> bool:
        """Whether there is one column of text, not two."""
        return self.view is not View.SIDE

    @property
    def prefix(self) -> int:
        """Cells before the text: cursor, number, review, two signs, pin and a blank."""
        return 1 + self.number + 1 + 2 + 1 + 1

    @property
    def label(self) -> int:
        """Cells for a word below the number."""
        return self.prefix - 2

    @property
    def text(self) -> int:
        """Cells of each column of text; at least one."""
        room = self.width - self.prefix
        if self.stacked:
            return max(1, min(MEASURE, room - TAG - 1))
        return max(1, min(MEASURE, (room - len(SEPARATOR) - 1) // 2))


def geometry(width: int, sentences: int, view: str) -> Geometry:
    """The columns for the numbers of so many sentences a side.

    `view` is one of `View`, or "auto": by the screen's width.
    """
    if view == "auto":
        view = View.STACKED if width + OVERVIEW < SIDE_BY_SIDE_FROM else View.SIDE
    return Geometry(width, max(_NUMBER, 1 + len(str(sentences))), View(view))
