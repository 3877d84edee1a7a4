"""Lines of words around the table: headers, status, keys. Plain text in, never markup."""

from __future__ import annotations

from collections.abc import Sequence

from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.marked_text import MarkedText, painted
from reader.tui.styles import UNSTYLED, PaintStyles


class Lines(Widget):
    """A few lines, each a row of marked words; what is too long is cut at the edge."""

    _painted = staticmethod(painted)
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
        line = self._lines[y] if y < len(self._lines) else ()
        return Strip(self._painted(line, self.size.width, self.paint_styles), self.size.width)
