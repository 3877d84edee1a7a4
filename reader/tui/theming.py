"""The application's theme: which one, at which colour depth, and how it is changed live."""

from __future__ import annotations

from collections.abc import Sequence

from textual import constants
from textual.driver import Driver
from textual.filter import LineFilter
from textual.theme import Theme

from reader.errors import ReaderError
from reader.text.clean import sanitized
from reader.theme.depth import Depth
from reader.theme.files import available, palette_named, stamp
from reader.theme.palette import Palette
from reader.tui.depth_filter import DepthFilter
from reader.tui.screens.base import ThemedScreen, ThemePreviewed
from reader.tui.start import ThemeState
from reader.tui.styles import PaintStyles, paint_styles
from reader.tui.type_ahead import TypeAheadApp

_POLL_EVERY = 1.0
"""Seconds between two polls of the user's own theme files."""


class ThemedApp(TypeAheadApp):
    """Paints with nothing but the colours of its depth; every `ThemedScreen` is handed styles."""

    def __init__(self, theme_state: ThemeState, signs: str, driver: type[Driver] | None) -> None:
        # What reaches the terminal is mapped already: Rich must not map it by the environment.
        vars(constants)["COLOR_SYSTEM"] = "truecolor"
        super().__init__(driver_class=driver)
        self._theme_state, self._signs = theme_state, signs
        self._depth_filter = DepthFilter(theme_state.depth)
        self._files_stamp = stamp(theme_state.own)
        self.apply_theme(theme_state.palette)

    def on_mount(self) -> None:
        """Poll the user's own themes; nothing is painted."""
        if self._theme_state.own:
            self.set_interval(_POLL_EVERY, self.reload_if_saved)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Ours alone, whatever the environment makes Textual add."""
        return () if self._theme_state.depth is Depth.TRUECOLOR else (self._depth_filter,)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Variables that Textual's own style sheets want of a theme with the terminal's colours."""
        return {"ansi-background": "ansi_default", "ansi-foreground": "ansi_default"}

    def apply_theme(self, palette: Palette) -> None:
        """Make a theme the current one; open screens get its styles from `_change`."""
        self._palette = palette
        mapped = self._theme_state.mapped(palette)
        plain = self._theme_state.depth is Depth.NONE
        self.register_theme(textual_theme(mapped if plain else palette))
        self.theme = palette.name
        self._paint_styles = paint_styles(mapped, self._signs)

    @property
    def palette(self) -> Palette:
        """The current theme, in its own colours."""
        return self._palette

    @property
    def paint_styles(self) -> PaintStyles:
        """What everything is painted with."""
        return self._paint_styles

    def action_theme(self) -> None:
        """Choose a theme with the text in sight; Esc brings this one back."""
        from reader.tui.screens.themes import ThemesScreen

        if any(screen.name == "themes" for screen in self.screen_stack):
            return
        screen = ThemesScreen(self._palette.name, self._theme_state.own)
        below = self.screen
        if isinstance(below, ThemedScreen):
            below.with_theme_of(screen)
        before = self._palette
        self.push_screen(screen, lambda name: self._chosen(name, before))

    def on_theme_previewed(self, message: ThemePreviewed) -> None:
        """Show a theme for as long as it is under the cursor."""
        self._change(message.palette)

    def reload_if_saved(self) -> None:
        """Apply the theme anew if it is the user's own and was saved; notify of a broken one."""
        saved = stamp(self._theme_state.own)
        if saved == self._files_stamp:
            return
        self._files_stamp = saved
        try:
            if available(self._theme_state.own)[self._palette.name].parent == self._theme_state.own:
                self._change(palette_named(self._palette.name, self._theme_state.own))
        except ReaderError as problem:
            words = " · ".join(str(problem).split("\n"))
            if isinstance(self.screen, ThemedScreen):
                self.screen.notify_status(sanitized(words.rpartition("/")[2]))

    def _chosen(self, name: str | None, before: Palette) -> None:
        if name is None:
            self._change(before)
        else:
            self._theme_state.save(name)
            if isinstance(self.screen, ThemedScreen):
                self.screen.notify_status(f"theme {name}")

    def _change(self, palette: Palette) -> None:
        self.apply_theme(palette)
        for screen in self.screen_stack:
            if isinstance(screen, ThemedScreen):
                screen.paint_styles = self.paint_styles


def textual_theme(palette: Palette) -> Theme:
    """The palette as a Textual theme, for everything that is not painted by us."""
    known = ("primary", "secondary", "accent", "foreground", "background", "surface", "panel")
    colors = {name: palette.ui[name] for name in known if name in palette.ui}
    colors.setdefault("primary", palette.ui.get("accent", "ansi_blue"))
    return Theme(name=palette.name, dark=palette.dark, ansi=palette.ansi, **colors)  # type: ignore[arg-type]
