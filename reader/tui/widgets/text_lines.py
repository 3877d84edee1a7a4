"""Lines of words around the table: headers, status, keys. Plain text in, never markup."""

from __future__ import annotations

from collections.abc import Sequence

from rich.style import Style
from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from reader.model import Mark
from reader.text.clean import sanitized
from reader.tui.segments import segment
from reader.tui.styles import UNSTYLED, PaintStyles

MarkedText = tuple[str, Mark]
"""Words, and the mark whose look they take; what acts in them is made visible when painted."""


class Lines(Widget):
    """A few lines, each a row of marked words; what is too long is cut at the edge."""

    DEFAULT_CSS = "Lines { height: auto; }"
    paint_styles: var[PaintStyles] = var(UNSTYLED)

    def __init__(self, id: str, lines: Sequence[Sequence[MarkedText]] = ((),)) -> None:  # noqa: A002
        """`lines` are the first ones; with as many as will be wanted the layout need not move."""
        super().__init__(id=id)
        self._lines: tuple[tuple[MarkedText, ...], ...] = tuple(tuple(line) for line in lines)

    def show(self, lines: Sequence[Sequence[MarkedText]]) -> None:
        """Show other lines; nothing is painted when they are the same."""
        fresh = tuple(tuple(line) for line in lines)
        if fresh == self._lines:
            return
        taller = len(fresh) != len(self._lines)
        self._lines = fresh
        self.refresh(layout=taller)

    def watch_paint_styles(self) -> None:
        """Paint with another theme."""
        self.refresh()

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """As tall as it has lines."""
        return len(self._lines)

    def render_line(self, y: int) -> Strip:
        """One line, filled to the width."""
        base: Style = self.paint_styles.mark(Mark.PLAIN)
        if y >= len(self._lines):
            return Strip.blank(self.size.width, base)
        segments = [
            segment(sanitized(words), self.paint_styles.mark(mark))
            for words, mark in self._lines[y]
        ]
        return Strip(segments).adjust_cell_length(self.size.width, base)
