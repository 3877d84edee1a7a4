"""The screen as it is wanted and as the terminal shows it; a frame is what makes them one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.tui.driver.capabilities import Capabilities
from reader.tui.driver.cell import BLANK, Cell, CellRow, cells_of
from reader.tui.driver.frame import write_frame
from reader.tui.driver.grid import Grid
from reader.tui.driver.output_tokens import OutputToken, TokenKind, tokens
from reader.tui.driver.scrolling import best_move, moved, send_move
from reader.tui.driver.sgr_style import PLAIN
from reader.tui.driver.writer import CellWriter

_WHOLE = 512
"""Bytes from which on a frame is sent as a synchronized update, where the terminal has those."""
_LONGEST_CUT = 100_000
_MOVES = 2
"""Blocks of rows that are moved in a frame: the articles, and the list of findings above them."""
_BEGIN, _END = "\x1b[?2026h", "\x1b[?2026l"

Size = tuple[int, int]
"""Columns and rows."""


class TerminalScreen:
    """Takes what Textual writes, and gives the bytes that the terminal needs."""

    def __init__(self, terminal: Capabilities) -> None:
        self._terminal = terminal
        self._grid = Grid(0, 0)
        self._shown: list[CellRow] | None = None
        self._cursor = self._cursor_shown = (0, 0)
        self._style = PLAIN
        self._synchronized = False
        self._alternate = False
        self._cut = ""
        self._passed: list[str] = []

    def take(self, written: str, size: Size) -> None:
        """Write on the wanted screen; what is not for its cells is queued to be passed on."""
        if size != (self._grid.width, self._grid.height):
            self._grid = Grid(*size)
            self._shown = None
        written, self._cut = self._cut + written, ""
        writer, row, column = PLAIN, 0, 0
        for token in tokens(written):
            if token.kind is TokenKind.TEXT:
                cells, writer = cells_of(token.text, writer)
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
        writer = CellWriter(self._terminal, self._style)
        shown = (
            self._cleared(writer) if self._shown is None else self._scrolled(writer, self._shown)
        )
        writer = write_frame(writer, shown, wanted)
        writer.move(*self._cursor)
        self._shown, self._cursor_shown, self._style = list(wanted), self._cursor, writer.style
        text = writer.text()
        return f"{_BEGIN}{text}{_END}" if self._synchronized and len(text) >= _WHOLE else text

    def _control(self, token: OutputToken) -> None:
        if token.kind is TokenKind.SYNC:
            self._synchronized = True
        elif token.kind is TokenKind.CUT and len(token.text) < _LONGEST_CUT:
            self._cut = token.text
        elif token.kind is not TokenKind.DROPPED:
            self._pass(token)

    def _pass(self, token: OutputToken) -> None:
        if token.kind is TokenKind.ENTER and self._alternate:
            return  # Shown before the application was loaded: entered again it would be cleared.
        if token.kind in (TokenKind.ENTER, TokenKind.LEAVE):
            self._alternate = token.kind is TokenKind.ENTER
            self._passed.append("\x1b[m")
        if token.kind is not TokenKind.PASSED:
            self.forget()
        self._passed.append(token.text)

    def _cleared(self, writer: CellWriter) -> list[CellRow]:
        fill = self._fill(writer, self._grid.rows)
        writer.write_sequence("\x1b[m")
        writer.style = PLAIN
        writer.set_style(fill.style)
        writer.write_sequence("\x1b[2J")
        return [(fill,) * self._grid.width] * self._grid.height

    def _scrolled(self, writer: CellWriter, shown: list[CellRow]) -> list[CellRow]:
        """The rows once the terminal has moved those that it can."""
        for _ in range(_MOVES if self._terminal.regions else 0):
            rows = zip(shown, self._grid.rows, strict=True)
            fill = self._fill(writer, [row for old, row in rows if old is not row])
            move = best_move(shown, self._grid.rows, fill)
            if move is None:
                break
            writer.set_style_for(fill)
            send_move(writer, move)
            shown = moved(shown, move, fill)
        return shown

    def _fill(self, writer: CellWriter, rows: Sequence[CellRow]) -> Cell:
        """The blank that most rows end in and that erasing can leave behind."""
        ends = Counter(cell for row in rows for cell in row[-2:] if writer.erases(cell))
        return next((cell for cell, _ in ends.most_common(1)), BLANK)
