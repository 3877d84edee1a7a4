"""The window on a table of tall rows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.widgets.viewport import TablePosition, Viewport


def viewport(heights: list[int], height: int, top: TablePosition = TablePosition(0, 0)) -> Viewport:
    """A window on rows of the given heights, the last line of each blank."""
    return Viewport(top, height, len(heights), heights.__getitem__, lambda row: 1)


def test_the_lines_in_view_run_on_from_row_to_row() -> None:
    view = viewport([3, 2, 4], height=6, top=TablePosition(0, 1))
    assert list(view.places()) == [(0, 1), (0, 2), (1, 0), (1, 1), (2, 0), (2, 1)]


def test_a_row_below_the_window_is_brought_in_at_its_foot() -> None:
    view = viewport([3, 3, 3, 3], height=6).showing(2)
    assert view.top == TablePosition(0, 2)
    assert TablePosition(2, 1) in list(view.places())


def test_a_row_above_the_window_becomes_its_first() -> None:
    assert viewport([3, 3, 3, 3], height=6, top=TablePosition(2, 1)).showing(
        1
    ).top == TablePosition(1, 0)


def test_a_row_taller_than_the_window_is_shown_from_its_start() -> None:
    assert viewport([3, 30, 3], height=6).showing(1).top == TablePosition(1, 0)


def test_what_hangs_over_the_foot_is_counted_without_the_blank_line() -> None:
    assert viewport([9], height=5).overhang(0) == 3
    assert viewport([3], height=5).overhang(0) == 0


def test_the_window_stops_at_both_ends() -> None:
    view = viewport([3, 3, 3], height=4)
    assert view.shifted(-5).top == TablePosition(0, 0)
    assert view.shifted(99).top == TablePosition(1, 2)


heights = st.lists(st.integers(min_value=2, max_value=9), min_size=1, max_size=30)


@given(heights, st.integers(min_value=2, max_value=20), st.data())
def test_any_row_asked_for_has_its_first_line_or_all_its_lines_in_view(
    tall: list[int], height: int, data: st.DataObject
) -> None:
    top = data.draw(st.integers(min_value=0, max_value=len(tall) - 1))
    row = data.draw(st.integers(min_value=0, max_value=len(tall) - 1))
    places = list(viewport(tall, height, TablePosition(top, 0)).showing(row).places())
    words = [TablePosition(row, line) for line in range(tall[row] - 1)]
    assert words[0] in places
    assert len(words) > height or all(place in places for place in words)


@given(heights, st.integers(min_value=2, max_value=20), st.lists(st.integers(-30, 30), max_size=9))
def test_scrolling_never_leaves_the_table(tall: list[int], height: int, steps: list[int]) -> None:
    view = viewport(tall, height)
    for step in steps:
        view = view.shifted(step)
        places = list(view.places())
        assert len(places) == min(height, sum(tall))
