"""A palette's looks as the styles that strips are painted with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rich.color import Color
from rich.style import Style
from textual.theme import Theme

from reader.model import Mark, Sign
from reader.palette import SIGN_MARK, SIGN_SETS, Look, Palette
from reader.text.clean import Shown, shown


@dataclass(frozen=True, slots=True)
class Brushes:
    """Every style a painter needs, made once for a palette and a set of signs."""

    marks: Mapping[Mark, Style]
    signs: Mapping[Sign, tuple[Shown, Style]]

    def mark(self, mark: Mark) -> Style:
        """The style of a mark, its background included."""
        return self.marks[mark]

    def sign(self, sign: Sign) -> tuple[Shown, Style]:
        """The glyph of a gutter sign, one cell wide, and its style."""
        return self.signs[sign]


def brushes(palette: Palette, signs: str = "unicode") -> Brushes:
    """The brushes of a palette; `signs` names a set in `SIGN_SETS`."""
    base = _style(Look(palette.ui.get("foreground", ""), palette.ui.get("background", "")))
    marks = {mark: base + _style(palette.look(mark)) for mark in Mark}
    glyphs = SIGN_SETS[signs]
    return Brushes(
        marks,
        {sign: (shown(glyphs[sign]), _sign_style(base, marks[SIGN_MARK[sign]])) for sign in Sign},
    )


def _sign_style(base: Style, mark: Style) -> Style:
    """A sign is bold in its mark's colours, without the lines that words may have."""
    return base + Style(color=mark.color, bgcolor=mark.bgcolor, reverse=mark.reverse, bold=True)


def _style(look: Look) -> Style:
    return Style(
        color=color_of(look.foreground),
        bgcolor=color_of(look.background),
        bold=look.bold or None,
        dim=look.dim or None,
        italic=look.italic or None,
        underline=look.underline or None,
        strike=look.strike or None,
        reverse=look.reverse or None,
    )


def color_of(name: str) -> Color | None:
    """Rich's colour for a theme's: `ansi_bright_red` is its `bright_red`."""
    if name.startswith("xterm_"):
        return Color.from_ansi(int(name.removeprefix("xterm_")))
    return Color.parse(name.removeprefix("ansi_")) if name else None


BARE = brushes(Palette("bare"))
"""No colours at all: what a widget paints with until its screen hands down a theme's."""


def textual_theme(palette: Palette) -> Theme:
    """The palette as a Textual theme, for everything that is not painted by us."""
    known = ("primary", "secondary", "accent", "foreground", "background", "surface", "panel")
    colors = {name: palette.ui[name] for name in known if name in palette.ui}
    colors.setdefault("primary", palette.ui.get("accent", "ansi_blue"))
    return Theme(name=palette.name, dark=palette.dark, ansi=palette.ansi, **colors)  # type: ignore[arg-type]
