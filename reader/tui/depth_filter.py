"""What Textual itself paints, in the colours that the terminal has.

Our own strips have them already, and pass through as they are.
"""

from __future__ import annotations

from functools import lru_cache

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.color import Color as TextualColor
from textual.filter import LineFilter

from reader.theme.depth import Depth
from reader.tui.styles import color_of


class DepthFilter(LineFilter):
    """Maps every style to a depth, or takes all colours out of it."""

    def __init__(self, depth: Depth) -> None:
        super().__init__()
        self._depth = depth

    def apply(self, segments: list[Segment], background: TextualColor) -> list[Segment]:
        """The same words in other styles."""
        return [
            Segment(text, style and _at_depth(style, self._depth), control)
            for text, style, control in segments
        ]


@lru_cache(maxsize=1024)
def _at_depth(style: Style, depth: Depth) -> Style:
    from reader.theme.shades import pair_at

    if depth is Depth.NONE:
        return style.without_color
    colors = (style.color, style.bgcolor)
    if all(color is None or color.triplet is None for color in colors):
        return style
    words, behind = (_hex(color) for color in colors)
    front, ground = pair_at(words or "#ffffff", behind or "#000000", depth)
    return style + Style(
        color=color_of(front) if words else None, bgcolor=color_of(ground) if behind else None
    )


def _hex(color: Color | None) -> str:
    """A colour's `#rrggbb`; empty for none and for the terminal's own."""
    return color.get_truecolor().hex if color and not color.is_default else ""
