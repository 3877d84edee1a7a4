"""A table of tall rows with a cursor, of which only the lines in view are ever painted."""

from __future__ import annotations

from collections import OrderedDict

from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from reader.dataclass import dataclass
from reader.model import Mark
from reader.text.clean import sanitized
from reader.tui.geometry import CURSOR, NO_CURSOR
from reader.tui.segments import segment
from reader.tui.styles import UNSTYLED, PaintStyles
from reader.tui.widgets.viewport import TablePosition, Viewport

_CACHED_ROWS = 512


class Table(Widget, can_focus=True):
    """Subclasses count the rows and paint each; this one moves and scrolls.

    The cursor is a mark in the first cell of its row's lines: moving it repaints two runs of one
    cell, not two rows.
    """

    DEFAULT_CSS = "Table { width: 1fr; height: 1fr; }"
    paint_styles: var[PaintStyles] = var(UNSTYLED)

    @dataclass
    class CursorMoved(Message):
        """The cursor is on another row."""

        table: Table
        row: int

    @dataclass
    class Scrolled(Message):
        """Other rows are in view: the first and the last of them."""

        table: Table
        first: int
        last: int

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.cursor = 0
        self._top = TablePosition(0, 0)
        self._centred = False
        self._painted: OrderedDict[int, list[Strip]] = OrderedDict()
        self._places: list[TablePosition] = []
        self._measured = Size(0, 0)
        self._announced = (0, 0)
        self._sent: dict[int, Strip] = {}

    def row_count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def gap(self, index: int) -> int:
        """How many of a row's last lines are blank."""
        return 1

    @property
    def rows_in_view(self) -> tuple[int, int]:
        """The first and the last row of which a line is in view."""
        return (self._places[0].row, self._places[-1].row) if self._places else (0, 0)

    def shows_cursor(self) -> bool:
        """Whether the cursor's mark is shown."""
        return True

    def paint_row(self, index: int) -> list[Strip]:
        """The lines of a row without the cursor's cell, each `self.size.width - 1` wide."""
        raise NotImplementedError

    def watch_paint_styles(self) -> None:
        """Paint with another theme."""
        self.repaint()

    def repaint(self) -> None:
        """Paint every row anew: its words, its width or its styles have changed."""
        self._painted.clear()
        self._settle(self._viewport())

    def move_to(self, row: int) -> None:
        """Put the cursor on a row and have all of it in view.

        A row out of view is scrolled to a third down the screen: at the edge one jump shows many
        rows for the bytes of one screen, where each step would cost a line's move.
        """
        row = max(0, min(row, self.row_count() - 1))
        if not self.row_count():
            return
        before, self.cursor = self.cursor, row
        self._centred = self._centred and before == row
        view = self._viewport()
        if view.showing(row).top == self._top:
            self._refresh_cursor(before)
        else:
            self._settle(view.centred(row))
        if before != row:
            self.post_message(self.CursorMoved(self, row))

    def centre(self) -> None:
        """Have the current row in the middle, at every size there is until one moves."""
        self._centred = True
        self._settle(self._viewport().middle(self.cursor))

    def reveal(self) -> None:
        """Scroll as little as needed to have all of the current row in view."""
        self._centred = False
        self._settle(self.showing_cursor(self._viewport()))

    def showing_cursor(self, view: Viewport) -> Viewport:
        """A viewport with the current row in it, whole or from its start."""
        return view.showing(self.cursor)

    def step(self, rows: int) -> None:
        """Move the cursor; a row taller than the screen is read to its end first."""
        self._centred = False
        below = self._viewport().overhang(self.cursor) if rows > 0 else 0
        if below > 0:
            self._settle(self._viewport().shifted(min(below, max(1, self.size.height - 2))))
        else:
            self.move_to(self.cursor + rows)

    def page(self, pages: int) -> None:
        """Move by screenfuls less two lines; the cursor follows into view."""
        self._centred = False
        self._settle(self._viewport().shifted(pages * max(1, self.size.height - 2)))
        rows = [place.row for place in self._places]
        at_edge = self._viewport().shifted(pages).top == self._top
        if at_edge:
            self.move_to(self.row_count() - 1 if pages > 0 else 0)
        elif rows and self.cursor not in rows:  # None in a window without a line for them.
            self.move_to(rows[0] if pages > 0 else rows[-1])

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        if self._measured != self.size:
            self._measure()
        self._sent[y] = self._line(y)
        return self._sent[y]

    def _line(self, y: int) -> Strip:
        """The cursor's cell and the row's own line."""
        if y >= len(self._places):
            return Strip.blank(self.size.width, self.paint_styles.mark(Mark.PLAIN))
        row, line = self._places[y]
        strips = self._strips(row)
        words = line < max(1, len(strips) - self.gap(row))
        here = words and row == self.cursor and self.shows_cursor()
        mark = segment(
            sanitized(CURSOR if here else NO_CURSOR), self.paint_styles.mark(Mark.CURRENT)
        )
        return Strip([mark, *strips[line]], self.size.width)

    def _measure(self) -> None:
        """Wrap for a new size, in the very frame that first has it.

        The row at the top stays, or the current one in the middle.
        """
        self._measured = self.size
        self._painted.clear()
        self._top = TablePosition(self._top.row, 0)
        view = self._viewport()
        view = view.middle(self.cursor) if self._centred else self.showing_cursor(view)
        self._top = view.shifted(0).top  # Nothing blank below the last row while some are above.
        self._set_places(self._viewport())

    def _strips(self, row: int) -> list[Strip]:
        if row in self._painted:
            self._painted.move_to_end(row)
            return self._painted[row]
        self._painted[row] = self.paint_row(row)
        if len(self._painted) > _CACHED_ROWS:
            self._painted.popitem(last=False)
        return self._painted[row]

    def _viewport(self) -> Viewport:
        if self._measured != self.size:  # A key may come before the first frame of a new size.
            self._measure()
        rows = self.row_count()
        top = (
            min(self._top, TablePosition(max(0, rows - 1), 0))
            if self._top.row >= rows
            else self._top
        )
        if rows:  # Painted otherwise, a row may have fewer lines than were scrolled past.
            top = TablePosition(top.row, min(top.line, len(self._strips(top.row)) - 1))
        return Viewport(top, self.size.height, rows, lambda row: len(self._strips(row)), self.gap)

    def _settle(self, view: Viewport) -> None:
        """Take a viewport's top and paint the lines that are others now."""
        self._top = view.top
        self._set_places(view)
        changed = (y for y in range(self.size.height) if self._line(y) != self._sent.get(y))
        lines = [Region(0, y, self.size.width, 1) for y in changed]
        if lines:
            self.refresh(*lines)

    def _set_places(self, view: Viewport) -> None:
        """Store the lines in view, and post a message where they are those of other rows."""
        self._places = list(view.places())
        if self.rows_in_view != self._announced:
            self._announced = self.rows_in_view
            self.post_message(self.Scrolled(self, *self.rows_in_view))

    def _refresh_cursor(self, before: int) -> None:
        for y, (row, _) in enumerate(self._places):
            if row in (before, self.cursor):
                self.refresh(Region(0, y, 1, 1))
