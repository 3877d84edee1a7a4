"""A line that parts what is above from what is below."""

from __future__ import annotations

from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.marked_text import painted_parting
from reader.tui.styles import UNSTYLED, PaintStyles


class PartingLine(Widget):
    """One line as wide as the screen."""

    DEFAULT_CSS = "PartingLine { height: 1; }"
    paint_styles: var[PaintStyles] = var(UNSTYLED)

    def watch_paint_styles(self) -> None:
        """Paint with another theme."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """The line."""
        return Strip(painted_parting(self.size.width, self.paint_styles))
