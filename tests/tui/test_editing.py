"""The user's editor, opened from the screen."""

from __future__ import annotations

from pathlib import Path

from reader.tui import captions
from tests.tui.driving import Driver, drive, lightly_edited, start


def test_where_nothing_may_be_started_no_editor_is(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        for keys in (("E", "l"), ("E", "r"), ("C",)):
            await driver.press(*keys)
            assert captions.NO_EDITOR in driver.text()

    drive(start(*lightly_edited(tmp_path)), steps)
