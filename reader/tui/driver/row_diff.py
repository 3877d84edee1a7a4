"""From the row that the terminal shows to the row that is wanted: the runs of cells to write.

    shown   | 12 ~  students aged 7-14 are       |
    wanted  | 12 ~  students aged 7 to 16 must   |      one run: " to 16 must"

A run holds cells of one style, so that runs of many rows may be written style by style. A gap
of a few cells is written over rather than jumped; blanks are erased, not written. A cluster that
terminals may give another width hides the place of all behind it: such a row is one run.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import is_not

from reader.dataclass import dataclass, replace
from reader.tui.driver.cell import Cell, CellRow
from reader.tui.driver.sgr_style import Style
from reader.tui.driver.writer import CellWriter

_JUMP = 4
"""Bytes of the shortest move: so many cells between two changes are written over."""
_WORTH_ERASING = 10
"""Blanks in the middle of a row from which on erasing and a move are shorter."""


@dataclass(frozen=True, slots=True)
class CellRun:
    """Cells of a row written in one go; `erases` means that they are one blank, repeated."""

    row: int
    start: int
    cells: CellRow
    style: Style | None = None
    """The style of all that is not blank; None where there are only blanks, or many styles."""
    erases: bool = False


def draw(writer: CellWriter, run: CellRun, width: int) -> None:
    """Write a run on a screen `width` wide."""
    writer.move(run.row, run.start)
    if run.style is not None:
        writer.set_style(run.style)
    if not run.erases:
        writer.write(run.cells, width)
    elif run.start + len(run.cells) == width:
        writer.erase(run.cells[0])
    else:
        writer.erase(run.cells[0], len(run.cells))


def cell_runs(writer: CellWriter, row: int, shown: CellRow, wanted: CellRow) -> Iterator[CellRun]:
    """What makes the terminal show a row, from left to right."""
    changed = [x for x, differs in enumerate(map(is_not, shown, wanted)) if differs]
    if not changed:
        return
    doubtful = _first_doubtful(shown, wanted)
    if doubtful is not None and changed[-1] >= doubtful:
        start = _begin(wanted, min(changed[0], doubtful))
        yield CellRun(row, start, wanted[start:])
        return
    tail = _tail(writer, wanted)
    written = [x for x in changed if x < tail]
    for start, stop in _spans(written, wanted):
        yield from _split_by_style(writer, row, start, wanted[start:stop])
    if len(written) < len(changed):
        start = changed[len(written)]
        yield CellRun(row, start, wanted[start:], erases=True)


def _tail(writer: CellWriter, wanted: CellRow) -> int:
    """Where the blanks begin that erasing leaves to the end; the width where none are worth it."""
    last, start = wanted[-1], len(wanted)
    if not writer.erases(last):
        return start
    while start and wanted[start - 1] is last:
        start -= 1
    return start if len(wanted) - start > _JUMP else len(wanted)


def _first_doubtful(shown: CellRow, wanted: CellRow) -> int | None:
    pairs = enumerate(zip(shown, wanted, strict=True))
    return next((x for x, (a, b) in pairs if a.doubtful or b.doubtful), None)


def _begin(row: CellRow, x: int) -> int:
    """Where the character begins that takes a cell."""
    return x if row[x].text else x - 1


def _spans(changed: list[int], wanted: CellRow) -> Iterator[tuple[int, int]]:
    """Half-open spans with every change and only whole characters."""
    start = stop = -1
    for x in changed:
        if x < stop:
            continue
        begin = _begin(wanted, x)
        if start >= 0 and (
            begin - stop > _JUMP or not _alike(wanted[stop:begin], wanted[stop - 1])
        ):
            yield start, stop
            start = begin
        start = begin if start < 0 else start
        stop = begin + (2 if wanted[begin].wide else 1)
    if start >= 0:
        yield start, stop


def _alike(gap: CellRow, before: Cell) -> bool:
    return all(cell.blank or cell.style == before.style for cell in gap)


def _split_by_style(writer: CellWriter, row: int, start: int, cells: CellRow) -> Iterator[CellRun]:
    """Cells as runs of one style each, and long runs of the same blank by themselves."""
    pending: CellRow = ()
    style: Style | None = None
    for _, group in groupby(cells, _look):
        run = tuple(group)
        erases = _worth_erasing(writer, run)
        if pending and (erases or not _together(style, pending[0], run[0])):
            yield CellRun(row, start, pending, style)
            start, pending, style = start + len(pending), (), None
        if erases:
            yield CellRun(row, start, run, erases=True)
            start += len(run)
        else:
            pending += run
            style = style if run[0].blank else run[0].style
    if pending:
        yield CellRun(row, start, pending, style)


def alone(run: CellRun, shown: CellRow) -> CellRun:
    """A run without the blanks at its end that stand already: they lead on to what follows."""
    if run.erases or run.style is None:
        return run
    size = len(run.cells)
    while run.cells[size - 1].blank and run.cells[size - 1] is shown[run.start + size - 1]:
        size -= 1
    return run if size == len(run.cells) else replace(run, cells=run.cells[:size])


def _look(cell: Cell) -> tuple[bool, Style]:
    return cell.blank, cell.style


def _worth_erasing(writer: CellWriter, run: CellRow) -> bool:
    return len(run) >= _WORTH_ERASING and writer.terminal.erases_cells and writer.erases(run[0])


def _together(style: Style | None, first: Cell, added: Cell) -> bool:
    """Whether one style writes both the pending cells and the added one."""
    pending = first.style if style is None else style
    if added.blank:
        return pending.background == added.style.background and not pending.lined
    if style is None:
        return pending.background == added.style.background and not added.style.lined
    return style == added.style
