"""Lines in two columns: nothing is lost, nothing parted, page after page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Mark
from reader.text import cells
from reader.tui.two_columns import Line, in_two


def entry(name: str, lines: int) -> list[Line]:
    """An entry of so many lines; the second and later ones have no keys."""
    return [
        [(f" {name} " if k == 0 else "   ", Mark.CURRENT), (f"words {name}{k}", Mark.PLAIN)]
        for k in range(lines)
    ]


def words(lines: list[Line]) -> list[str]:
    """What is read of lines, without blanks at the ends."""
    return ["".join(text for text, _ in line).rstrip() for line in lines]


def test_a_column_ends_before_an_entry_that_it_has_no_room_for() -> None:
    lines = [[(" Keys", Mark.CURRENT)], *entry("a", 2), *entry("b", 2), *entry("c", 1)]
    assert words(in_two(lines, 20, 4)) == [
        " Keys                b words b0",
        " a words a0            words b1",
        "   words a1          c words c0",
        "",
    ]


def test_a_title_does_not_stand_at_the_end_of_a_column() -> None:
    lines = [*entry("a", 2), [], [(" Keys", Mark.CURRENT)], *entry("b", 1), *entry("c", 1)]
    page = words(in_two(lines, 20, 4))
    assert page[0].endswith(" Keys")
    assert page[1].endswith(" b words b0")


@given(st.lists(st.integers(1, 4), max_size=20), st.integers(0, 9))
def test_every_line_is_there_and_every_page_is_as_high_as_the_screen(
    sizes: list[int], height: int
) -> None:
    lines = [line for k, size in enumerate(sizes) for line in entry(chr(97 + k), size)]
    page = in_two(lines, 24, height)
    told = " ".join(words(page))
    assert all(
        f"words {chr(97 + k)}{n}" in told for k, size in enumerate(sizes) for n in range(size)
    )
    assert len(page) % max(1, height) == 0
    assert all(sum(cells.width(text) for text, _ in line) <= 48 for line in page)
