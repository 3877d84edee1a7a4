"""The list and the lines around it, painted from what the desk knows."""

from __future__ import annotations

from collections.abc import Sequence

from textual.screen import Screen

from reader.dataclass import dataclass
from reader.library.columns import in_words, outlet_before_file
from reader.tui import list_captions
from reader.tui.desk.desk_state import Desk
from reader.tui.desk.panel import PanelSubject, beside, panel
from reader.tui.desk.panel_place import PanelPlace, framed
from reader.tui.marked_text import MarkedText
from reader.tui.widgets.list_table import Listed, ListTable
from reader.tui.widgets.text_lines import Lines

_MARGIN = 2
"""Cells before the words of a panel below the list."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around the list beside what the desk knows.

    `trouble` is the line on trouble with the memory, which takes the place of everything in the
    status; `panel` says whether there is one.
    """

    name: str
    notice: str
    trouble: Sequence[MarkedText]
    panel: bool


def show(screen: Screen[None], desk: Desk, *, plain: bool) -> None:
    """The list; `plain` is for ASCII signs."""
    numbers = {path: k + 1 for k, path in enumerate(desk.marked)}
    columns, group = desk.filled.pair_columns, desk.order.group
    screen.query_one(ListTable).show(
        Listed(
            desk.listed,
            columns,
            numbers,
            group,
            desk.bases,
            desk.fresh,
            plain,
            desk.hidden,
            desk.guessed,
            desk.longest_name,
            desk.longest_outlet,
            desk.filled.notes,
        )
    )


def refresh(screen: Screen[None], desk: Desk, around: Around) -> None:
    """Everything around the list."""
    table = screen.query_one(ListTable)
    entry, (width, height) = table.current, screen.size
    outlets = outlet_before_file(desk.longest_name, desk.longest_outlet)
    frame = framed(width, height, shown=around.panel, outlets=outlets)
    _make_room(screen, frame)
    pair = desk.filled.pair_columns.get(entry.path) if entry else None
    sizes = len(table.entries) - len(desk.heads), len(desk.filled.entries)
    how = desk.order, str(desk.query)
    head = list_captions.header(around.name, sizes, desk.progress, how, width)
    details = in_words(entry, pair) if entry else ""
    status = list(around.trouble) or list_captions.status(
        entry, details, around.notice, desk.filled, width
    )
    is_base = entry is not None and entry.path in desk.bases
    grouped = bool(desk.bases) and not (desk.filled.reading or is_base)
    told = None
    if entry:
        guessed = entry.path in desk.guessed
        base = desk.copies.get(entry.path, "")
        told = PanelSubject(entry, base, pair, grouped, guessed, desk.is_older(entry))
    below = panel(told, width - 2 * _MARGIN, frame.below)
    side = panel(told, frame.beside - 3, frame.height) if frame.beside else []
    screen.query_one("#header", Lines).show([head, table.heading()])
    screen.query_one("#preview", Lines).show(_parted(below, width))
    screen.query_one("#beside", Lines).show(beside(side))
    screen.query_one("#status", Lines).show([status])


def _parted(lines: Sequence[list[MarkedText]], width: int) -> list[list[MarkedText]]:
    """A panel below the list, with a line that parts the two."""
    if not lines:
        return []
    margin: MarkedText = (" " * _MARGIN, list_captions.PLAIN)
    return [[("─" * width, list_captions.QUIET)], *([margin, *line] for line in lines[:-1])]


def _make_room(screen: Screen[None], frame: PanelPlace) -> None:
    """The panel beside the list, where it stands there."""
    side = screen.query_one("#beside", Lines)
    if side.has_class("-open") != bool(frame.beside):
        side.set_class(bool(frame.beside), "-open")
    if frame.beside and (side.styles.width is None or side.styles.width.value != frame.beside):
        side.styles.width = frame.beside
