"""The list of articles on the screen."""

from __future__ import annotations

from pathlib import Path

from reader.tui.screens.help import HelpScreen
from reader.tui.screens.pair import PairScreen
from reader.tui.screens.shelf import ShelfScreen
from tests.tui.driving import Driver, drive, start


def test_the_samples_are_listed_by_story() -> None:
    async def steps(driver: Driver) -> None:
        entries = driver.shelf.entries
        stories = [entry.story for entry in entries]
        assert stories == sorted(story for story in stories if story is not None)
        assert [entry.name.split("-")[0] for entry in entries] == (
            ["court"] * 3 + ["storm"] * 3 + ["transit"] * 2 + ["workshop"] * 3
        )

    drive(start(), steps)


def test_enter_opens_a_version_beside_its_wire_copy() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G", "enter")
        assert isinstance(driver.app.screen, PairScreen)
        assert driver.pair.left.source.endswith("workshop-1-wire.txt")
        assert driver.pair.right.source.endswith("workshop-3-rewrite.md")
        await driver.press("q")
        assert isinstance(driver.app.screen, ShelfScreen)

    drive(start(), steps)


def test_two_marked_articles_open_in_the_order_they_were_marked() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G", "space", "g", "space", "enter")
        assert driver.pair.left.source.endswith("workshop-3-rewrite.md")
        assert driver.pair.right.source.endswith("court-1-wire.txt")

    drive(start(), steps)


def test_typing_after_the_filter_key_narrows_the_list_and_esc_widens_it() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("slash", *"brightmeadow")
        assert len(driver.shelf.entries) == 3
        assert "3 of 11 articles" in driver.text()
        await driver.press("escape")
        assert len(driver.shelf.entries) == 11

    drive(start(), steps)


def test_the_preview_follows_the_cursor_and_can_be_hidden() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("G")
        assert "without precedent" in driver.text()
        await driver.press("p")
        assert "without precedent" not in driver.text()

    drive(start(), steps)


def test_a_broken_file_is_a_line_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("A headline\n\nOne sentence of news.\n")
    (tmp_path / "empty.txt").write_text("")

    async def steps(driver: Driver) -> None:
        line = next(line for line in driver.lines() if "empty.txt" in line)
        assert "empty" in line.split("empty.txt", 1)[1]
        await driver.press("enter", "j", "enter")
        assert isinstance(driver.app.screen, ShelfScreen)

    drive(start(str(tmp_path)), steps)


def test_brackets_in_a_headline_stay_on_the_screen(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("[bold]Talks[/] resume in [YONHAP] hall\n\nThey talk again.\n")

    async def steps(driver: Driver) -> None:
        assert "[bold]Talks[/] resume in [YONHAP] hall" in driver.text()

    drive(start(str(tmp_path)), steps)


def test_help_lists_every_key_and_closes_with_its_own_key() -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("question_mark")
        assert isinstance(driver.app.screen, HelpScreen)
        assert "Mark for opening" in driver.text()
        await driver.press("question_mark")
        assert isinstance(driver.app.screen, ShelfScreen)

    drive(start(), steps)


def test_ten_thousand_articles_are_listed_before_they_are_read(tmp_path: Path) -> None:
    paths = [str(tmp_path / f"{number:05}.txt") for number in range(10_000)]

    async def steps(driver: Driver) -> None:
        await driver.press("G")
        assert driver.shelf.cursor == 9_999
        assert "09999.txt" in driver.text()

    for path in paths:
        Path(path).write_text("")
    drive(start(str(tmp_path)), steps)
