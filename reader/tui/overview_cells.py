"""A whole comparison in a column of cells: each shows the worst sign of its rows.

    40 rows in 10 cells: each is for 4 rows, and a quotation altered among them shows in it.

Rows are counted, not their lines, which nobody measures before they are in view.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Row, RowKind, Sign

WORST_FIRST = (
    Sign.HIGH,
    Sign.MEDIUM,
    Sign.OMITTED,
    Sign.ADDED,
    Sign.LOW,
    Sign.MOVED,
    Sign.REPHRASED,
    Sign.REWORDED,
    Sign.NONE,
)
"""Signs that a cell may show, from what matters most."""
_RANK = {sign: rank for rank, sign in enumerate(WORST_FIRST)}


def worst_signs(rows: Sequence[Row], height: int) -> tuple[Sign, ...]:
    """What each of `height` cells shows; fewer rows than cells are spread over all of them."""
    if len(rows) < height:
        signs = [Sign.NONE] * height
        for number, row in enumerate(rows):
            signs[cell_of(number, len(rows), height)] = _worst((row,))
        return tuple(signs)
    return tuple(
        _worst(rows[start_of(k, len(rows), height) : start_of(k + 1, len(rows), height)])
        for k in range(height)
    )


def start_of(cell: int, rows: int, cells: int) -> int:
    """The first row of a cell."""
    return -(-cell * rows // cells) if cells else 0


def cell_of(row: int, rows: int, height: int) -> int:
    """The cell of a row."""
    return row * height // rows if rows else 0


def _worst(rows: Sequence[Row]) -> Sign:
    """The worst sign of some rows; those that carry no story have none.

    Of tens of thousands of rows few have another pair of signs, and only those are ranked.
    """
    pairs = {(row.sign, row.alert) for row in rows if row.change and row.kind is RowKind.PASSAGE}
    signs = (sign for pair in pairs for sign in pair if sign in _RANK)
    return min(signs, key=_RANK.__getitem__, default=Sign.NONE)
