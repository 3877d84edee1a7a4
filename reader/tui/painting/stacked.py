"""Stacked: one wording below the other, the same one only once.

base  students aged 7-14 are required to join
other students aged 7 to 16 must join
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.model import Mark, Row, Side, Sign
from reader.text.clean import sanitized
from reader.tui.painting.row_text import CellContext, caption, lines_of
from reader.tui.segments import PaintedLine, blank, segment
from reader.view.measure import TAG, TAGS


def stacked(page: CellContext, row: Row) -> Iterator[PaintedLine]:
    """The lines of a row, each side tagged where they differ."""
    once = row.sign is Sign.SAME and row.left
    for side in (Side.LEFT,) if once else tuple(Side):
        tag = "" if row.sign is Sign.SAME else TAGS[side]
        for k, line in enumerate(lines_of(page, row, side)):
            words = sanitized("" if k else tag).ljust(TAG)
            yield [segment(sanitized(words), page.paint_styles.mark(Mark.NOTE)), *line]
    yield from captioned(page, row)


def captioned(page: CellContext, row: Row) -> Iterator[PaintedLine]:
    """The row's caption as a line of its own, where it has one."""
    if row.caption:
        yield [blank(TAG, page.paint_styles.mark(Mark.PLAIN)), caption(page, row)]
