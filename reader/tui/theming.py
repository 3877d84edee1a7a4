"""The application's looks: which theme is worn, at which depth, and how it is changed live."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from textual import constants
from textual.driver import Driver
from textual.filter import LineFilter

from reader.errors import ReaderError
from reader.text.clean import sanitized
from reader.theme.depth import Depth
from reader.theme.files import available, palette_named, stamp
from reader.theme.palette import Palette
from reader.tui.depth_filter import Shading
from reader.tui.screens.base import Dressed, ThemeTried
from reader.tui.styles import Brushes, brushes, textual_theme
from reader.tui.type_ahead import Ahead

_LOOK_EVERY = 1.0
"""Seconds between two looks at the user's own theme files, while one of them is worn."""


def forget(name: str) -> None:
    """Remember nothing."""


@dataclass(frozen=True, slots=True)
class ThemeState:
    """The first palette, in how many colours it is shown, and the folder of the user's own.

    `keep` is told the name of a theme that the reader chose.
    """

    palette: Palette
    depth: Depth = Depth.TRUECOLOR
    own: Path | None = None
    keep: Callable[[str], None] = forget


class ThemedApp(Ahead):
    """Paints with nothing but the colours of its depth; `Dressed` screens are handed brushes."""

    def __init__(self, wardrobe: ThemeState, signs: str, driver: type[Driver] | None) -> None:
        # What reaches the terminal is mapped already: Rich is not to judge it by the environment.
        vars(constants)["COLOR_SYSTEM"] = "truecolor"
        super().__init__(driver_class=driver)
        self._wardrobe, self._signs = wardrobe, signs
        self._shading = Shading(wardrobe.depth)
        self._saved = stamp(wardrobe.own)
        self.wear(wardrobe.palette)

    def on_mount(self) -> None:
        """Look now and then whether a theme of the user's own was saved; nothing is painted."""
        if self._wardrobe.own:
            self.set_interval(_LOOK_EVERY, self.look_again)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Ours alone, whatever the environment says to Textual."""
        return () if self._wardrobe.depth is Depth.TRUECOLOR else (self._shading,)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Variables that Textual's own style sheets want of a theme with the terminal's colours."""
        return {"ansi-background": "ansi_default", "ansi-foreground": "ansi_default"}

    def wear(self, palette: Palette) -> None:
        """Take a theme, for every screen there is."""
        from reader.theme.shades import palette_at

        self._palette = palette
        plain = self._wardrobe.depth is Depth.NONE
        self.register_theme(textual_theme(palette_at(palette, Depth.NONE) if plain else palette))
        self.theme = palette.name
        self._brushes = brushes(self._mapped(palette), self._signs)

    def _mapped(self, palette: Palette) -> Palette:
        """The palette in the colours of the depth; with all of them it is what it is."""
        from reader.theme.shades import palette_at

        depth = self._wardrobe.depth
        mapped: Palette = palette if depth is Depth.TRUECOLOR else palette_at(palette, depth)
        return mapped

    @property
    def brushes(self) -> Brushes:
        """What everything is painted with."""
        return self._brushes

    def action_theme(self) -> None:
        """Choose a theme with the text in sight; Esc brings this one back."""
        from reader.tui.screens.themes import ThemesScreen

        if any(screen.name == "themes" for screen in self.screen_stack):
            return
        screen = ThemesScreen(self._palette.name, self._wardrobe.own)
        below = self.screen
        if isinstance(below, Dressed):
            below.dress(screen)
        before = self._palette
        self.push_screen(screen, lambda name: self._chosen(name, before))

    def on_theme_tried(self, message: ThemeTried) -> None:
        """Show a theme for as long as it is looked at."""
        self._change(message.palette)

    def look_again(self) -> None:
        """Wear the theme anew if it is the user's own and was saved; a broken one is told of."""
        saved = stamp(self._wardrobe.own)
        if saved == self._saved:
            return
        self._saved = saved
        try:
            if available(self._wardrobe.own)[self._palette.name].parent == self._wardrobe.own:
                self._change(palette_named(self._palette.name, self._wardrobe.own))
        except ReaderError as problem:
            words = " · ".join(str(problem).split("\n"))
            self.notify(sanitized(words), severity="error", markup=False)

    def _chosen(self, name: str | None, before: Palette) -> None:
        if name is None:
            self._change(before)
        else:
            self._wardrobe.keep(name)

    def _change(self, palette: Palette) -> None:
        self.wear(palette)
        for screen in self.screen_stack:
            if isinstance(screen, Dressed):
                screen.brushes = self.brushes
