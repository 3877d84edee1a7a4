"""The cell runs of a frame in the order that takes the fewest bytes.

With 24-bit colours a change of style is longer than a move: then all runs of one style are
written before the next, whatever their place. With 16 colours it is not: they go row by row.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.tui.driver.cell import CellRow
from reader.tui.driver.row_diff import CellRun, alone, cell_runs, draw
from reader.tui.driver.sgr_style import Style
from reader.tui.driver.writer import CellWriter

_FEW = 8
"""So few runs are written row by row without trying the other order."""


def write_frame(
    writer: CellWriter, shown: Sequence[CellRow], wanted: Sequence[CellRow]
) -> CellWriter:
    """A writer with what makes the terminal show the wanted rows."""
    as_read = [
        run
        for y, (old, new) in enumerate(zip(shown, wanted, strict=True))
        if old is not new
        for run in cell_runs(writer, y, old, new)
    ]
    width = len(wanted[0])
    if len(as_read) <= _FEW:
        return _written(writer, as_read, width)
    orders = (as_read, by_style(as_read, shown))
    return min((_written(writer.copy(), order, width) for order in orders), key=CellWriter.size)


def by_style(as_read: Iterable[CellRun], shown: Sequence[CellRow]) -> list[CellRun]:
    """Runs of one style together, in the order of their first; blanks go with what they follow."""
    groups: dict[Style | None, list[CellRun]] = {}
    style: Style | None = None
    for run in as_read:
        style = style if run.style is None else run.style
        groups.setdefault(style, []).append(alone(run, shown[run.row]))
    return [run for group in groups.values() for run in group]


def _written(writer: CellWriter, order: Iterable[CellRun], width: int) -> CellWriter:
    for run in order:
        draw(writer, run, width)
    return writer
