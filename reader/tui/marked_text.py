"""Words with the looks they take, and lines of them painted. Plain text in, never markup."""

from __future__ import annotations

from collections.abc import Sequence

from rich.style import Style

from reader.model import Mark
from reader.text.clean import sanitized
from reader.tui.segments import PaintedLine, blank, fitted, restyled, segment
from reader.tui.styles import PaintStyles

MarkedText = tuple[str, Mark]
"""Words, and the mark whose look they take; what acts in them is made visible when painted."""

_UNDERLINED = Style(underline=True)


def painted(line: Sequence[MarkedText], width: int, styles: PaintStyles) -> PaintedLine:
    """A line of marked words, filled or cut to a width in cells."""
    words = [segment(sanitized(text), styles.mark(mark)) for text, mark in line]
    return fitted(words, width, styles.mark(Mark.PLAIN))


def painted_heads(line: Sequence[MarkedText], width: int, styles: PaintStyles) -> PaintedLine:
    """The same underlined; between the words it is as faint as what parts the columns."""
    return [
        restyled(each, ((not each.text.isspace() and each.style) or styles.rule) + _UNDERLINED)
        for each in painted(line, width, styles)
    ]


def painted_parting(width: int, styles: PaintStyles) -> PaintedLine:
    """A line that parts: underlined blanks. One that is drawn costs three bytes a cell."""
    return [blank(width, styles.rule + _UNDERLINED)]
