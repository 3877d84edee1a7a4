"""What the screens share: the looks handed down, a way back, moving through a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeVar

from textual.message import Message
from textual.reactive import var
from textual.screen import Screen
from textual.widget import Widget

from reader.keys import Place
from reader.model import Article
from reader.tui.brushes import BARE, Brushes
from reader.tui.widgets.table import Table

Result = TypeVar("Result")


@dataclass
class PairChosen(Message):
    """Two articles to open, the base first."""

    left: Article
    right: Article


class Dressed(Screen[Result]):
    """A screen whose widgets paint with the theme's brushes; `PLACE` says which keys it has."""

    PLACE: ClassVar[Place] = Place.EVERYWHERE
    brushes: var[Brushes] = var(BARE)

    def painted(self, *widgets: Widget) -> tuple[Widget, ...]:
        """The widgets, each bound to this screen's brushes."""
        return tuple(widget.data_bind(Dressed.brushes) for widget in widgets)


class ReaderScreen(Dressed[None]):
    """A screen that one goes back from."""

    def action_back(self) -> None:
        """To the screen below, or out."""
        if len(self.app.screen_stack) > 1:
            self.app.pop_screen()
        else:
            self.app.exit(0)


class TableScreen(ReaderScreen):
    """A screen whose keys move through one table."""

    @property
    def _rows(self) -> Table:
        return self.query("#reading, #shelf").first(Table)

    def action_down(self) -> None:
        """One row down."""
        self._rows.step(1)

    def action_up(self) -> None:
        """One row up."""
        self._rows.step(-1)

    def action_page_down(self) -> None:
        """One screenful down."""
        self._rows.page(1)

    def action_page_up(self) -> None:
        """One screenful up."""
        self._rows.page(-1)

    def action_first(self) -> None:
        """To the first row."""
        self._rows.move_to(0)

    def action_last(self) -> None:
        """To the last row."""
        self._rows.move_to(self._rows.row_count() - 1)
