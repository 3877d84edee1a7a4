"""The screen as it is wanted and as the terminal shows it; a frame is what makes them one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.tui.driver.capabilities import Capabilities
from reader.tui.driver.cell import BLANK, Cell, Row, cells_of
from reader.tui.driver.frame import drawn
from reader.tui.driver.grid import Grid
from reader.tui.driver.scrolling import best_move, moved, send_move
from reader.tui.driver.sgr import PLAIN
from reader.tui.driver.tokens import OutputToken, TokenKind, tokens
from reader.tui.driver.writer import Pen

_WHOLE = 512
"""Bytes from which on a frame is sent as a synchronized update, where the terminal has those."""
_LONGEST_CUT = 100_000
_BEGIN, _END = "\x1b[?2026h", "\x1b[?2026l"

Size = tuple[int, int]
"""Columns and rows."""


class Screen:
    """Takes what Textual writes, and gives the bytes that the terminal needs."""

    def __init__(self, terminal: Capabilities) -> None:
        self._terminal = terminal
        self._grid = Grid(0, 0)
        self._shown: list[Row] | None = None
        self._cursor = self._cursor_shown = (0, 0)
        self._style = PLAIN
        self._synchronized = False
        self._alternate = False
        self._cut = ""
        self._passed: list[str] = []

    def take(self, written: str, size: Size) -> None:
        """Write on the wanted screen; what is not for its cells is kept to be passed on."""
        if size != (self._grid.width, self._grid.height):
            self._grid = Grid(*size)
            self._shown = None
        written, self._cut = self._cut + written, ""
        pen, row, column = PLAIN, 0, 0
        for token in tokens(written):
            if token.kind is TokenKind.TEXT:
                cells, pen = cells_of(token.text, pen)
                self._grid.put(row, column, cells)
                column += len(cells)
            elif token.kind is TokenKind.LINE:
                row, column = row + 1, 0
            elif token.kind is TokenKind.MOVE:
                self._cursor = row, column = token.row, token.column
            else:
                self._control(token)

    def passed(self) -> str:
        """What is to be passed on at once, whatever the line has time for."""
        passed = "".join(self._passed)
        self._passed.clear()
        return passed

    def forget(self) -> None:
        """The terminal may show anything: paint all of it next time."""
        self._shown = None

    def frame(self) -> str:
        """The bytes after which the terminal shows what is wanted; "" if it does already."""
        wanted = self._grid.rows
        if not self._alternate or self._grid.empty:
            return ""
        if self._shown == wanted and self._cursor == self._cursor_shown:
            return ""
        pen = Pen(self._terminal, self._style)
        shown = self._cleared(pen) if self._shown is None else self._scrolled(pen, self._shown)
        pen = drawn(pen, shown, wanted)
        pen.move(*self._cursor)
        self._shown, self._cursor_shown, self._style = list(wanted), self._cursor, pen.style
        text = pen.text()
        return f"{_BEGIN}{text}{_END}" if self._synchronized and len(text) >= _WHOLE else text

    def _control(self, token: OutputToken) -> None:
        if token.kind is TokenKind.SYNC:
            self._synchronized = True
        elif token.kind is TokenKind.CUT and len(token.text) < _LONGEST_CUT:
            self._cut = token.text
        elif token.kind is not TokenKind.DROPPED:
            self._pass(token)

    def _pass(self, token: OutputToken) -> None:
        if token.kind in (TokenKind.ENTER, TokenKind.LEAVE):
            self._alternate = token.kind is TokenKind.ENTER
            self._passed.append("\x1b[m")
        if token.kind is not TokenKind.PASSED:
            self.forget()
        self._passed.append(token.text)

    def _cleared(self, pen: Pen) -> list[Row]:
        fill = self._fill(pen, self._grid.rows)
        pen.say("\x1b[m")
        pen.style = PLAIN
        pen.wear(fill.style)
        pen.say("\x1b[2J")
        return [(fill,) * self._grid.width] * self._grid.height

    def _scrolled(self, pen: Pen, shown: list[Row]) -> list[Row]:
        fill = self._fill(
            pen, [row for old, row in zip(shown, self._grid.rows, strict=True) if old is not row]
        )
        move = best_move(shown, self._grid.rows, fill) if self._terminal.regions else None
        if move is None:
            return shown
        pen.wear_for(fill)
        send_move(pen, move)
        return moved(shown, move, fill)

    def _fill(self, pen: Pen, rows: Sequence[Row]) -> Cell:
        """The blank that most rows end in and that erasing can leave behind."""
        ends = Counter(row[-2:][0] for row in rows)
        return next((cell for cell, _ in ends.most_common() if pen.erases(cell)), BLANK)
