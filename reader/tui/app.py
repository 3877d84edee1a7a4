"""The application: which screen is shown, and in which theme."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from textual.app import App

from reader.config import Settings
from reader.errors import ReaderError
from reader.keys import Place
from reader.late import late
from reader.model import Article
from reader.palette import Palette
from reader.text.clean import shown
from reader.tui.bindings import bindings
from reader.tui.brushes import Brushes, brushes, textual_theme
from reader.tui.desk import Desk
from reader.tui.screens.base import Dressed, PairChosen, ReaderScreen
from reader.tui.screens.pair import PairScreen

_help_screen = late("reader.tui.screens.help", "HelpScreen")
_shelf_screen = late("reader.tui.screens.shelf", "ShelfScreen")


@dataclass(frozen=True, slots=True)
class Start:
    """What to open: a pair, or the list of `paths`; the settings, and where themes come from."""

    settings: Settings
    palette: Palette
    themes: Collection[str]
    palette_named: Callable[[str], Palette]
    desk: Callable[[], Desk]
    language: str | None = None
    paths: Sequence[str] = ()
    pair: tuple[Article, Article] | None = None


class ReaderApp(App[int]):
    """Opens the list or a pair; owns the theme and nothing else."""

    CSS = "* { scrollbar-size: 0 0; }"
    TITLE = "Wire Reader"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    BINDINGS = bindings(Place.EVERYWHERE)

    def __init__(self, start: Start) -> None:
        super().__init__()
        self.animation_level = "none"
        self._start = start
        self._palette = start.palette
        self._wear(start.palette)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Variables that Textual's own style sheets want of a theme with the terminal's colours."""
        return {"ansi-background": "ansi_default", "ansi-foreground": "ansi_default"}

    def get_default_screen(self) -> ReaderScreen:
        """The first screen: what was asked for, with nothing below it to paint."""
        pair = self._start.pair
        if pair:
            return self._dressed(self._pair_screen(*pair))
        return self._dressed(_shelf_screen(self._start.paths, self._start.language))

    def on_pair_chosen(self, message: PairChosen) -> None:
        """Open two articles."""
        self.push_screen(self._dressed(self._pair_screen(message.left, message.right)))

    def action_theme(self) -> None:
        """The next theme, at once; one that is broken is passed over with its reason."""
        names = sorted(self._start.themes)
        here = names.index(self._palette.name) if self._palette.name in names else -1
        for name in (*names[here + 1 :], *names[: here + 1]):
            try:
                self._wear(self._start.palette_named(name))
                break
            except ReaderError as problem:
                self.notify(shown(str(problem)), severity="error", markup=False)
        for screen in self.screen_stack:
            if isinstance(screen, Dressed):
                screen.brushes = self._brushes()

    def action_help(self) -> None:
        """The keys of this screen."""
        place = self.screen.PLACE if isinstance(self.screen, Dressed) else Place.LIST
        self.push_screen(self._dressed(_help_screen(place)))

    async def action_back(self) -> None:
        """Out, where no screen answers."""
        self.exit(0)

    def _pair_screen(self, left: Article, right: Article) -> PairScreen:
        return PairScreen(left, right, self._start.settings, self._start.desk)

    def _dressed(self, screen: ReaderScreen) -> ReaderScreen:
        screen.brushes = self._brushes()
        return screen

    def _brushes(self) -> Brushes:
        return brushes(self._palette, self._start.settings.signs)

    def _wear(self, palette: Palette) -> None:
        """Take a theme for everything that Textual paints."""
        self._palette = palette
        self.register_theme(textual_theme(palette))
        self.theme = palette.name
