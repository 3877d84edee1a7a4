"""The list of articles: stories with their wire copy, or other groups; for a broken file, why."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

from textual.strip import Strip

from reader.dataclass import dataclass, field
from reader.library.columns import (
    EMPTY,
    FULL,
    GAP,
    Cell,
    Layout,
    folder_and_name,
    layout,
)
from reader.library.entries import Entry
from reader.library.listing import Group, group_of
from reader.library.pair_values import PairColumns, PairValues
from reader.model import Mark
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.marked_text import MarkedText
from reader.tui.segments import segment
from reader.tui.widgets.table import Table

_BEFORE = 2
"""Cells before a headline: the mark, and a space."""
_INDENT = 2
"""Cells by which a telling stands further in than its wire copy."""
_WIRE, _GUESSED = " WIRE", " WIRE?"
_ROOMY = 18
"""Lines of a list from which a blank one parts two groups."""
CANDIDATE, NEW, NOTED = "?", "+", "*"
_NAMED = frozenset({Group.OUTLET, Group.DATE})
"""Groups that have a name, which stands above them."""
NO_OUTLET, NO_DAY = "no outlet", "no day"
NO_WIRE = "ONLY ARTICLE ON ITS STORY"
_PLAIN_BAR = str.maketrans({FULL: "#", EMPTY: "."})


@dataclass(frozen=True)
class Listed:
    """What the list shows: the articles in their order, and what is shown beside and around them.

    `bases` are the paths of the wire copies; without any, no column is about a pair. `marked` has
    the numbers of the marked articles, `fresh` are those that came while the list was open.
    `hidden` says whether findings of any pair are hidden, `plain` whether signs are ASCII.
    `guessed` are the wire copies of which nothing but the time says so; `longest_name` are the
    cells of the longest file name, 0 where that is not known; `longest_outlet` those of an outlet,
    None where that is not known. `noted` are the digests of articles with a note on them alone.
    """

    entries: Sequence[Entry] = ()
    pair_columns: Mapping[str, PairColumns] = field(default_factory=dict)
    marked: Mapping[str, int] = field(default_factory=dict)
    group: Group = Group.STORY
    bases: frozenset[str] = frozenset()
    fresh: frozenset[str] = frozenset()
    plain: bool = False
    hidden: bool = False
    guessed: frozenset[str] = frozenset()
    longest_name: int = 0
    longest_outlet: int | None = None
    noted: Collection[str] = ()

    def has_note(self, entry: Entry) -> bool:
        """Whether there is a note on an article, or on its pair."""
        pair = self.pair_columns.get(entry.path)
        of_pair = isinstance(pair, PairValues) and bool(pair.said.notes)
        return of_pair or entry.digest in self.noted

    @cached_property
    def alone(self) -> int:
        """How many of them share no story: they stand at the end."""
        if self.group is not Group.STORY:
            return 0
        told = bisect_left(self.entries, 1, key=lambda entry: group_of(entry, Group.STORY) is None)
        return len(self.entries) - told


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
            self._settle(self._viewport().shifted(0))  # nothing blank below the last one
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
        """The names of the columns, each above its own; before them the group at the top."""
        plan = self._layout(self.size.width)
        room = 1 + _BEFORE + plan.title
        top = self.rows_in_view[0]
        named = self.listed.group in _NAMED and top < len(self.entries)
        name = cells.fitted(sanitized(f" {self._name_of(top)}"), room) if named else ""
        line = [(name + " " * (room - cells.width(name)), Mark.NOTE)]
        for column, size in plan.columns:
            name = cells.fitted(column.heading, size)
            line.append((f"  {name.rjust(size) if column.right else name.ljust(size)}", Mark.NOTE))
        return line

    def row_count(self) -> int:
        """How many entries there are."""
        return len(self.entries)

    def gap(self, index: int) -> int:
        """One blank line where a group of several ends or begins, and the heading of the alone."""
        if self.listed.group in _NAMED:
            return int(bool(self._name_below(index)))
        before, here, after, then = (self._group(index + k) for k in (-1, 0, 1, 2))
        several = (here is not None and here == before) or (after is not None and after == then)
        ends = index + 1 < len(self.entries) and here != after and several
        roomy = self.size.height >= _ROOMY
        return int(ends and roomy) + int(self._ends_stories(index))

    def paint_row(self, index: int) -> list[Strip]:
        """The line of one entry, and what stands below it before the next."""
        entry = self.entries[index]
        plain = self.paint_styles.mark(Mark.PLAIN)
        words, look = self._mark(entry)
        line = [segment(sanitized(f"{words} "), self.paint_styles.mark(look))]
        cells_of_line = self._broken(entry) if entry.problem else self._columns(entry)
        line += [
            segment(sanitized(words), self.paint_styles.mark(mark)) for words, mark in cells_of_line
        ]
        width = self.size.width - 1
        strip = Strip(line).adjust_cell_length(width, plain)
        below = [Strip.blank(width, plain)] * self.gap(index)
        if name := self._name_below(index):
            heading = segment(sanitized(name), self.paint_styles.mark(Mark.NOTE))
            below[-1] = Strip([heading]).adjust_cell_length(width, plain)
        return [strip, *below]

    def _mark(self, entry: Entry) -> Cell:
        if number := self.listed.marked.get(entry.path):
            return str(number), Mark.MATCH
        if entry.path in self.listed.fresh:
            return NEW, Mark.CURRENT
        return (NOTED, Mark.NOTE) if self.listed.has_note(entry) else (" ", Mark.PLAIN)

    def _columns(self, entry: Entry) -> list[Cell]:
        plan = self._layout(self.size.width)
        if entry.path in self.listed.bases and self.listed.group is Group.STORY:
            return self._base(entry, plan)
        beside = self.listed.pair_columns.get(entry.path)
        indent = ""
        if self.listed.group is Group.STORY and self.listed.bases:
            indent = (CANDIDATE if entry.likely else " ").ljust(_INDENT)
        title = _padded(indent + sanitized(entry.title), plan.title)
        line: list[Cell] = [(title, Mark.PLAIN)]
        for column, size in plan.columns:
            words, mark = column.cell(entry, beside)
            if self.listed.plain:
                words = words.translate(_PLAIN_BAR)
            line += [(" " * GAP, Mark.PLAIN), (column.filled(words, size), mark)]
        return line

    def _base(self, entry: Entry, plan: Layout) -> list[Cell]:
        """The wire copy, above its tellings; its file may take the room of columns about pairs."""
        wire = _GUESSED if entry.path in self.listed.guessed else _WIRE
        title = _padded(sanitized(entry.title), plan.title - len(wire))
        line: list[Cell] = [(title, Mark.PLAIN), (wire, Mark.NOTE)]
        taken = 0
        for number, (column, size) in enumerate(plan.columns):
            free = size
            if not number:
                rest = iter(plan.columns[1:])
                free += sum(GAP + its for its in _while_of_pairs(rest))
                taken = free - size
            elif column.of_pair and taken > 0:
                taken -= GAP + size
                continue
            words = _name_that_fits(entry, free) if not number else column.cell(entry, None)[0]
            cell = column.filled(words, free)
            line += [(" " * GAP, Mark.PLAIN), (cell, Mark.NOTE)]
        return line

    def _broken(self, entry: Entry) -> list[Cell]:
        return [(f"{sanitized(entry.name)}: ", Mark.NOTE), (sanitized(entry.problem), Mark.OMITTED)]

    def _layout(self, width: int) -> Layout:
        listed = self.listed
        pairs, room = bool(listed.bases), width - _BEFORE - 2
        return layout(
            room,
            pairs=pairs,
            hidden=listed.hidden,
            longest_name=listed.longest_name,
            longest_outlet=listed.longest_outlet,
        )

    def _ends_stories(self, index: int) -> bool:
        """Whether the articles that are alone follow, all of them, below a heading."""
        alone = self.listed.alone
        return 0 < alone < len(self.entries) and index + 1 == len(self.entries) - alone

    def _name_below(self, index: int) -> str:
        """What is written between this row and the next: the name of what begins there."""
        if self.listed.group in _NAMED:
            begins = self._group(index) != self._group(index + 1)
            return self._name_of(index + 1) if begins and index + 1 < len(self.entries) else ""
        return f"{NO_WIRE} ({self.listed.alone:,})" if self._ends_stories(index) else ""

    def _name_of(self, index: int) -> str:
        """The outlet or the day by which the list is grouped."""
        entry = self.entries[index]
        if self.listed.group is Group.OUTLET:
            return entry.outlet or NO_OUTLET
        return entry.published[:10] if entry.day else NO_DAY

    def _group(self, index: int) -> str | int | None:
        if not 0 <= index < len(self.entries):
            return None
        return group_of(self.entries[index], self.listed.group)

    def _seen(self) -> tuple[object, ...]:
        """Everything that is painted: two lists that are the same in it look the same."""
        now = self.listed
        rows = [(e, now.pair_columns.get(e.path), self._mark(e)) for e in self.entries_in_view()]
        return (
            rows,
            now.group,
            {e.path for e in self.entries_in_view()} & now.bases,
            {e.path for e in self.entries_in_view()} & now.guessed,
            bool(now.bases),
            now.hidden,
            now.alone,
            now.longest_name,
            now.longest_outlet,
            self.cursor,
            len(now.entries) > len(self._places),
        )


def _while_of_pairs(columns: object) -> list[int]:
    """The cells of the columns about pairs that follow at once."""
    found: list[int] = []
    for column, size in columns:  # type: ignore[attr-defined]
        if not column.of_pair:
            break
        found.append(size)
    return found


def _name_that_fits(entry: Entry, room: int) -> str:
    """The file with its folder, or alone where that has no room."""
    whole = folder_and_name(entry)
    return whole if cells.width(whole) <= room else sanitized(entry.name)


def _padded(text: str, size: int) -> str:
    fitted = cells.fitted(text, size)
    return fitted + " " * (size - cells.width(fitted))
