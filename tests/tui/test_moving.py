"""The ways along two articles, and back."""

from __future__ import annotations

from reader.model import RowKind
from reader.tui import captions
from tests.tui.driving import Driver, drive, start

WIRE, REWRITE = "workshop-1-wire.txt", "workshop-3-rewrite.md"
COURT = ("court-1-wire.txt", "court-2-light.md")


def test_a_jump_is_taken_back_and_made_again() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("right_curly_bracket")
        first = driver.table.cursor
        await driver.press("right_curly_bracket")
        second = driver.table.cursor
        assert first != second
        await driver.press("ctrl+o")
        assert driver.table.cursor == first
        await driver.press("alt+o")
        assert driver.table.cursor == second

    drive(start(WIRE, REWRITE), steps)


def test_without_a_jump_there_is_nothing_to_go_back_from() -> None:
    async def steps(driver: Driver) -> None:
        row = driver.table.cursor
        await driver.press("j", "ctrl+o")
        assert driver.table.cursor == row + 1
        assert captions.NO_JUMP in driver.text()
        await driver.press("alt+o")
        assert captions.NO_JUMP_AHEAD in driver.text()

    drive(start(WIRE, REWRITE), steps)


def test_a_row_is_gone_to_by_the_number_in_the_gutter() -> None:
    async def steps(driver: Driver) -> None:
        for typed, number in (("12", "s12"), ("s7", "s7"), ("+1", "+1")):
            await driver.press("colon", *typed, "enter")
            row = driver.table.current
            assert row
            assert row.number == number
        here = driver.table.cursor
        await driver.press("colon", "9", "9", "9", "enter")
        assert driver.table.cursor == here
        state = driver.pair.state
        assert captions.no_sentence(state.left, state.right) in driver.text()
        await driver.press("colon", "3", "escape")
        assert driver.table.cursor == here


def test_a_sentence_keeps_its_number_whatever_is_left_out() -> None:
    async def steps(driver: Driver) -> None:
        before = {row.passages.start: row.number for row in driver.table.rows if row.number}
        await driver.press("F", "q")
        after = {row.passages.start: row.number for row in driver.table.rows if row.number}
        assert 0 < len(after) < len(before)
        assert after.items() <= before.items()
        await driver.press("colon", *"s9", "enter")
        row = driver.table.current
        assert row
        assert row.number == "s9"

    drive(start(WIRE, REWRITE), steps)


def test_the_jump_to_a_moved_sentence_lands_on_it_and_comes_back() -> None:
    async def steps(driver: Driver) -> None:
        rows = driver.table.rows
        moved = next(k for k, row in enumerate(rows) if row.partner is not None)
        driver.table.move_to(moved)
        await driver.press("percent_sign")
        assert driver.table.cursor == rows[moved].partner
        await driver.press("percent_sign")
        assert driver.table.cursor == moved

    drive(start(*COURT), steps)


def test_a_step_by_sentence_passes_stubs_and_folds() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("Z", "less_than_sign")
        kinds = {row.kind for row in driver.table.rows}
        assert {RowKind.FOLD, RowKind.STUB} <= kinds
        await driver.press("g", *["right_parenthesis"] * len(driver.table.rows))
        reached = driver.table.cursor
        assert driver.table.rows[reached].kind is RowKind.PASSAGE
        assert captions.LAST_ROW in driver.text()
        seen = set()
        for _ in driver.table.rows:
            await driver.press("left_parenthesis")
            seen.add(driver.table.rows[driver.table.cursor].kind)
        assert seen == {RowKind.PASSAGE}

    drive(start(*COURT), steps)


def test_a_step_by_paragraph_lands_where_one_begins() -> None:
    async def steps(driver: Driver) -> None:
        assert driver.pair.state.reading
        begins = driver.pair.state.reading.paragraphs
        driver.table.move_to(0)
        seen = [driver.table.cursor]
        for _ in begins:
            await driver.press("J")
            seen.append(driver.table.cursor)
        assert set(seen) == set(begins)
        assert captions.LAST_PARAGRAPH in driver.text()
        await driver.press("K")
        assert driver.table.cursor == begins[-2]

    drive(start(WIRE, REWRITE), steps)


def test_a_count_repeats_a_movement_and_names_a_sentence() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("g", "5", "j")
        assert driver.table.cursor == 5
        await driver.press("1", "0", "G")
        row = driver.table.current
        assert row
        assert row.number == "s10"
        assert driver.pair.state.reading
        changes = driver.pair.state.reading.changes
        await driver.press("g", "3", "right_square_bracket")
        assert driver.table.cursor == [k for k in changes if k > 0][2]
        await driver.press("9", "9", "9", "left_square_bracket")
        assert driver.table.cursor == changes[0]
        await driver.press("j")
        assert driver.table.cursor == changes[0] + 1

    drive(start(WIRE, REWRITE), steps)
