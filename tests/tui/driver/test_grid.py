"""Writing upon the cells of a screen: what does not fit is cut."""

from __future__ import annotations

import pytest

from reader.tui.driver.cell import CellRow, cells_of
from reader.tui.driver.grid import Grid
from reader.tui.driver.sgr_style import PLAIN


def cells(text: str) -> CellRow:
    return cells_of(text, PLAIN)[0]


def shown(grid: Grid) -> list[str]:
    """The rows as text; a blank stands for what is empty."""
    return ["".join(cell.text for cell in row) for row in grid.rows]


def test_cells_are_written_where_they_are_put() -> None:
    grid = Grid(5, 2)
    assert grid.empty
    grid.put(1, 2, cells("ab"))
    assert shown(grid) == ["     ", "  ab "]
    assert not grid.empty


@pytest.mark.parametrize(("row", "column"), [(-1, 0), (2, 0), (0, 5), (0, 6)])
def test_what_lies_outside_is_not_written(row: int, column: int) -> None:
    grid = Grid(5, 2)
    grid.put(row, column, cells("ab"))
    assert shown(grid) == ["     ", "     "]
    assert grid.empty


def test_nothing_is_nothing() -> None:
    grid = Grid(5, 1)
    grid.put(0, 0, ())
    assert grid.empty


def test_what_does_not_fit_is_cut_and_half_a_wide_character_is_a_blank() -> None:
    grid = Grid(4, 1)
    grid.put(0, 1, cells("abcd"))
    assert shown(grid) == [" abc"]
    grid.put(0, 1, cells("ab가"))
    assert shown(grid) == [" ab "]


def test_a_wide_character_that_loses_a_half_becomes_a_blank() -> None:
    grid = Grid(6, 1)
    grid.put(0, 0, cells("가나다"))
    grid.put(0, 1, cells("x"))
    assert shown(grid) == [" x나다"]
    grid.put(0, 2, cells("y"))
    assert shown(grid) == [" xy 다"]


def test_a_row_that_does_not_change_stays_the_same_object() -> None:
    grid = Grid(3, 1)
    grid.put(0, 0, cells("abc"))
    row = grid.rows[0]
    grid.put(0, 0, cells("abc"))
    grid.put(0, 1, cells("b"))
    assert grid.rows[0] is row
