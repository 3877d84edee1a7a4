"""Writes cells to the terminal: knows its cursor and style, and sends no byte twice."""

from __future__ import annotations

from reader.tui.driver.capabilities import Capabilities
from reader.tui.driver.cell import Cell, CellRow
from reader.tui.driver.sgr_style import PLAIN, Style, change

_DOWN, _UP, _BACK, _RETURN = "\x1bD", "\x1bM", "\b", "\r"
_NEAR = 4
"""Rows that are gone one by one."""


class CellWriter:
    """Collects what is to be sent."""

    def __init__(self, terminal: Capabilities, style: Style = PLAIN) -> None:
        self.terminal = terminal
        self.style = style
        self._at: tuple[int, int] | None = None
        self._out: list[str] = []

    def copy(self) -> CellWriter:
        """Another writer with the same bytes collected so far."""
        other = CellWriter(self.terminal, self.style)
        other._at, other._out = self._at, self._out[:]
        return other

    def text(self) -> str:
        """All that was collected."""
        return "".join(self._out)

    def size(self) -> int:
        """How many characters were collected."""
        return sum(map(len, self._out))

    def write_sequence(self, sequence: str) -> None:
        """Something after which the place of the cursor is not known."""
        self._out.append(sequence)
        self._at = None

    def move(self, row: int, column: int) -> None:
        """To a cell, both from 0, by the shortest way."""
        if self._at == (row, column):
            return
        way = _absolute(row, column)
        if self._at and abs(row - self._at[0]) <= _NEAR:
            rows = (_DOWN if row > self._at[0] else _UP) * abs(row - self._at[0])
            way = min(way, rows + _along(self._at[1], column), key=len)
        self._out.append(way)
        self._at = row, column

    def set_style(self, style: Style) -> None:
        """Write in a style from here on."""
        if style != self.style:
            self._out.append(change(self.style, style))
            self.style = style

    def set_style_for(self, cell: Cell) -> None:
        """A blank shows its background alone: the colour of the letters may stay as it is."""
        if cell.blank:
            self.set_style(self.style.on_blank(cell.style.background))
        else:
            self.set_style(cell.style)

    def write(self, cells: CellRow, width: int) -> None:
        """Whole characters from here on, on a row `width` wide."""
        for cell in cells:
            if cell.text:
                self._write(cell, width)

    def erase(self, cell: Cell, count: int | None = None) -> None:
        """Make so many cells from here, or all to the end of the row, like this blank one."""
        self.set_style_for(cell)
        self._out.append("\x1b[K" if count is None else f"\x1b[{count}X")

    def erases(self, cell: Cell) -> bool:
        """Whether erasing leaves cells that look like this one."""
        return cell.blank and (self.terminal.colored_erase or not cell.style.background)

    def _write(self, cell: Cell, width: int) -> None:
        if not self._at:
            raise ValueError("nothing can be written where the cursor is not known to be")
        self.set_style_for(cell)
        self._out.append(cell.text)
        row, column = self._at
        column += 2 if cell.wide else 1
        # At the end of a row terminals wait with the next step, each in its way.
        self._at = (row, column) if column < width else None
        if cell.doubtful and column < width:
            self._out.append(_absolute(row, column))


def _absolute(row: int, column: int) -> str:
    if column:
        return f"\x1b[{row + 1};{column + 1}H"
    return f"\x1b[{row + 1}H" if row else "\x1b[H"


def _along(here: int, column: int) -> str:
    """From a column to another of the same row."""
    if column >= here:
        return _ahead(column - here)
    return min(_BACK * (here - column), _RETURN + _ahead(column), key=len)


def _ahead(steps: int) -> str:
    if steps < 2:
        return "\x1b[C" if steps else ""
    return f"\x1b[{steps}C"
