"""The cells that the application wants to see: written upon, and read row by row."""

from __future__ import annotations

from reader.tui.driver.cell import BLANK, CellRow, blank


class Grid:
    """Rows of cells; a row is replaced whole, so that an unchanged one stays the same object."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.rows: list[CellRow] = [(BLANK,) * width] * height
        self.empty = True

    def put(self, row: int, column: int, cells: CellRow) -> None:
        """Write cells; what does not fit is cut, and half a wide character becomes a blank."""
        if not 0 <= row < self.height or column >= self.width or not cells:
            return
        self.empty = False
        stop = min(column + len(cells), self.width)
        cells = _whole(cells[: stop - column])
        old = self.rows[row]
        new = cells if len(cells) == self.width else _joined(old, column, cells)
        if new != old:
            self.rows[row] = new


def _joined(old: CellRow, column: int, cells: CellRow) -> CellRow:
    before, after = _whole(old[:column]), old[column + len(cells) :]
    if after and not after[0].text:
        after = (blank(after[0].style), *after[1:])
    return before + cells + after


def _whole(cells: CellRow) -> CellRow:
    """Cells without a wide character that has lost its right half."""
    if cells and cells[-1].wide:
        return (*cells[:-1], blank(cells[-1].style))
    return cells
