"""A palette in the terminal's sixteen colours: hues and attributes rather than shades.

Bright black is never used for words: its look differs most between terminals, from a mid grey to
that of the background. Quiet words are dim instead.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.dataclass import replace
from reader.theme.colors.contrast import contrast
from reader.theme.colors.oklab import lab
from reader.theme.colors.terminal import SIXTEEN, hue_of_16, is_named, strongest, value
from reader.theme.palette import GROUNDS, Look, Palette

_SCREEN = {True: "ansi_black", False: "ansi_bright_white"}
_PLAIN = {True: "ansi_white", False: "ansi_black"}
_TINTED = 0.045
"""A colour with less chroma counts as grey: the warm grey of a page, the cool one of a night."""
_BLUES, _FOR_BLUE = frozenset({"ansi_blue", "ansi_bright_blue"}), "ansi_cyan"
"""Blue cannot be read on black in any terminal; cyan takes its place."""
_QUIET = 0.65
"""Words with less than this share of the plain words' contrast are dim."""


def ui(palette: Palette, least: float) -> dict[str, str]:
    """The colours around the words: black or white as background, and the theme's hues."""
    screen, mapped = _SCREEN[palette.dark], dict(palette.ui)
    for name, color in palette.ui.items():
        if name in GROUNDS and not is_named(color):
            mapped[name] = screen
    behind = value(mapped.get("background", ""))
    for name, color in palette.ui.items():
        if name not in GROUNDS and not is_named(color):
            mapped[name] = _hue(color, behind, least) or _PLAIN[palette.dark]
    return mapped


def look(palette: Palette, mapped: Mapping[str, str], marked: Look, least: float) -> Look:
    """A look in colours of the sixteen; `mapped` is the palette's `ui` in them."""
    if is_named(marked.foreground) and is_named(marked.background):
        return marked
    words = marked.foreground or palette.ui.get("foreground", "")
    screen = value(mapped.get("background", ""))
    hue = None if is_named(words) else _hue(words, screen, least)
    if hue:
        return replace(marked, foreground=hue, background="")
    if marked.background:
        return _block(marked, words, least)
    return replace(marked, foreground=mapped.get("foreground", ""), dim=_quiet(palette, words))


def _hue(color: str, behind: str, least: float) -> str | None:
    """The readable one of the sixteen that has the hue of a colour, if it has one."""
    if lab(color).chroma < _TINTED:
        return None
    readable = [name for name in SIXTEEN if contrast(SIXTEEN[name], behind) >= least]
    hue = hue_of_16(color, readable)
    if hue is None and hue_of_16(color, SIXTEEN) in _BLUES and _FOR_BLUE in readable:
        return _FOR_BLUE
    return hue


def _block(marked: Look, words: str, least: float) -> Look:
    """Words whose background carries the meaning: black or white on its hue, or else reversed."""
    shades = [color for color in (marked.background, words) if not is_named(color)]
    tint = max(shades, key=lambda color: lab(color).chroma)
    ground = None
    if lab(tint).chroma >= _TINTED / 2:
        ground = hue_of_16(tint, [name for name in SIXTEEN if _best(name) >= least])
    if ground is None:
        return replace(marked, foreground="", background="", reverse=True)
    return replace(marked, foreground=strongest(SIXTEEN[ground]), background=ground)


def _best(name: str) -> float:
    """The best contrast on one of the sixteen."""
    return contrast(SIXTEEN[strongest(SIXTEEN[name])], SIXTEEN[name])


def _quiet(palette: Palette, words: str) -> bool:
    """Whether words are much quieter than the plain ones."""
    plain, screen = palette.ui.get("foreground", ""), palette.ui.get("background", "")
    if any(map(is_named, (plain, screen, words))):
        return False
    return contrast(words, screen) < _QUIET * contrast(plain, screen)
