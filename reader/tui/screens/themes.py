"""The themes at the foot of the screen: the one under the cursor is shown on the text above."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.strip import Strip

from reader.model import Mark
from reader.text import cells
from reader.text.clean import sanitized
from reader.theme.files import Offer, offers
from reader.tui.screens.base import ThemedScreen, ThemePreviewed
from reader.tui.segments import segment
from reader.tui.widgets.table import Table
from reader.tui.widgets.text_lines import Lines

_NAME = 14
_KEYS = "  ↑ ↓ look   Enter keep   Esc back"


class ThemeTable(Table):
    """One line a theme: its name, what it is like, or what is wrong with it."""

    def __init__(self, themes: Sequence[Offer]) -> None:
        super().__init__(id="theme-list")
        self.themes = themes

    def row_count(self) -> int:
        """How many themes there are."""
        return len(self.themes)

    def gap(self, index: int) -> int:
        """No line is left blank."""
        return 0

    def paint_row(self, index: int) -> list[Strip]:
        """The line of one theme."""
        theme, room = self.themes[index], max(0, self.size.width - _NAME - 10)
        about = theme.problem or (theme.palette.description if theme.palette else "")
        kind = "broken" if theme.palette is None else "dark" if theme.palette.dark else "light"
        plain, note = self.paint_styles.mark(Mark.PLAIN), self.paint_styles.mark(Mark.NOTE)
        line = [
            segment(sanitized(f" {cells.fitted(sanitized(theme.name), _NAME):<{_NAME}}"), plain),
            segment(
                sanitized(f" {kind:<7}"),
                self.paint_styles.mark(Mark.NOTE if theme.palette else Mark.FACT),
            ),
            segment(cells.fitted(sanitized(about.split("\n")[0]), room), note),
        ]
        return [Strip(line).adjust_cell_length(self.size.width - 1, plain)]


class ThemesScreen(ThemedScreen[str | None], ModalScreen[str | None]):
    """A choice that leaves the text in sight; gives the name that was chosen, or None."""

    DEFAULT_CSS = """
    ThemesScreen { background: transparent; align: left bottom; }
    ThemesScreen:ansi { background: transparent; }
    ThemesScreen #theme-list { height: auto; max-height: 10; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "step(1)", show=False),
        Binding("up,k", "step(-1)", show=False),
        Binding("enter", "choose", show=False),
        Binding("escape,q,t,ctrl+c", "cancel", show=False),
    ]

    def __init__(self, current: str, own: Path | None) -> None:
        super().__init__(name="themes")
        self._table = ThemeTable(list(offers(own)))
        names = [theme.name for theme in self._table.themes]
        self._table.cursor = names.index(current) if current in names else 0

    def compose(self) -> ComposeResult:
        """A title with the keys, and the list."""
        title = Lines("theme-title", [[], [(" Themes ", Mark.CURRENT), (_KEYS, Mark.NOTE)]])
        yield from self.painted(title, self._table)

    def on_mount(self) -> None:
        """The list is as tall as it has themes."""
        self._table.styles.height = min(10, self._table.row_count())
        self.set_focus(self._table)

    def on_table_cursor_moved(self) -> None:
        """Show the theme under the cursor, where it can be."""
        palette = self._under_cursor.palette
        if palette:
            self.post_message(ThemePreviewed(palette))

    def action_step(self, rows: int) -> None:
        """To another theme."""
        self._table.step(rows)

    def action_choose(self) -> None:
        """Take the theme under the cursor; a broken one cannot be chosen."""
        if self._under_cursor.palette:
            self.dismiss(self._under_cursor.name)

    def action_cancel(self) -> None:
        """Back to the theme from before."""
        self.dismiss(None)

    @property
    def _under_cursor(self) -> Offer:
        return self._table.themes[self._table.cursor]
