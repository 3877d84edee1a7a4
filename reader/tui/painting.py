"""Rows into strips: wrapped by word, both sides equal in height, every character safe to show.

A side-by-side row, and the same row stacked:

     7 ~! students aged 7-14 are   │ students aged 7 to 16
          required to join         │ must join

     7 ~! L students aged 7-14 are required to join
          R students aged 7 to 16 must join

The first cell of every line is left to the cursor.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from rich.segment import Segment
from textual.strip import Strip

from reader.model import Article, Mark, Row, RowKind, Side, Sign, Span
from reader.rows import caption_side
from reader.runs import overlaid, parted
from reader.search import matches
from reader.text import cells
from reader.text.clean import hidden_spans, shown
from reader.tui.brushes import Brushes
from reader.tui.geometry import SEPARATOR, Geometry

Line = list[Segment]
"""One line of a row, as segments from left to right."""


@dataclass(frozen=True, slots=True)
class Painter:
    """Everything that one way of painting depends on; a new one is made when any of it changes."""

    left: Article
    right: Article
    geometry: Geometry
    brushes: Brushes
    searched: str = ""

    def strips(self, row: Row, index: int) -> list[Strip]:
        """The lines of a row and the blank line below it, without the cursor's cell."""
        prefix = self._prefix(row, index)
        margin = [Segment(" " * (self.geometry.prefix - 1), self.brushes.mark(Mark.PLAIN))]
        lines = self._stacked(row) if self.geometry.stacked else self._side_by_side(row)
        blank = self._blank_line()
        painted = [(prefix if k == 0 else margin) + line for k, line in enumerate(lines)]
        return [self._strip(line) for line in (*painted, [*margin, *blank])]

    def _strip(self, line: Line) -> Strip:
        width = self.geometry.width - 1
        return Strip(line).adjust_cell_length(width, self.brushes.mark(Mark.PLAIN))

    def _prefix(self, row: Row, index: int) -> Line:
        number = str(index + 1).rjust(self.geometry.number)
        if row.kind is RowKind.FOLD:
            number = " " * self.geometry.number
        plain = self.brushes.mark(Mark.PLAIN)
        return [
            Segment(f"{number} ", self.brushes.mark(Mark.NOTE)),
            *(Segment(*self.brushes.sign(sign)) for sign in (row.sign, row.alert)),
            Segment(" ", plain),
        ]

    def _side_by_side(self, row: Row) -> Iterable[Line]:
        left, right = (self._column(row, side) for side in Side)
        nothing: Line = []
        for a, b in zip_longest(left, right, fillvalue=nothing):
            yield [*self._padded(a), self._separator(), *b]

    def _blank_line(self) -> Line:
        return [] if self.geometry.stacked else [*self._padded([]), self._separator()]

    def _separator(self) -> Segment:
        return Segment(SEPARATOR, self.brushes.mark(Mark.NOTE))

    def _stacked(self, row: Row) -> Iterable[Line]:
        """Both wordings below each other, the same one only once."""
        sides = (Side.LEFT,) if row.sign is Sign.SAME and row.left else tuple(Side)
        shown_sides = [side for side in sides if row.runs(side)]
        for side in shown_sides:
            tag = f"{side.value[0].upper()} " if row.sign is not Sign.SAME else "  "
            for k, line in enumerate(self._text(row, side)):
                yield [Segment(tag if k == 0 else "  ", self.brushes.mark(Mark.NOTE)), *line]
        if row.caption:
            yield [Segment("  ", self.brushes.mark(Mark.PLAIN)), self._caption(row)]

    def _column(self, row: Row, side: Side) -> list[Line]:
        lines = self._text(row, side)
        if row.caption and side is caption_side(row):
            lines.append([self._caption(row)])
        return lines

    def _caption(self, row: Row) -> Segment:
        words = row.caption if row.kind is RowKind.PASSAGE and row.partner is not None else ""
        words = words or f"— {row.caption} —"
        return Segment(cells.fitted(words, self.geometry.text), self.brushes.mark(Mark.NOTE))

    def _text(self, row: Row, side: Side) -> list[Line]:
        runs = row.runs(side)
        if not runs:
            return []
        text = self.left.text if side is Side.LEFT else self.right.text
        whole = Span(runs[0].span.start, runs[-1].span.end)
        if self.searched:
            runs = overlaid(runs, matches(runs, text, self.searched), Mark.MATCH)
        words = text[whole.start : whole.end]
        # Wrapped as painted: a hidden character takes no cell, what stands in for it takes one.
        safe = "\n".join(map(shown, words.split("\n")))
        unseen = (Span(whole.start + a, whole.start + b) for a, b in hidden_spans(words))
        runs = overlaid(runs, unseen, Mark.HIDDEN)
        lines = [
            Span(whole.start + a, whole.start + b)
            for a, b in cells.lines(safe, Span(0, len(safe)), self.geometry.text)
        ]
        return [
            [
                Segment(safe[a - whole.start : b - whole.start], self.brushes.mark(mark))
                for (a, b), mark in line
            ]
            for line in parted(runs, lines)
        ]

    def _padded(self, line: Line) -> Line:
        room = self.geometry.text - sum(segment.cell_length for segment in line)
        return [*line, Segment(" " * max(0, room), self.brushes.mark(Mark.PLAIN))]
