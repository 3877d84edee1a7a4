"""From the row that the terminal shows to the row that is wanted: the strokes of the pen.

    shown   | 12 ~  students aged 7-14 are       |
    wanted  | 12 ~  students aged 7 to 16 must   |      one stroke: " to 16 must"

A stroke holds cells of one style, so that strokes of many rows may be drawn style by style. A gap
of a few cells is written over rather than jumped; blanks are erased, not written. A cluster that
terminals may give another width hides the place of all behind it: such a row is one stroke.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import is_not

from reader.tui.driver.cell import Cell, Row
from reader.tui.driver.sgr import Style
from reader.tui.driver.writer import Pen

_JUMP = 4
"""Bytes of the shortest move: so many cells between two changes are written over."""
_WORTH_ERASING = 10
"""Blanks in the middle of a row from which on erasing and a move are shorter."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """Cells of a row in one go; `erases` means that they are one blank, repeated."""

    row: int
    start: int
    cells: Row
    ink: Style | None = None
    """The style of all that is not blank; None where there are only blanks, or many styles."""
    erases: bool = False


def draw(pen: Pen, stroke: Stroke, width: int) -> None:
    """Send a stroke of a screen `width` wide."""
    pen.move(stroke.row, stroke.start)
    if stroke.ink is not None:
        pen.wear(stroke.ink)
    if not stroke.erases:
        pen.write(stroke.cells, width)
    elif stroke.start + len(stroke.cells) == width:
        pen.erase(stroke.cells[0])
    else:
        pen.erase(stroke.cells[0], len(stroke.cells))


def strokes(pen: Pen, row: int, shown: Row, wanted: Row) -> Iterator[Stroke]:
    """What makes the terminal show a row, from left to right."""
    changed = [x for x, differs in enumerate(map(is_not, shown, wanted)) if differs]
    if not changed:
        return
    doubtful = _first_doubtful(shown, wanted)
    if doubtful is not None and changed[-1] >= doubtful:
        start = _begin(wanted, min(changed[0], doubtful))
        yield Stroke(row, start, wanted[start:])
        return
    tail = _tail(pen, wanted)
    kept = [x for x in changed if x < tail]
    for start, stop in _spans(kept, wanted):
        yield from _parted(pen, row, start, wanted[start:stop])
    if len(kept) < len(changed):
        start = changed[len(kept)]
        yield Stroke(row, start, wanted[start:], erases=True)


def _tail(pen: Pen, wanted: Row) -> int:
    """Where the blanks begin that erasing leaves to the end; the width where none are worth it."""
    last, start = wanted[-1], len(wanted)
    if not pen.erases(last):
        return start
    while start and wanted[start - 1] is last:
        start -= 1
    return start if len(wanted) - start > _JUMP else len(wanted)


def _first_doubtful(shown: Row, wanted: Row) -> int | None:
    pairs = enumerate(zip(shown, wanted, strict=True))
    return next((x for x, (a, b) in pairs if a.doubtful or b.doubtful), None)


def _begin(row: Row, x: int) -> int:
    """Where the character begins that takes a cell."""
    return x if row[x].text else x - 1


def _spans(changed: list[int], wanted: Row) -> Iterator[tuple[int, int]]:
    """Half-open spans that hold every change and only whole characters."""
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


def _alike(gap: Row, before: Cell) -> bool:
    return all(cell.blank or cell.style == before.style for cell in gap)


def _parted(pen: Pen, row: int, start: int, cells: Row) -> Iterator[Stroke]:
    """Cells as strokes of one style each, and long runs of the same blank by themselves."""
    held: Row = ()
    ink: Style | None = None
    for _, group in groupby(cells, _look):
        run = tuple(group)
        erases = _worth_erasing(pen, run)
        if held and (erases or not _together(ink, held[0], run[0])):
            yield Stroke(row, start, held, ink)
            start, held, ink = start + len(held), (), None
        if erases:
            yield Stroke(row, start, run, erases=True)
            start += len(run)
        else:
            held += run
            ink = ink if run[0].blank else run[0].style
    if held:
        yield Stroke(row, start, held, ink)


def _look(cell: Cell) -> tuple[bool, Style]:
    return cell.blank, cell.style


def _worth_erasing(pen: Pen, run: Row) -> bool:
    return len(run) >= _WORTH_ERASING and pen.terminal.erases_cells and pen.erases(run[0])


def _together(ink: Style | None, first: Cell, added: Cell) -> bool:
    """Whether one style draws both what is held and what is added."""
    style = first.style if ink is None else ink
    if added.blank:
        return style.background == added.style.background and not style.lined
    if ink is None:
        return style.background == added.style.background and not added.style.lined
    return ink == added.style
