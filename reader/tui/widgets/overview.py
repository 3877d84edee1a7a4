"""The overview strip: where the findings are in the whole comparison, and where one is in it."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from textual.geometry import Region, Size
from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from reader.model import Mark, Row, Sign
from reader.text.clean import sanitized
from reader.tui.geometry import CURSOR, overview_columns
from reader.tui.overview_cells import cell_of, worst_signs
from reader.tui.segments import blank, segment
from reader.tui.styles import UNSTYLED, PaintStyles

_IN_VIEW = "│"
_QUIET = frozenset({Sign.NONE, Sign.REWORDED, Sign.REPHRASED})
"""Signs of nearly every row: a finding must be seen among them."""


class Overview(Widget):
    """One column as high as the table beside it, each cell the worst sign of its rows.

    A line beside the rows in view, broken only by what matters; the current row's cell is the
    cursor, or its sign in the look of the cursor. Only cells that change are painted.
    """

    DEFAULT_CSS = "Overview { width: auto; height: 1fr; }"
    paint_styles: var[PaintStyles] = var(UNSTYLED)

    def __init__(self) -> None:
        super().__init__(id="overview")
        self._rows: Sequence[Row] = ()
        self._signs: tuple[Sign, ...] = ()
        self._view = range(0)
        self._cursor = 0
        self._cells: list[Segment] = []

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """A cell, and where there is room for it a margin."""
        return overview_columns(viewport.width)

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        if rows is not self._rows:
            self._rows = rows
            self._signs = worst_signs(rows, self.size.height)
            self._repaint()

    def follow(self, first: int, last: int, cursor: int) -> None:
        """Mark the rows in view, from the first to the last, and the current one."""
        self._view, self._cursor = range(first, last + 1), cursor
        self._repaint()

    def watch_paint_styles(self) -> None:
        """Paint with another theme."""
        self._repaint()

    def render_line(self, y: int) -> Strip:
        """One cell."""
        if len(self._signs) != self.size.height:
            self._signs = worst_signs(self._rows, self.size.height)
            self._cells = self._painted()
        margin = blank(self.size.width - 1, self.paint_styles.mark(Mark.PLAIN))
        return Strip([self._cells[y], margin], self.size.width)

    def _repaint(self) -> None:
        """Paint the cells that have changed."""
        before, self._cells = self._cells, self._painted()
        for y, (old, new) in enumerate(zip(before, self._cells, strict=False)):
            if old != new:
                self.refresh(Region(0, y, 1, 1))

    def _painted(self) -> list[Segment]:
        height, rows = len(self._signs), len(self._rows)
        view = (cell_of(row, rows, height) for row in (self._view.start, self._view.stop - 1))
        first, last = view if self._view else (0, -1)
        here = cell_of(self._cursor, rows, height) if rows else -1
        return [
            self._cell(sign, seen=first <= y <= last, current=y == here)
            for y, sign in enumerate(self._signs)
        ]

    def _cell(self, sign: Sign, *, seen: bool, current: bool) -> Segment:
        if current:
            glyph = sanitized(CURSOR) if sign in _QUIET else self.paint_styles.sign(sign)[0]
            return segment(glyph, self.paint_styles.mark(Mark.CURRENT))
        note = self.paint_styles.mark(Mark.NOTE)
        if seen and sign in _QUIET:
            return segment(sanitized(_IN_VIEW), note)
        glyph, style = self.paint_styles.sign(sign)
        return segment(glyph, note if sign in _QUIET else style)
