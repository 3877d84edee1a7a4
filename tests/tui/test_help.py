"""The help: every key as it is in force, found by its words."""

from __future__ import annotations

import pytest

from reader.keymap.keys import ACTIONS
from reader.settings.settings import Settings
from reader.tui.screens.help import HelpScreen
from reader.tui.screens.list import ListScreen
from tests.tui.driving import Driver, drive, start


def test_a_search_leaves_only_the_lines_with_all_its_words_under_their_titles() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark", "slash", *"page down")
        shown = [line for line in driver.lines() if line.strip()]
        assert shown[1] == " Moving"
        assert "One page down" in shown[2]
        assert not any("page up" in line for line in shown)

    drive(start(), steps)


def test_space_pages_and_esc_first_shows_all_lines_again() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark")
        top = driver.lines()
        await driver.press("space")
        assert driver.lines() != top
        await driver.press("b")
        assert driver.lines() == top
        await driver.press("slash", *"theme", "enter")
        assert "Only what has “theme”: Esc shows all again" in driver.text()
        await driver.press("escape")
        assert driver.lines() == top
        await driver.press("escape")
        assert isinstance(driver.app.screen, ListScreen)

    drive(start(), steps)


def test_every_kind_stands_by_the_word_of_the_screen_and_by_that_of_filters() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark", "slash", *"attribution", "enter")
        assert "SOURCE" in driver.text()

    drive(start(), steps)


def test_no_title_is_cut_where_the_help_stands_in_two_columns() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark")
        assert isinstance(driver.app.screen, HelpScreen)
        titles = [title for title, _ in driver.app.screen._sections()]
        assert len(titles) > 6
        assert all(len(title) + len(" ") < 40 for title in titles)

    drive(start(), steps)


def test_esc_gives_the_search_up_and_enter_keeps_it() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark", "slash", *"nosuchword")
        assert "Nothing here has these words" in driver.text()
        await driver.press("escape")
        assert "Open it beside its wire copy" in driver.text()
        await driver.press("slash", *"the panel of findings", "enter")
        assert "Open it beside its wire copy" not in driver.text()
        await driver.press("q")
        assert isinstance(driver.app.screen, ListScreen)

    drive(start(), steps)


def test_the_words_of_a_title_find_all_below_it_and_a_sign_is_found_by_its_meaning() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark", "slash", *"signs moved")
        assert "stands elsewhere" in driver.text()

    drive(start(), steps)


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
def test_on_a_small_screen_the_whole_page_can_be_read(size: tuple[int, int]) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark")
        first, seen, before = driver.lines(), list[str](), list[str]()
        while driver.lines() != before:
            before = driver.lines()
            seen += before
            await driver.press("pagedown")
        assert len(seen) > len(ACTIONS)
        for action in ACTIONS:
            assert any(action.help.split()[-1] in line for line in seen)
        assert all(width <= size[0] for width in driver.widths())
        await driver.press("j", "k", "g")
        assert driver.lines() == first

    drive(start(), steps, size)


def test_keys_of_ones_own_stand_in_the_help_and_at_the_foot_and_work() -> None:
    async def steps(driver: Driver) -> None:
        assert "F9 help" in driver.lines()[-1]
        assert "theme" not in driver.lines()[-1]
        await driver.press("f7", "f7")
        assert driver.list.cursor == 2
        await driver.press("j", "question_mark", "t")
        assert driver.list.cursor == 2
        await driver.press("f9")
        assert isinstance(driver.app.screen, HelpScreen)
        await driver.press("slash", *"next row")
        assert "F7 " in driver.text()
        await driver.press("ctrl+u", *"try themes")
        assert "Without a key" in driver.text()

    keys = {"down": ("f7",), "help": ("f9",), "theme": ()}
    drive(start(settings=Settings(keys=keys)), steps)


def test_two_actions_may_exchange_their_keys() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("k", "k")
        assert driver.list.cursor == 2
        await driver.press("j")
        assert driver.list.cursor == 1

    drive(start(settings=Settings(keys={"down": ("k",), "up": ("j",)})), steps)


def test_at_80_columns_the_signs_stand_beside_the_first_keys() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark")
        lines = driver.lines()
        assert lines[0].split() == ["Signs", "Two", "articles"]
        assert any("a finding that matters" in line and "}  " in line for line in lines[:3])
        assert any("it has a note" in line for line in lines)
        top = lines
        await driver.press("space")
        assert driver.lines()[0] != top[0]
        await driver.press("b")
        assert driver.lines() == top

    drive(start("court-1-wire.txt", "court-3-rewrite.md"), steps, (80, 24))


def test_no_entry_is_parted_between_two_columns() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark")
        half = 79 // 2
        for _ in range(6):
            for column in (slice(0, half), slice(half, None)):
                first = next((line[column] for line in driver.lines() if line[column].strip()), "")
                assert first[:3].strip(), first
            await driver.press("space")

    drive(start("court-1-wire.txt", "court-3-rewrite.md"), steps, (80, 24))
