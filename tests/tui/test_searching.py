"""A search on one side or both, by words or by a pattern, into what is folded."""

from __future__ import annotations

from pathlib import Path

from reader.model import RowKind, Side
from tests.tui.driving import Driver, drive, lightly_edited, start


def test_tab_chooses_the_side_that_is_searched(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash", *"market")
        assert "2 matches" in driver.text()
        await driver.press("tab")
        assert "base only" in driver.text()
        assert "1 match " in driver.text()
        await driver.press("tab")
        assert "other only" in driver.text()
        await driver.press(*["backspace"] * 6, *"repaint")
        assert "1 match " in driver.text()
        await driver.press("tab", "tab")
        assert "0 matches" in driver.text()

    drive(start(*lightly_edited(tmp_path)), steps)


def test_a_pattern_is_searched_and_a_wrong_one_says_what_is_wrong(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash", "ctrl+r", *"(mill|ferry)")
        assert "4 matches" in driver.text()
        await driver.press("enter")
        assert "mill" in driver.words_left(driver.table.cursor)
        await driver.press("n")
        assert "ferry" in driver.words_left(driver.table.cursor)
        await driver.press("slash", "left_parenthesis")
        assert "pattern" in driver.text()

    drive(start(*lightly_edited(tmp_path)), steps)


def test_a_match_in_a_fold_is_shown_when_one_goes_there(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("Z", "slash", *"bakery", "enter")
        row = driver.table.rows[driver.table.cursor]
        assert row.kind is RowKind.PASSAGE
        assert "bakery" in driver.words_left(driver.table.cursor)
        assert any(row.kind is RowKind.FOLD for row in driver.table.rows)

    drive(start(*lightly_edited(tmp_path)), steps)


def test_where_all_matches_are_above_the_first_of_them_is_gone_to(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G", "slash", *"harbour", "enter")
        assert "harbour" in driver.words_left(driver.table.cursor)
        await driver.press("slash", *"zeppelin", "enter")
        assert "0 matches of “zeppelin”" in driver.text()

    drive(start(*lightly_edited(tmp_path)), steps)


def test_the_end_is_said_and_not_passed(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash", *"depot", "enter")
        last = driver.table.cursor
        await driver.press("n")
        assert driver.table.cursor == last
        assert "no further match" in driver.text()
        assert driver.table.rows[last].runs(Side.RIGHT)

    drive(start(*lightly_edited(tmp_path)), steps)
