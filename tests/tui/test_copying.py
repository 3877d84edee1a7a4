"""Words are copied from the screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.tui.environment import Environment
from tests.tui.driving import Driver, drive, lightly_edited, start


def test_words_are_copied_to_a_file_too_since_no_terminal_says_whether_it_took_them(
    tmp_path: Path,
) -> None:
    saved = tmp_path / "state" / "clipboard.txt"

    async def steps(driver: Driver) -> None:
        await driver.press("j", "j", "y", "l")
        assert saved.read_text(encoding="utf-8").startswith("The council will repair the roof of")
        assert str(saved.name) in driver.text()
        await driver.press("y", "r")
        assert "repaint the door of the market" in saved.read_text(encoding="utf-8")
        await driver.press("y", "p")
        both = saved.read_text(encoding="utf-8")
        assert "roof of the market" in both
        assert "door of the market" in both

    begun = start(*lightly_edited(tmp_path))
    drive(replace(begun, environment=Environment(folder=tmp_path / "state")), steps, (200, 40))
