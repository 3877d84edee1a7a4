"""The screen of a pair that is not compared yet, as lines: its widgets show the same at first.

Made without Textual, which takes longer to load than two articles take to read. What the widgets
show otherwise, they paint over it: only what follows the cursor (the overview) is left to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.keymap.keymap import Keymap
from reader.model import Mark, Row
from reader.text.clean import sanitized
from reader.tui.geometry import CURSOR, NO_CURSOR, Geometry, geometry, overview_columns
from reader.tui.heading import heads, titles
from reader.tui.marked_text import MarkedText, painted, painted_heads, painted_parting
from reader.tui.painting.painter import Painter
from reader.tui.pair import foot
from reader.tui.pair.pair_state import PairState
from reader.tui.segments import PaintedLine, fitted, segment
from reader.tui.styles import PaintStyles
from reader.view.rows import unaligned

LONG = 1_000
"""Sentences of an article of which only the beginning is there at first: were the numbers to need
more room once the rest is there, all would be painted anew."""
_BEGINNING, _SLOW = 8, 2_000
"""Lines that are begun to be read until there is a key or the comparison, which follows soon; rows
from which that takes seconds, so that the whole screen is filled."""
_ROOMY = 30
"""Lines of a screen with room for the titles of both columns."""
_LEAST = 10
"""Lines of a screen from which all that stands around the articles has room."""

ScreenSize = tuple[int, int]
"""Columns and rows."""


def first_frame(
    state: PairState, keymap: Keymap, styles: PaintStyles, size: ScreenSize, *, begun: bool
) -> list[PaintedLine]:
    """Every line of a screen, each as wide as it; none where it is too small for all of them.

    `begun`: only the beginning of the articles is there.
    """
    width, height = size
    beside = overview_columns(width)
    if height < _LEAST or width <= beside:
        return []
    sentences = max(len(state.left.sentences), len(state.right.sentences), LONG if begun else 0)
    columns = geometry(width - beside, sentences, state.view)
    parting = painted_parting(width, styles)
    named = titled(state, columns, height)
    above = [
        *(
            painted(line, width, styles)
            for line in heads((state.left, state.right), None, "", width)
        ),
        parting,
        *(painted_heads(line, width, styles) for line in named),
    ]
    below = [
        parting,
        painted(foot.status(state, width, foot.BEGUN, keymap), width, styles),
        painted(foot.key_line(state, keymap, width, comparing=True), width, styles),
    ]
    room = height - len(above) - len(below)
    articles = [*_articles(state, columns, styles)][:room]
    articles += [[]] * (room - len(articles))
    plain = styles.mark(Mark.PLAIN)
    return [*above, *(fitted(line, width, plain) for line in articles), *below]


def titled(state: PairState, columns: Geometry, height: int) -> list[list[MarkedText]]:
    """The line of titles above both columns, where there are two and room for it."""
    roomy = height >= _ROOMY and not columns.stacked
    return [titles(state.left, state.right, columns)] if roomy else []


def lines_begun(state: PairState, rows: Sequence[Row]) -> int | None:
    """How many lines of articles not compared yet are shown; None for a whole screen.

    A comparison that comes soon would paint another screenful over the first one.
    """
    return None if state.pressed or len(rows) >= _SLOW else _BEGINNING


def _articles(state: PairState, columns: Geometry, styles: PaintStyles) -> Iterator[PaintedLine]:
    """The lines of the rows that are shown, each with the cursor's cell before it."""
    rows = unaligned(state.left, state.right)
    painter = Painter(state.left, state.right, columns, styles)
    most, count = lines_begun(state, rows), 0
    current = styles.mark(Mark.CURRENT)
    for index, row in enumerate(rows):
        if most is not None and count >= most:
            return
        lines = painter.lines(row)
        for k, line in enumerate(lines):
            here = index == state.cursor and k < max(1, len(lines) - 1)
            yield [segment(sanitized(CURSOR if here else NO_CURSOR), current), *line]
        count += len(lines)
