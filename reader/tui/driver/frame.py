"""The strokes of a frame in the order that takes the fewest bytes.

With 24-bit colours a change of style is longer than a move: then all strokes of one style are
drawn before the next, whatever their place. With 16 colours it is not, and they are drawn as read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.tui.driver.cell import Row
from reader.tui.driver.row_diff import Stroke, draw, strokes
from reader.tui.driver.sgr import Style
from reader.tui.driver.writer import Pen

_FEW = 8
"""So few strokes are drawn as read without trying."""


def drawn(pen: Pen, shown: Sequence[Row], wanted: Sequence[Row]) -> Pen:
    """A pen that has drawn what makes the terminal show the wanted rows."""
    as_read = [
        stroke
        for y, (old, new) in enumerate(zip(shown, wanted, strict=True))
        if old is not new
        for stroke in strokes(pen, y, old, new)
    ]
    width = len(wanted[0])
    if len(as_read) <= _FEW:
        return _drawn(pen, as_read, width)
    orders = (as_read, by_style(as_read))
    return min((_drawn(pen.twin(), order, width) for order in orders), key=_bytes)


def by_style(as_read: Iterable[Stroke]) -> list[Stroke]:
    """Strokes of one ink together, in the order of their first; blanks go with what they follow."""
    groups: dict[Style | None, list[Stroke]] = {}
    ink: Style | None = None
    for stroke in as_read:
        ink = ink if stroke.ink is None else stroke.ink
        groups.setdefault(ink, []).append(stroke)
    return [stroke for group in groups.values() for stroke in group]


def _drawn(pen: Pen, order: Iterable[Stroke], width: int) -> Pen:
    for stroke in order:
        draw(pen, stroke, width)
    return pen


def _bytes(pen: Pen) -> int:
    return len(pen.text())
