"""Where words become what a terminal is sent: the one way onto the screen.

Nothing but `SafeText` gets in, which only `reader.text.clean.sanitized` makes. That no other file
of the screen makes segments is checked by tests/test_architecture.py, the rest by the types.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style

from reader.text.clean import SafeText

PaintedLine = list[Segment]
"""One line, as segments from left to right."""


def segment(words: SafeText, style: Style) -> Segment:
    """Words in a style."""
    return Segment(words, style)


def blank(cells: int, style: Style) -> Segment:
    """So many blank cells in a style; none where there is no room."""
    return Segment(" " * cells, style)


def restyled(words: Segment, style: Style) -> Segment:
    """The same words in another style."""
    return Segment(words.text, style)


def fitted(line: Sequence[Segment], cells: int, style: Style) -> PaintedLine:
    """The line filled with blanks in a style, or cut, to so many cells."""
    return Segment.adjust_line_length([*line], cells, style)
