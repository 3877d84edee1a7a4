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
            signs[cell_of(number, len(rows), height)] = _worst(row)
        return tuple(signs)
    return tuple(
        min(
            (
                _worst(row)
                for row in rows[start_of(k, len(rows), height) : start_of(k + 1, len(rows), height)]
            ),
            key=_RANK.__getitem__,
            default=Sign.NONE,
        )
        for k in range(height)
    )


def start_of(cell: int, rows: int, cells: int) -> int:
    """The first row of a cell."""
    return -(-cell * rows // cells) if cells else 0


def cell_of(row: int, rows: int, height: int) -> int:
    """The cell of a row."""
    return row * height // rows if rows else 0


def _worst(row: Row) -> Sign:
    """The worst sign of one row; what carries no story has none."""
    if row.kind is not RowKind.PASSAGE or not row.change:
        return Sign.NONE
    return min((sign for sign in (row.sign, row.alert) if sign in _RANK), key=_RANK.__getitem__)
