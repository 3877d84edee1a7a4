"""Every action of the key table is there to be done, by whatever key it has."""

from __future__ import annotations

import pytest
from textual.screen import Screen

from reader.keymap.keymap import keymap_from
from reader.keymap.keys import KeyContext, actions_at
from reader.settings.settings import Settings
from reader.tui.app import ReaderApp
from reader.tui.pair.pair_screen import PairScreen
from reader.tui.screens.help import HelpScreen
from reader.tui.screens.list import ListScreen
from tests.tui.driving import Driver, drive, start

PAIR = ("storm-1-wire.txt", "storm-3-rewrite.txt")


@pytest.mark.parametrize(
    ("place", "screen"),
    [
        (KeyContext.LIST, ListScreen),
        (KeyContext.PAIR, PairScreen),
        (KeyContext.HELP, HelpScreen),
    ],
)
def test_every_action_of_a_place_can_be_done_there(
    place: KeyContext, screen: type[Screen[object]]
) -> None:
    missing = [
        action.name
        for action in actions_at(place)
        if not hasattr(screen, f"action_{action.name}")
        and not hasattr(ReaderApp, f"action_{action.name}")
    ]
    assert not missing


def test_a_key_of_ones_own_moves_through_the_list_of_findings_too() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("s")
        assert driver.findings.has_focus
        await driver.press("j")
        assert driver.findings.cursor == 0
        await driver.press("f7", "f7", "f6")
        assert driver.findings.cursor == 1

    keys, wrong = keymap_from({"down": ["F7"], "up": ["F6"]})
    assert not wrong
    drive(start(*PAIR, settings=Settings(keys=keys.own)), steps)


def test_the_palette_works_on_a_pair_and_comes_back_to_the_row() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G")
        row = driver.table.cursor
        await driver.press("ctrl+p", "escape")
        assert driver.table.cursor == row
        await driver.press("ctrl+p", *"view_stacked", "enter")
        assert driver.table.geometry().stacked
        assert driver.table.cursor == row

    drive(start(*PAIR), steps)
