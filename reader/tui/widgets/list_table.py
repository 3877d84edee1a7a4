"""The list of articles, their groups bracketed; for one that cannot be read, why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from textual.strip import Strip

from reader.dataclass import dataclass, field
from reader.library.columns import Cell, Layout, layout
from reader.library.entries import Entry
from reader.library.listing import Group, group_of
from reader.library.pair_values import PairColumns, PairValues
from reader.model import Mark
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.segments import segment
from reader.tui.widgets.table import Table
from reader.tui.widgets.text_lines import MarkedText

_BEFORE = 5
"""Cells before the headline: the cursor, the mark, the bracket, and a space after each."""


@dataclass(frozen=True)
class Listed:
    """What the list shows: the articles in their order, and what is shown beside and around them.

    `pairs` is whether any article at all has a wire copy, whose columns are shown then; `hidden`
    whether any findings are hidden.
    """

    entries: Sequence[Entry] = ()
    pair_columns: Mapping[str, PairColumns] = field(default_factory=dict)
    marked: Mapping[str, int] = field(default_factory=dict)
    group: Group = Group.STORY
    pairs: bool = False

    @cached_property
    def hidden(self) -> bool:
        """Whether findings of any pair are hidden."""
        values = self.pair_columns.values()
        return any(isinstance(each, PairValues) and each.hidden.total for each in values)


class ListTable(Table):
    """One line an article, a blank line after each group."""

    def __init__(self) -> None:
        super().__init__(id="list")
        self.listed = Listed()

    @property
    def entries(self) -> Sequence[Entry]:
        """The articles listed."""
        return self.listed.entries

    def show(self, listed: Listed) -> None:
        """Show another list; the cursor stays on its article where that is still in it.

        Nothing is painted where no line in view has changed.
        """
        here, before = self.current, self._seen()
        self.listed = listed
        if here is None or self.current is None or self.current.path != here.path:
            path = here.path if here else ""
            found = (k for k, entry in enumerate(listed.entries) if entry.path == path)
            self.cursor = next(found, min(self.cursor, max(0, len(listed.entries) - 1)))
        if before == self._seen():
            self._painted.clear()
        else:
            self.repaint()
            self.move_to(self.cursor)

    @property
    def current(self) -> Entry | None:
        """The entry under the cursor."""
        return self.entries[self.cursor] if self.cursor < len(self.entries) else None

    def entries_in_view(self) -> Sequence[Entry]:
        """The entries that are on the screen."""
        first, last = self.rows_in_view
        return self.entries[first : last + 1]

    def heading(self) -> list[MarkedText]:
        """The names of the columns, each above its own."""
        plan = self._layout(self.size.width)
        line = [(" " * (_BEFORE + plan.title), Mark.NOTE)]
        for column, size in plan.columns:
            name = cells.fitted(column.heading, size)
            line.append((f"  {name.rjust(size) if column.right else name.ljust(size)}", Mark.NOTE))
        return line

    def row_count(self) -> int:
        """How many entries there are."""
        return len(self.entries)

    def gap(self, index: int) -> int:
        """One blank line where a group of several ends or begins."""
        before, here, after, then = (self._group(index + k) for k in (-1, 0, 1, 2))
        several = (here is not None and here == before) or (after is not None and after == then)
        return int(index + 1 < len(self.entries) and here != after and several)

    def paint_row(self, index: int) -> list[Strip]:
        """The line of one entry."""
        entry = self.entries[index]
        plain, note = self.paint_styles.mark(Mark.PLAIN), self.paint_styles.mark(Mark.NOTE)
        mark = str(self.listed.marked.get(entry.path, " "))
        line = [
            segment(
                sanitized(f"{mark} "),
                self.paint_styles.mark(Mark.MATCH if mark != " " else Mark.PLAIN),
            ),
            segment(sanitized(f"{self._bracket(index)} "), note),
        ]
        cells_of_line = self._broken(entry) if entry.problem else self._columns(entry)
        line += [
            segment(sanitized(words), self.paint_styles.mark(mark)) for words, mark in cells_of_line
        ]
        width = self.size.width - 1
        strip = Strip(line).adjust_cell_length(width, plain)
        return [strip, *([Strip.blank(width, plain)] * self.gap(index))]

    def _columns(self, entry: Entry) -> list[Cell]:
        plan = self._layout(self.size.width)
        beside = self.listed.pair_columns.get(entry.path)
        line = [(_column(sanitized(entry.title), plan.title, right=False), Mark.PLAIN)]
        for column, size in plan.columns:
            words, mark = column.cell(entry, beside)
            line += [("  ", Mark.PLAIN), (_column(words, size, right=column.right), mark)]
        return line

    def _broken(self, entry: Entry) -> list[Cell]:
        return [(f"{sanitized(entry.name)}: ", Mark.NOTE), (sanitized(entry.problem), Mark.OMITTED)]

    def _layout(self, width: int) -> Layout:
        listed = self.listed
        return layout(width - _BEFORE - 1, pairs=listed.pairs, hidden=listed.hidden)

    def _bracket(self, index: int) -> str:
        group = self._group(index)
        if group is None:
            return " "
        first, last = self._group(index - 1) != group, self._group(index + 1) != group
        return {(True, True): " ", (True, False): "┌", (False, True): "└"}.get((first, last), "│")

    def _group(self, index: int) -> str | int | None:
        if not 0 <= index < len(self.entries):
            return None
        return group_of(self.entries[index], self.listed.group)

    def _seen(self) -> tuple[object, ...]:
        """Everything that is painted: two lists that are the same in it look the same."""
        now = self.listed
        rows = [
            (e, now.pair_columns.get(e.path), now.marked.get(e.path))
            for e in self.entries_in_view()
        ]
        return (
            rows,
            now.group,
            now.pairs,
            now.hidden,
            self.cursor,
            len(now.entries) > len(self._places),
        )


def _column(text: str, size: int, *, right: bool) -> str:
    fitted = cells.fitted(text, size)
    padding = " " * (size - cells.width(fitted))
    return padding + fitted if right else fitted + padding
