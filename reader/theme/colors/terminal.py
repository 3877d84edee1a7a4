"""The colours that terminals have: xterm's 256 and the sixteen, and the nearest of them.

A colour of a terminal is named: `xterm_52` for one of the 240 whose value is fixed, `ansi_red` or
`ansi_bright_red` for one of the sixteen, `ansi_default` for its own. What the sixteen look like is
each user's choice; here they are assumed to have xterm's values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from reader.theme.colors.contrast import contrast
from reader.theme.colors.oklab import distance, lab, turn
from reader.theme.palette import HUES

DEFAULT = "ansi_default"
_ASSUMED = (
    *("#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5"),
    *("#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff"),
)
SIXTEEN: Mapping[str, str] = dict(
    zip((f"ansi_{b}{hue}" for b in ("", "bright_") for hue in HUES), _ASSUMED, strict=True)
)
"""The sixteen by name, with the values that xterm gives them."""

_CUBE = (0, 95, 135, 175, 215, 255)
_STEPS = [f"#{r:02x}{g:02x}{b:02x}" for r in _CUBE for g in _CUBE for b in _CUBE]
_GREYS = [f"#{level:02x}{level:02x}{level:02x}" for level in range(8, 248, 10)]
FIXED: Mapping[str, str] = {f"xterm_{k}": c for k, c in enumerate((*_STEPS, *_GREYS), 16)}
"""The 6x6x6 cube and the 24 greys above the sixteen."""

GREYISH = 0.02
"""A chroma below this looks grey."""
_SAME_HUE = 42.0
"""Degrees; farther away on the colour wheel a hue has another name."""


_OWN: Mapping[bool, tuple[str, str]] = {
    True: (SIXTEEN["ansi_white"], SIXTEEN["ansi_black"]),
    False: (SIXTEEN["ansi_black"], SIXTEEN["ansi_bright_white"]),
}
"""The default colours of words and background of a dark terminal, and of a light one."""


def value(name: str, own: str = "#000000") -> str:
    """The `#rrggbb` of any colour; `own` is that of `ansi_default` and of none."""
    if name in ("", DEFAULT):
        return own
    return SIXTEEN.get(name) or FIXED.get(name) or name


def is_named(color: str) -> bool:
    """Whether a colour is the terminal's own, or none; else it is a `#rrggbb`."""
    return not color.startswith("#")


def own_colors(*, dark: bool) -> tuple[str, str]:
    """The assumed default colours of words and background of a terminal."""
    return _OWN[dark]


@lru_cache(maxsize=1024)
def nearest_256(color: str) -> str:
    """The name of the one of the 240 that looks most like a `#rrggbb`."""
    return _nearest(color, FIXED)


@lru_cache(maxsize=1024)
def nearest_16(color: str) -> str:
    """The name of the one of the sixteen that looks most like a `#rrggbb`."""
    return _nearest(color, SIXTEEN)


def tint_256(color: str) -> str:
    """As `nearest_256`, but a tint never becomes grey, such as that behind an added word."""
    if is_grey(color):
        return nearest_256(color)
    return min(_tints(FIXED), key=lambda n: _apart(color)(n) * (1 + turn(color, FIXED[n]) / 30))


def hue_of_16(color: str, among: Iterable[str]) -> str | None:
    """The one of some of the sixteen with the hue of a `#rrggbb`; None where none has it."""
    turns = {n: round(turn(color, SIXTEEN[n])) for n in among if not is_grey(SIXTEEN[n])}
    near = [name for name in turns if turns[name] <= _SAME_HUE]
    return min(near, key=lambda name: (turns[name], _apart(color)(name)), default=None)


def readable_256(color: str, behind: str, least: float) -> str:
    """The nearest of the 240 with the contrast `least` on `behind`, or the one that has most."""
    near = nearest_256(color)
    if contrast(FIXED[near], behind) >= least:
        return near
    readable = [n for n, v in FIXED.items() if contrast(v, behind) >= least]
    return _nearest(color, readable) if readable else strongest(behind, FIXED)


def strongest(behind: str, among: Mapping[str, str] = SIXTEEN) -> str:
    """The colour that reads best on `behind`."""
    return max(among, key=lambda name: contrast(among[name], behind))


def is_grey(color: str) -> bool:
    """Whether a `#rrggbb` looks grey rather than tinted."""
    return lab(color).chroma < GREYISH


def _nearest(color: str, names: Iterable[str]) -> str:
    return min(names, key=_apart(color))


def _apart(color: str) -> Callable[[str], float]:
    return lambda name: distance(color, value(name))


def _tints(among: Mapping[str, str]) -> list[str]:
    return [name for name, color in among.items() if not is_grey(color)]
