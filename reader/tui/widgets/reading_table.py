"""The reading table: two articles, sentence against sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.message import Message
from textual.strip import Strip

from reader.dataclass import dataclass
from reader.model import Article, Mark, Passage, Row, Side, Span
from reader.tui.geometry import Geometry, geometry
from reader.tui.painting.painter import Painter
from reader.tui.widgets.table import Table
from reader.tui.widgets.viewport import TablePosition, Viewport
from reader.view.lens import Grain
from reader.view.search import NO_SEARCH, SearchQuery


class ReadingTable(Table):
    """Rows of a comparison; what is shown and how is handed down by the screen."""

    @dataclass
    class Sized(Message):
        """The table has its size, and its rows are measured."""

    def __init__(
        self, left: Article, right: Article, view: str = "auto", *, at_least: int = 0
    ) -> None:
        """There is room for the numbers of `at_least` sentences, however few are shown."""
        super().__init__(id="reading")
        self.left, self.right, self._at_least = left, right, at_least
        self.rows: tuple[Row, ...] = ()
        self.view = view
        self.passages: Sequence[Passage] = ()
        self.grain = Grain.WORD
        self.wanted = NO_SEARCH
        self.marked: Mapping[Side, Span] = {}
        self.panel: tuple[int, tuple[str, ...]] | None = None
        self._most: int | None = None

    def show(
        self,
        left: Article,
        right: Article,
        rows: tuple[Row, ...],
        cursor: int = 0,
        *,
        passages: Sequence[Passage] = (),
        grain: Grain = Grain.WORD,
        most: int | None = None,
    ) -> None:
        """Show other rows, with the cursor on one of them.

        `passages` are those of the rows, shown at `grain`; the inline view needs them. Only rows
        that begin in the first `most` lines are shown.
        """
        self._most = most
        self.left, self.right, self.rows = left, right, rows
        self.passages, self.grain = passages, grain
        self.cursor = max(0, min(cursor, len(rows) - 1))
        self.repaint()
        self.move_to(self.cursor)

    @property
    def current(self) -> Row | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if self.rows else None

    @property
    def passage(self) -> int:
        """The passage under the cursor (the first of a fold), as an index."""
        return self.current.passages.start if self.current else 0

    def set_view(self, view: str) -> None:
        """Side by side, stacked, or by the width; the current row stays in view."""
        self.view = view
        self.repaint()
        self.move_to(self.cursor)

    def explain(self, row: int, paragraphs: tuple[str, ...]) -> None:
        """Show paragraphs in a panel below a row, and all of it in view; () for no panel."""
        panel = (row, paragraphs) if paragraphs else None
        if panel != self.panel:
            self.panel = panel
            self.repaint()
            self.reveal()

    def showing_cursor(self, view: Viewport) -> Viewport:
        """The current row in view; of one that has no room, its panel rather than its words."""
        row, _ = self.panel or (-1, ())
        words = view.tall(self.cursor) - self.gap(self.cursor) if row == self.cursor else 0
        if words <= view.height:
            return super().showing_cursor(view)
        told = words - len(self._painter().lines(self.rows[row])) + self.gap(row)
        line = words - max(view.height, told)
        return view._replace(top=TablePosition(row, max(0, line)))

    def mark(self, marked: Mapping[Side, Span]) -> None:
        """Show a sentence of either side as marked for pairing."""
        self.marked = marked
        self.repaint()

    def highlight(self, wanted: SearchQuery) -> None:
        """Mark what is looked for in the words."""
        self.wanted = wanted
        self.repaint()

    def geometry(self, width: int | None = None) -> Geometry:
        """The columns at the present width, or at another."""
        sentences = max(len(self.left.sentences), len(self.right.sentences), self._at_least)
        return geometry(width or self.size.width, sentences, self.view)

    def on_resize(self) -> None:
        """Post it; the table itself wraps anew."""
        self.post_message(self.Sized())

    def row_count(self) -> int:
        """How many rows there are."""
        return len(self.rows)

    def _line(self, y: int) -> Strip:
        """One line; a blank one of a row that is not shown yet."""
        if self._most is None or not self._places[y:] or y - self._places[y].line < self._most:
            return super()._line(y)
        return Strip.blank(self.size.width, self.paint_styles.mark(Mark.PLAIN))

    def paint_row(self, index: int) -> list[Strip]:
        """The lines of one row."""
        row, panel = self.panel or (-1, ())
        return [
            Strip(line)
            for line in self._painter().lines(self.rows[index], panel if row == index else ())
        ]

    def _painter(self) -> Painter:
        return Painter(
            self.left,
            self.right,
            self.geometry(),
            self.paint_styles,
            self.wanted,
            self.passages,
            self.grain,
            self.marked,
        )
