"""Where the columns of the reading table stand at a given width.

cursor  number  signs   left text   │   right text
"""

from __future__ import annotations

from dataclasses import dataclass

MEASURE = 84
"""Cells of text that read well in one line; wider screens leave the rest blank."""
SIDE_BY_SIDE_FROM = 100
"""Columns from which two texts stand side by side unless the reader says otherwise."""
SEPARATOR = " │ "


@dataclass(frozen=True, slots=True)
class Geometry:
    """The columns of one screen width, in cells."""

    width: int
    number: int
    stacked: bool

    @property
    def prefix(self) -> int:
        """Cells before the first column of text: cursor, number, two signs and their spaces."""
        return 1 + self.number + 1 + 2 + 1

    @property
    def text(self) -> int:
        """Cells of each column of text; at least one."""
        room = self.width - self.prefix
        if self.stacked:
            return max(1, min(MEASURE, room - 3))
        return max(1, min(MEASURE, (room - len(SEPARATOR) - 1) // 2))


def geometry(width: int, rows: int, view: str) -> Geometry:
    """The columns for `rows` rows; `view` is "side", "stacked" or "auto" (by the width)."""
    stacked = view == "stacked" or (view == "auto" and width < SIDE_BY_SIDE_FROM)
    return Geometry(width, max(2, len(str(rows))), stacked)
