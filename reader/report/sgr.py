"""A look as the escape sequence that a terminal paints it with (ECMA-48 SGR)."""

from __future__ import annotations

from functools import lru_cache

from reader.theme.palette import HUES, Look

_ATTRIBUTES = (
    ("bold", "1"),
    ("dim", "2"),
    ("italic", "3"),
    ("underline", "4"),
    ("reverse", "7"),
    ("strike", "9"),
)
RESET = "\x1b[0m"


def painted(text: str, look: Look) -> str:
    """`text` between the sequence of a look and a reset; as it is where the look is plain.

    Colours are written as they are: a `#rrggbb` needs a terminal of 16 million colours, and for any
    other the palette is mapped beforehand (`reader.theme.shades.palette_at`), as for the screen.
    """
    codes = _codes(look)
    return f"\x1b[{codes}m{text}{RESET}" if codes and text else text


@lru_cache(maxsize=256)
def _codes(look: Look) -> str:
    codes = [code for name, code in _ATTRIBUTES if getattr(look, name)]
    codes += _color(look.foreground, 30)
    codes += _color(look.background, 40)
    return ";".join(codes)


def _color(color: str, base: int) -> list[str]:
    """The parameters of a colour; `base` is 30 for words and 40 for what is behind them."""
    if not color or color == "ansi_default":
        return []
    if color.startswith("ansi_"):
        name = color.removeprefix("ansi_")
        bright = name.startswith("bright_")
        return [str(base + 60 * bright + HUES.index(name.removeprefix("bright_")))]
    if color.startswith("xterm_"):
        return [str(base + 8), "5", color.removeprefix("xterm_")]
    return [str(base + 8), "2", *(str(int(color[k : k + 2], 16)) for k in (1, 3, 5))]
