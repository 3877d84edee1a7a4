"""What every screen of the reader has: the looks handed down, and a way back."""

from __future__ import annotations

from textual.reactive import var
from textual.screen import Screen
from textual.widget import Widget

from reader.tui.brushes import BARE, Brushes


class ReaderScreen(Screen[None]):
    """A screen whose widgets paint with the theme's brushes."""

    brushes: var[Brushes] = var(BARE)

    def painted(self, *widgets: Widget) -> tuple[Widget, ...]:
        """The widgets, each bound to this screen's brushes."""
        return tuple(widget.data_bind(ReaderScreen.brushes) for widget in widgets)

    def action_back(self) -> None:
        """To the screen below, or out."""
        if len(self.app.screen_stack) > 1:
            self.app.pop_screen()
        else:
            self.app.exit(0)
