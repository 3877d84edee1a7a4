"""A palette's looks as the styles that strips are painted with."""

from __future__ import annotations

from collections.abc import Mapping

from rich.color import Color
from rich.style import Style

from reader.dataclass import dataclass
from reader.model import Mark, Sign
from reader.text.clean import SafeText, sanitized
from reader.theme.colors.contrast import READABLE, contrast
from reader.theme.colors.srgb import blended
from reader.theme.palette import SIGN_MARK, SIGN_SETS, Look, Palette

_LOUD = frozenset({Mark.QUOTE})
"""Marks whose signs have a background colour too: only what matters most."""
_FAINT = 0.4
"""How much of a note's colour a line that parts has."""


@dataclass(frozen=True, slots=True)
class PaintStyles:
    """Every style a painter needs, made once for a palette and a set of signs.

    `rule` is for lines that part: no words, so they may be fainter than words.
    """

    marks: Mapping[Mark, Style]
    signs: Mapping[Sign, tuple[SafeText, Style]]
    rule: Style

    def mark(self, mark: Mark) -> Style:
        """The style of a mark, its background included."""
        return self.marks[mark]

    def sign(self, sign: Sign) -> tuple[SafeText, Style]:
        """The glyph of a gutter sign, one cell wide, and its style."""
        return self.signs[sign]


def paint_styles(palette: Palette, signs: str = "unicode") -> PaintStyles:
    """The styles of a palette; `signs` names a set in `SIGN_SETS`."""
    base = _style(Look(palette.ui.get("foreground", ""), palette.ui.get("background", "")))
    marks = {mark: base + _style(palette.look(mark)) for mark in Mark}
    glyphs = SIGN_SETS[signs]
    return PaintStyles(
        marks,
        {
            sign: (sanitized(glyphs[sign]), base + _sign_style(palette, SIGN_MARK[sign]))
            for sign in Sign
        },
        base + _style(_faint(palette)),
    )


def _sign_style(palette: Palette, mark: Mark) -> Style:
    """A sign is bold in its mark's colours, without the lines that words may have.

    What is behind the words is left out where the sign need not shout and can be read without.
    """
    look = palette.look(mark)
    plain_ground = mark not in _LOUD and _readable(
        look.foreground, palette.ui.get("background", "")
    )
    behind = "" if plain_ground else look.background
    return _style(Look(look.foreground, behind, bold=True, reverse=look.reverse))


def _readable(color: str, behind: str) -> bool:
    """Whether words of a colour can be read on another; unknown of the terminal's own sixteen."""
    known = [_hex(name) for name in (color, behind) if name.startswith(("#", "xterm_"))]
    return len(known) == 2 and contrast(*known) >= READABLE


def _hex(name: str) -> str:
    from reader.theme.colors.terminal import value

    return name if name.startswith("#") else value(name)


def _faint(palette: Palette) -> Look:
    """Notes, nearer to what is behind them; as they are where the terminal has its own colours."""
    note, behind = palette.look(Mark.NOTE), palette.ui.get("background", "")
    if note.foreground.startswith("#") and behind.startswith("#"):
        return Look(blended(note.foreground, behind, _FAINT))
    return note


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


UNSTYLED = paint_styles(Palette("bare"))
"""No colours at all: what a widget paints with until its screen hands down a theme's."""
