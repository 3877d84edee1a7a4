"""A palette in xterm's 256 colours: the nearest ones that stay tinted and readable."""

from __future__ import annotations

from reader.dataclass import replace
from reader.theme.colors.terminal import is_named, nearest_256, readable_256, tint_256, value
from reader.theme.palette import GROUNDS, Look, Palette


def ui(palette: Palette, least: float) -> dict[str, str]:
    """The colours around the words, in colours of the 256."""
    grounds = {n: _ground(c) for n, c in palette.ui.items() if n in GROUNDS}
    behind = value(grounds.get("background", ""))
    fronts = {n: _words(c, behind, least) for n, c in palette.ui.items() if n not in grounds}
    return grounds | fronts


def look(palette: Palette, mapped: dict[str, str], marked: Look, least: float) -> Look:
    """A look in colours of the 256; `mapped` is the palette's `ui` in them."""
    ground = marked.background and _tint(marked.background)
    behind = value(ground or mapped.get("background", ""))
    words = marked.foreground or (palette.ui.get("foreground", "") if ground else "")
    return replace(marked, foreground=words and _words(words, behind, least), background=ground)


def _ground(color: str) -> str:
    return color if is_named(color) else nearest_256(color)


def _tint(color: str) -> str:
    return color if is_named(color) else tint_256(color)


def _words(color: str, behind: str, least: float) -> str:
    return color if is_named(color) else readable_256(color, behind, least)
