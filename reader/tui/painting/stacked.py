"""Stacked: one wording below the other, the same one only once.

L students aged 7-14 are required to join
R students aged 7 to 16 must join
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.model import Mark, Row, Side, Sign
from reader.text.clean import sanitized
from reader.tui.painting.row_text import CellContext, caption, lines_of
from reader.tui.segments import PaintedLine, blank, segment


def stacked(page: CellContext, row: Row) -> Iterator[PaintedLine]:
    """The lines of a row, each side tagged where they differ."""
    once = row.sign is Sign.SAME and row.left
    for side in (Side.LEFT,) if once else tuple(Side):
        tag = "  " if row.sign is Sign.SAME else f"{side.value[0].upper()} "
        for k, line in enumerate(lines_of(page, row, side)):
            yield [segment(sanitized("  " if k else tag), page.paint_styles.mark(Mark.NOTE)), *line]
    yield from captioned(page, row)


def captioned(page: CellContext, row: Row) -> Iterator[PaintedLine]:
    """The row's caption as a line of its own, where it has one."""
    if row.caption:
        yield [blank(2, page.paint_styles.mark(Mark.PLAIN)), caption(page, row)]
