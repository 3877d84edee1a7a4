"""Which lines of a table of tall rows are in view, and how it moves: arithmetic, no widget.

A place is (row, line of that row). Only rows in view are ever measured, so that ten thousand rows
cost what a screenful costs, and after a change of width the same row is at the top.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.named_tuple import NamedTuple


class TablePosition(NamedTuple):
    """A row, and one of its lines, both from 0."""

    row: int
    line: int


class Viewport(NamedTuple):
    """A window of `height` lines on `rows` rows; `top` is its first line.

    `tall` gives a row's height, `gap` how many of its last lines are blank.
    """

    top: TablePosition
    height: int
    rows: int
    tall: Callable[[int], int]
    gap: Callable[[int], int]

    def places(self) -> Iterator[TablePosition]:
        """The lines in view, from the top."""
        row, line = self.top
        for _ in range(self.height):
            if row >= self.rows:
                return
            yield TablePosition(row, line)
            line += 1
            if line >= self.tall(row):
                row, line = row + 1, 0

    def shifted(self, lines: int) -> Viewport:
        """Moved down by so many lines (up when negative), not past either end."""
        row, line = self.top
        line += lines
        while line < 0 and row > 0:
            row -= 1
            line += self.tall(row)
        while row < self.rows - 1 and line >= self.tall(row):
            line -= self.tall(row)
            row += 1
        last = self.tall(row) - 1 if self.rows else 0
        moved = self._replace(top=TablePosition(row, max(0, min(line, last))))
        return min(moved, self.at_end(), key=lambda view: view.top)

    def at_end(self) -> Viewport:
        """The last screenful."""
        row, missing = self.rows, self.height
        while row > 0 and missing > 0:
            row -= 1
            missing -= self.tall(row)
        return self._replace(top=TablePosition(row, max(0, -missing)))

    def showing(self, row: int) -> Viewport:
        """Moved as little as needed to have `row` in view, whole or from its start."""
        if row <= self.top.row:
            return self if (row, 0) >= self.top else self._replace(top=TablePosition(row, 0))
        room, first = self.height, row
        room -= self._words(row)
        while first > self.top.row and room > 0:
            first -= 1
            room -= self.tall(first)
        if first == self.top.row and room + self.top.line >= 0:
            return self
        if self._words(row) >= self.height:
            return self._replace(top=TablePosition(row, 0))
        return self._replace(top=TablePosition(first, max(0, -room)))

    def centred(self, row: int) -> Viewport:
        """With `row` about a third down the screen, as after a far jump."""
        return self._replace(top=TablePosition(row, 0)).shifted(-(self.height // 3))

    def middle(self, row: int) -> Viewport:
        """With `row` in the middle of the screen, or from its start where it is as tall."""
        above = max(0, self.height - self._words(row)) // 2
        return self._replace(top=TablePosition(row, 0)).shifted(-above)

    def overhang(self, row: int) -> int:
        """How many lines of `row` are below the last line in view (0 if its end is in view)."""
        in_view = [place.line for place in self.places() if place.row == row]
        return max(0, self._words(row) - 1 - in_view[-1]) if in_view else 0

    def _words(self, row: int) -> int:
        """The height of a row without the blank lines below it."""
        return max(1, self.tall(row) - self.gap(row))
