"""The list of articles, their stories bracketed; what cannot be read says why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.segment import Segment
from textual.strip import Strip

from reader.library.entries import Entry
from reader.model import Mark
from reader.text import cells
from reader.text.clean import shown
from reader.tui.widgets.table import Table

_DATE, _WORDS, _OUTLET, _WIDE_OUTLET = 10, 7, 14, 24


class ShelfTable(Table):
    """One line an article, a blank line after each story."""

    def __init__(self) -> None:
        super().__init__(id="shelf")
        self.entries: Sequence[Entry] = ()
        self.marked: Mapping[str, int] = {}

    def show(self, entries: Sequence[Entry], marked: Mapping[str, int]) -> None:
        """Show other entries; the cursor stays on its article where that is still listed."""
        here = self.current.path if self.current else ""
        self.entries, self.marked = entries, marked
        at = next((k for k, entry in enumerate(entries) if entry.path == here), 0)
        self.cursor = at if entries else 0
        self.repaint()
        self.move_to(self.cursor)

    @property
    def current(self) -> Entry | None:
        """The entry under the cursor."""
        return self.entries[self.cursor] if self.cursor < len(self.entries) else None

    def row_count(self) -> int:
        """How many entries there are."""
        return len(self.entries)

    def gap(self, index: int) -> int:
        """One blank line where a story ends or begins."""
        entry, after = self.entries[index], self._neighbour(index + 1)
        return int(after is not None and (entry.story, after.story) != (None, None)
                   and entry.story != after.story)  # fmt: skip

    def paint_row(self, index: int) -> list[Strip]:
        """The line of one entry."""
        entry = self.entries[index]
        plain, note = self.brushes.mark(Mark.PLAIN), self.brushes.mark(Mark.NOTE)
        mark = str(self.marked.get(entry.path, " "))
        line = [
            Segment(f"{mark} ", self.brushes.mark(Mark.MATCH if mark != " " else Mark.PLAIN)),
            Segment(f"{self._bracket(index)} ", note),
        ]
        line += self._broken(entry) if entry.problem else self._told(entry)
        width = self.size.width - 1
        strip = Strip(line).adjust_cell_length(width, plain)
        return [strip, *([Strip.blank(width, plain)] * self.gap(index))]

    def _told(self, entry: Entry) -> list[Segment]:
        plain, note = self.brushes.mark(Mark.PLAIN), self.brushes.mark(Mark.NOTE)
        wide = self.size.width >= 110
        outlet = _WIDE_OUTLET if wide else _OUTLET
        title = max(8, self.size.width - 7 - outlet - _DATE - _WORDS)
        length = f"{entry.words:,}" if entry.known else ""
        return [
            Segment(_column(shown(entry.title), title), plain),
            Segment(f" {_column(shown(entry.outlet), outlet)}", note),
            Segment(f" {_column(shown(entry.published[:10]), _DATE)}", note),
            Segment(length.rjust(_WORDS), note),
        ]

    def _broken(self, entry: Entry) -> list[Segment]:
        name, problem = shown(entry.name), shown(entry.problem)
        return [
            Segment(f"{name}: ", self.brushes.mark(Mark.NOTE)),
            Segment(problem, self.brushes.mark(Mark.OMITTED)),
        ]

    def _bracket(self, index: int) -> str:
        story = self.entries[index].story
        if story is None:
            return " "
        above, below = self._neighbour(index - 1), self._neighbour(index + 1)
        first = above is None or above.story != story
        last = below is None or below.story != story
        return {(True, True): " ", (True, False): "┌", (False, True): "└"}.get((first, last), "│")

    def _neighbour(self, index: int) -> Entry | None:
        return self.entries[index] if 0 <= index < len(self.entries) else None


def _column(text: str, size: int) -> str:
    fitted = cells.fitted(text, size)
    return fitted + " " * (size - cells.width(fitted))
