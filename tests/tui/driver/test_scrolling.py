"""Which rows the terminal is asked to move."""

from __future__ import annotations

from reader.tui.driver.capabilities import Capabilities
from reader.tui.driver.cell import BLANK, CellRow, cells_of
from reader.tui.driver.scrolling import Move, best_move, moved, send_move
from reader.tui.driver.sgr_style import PLAIN
from reader.tui.driver.writer import CellWriter

_TEXT = """
alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi
"""
WORDS = _TEXT.split()


def rows(*words: str) -> list[CellRow]:
    """Rows of one repeated word, 40 cells wide."""
    return [cells_of(f"{word} is {word} and {word}".ljust(40)[:40], PLAIN)[0] for word in words]


def test_a_body_that_goes_up_between_a_title_and_a_footer_is_moved() -> None:
    shown, wanted = rows("title", *WORDS[:10], "foot"), rows("title", *WORDS[2:12], "foot")
    assert best_move(shown, wanted, BLANK) == Move(1, 10, 2)


def test_a_body_that_goes_down_is_moved() -> None:
    shown, wanted = rows("title", *WORDS[2:12], "foot"), rows("title", *WORDS[:10], "foot")
    assert best_move(shown, wanted, BLANK) == Move(1, 10, -2)


def test_a_cursor_in_the_first_cell_and_an_overview_in_the_last_do_not_hide_a_move() -> None:
    def marked(cursor: int, *words: str) -> list[CellRow]:
        mark, dot = cells_of("▌", PLAIN)[0], cells_of("•", PLAIN)[0]
        return [
            (*(mark if y == cursor else row[:1]), *row[1:-1], *(dot if y % 3 else row[-1:]))
            for y, row in enumerate(rows(*words))
        ]

    move = best_move(marked(4, *WORDS[:10]), marked(5, *WORDS[1:11]), BLANK)
    assert move == Move(0, 9, 1)


def test_rows_that_are_all_new_are_not_moved() -> None:
    assert best_move(rows(*WORDS[:8]), rows(*WORDS[8:16]), BLANK) is None


def test_rows_that_are_all_alike_are_not_moved() -> None:
    assert best_move(rows(*["same"] * 8), rows("new", *["same"] * 7), BLANK) is None


def test_one_row_that_moved_is_written_again() -> None:
    assert best_move(rows("a", "b", "c"), rows("b", "x", "y"), BLANK) in (None, Move(0, 1, 1))


def test_moved_rows_leave_filled_ones_behind() -> None:
    shown = rows(*WORDS[:5])
    assert moved(shown, Move(1, 3, 1), BLANK) == [
        shown[0],
        shown[2],
        shown[3],
        (BLANK,) * 40,
        shown[4],
    ]


def test_a_move_deletes_or_inserts_rows_between_margins_and_takes_these_away_again() -> None:
    writer = CellWriter(Capabilities())
    send_move(writer, Move(1, 3, 2))
    assert writer.text() == "\x1b[2;4r\x1b[2H\x1b[2M\x1b[r"
    writer = CellWriter(Capabilities())
    send_move(writer, Move(1, 3, -1))
    assert writer.text() == "\x1b[2;4r\x1b[2H\x1b[L\x1b[r"
