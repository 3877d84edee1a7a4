"""The overview: which cell is for which rows, and what it shows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Row, RowKind, Sign
from reader.tui.overview_cells import cell_of, start_of, worst_signs


def row(sign: Sign = Sign.SAME, alert: Sign = Sign.NONE) -> Row:
    """A row with these signs."""
    change = sign is not Sign.SAME or alert is not Sign.NONE
    return Row(RowKind.PASSAGE, range(1), sign=sign, alert=alert, change=change)


def test_a_cell_shows_the_worst_of_its_rows() -> None:
    rows = [
        row(Sign.REWORDED),
        row(Sign.OMITTED),
        row(Sign.REWORDED, Sign.HIGH),
        row(Sign.ADDED),
        row(),
        row(),
    ]
    assert worst_signs(rows, 3) == (Sign.OMITTED, Sign.HIGH, Sign.NONE)


def test_few_rows_are_spread_over_all_cells() -> None:
    rows = [row(Sign.ADDED), row(Sign.OMITTED)]
    assert worst_signs(rows, 4) == (Sign.ADDED, Sign.NONE, Sign.OMITTED, Sign.NONE)


def test_without_rows_or_without_room_nothing_is_shown() -> None:
    assert worst_signs([], 2) == (Sign.NONE, Sign.NONE)
    assert worst_signs([row()], 0) == ()


@given(st.integers(1, 400), st.integers(1, 60))
def test_every_row_belongs_to_the_cell_that_stands_for_it(rows: int, height: int) -> None:
    found = [cell_of(index, rows, height) for index in range(rows)]
    assert all(0 <= cell < height for cell in found)
    if rows < height:
        assert len(set(found)) == rows
        return
    for index, cell in enumerate(found):
        assert start_of(cell, rows, height) <= index < start_of(cell + 1, rows, height)
