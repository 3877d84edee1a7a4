"""Side by side: the base's words in the left column, the other's in the right one.

students aged 7-14 are   │ students aged 7 to 16
required to join         │ must join
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from reader.model import Mark, Row, Side
from reader.text.clean import sanitized
from reader.tui.painting.row_text import CellContext, caption, lines_of
from reader.tui.segments import PaintedLine, blank, segment
from reader.view.measure import SEPARATOR
from reader.view.rows import caption_side


def side_by_side(page: CellContext, row: Row) -> Iterator[PaintedLine]:
    """The lines of a row, both sides equally many."""
    left, right = (_column(page, row, side) for side in Side)
    nothing: PaintedLine = []
    for a, b in zip_longest(left, right, fillvalue=nothing):
        yield between(page, a, b)


def between(page: CellContext, left: PaintedLine, right: PaintedLine) -> PaintedLine:
    """One line of two columns and what parts them."""
    room = max(0, page.width - sum(segment.cell_length for segment in left))
    padding = blank(room, page.paint_styles.mark(Mark.PLAIN))
    return [*left, padding, segment(sanitized(SEPARATOR), page.paint_styles.rule), *right]


def _column(page: CellContext, row: Row, side: Side) -> list[PaintedLine]:
    lines = lines_of(page, row, side)
    if row.caption and side is caption_side(row):
        lines.append([caption(page, row)])
    return lines
