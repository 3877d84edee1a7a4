"""Words above the two columns, underlined, so that they are no part of the text below."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from reader.tui.segments import restyled
from reader.tui.widgets.text_lines import Lines

_UNDERLINED = Style(underline=True)


class ColumnHeads(Lines):
    """A line, or none; between the words it is as faint as what parts the columns."""

    def render_line(self, y: int) -> Strip:
        """The words and the line below them."""
        return Strip(restyled(each, self._underlined(each)) for each in super().render_line(y))

    def _underlined(self, words: Segment) -> Style:
        own = None if words.text.isspace() else words.style
        return (own or self.paint_styles.rule) + _UNDERLINED
