"""Whole screens as a person saw them and found them good; UPDATE_GOLDEN=1 writes them anew."""

from __future__ import annotations

import pytest

from tests.tui.driving import Driver, assert_golden, drive, start

COURT = ("court-1-wire.txt", "court-3-rewrite.md")
WORKSHOP = ("workshop-1-wire.txt", "workshop-3-rewrite.md")
SCREENS = [
    ("list-80x24", (), (80, 24), ()),
    ("pair-80x24", COURT, (80, 24), ()),
    ("pair-160x50", COURT, (160, 50), ()),
    ("age-80x24", WORKSHOP, (80, 24), ("g", "apostrophe", "#")),
    ("reaction-120x40", WORKSHOP, (120, 40), ("s", "s", "slash", *"ministry", "enter")),
    ("korean-120x40", ("transit-1-wire.txt", "transit-2-rewrite.md"), (120, 40), ("s", "s")),
    ("inline-120x40", WORKSHOP, (120, 40), ("s", "s", "V", "V", "V")),
    ("filter-120x40", WORKSHOP, (120, 40), ("s", "s", "F", "q")),
    ("palette-80x24", WORKSHOP, (80, 24), ("ctrl+p", *"fold")),
    ("help-120x40", WORKSHOP, (120, 40), ("question_mark",)),
]


@pytest.mark.parametrize(("name", "names", "size", "keys"), SCREENS)
def test_the_screen_is_as_it_was_found_good(
    name: str, names: tuple[str, ...], size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press(*keys)
        assert_golden(name, driver.text())

    drive(start(*names), steps, size)
