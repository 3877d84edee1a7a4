"""A look as the escape sequence that a terminal paints it with (ECMA-48 SGR)."""

from __future__ import annotations

from functools import lru_cache

from reader.theme.palette import Look

_NAMES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
_CUBE = (0, 95, 135, 175, 215, 255)
_ATTRIBUTES = (
    ("bold", "1"),
    ("dim", "2"),
    ("italic", "3"),
    ("underline", "4"),
    ("reverse", "7"),
    ("strike", "9"),
)
RESET = "\x1b[0m"


def painted(text: str, look: Look, *, truecolor: bool) -> str:
    """`text` between the sequence of a look and a reset; as it is where the look says nothing."""
    codes = _codes(look, truecolor=truecolor)
    return f"\x1b[{codes}m{text}{RESET}" if codes and text else text


@lru_cache(maxsize=256)
def _codes(look: Look, *, truecolor: bool) -> str:
    codes = [code for name, code in _ATTRIBUTES if getattr(look, name)]
    codes += _color(look.foreground, 30, truecolor=truecolor)
    codes += _color(look.background, 40, truecolor=truecolor)
    return ";".join(codes)


def _color(color: str, base: int, *, truecolor: bool) -> list[str]:
    """One of the sixteen or of the 256, or a #rrggbb as it is or as the nearest of the 256."""
    if not color or color == "ansi_default":
        return []
    if color.startswith("ansi_"):
        name = color.removeprefix("ansi_")
        bright = name.startswith("bright_")
        return [str(base + 60 * bright + _NAMES.index(name.removeprefix("bright_")))]
    if color.startswith("xterm_"):
        return [str(base + 8), "5", color.removeprefix("xterm_")]
    red, green, blue = (int(color[k : k + 2], 16) for k in (1, 3, 5))
    if truecolor:
        return [str(base + 8), "2", str(red), str(green), str(blue)]
    return [str(base + 8), "5", str(nearest_256(red, green, blue))]


def nearest_256(red: int, green: int, blue: int) -> int:
    """The number of the nearest of xterm's 6x6x6 cube and 24 greys, by squared distance."""
    levels = [min(range(6), key=lambda k: abs(_CUBE[k] - part)) for part in (red, green, blue)]
    cube = [_CUBE[level] for level in levels]
    grey = max(0, min(23, round(((red + green + blue) / 3 - 8) / 10)))
    wanted = (red, green, blue)
    if _distance(wanted, [8 + 10 * grey] * 3) < _distance(wanted, cube):
        return 232 + grey
    return 16 + 36 * levels[0] + 6 * levels[1] + levels[2]


def _distance(a: tuple[int, ...], b: list[int]) -> int:
    return sum((x - y) ** 2 for x, y in zip(a, b, strict=True))
