"""Why a row was paired and flagged: what its sentences share, its rivals, its findings."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from reader.keys import Place
from reader.late import late
from reader.model import Mark, Span
from reader.reading import Reading
from reader.text import cells
from reader.text.clean import shown
from reader.tui.bindings import bindings
from reader.tui.screens.base import ReaderScreen
from reader.tui.widgets.lines import Lines, Words

_INDENT = "   "


class WhyScreen(ReaderScreen):
    """One page of reasons."""

    BINDINGS = bindings(Place.EVERYWHERE)

    def __init__(self, reading: Reading, row: int) -> None:
        super().__init__()
        self._reading, self._row = reading, row

    def compose(self) -> ComposeResult:
        """A scrolling page."""
        with VerticalScroll():
            yield from self.painted(Lines("why"))

    def on_mount(self) -> None:
        """Write the page."""
        self._write()

    def on_resize(self) -> None:
        """Wrap it anew."""
        self._write()

    def _write(self) -> None:
        room = max(20, min(100, self.size.width - len(_INDENT) - 1))
        page: list[list[Words]] = []
        for title, paragraphs in late("reader.why", "reasons")(self._reading, self._row):
            page += [[(f" {title} ", Mark.CURRENT)], []]
            for paragraph in paragraphs:
                text = shown(paragraph)
                lines = cells.lines(text, Span(0, len(text)), room)
                page += [[(_INDENT, Mark.PLAIN), (text[a:b], Mark.PLAIN)] for a, b in lines]
            page.append([])
        self.query_one(Lines).show(page)
