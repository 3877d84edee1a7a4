"""A line that parts what is above from what is below: underlined blanks.

A line that is drawn costs three bytes a cell, which is much on a slow line.
"""

from __future__ import annotations

from rich.style import Style
from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.segments import blank
from reader.tui.styles import UNSTYLED, PaintStyles

_UNDERLINED = Style(underline=True)


class PartingLine(Widget):
    """One line as wide as the screen."""

    DEFAULT_CSS = "PartingLine { height: 1; }"
    paint_styles: var[PaintStyles] = var(UNSTYLED)

    def watch_paint_styles(self) -> None:
        """Paint with another theme."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line."""
        return Strip([blank(self.size.width, self.paint_styles.rule + _UNDERLINED)])
