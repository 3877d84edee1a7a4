"""Words above the two columns, underlined, so that they are no part of the text below."""

from __future__ import annotations

from reader.tui.marked_text import painted_heads
from reader.tui.widgets.text_lines import Lines


class ColumnHeads(Lines):
    """A line, or none."""

    _painted = staticmethod(painted_heads)
