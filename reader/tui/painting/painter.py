"""Rows into lines: the gutter, the words in one of three views, a blank line below.

      s7 ~!  students aged 7-14 are   │ students aged 7 to 16
     NUMBER  required to join         │ must join

The first cell of every line is left to the cursor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from rich.segment import Segment

from reader.dataclass import dataclass, field
from reader.model import Article, Mark, Passage, Row, RowKind, Side, Sign, Span
from reader.text import cells
from reader.text.clean import SafeText, part, sanitized
from reader.tui.geometry import Geometry, View
from reader.tui.painting.inline import inline
from reader.tui.painting.row_text import CellContext, Piece, wrapped
from reader.tui.painting.side_by_side import between, side_by_side
from reader.tui.painting.stacked import stacked
from reader.tui.segments import PaintedLine, blank, fitted, segment
from reader.tui.styles import PaintStyles
from reader.view.lens import Grain
from reader.view.reading import UNJUDGED
from reader.view.search import NO_SEARCH, SearchQuery

_VIEWS: Mapping[View, Callable[[CellContext, Row], Iterable[PaintedLine]]] = {
    View.SIDE: side_by_side,
    View.STACKED: stacked,
    View.INLINE: inline,
}


PANEL_LINES = 6
"""Lines of a panel at most."""
_PANEL, _NARROW = 100, 70
"""Cells of its words at most, and the width of a table from which it stands below the words."""
_BAR, _MORE = "▏ ", "…"


def _lines(text: SafeText, room: int) -> Iterable[SafeText]:
    """A text wrapped to so many cells."""
    return (part(text, *span) for span in cells.lines(text, Span(0, len(text)), room))


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

    def lines(self, row: Row, panel: Sequence[str] = ()) -> list[PaintedLine]:
        """The lines of a row and the blank line below it, without the cursor's cell.

        `panel` are paragraphs to be told below its words, in at most `PANEL_LINES`.
        """
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
        margin: PaintedLine = [blank(self.geometry.prefix - 1, self.paint_styles.mark(Mark.PLAIN))]
        lines = [
            *_VIEWS[self.geometry.view](page, row),
            *self._noted(page, row),
        ]
        parting: PaintedLine = [] if self.geometry.stacked else between(page, [], [])
        gutter = [self._prefix(row), *([self._label(row)] if row.label else [])]
        # A word for which the row has no second line has a line of its own above the blank one.
        lines += [parting] * (len(gutter) - len(lines))
        gutter += [margin] * (len(lines) - len(gutter))
        told = [*self._panel(panel)]
        beside: PaintedLine = [] if self._narrow else margin
        lines += [*told, parting]
        gutter += [*[beside] * len(told), margin]
        painted = [[*before, *line] for before, line in zip(gutter, lines, strict=True)]
        width, plain = self.geometry.width - 1, self.paint_styles.mark(Mark.PLAIN)
        return [fitted(line, width, plain) for line in painted]

    def _noted(self, page: CellContext, row: Row) -> Iterable[PaintedLine]:
        """What was noted of the row, below its words."""
        style = self.paint_styles.mark(Mark.CURRENT)
        for note in row.notes:
            yield from wrapped(page, [Piece(sanitized(note), style)])

    def _panel(self, paragraphs: Sequence[str]) -> Iterable[PaintedLine]:
        """A few lines behind a bar, as wide as is easy to read; what is too long is cut."""
        if not paragraphs:
            return
        before = 1 if self._narrow else self.geometry.prefix
        room = max(1, min(_PANEL, self.geometry.width - before - len(_BAR) - 1))
        first, *rest = ([*_lines(sanitized(words), room)] for words in paragraphs)
        lines = [*first, *(line for each in rest for line in each)]
        if len(lines) > PANEL_LINES:
            last = cells.fitted(sanitized(f"{lines[PANEL_LINES - 1]} {_MORE}"), room)
            lines = [*lines[: PANEL_LINES - 1], last]
        bar = segment(sanitized(_BAR), self.paint_styles.mark(Mark.CURRENT))
        for k, words in enumerate(lines):
            mark = Mark.PLAIN if k < len(first) else Mark.NOTE
            yield [bar, segment(words, self.paint_styles.mark(mark))]

    @property
    def _narrow(self) -> bool:
        """Whether a panel takes the columns before the words too."""
        return self.geometry.width < _NARROW

    def _label(self, row: Row) -> PaintedLine:
        """What the worst finding is about, below the number, as loud as its sign."""
        room, plain = self.geometry.label, self.paint_styles.mark(Mark.PLAIN)
        loud = row.alert is Sign.HIGH and row.review in UNJUDGED
        style = self.paint_styles.mark(Mark.PLAIN if loud else Mark.NOTE)
        words = cells.fitted(sanitized(row.label), room)
        return [segment(words, style), blank(room - cells.width(words) + 1, plain)]

    def _prefix(self, row: Row) -> PaintedLine:
        number = sanitized(row.number.rjust(self.geometry.number))
        return [
            segment(number, self.paint_styles.mark(Mark.NOTE)),
            segment(*self.paint_styles.sign(row.review)),
            self._kind(row),
            self._alert(row),
            segment(*self.paint_styles.sign(Sign.PINNED if row.pinned else Sign.NONE)),
            blank(1, self.paint_styles.mark(Mark.PLAIN)),
        ]

    def _alert(self, row: Row) -> Segment:
        """How much its worst finding matters; quiet once that is judged."""
        glyph, style = self.paint_styles.sign(row.alert)
        judged = row.review not in UNJUDGED
        return segment(glyph, self.paint_styles.mark(Mark.NOTE) if judged else style)

    def _kind(self, row: Row) -> Segment:
        """The sign of a row's kind; that of a label or a byline is painted like a note."""
        glyph, style = self.paint_styles.sign(row.sign)
        no_story = row.kind is RowKind.PASSAGE and not row.change
        return segment(glyph, self.paint_styles.mark(Mark.NOTE) if no_story else style)
