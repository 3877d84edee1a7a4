"""The command palette: every action of the screen below, by its words."""

from __future__ import annotations

import pytest

from reader.keymap.keys import KeyContext, actions_at
from reader.settings.settings import Settings
from reader.tui.screens.commands import CommandsScreen
from reader.tui.screens.help import HelpScreen
from reader.tui.screens.list import ListScreen
from reader.tui.widgets.commands_table import CommandsTable
from tests.tui.driving import Driver, drive, start


def listed(driver: Driver) -> list[str]:
    """The names of the actions that are offered."""
    return [action.name for action in driver.app.screen.query_one(CommandsTable).actions]


def test_it_offers_every_action_of_the_screen_below_with_help_name_and_keys() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("ctrl+p")
        assert listed(driver) == [
            action.name for action in actions_at(KeyContext.LIST) if action.name != "commands"
        ]
        (line,) = (line for line in driver.lines() if " last " in line)
        assert line.split() == ["Last", "row", "last", "G", "End"]

    drive(start(), steps, (120, 50))


def test_enter_does_what_is_marked_on_the_screen_below() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("ctrl+p", *"last row", "enter")
        assert isinstance(driver.app.screen, ListScreen)
        assert driver.list.cursor == len(driver.list.entries) - 1

    drive(start(), steps)


def test_arrows_mark_another_and_what_the_application_does_works_too() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("ctrl+p", *"help")
        names = listed(driver)
        await driver.press(*["down"] * names.index("help"), "enter")
        assert isinstance(driver.app.screen, HelpScreen)

    drive(start(), steps)


def test_esc_does_nothing_and_words_of_no_action_say_so() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("ctrl+p", *"zzz")
        assert "no action has these words" in driver.text()
        await driver.press("enter")
        assert isinstance(driver.app.screen, ListScreen)
        await driver.press("ctrl+p", *"last", "escape")
        assert isinstance(driver.app.screen, ListScreen)
        assert driver.list.cursor == 0

    drive(start(), steps)


def test_an_action_without_a_key_can_still_be_done() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G")
        assert driver.list.cursor == 0
        await driver.press("ctrl+p", *"last", "enter")
        assert driver.list.cursor > 0

    drive(start(settings=Settings(keys={"last": ()})), steps)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (20, 6), (1, 1)])
def test_no_line_is_wider_than_the_screen(size: tuple[int, int]) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("ctrl+p")
        for key in ("down", "pagedown", "pageup", "a", "backspace"):
            await driver.press(key)
            assert isinstance(driver.app.screen, CommandsScreen)
            assert all(width <= size[0] for width in driver.widths())

    drive(start(), steps, size)
