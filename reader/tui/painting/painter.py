"""Rows into strips: the gutter, the words in one of three views, a blank line below.

     7 ~! students aged 7-14 are   │ students aged 7 to 16
          required to join         │ must join

The first cell of every line is left to the cursor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rich.segment import Segment
from textual.strip import Strip

from reader.model import Article, Mark, Passage, Row, RowKind, Side, Sign, Span
from reader.text.clean import sanitized
from reader.tui.geometry import Geometry, View
from reader.tui.painting.inline import inline
from reader.tui.painting.row_text import CellContext, PaintedLine
from reader.tui.painting.side_by_side import between, side_by_side
from reader.tui.painting.stacked import stacked
from reader.tui.segments import blank, segment
from reader.tui.styles import PaintStyles
from reader.view.lens import Grain
from reader.view.search import NO_SEARCH, SearchQuery

_VIEWS: Mapping[View, Callable[[CellContext, Row], Iterable[PaintedLine]]] = {
    View.SIDE: side_by_side,
    View.STACKED: stacked,
    View.INLINE: inline,
}


@dataclass(frozen=True, slots=True)
class Painter:
    """Everything that one way of painting depends on; a new one is made when any of it changes.

    Without `passages` there is no inline view: the wordings are stacked. `chosen` are spans
    of the texts that a reader marked for pairing.
    """

    left: Article
    right: Article
    geometry: Geometry
    paint_styles: PaintStyles
    searched: SearchQuery = NO_SEARCH
    passages: Sequence[Passage] = ()
    grain: Grain = Grain.WORD
    chosen: Mapping[Side, Span] = field(default_factory=dict)

    def strips(self, row: Row, index: int) -> list[Strip]:
        """The lines of a row and the blank line below it, without the cursor's cell."""
        page = CellContext(
            self.left,
            self.right,
            self.geometry.text,
            self.paint_styles,
            self.searched,
            self.passages,
            self.grain,
            self.chosen,
        )
        margin = [blank(self.geometry.prefix - 1, self.paint_styles.mark(Mark.PLAIN))]
        lines = _VIEWS[self.geometry.view](page, row)
        parting: PaintedLine = [] if self.geometry.stacked else between(page, [], [])
        prefix = self._prefix(row, index)
        painted = [[*(margin if k else prefix), *line] for k, line in enumerate(lines)]
        return [self._strip(line) for line in (*painted, [*margin, *parting])]

    def _strip(self, line: PaintedLine) -> Strip:
        width = self.geometry.width - 1
        return Strip(line).adjust_cell_length(width, self.paint_styles.mark(Mark.PLAIN))

    def _prefix(self, row: Row, index: int) -> PaintedLine:
        number = "" if row.kind is RowKind.FOLD else str(index + 1)
        return [
            segment(
                sanitized(number.rjust(self.geometry.number)), self.paint_styles.mark(Mark.NOTE)
            ),
            segment(*self.paint_styles.sign(row.review)),
            self._kind(row),
            segment(*self.paint_styles.sign(row.alert)),
            segment(*self.paint_styles.sign(Sign.PINNED if row.pinned else Sign.NONE)),
            blank(1, self.paint_styles.mark(Mark.PLAIN)),
        ]

    def _kind(self, row: Row) -> Segment:
        """The sign of a row's kind; that of a label or a byline is painted like a note."""
        glyph, style = self.paint_styles.sign(row.sign)
        no_story = row.kind is RowKind.PASSAGE and not row.change
        return segment(glyph, self.paint_styles.mark(Mark.NOTE) if no_story else style)
