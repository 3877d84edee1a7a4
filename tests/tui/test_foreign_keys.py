"""Keys of another keyboard layout, Ctrl+C, and pastes: each does what is meant, or says why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events

from reader.model import Sign
from reader.settings.settings import Settings
from reader.tui.screens.help import HelpScreen
from reader.tui.screens.list import ListScreen
from reader.tui.widgets.prompt import Prompt
from tests.tui.driving import Driver, drive, start

PAIR = ("storm-1-wire.txt", "storm-3-rewrite.txt")


async def type_words(driver: Driver, *letters: str) -> None:
    """Letters as a keyboard with another layout sends them."""
    driver.type_ahead(*letters)
    await driver.settled()
    await driver.settled()


@pytest.mark.parametrize("letters", [("о", "о", "л"), ("ㅓ", "ㅓ", "ㅏ"), ("j", "j", "k")])
def test_letters_move_by_their_place_in_the_list_and_in_a_pair(letters: tuple[str, ...]) -> None:
    async def steps(driver: Driver) -> None:
        moved = driver.list if isinstance(driver.app.screen, ListScreen) else driver.table
        moved.move_to(0)
        await type_words(driver, *letters)
        assert moved.cursor == 1

    drive(start(), steps)
    drive(start(*PAIR), steps)


def test_a_menu_is_answered_by_place_too() -> None:
    async def steps(driver: Driver) -> None:
        await type_words(driver, "п", "э", "щ")  # g ' o
        row = driver.table.current
        assert row
        assert row.sign is Sign.OMITTED

    drive(start(*PAIR), steps)


def test_in_a_search_a_letter_is_a_letter() -> None:
    async def steps(driver: Driver) -> None:
        await type_words(driver, "slash", "о", "ㅓ", "q")
        assert driver.app.screen.query_one(Prompt).text == "оㅓq"

    drive(start(*PAIR), steps)


def test_what_a_user_has_bound_comes_before_the_place() -> None:
    async def steps(driver: Driver) -> None:
        driver.table.move_to(0)
        await type_words(driver, "ㅏ")
        assert driver.table.cursor == 1

    drive(start(*PAIR, settings=Settings(keys={"down": ("j", "ㅏ")})), steps)


@pytest.mark.parametrize("names", [(), PAIR])
def test_a_letter_that_is_no_key_is_named_with_the_way_to_bind_it(names: tuple[str, ...]) -> None:
    async def steps(driver: Driver) -> None:
        await type_words(driver, "ש")
        assert "ש is no key here; in the settings: keys: {down: [j, ש]}" in driver.text()
        await driver.press("j")
        assert "is no key" not in driver.text()

    drive(start(*names), steps)


@pytest.mark.parametrize("names", [(), PAIR])
@pytest.mark.parametrize(("opening", "screen"), [((), None), (("question_mark",), HelpScreen)])
def test_ctrl_c_says_in_the_screen_itself_how_to_leave(
    opening: tuple[str, ...], screen: type | None, names: tuple[str, ...]
) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press(*opening, "ctrl+c")
        assert "Ctrl+Q quits, q goes back" in driver.text()
        assert not list(driver.app._notifications)

    drive(start(*names), steps)


def test_ctrl_c_closes_a_line_that_is_typed_into() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash", "x", "ctrl+c")
        assert not driver.app.screen.query_one(Prompt).has_class("-open")
        assert driver.table.has_focus

    drive(start(*PAIR), steps)


@pytest.mark.parametrize("names", [(), PAIR])
@pytest.mark.parametrize(
    ("pasted", "text"),
    [
        ("the harbour\nwall", "the harbour wall"),
        ("the harbour\r\n\r\n   wall\r\n", "the harbour wall"),
        ("the harbour\rwall", "the harbour wall"),
        ("harbour\n", "harbour"),
        (" two  spaces", " two  spaces"),
        ("\n\n", ""),
    ],
)
def test_a_line_break_that_is_pasted_is_a_space(
    pasted: str, text: str, names: tuple[str, ...]
) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash")
        driver.app.post_message(events.Paste(pasted))
        await driver.settled()
        assert driver.app.screen.query_one(Prompt).text == text

    drive(start(*names), steps)


def test_a_quotation_pasted_with_its_line_break_is_found(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash")
        driver.app.post_message(events.Paste("the harbour\nwall"))
        await driver.settled()
        assert "0 matches" not in driver.text()

    drive(start(*PAIR, memory=tmp_path), steps)
