"""Words out of the screen and files into it: copy, the editor, files that change on the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reader.tui import captions
from reader.tui.environment import Environment
from reader.tui.file_watch import FilesChanged
from tests.tui.driving import PLACES, Driver, drive, lightly_edited, start


def test_words_are_copied_to_a_file_too_since_no_terminal_says_whether_it_took_them(
    tmp_path: Path,
) -> None:
    kept = tmp_path / "state" / "clipboard.txt"

    async def steps(driver: Driver) -> None:
        await driver.press("j", "j", "y", "l")
        assert kept.read_text(encoding="utf-8").startswith("The council will repair the roof of")
        assert str(kept.name) in driver.text()
        await driver.press("y", "r")
        assert "repaint the door of the market" in kept.read_text(encoding="utf-8")
        await driver.press("y", "p")
        both = kept.read_text(encoding="utf-8")
        assert "roof of the market" in both
        assert "door of the market" in both

    begun = start(*lightly_edited(tmp_path))
    drive(replace(begun, environment=Environment(folder=tmp_path / "state")), steps, (200, 40))


def test_a_changed_file_is_read_again_and_the_sentence_stays_under_the_cursor(
    tmp_path: Path,
) -> None:
    names = lightly_edited(tmp_path)

    async def steps(driver: Driver) -> None:
        await driver.press("colon", "9", "enter")
        rewrite = Path(names[1])
        words = rewrite.read_text(encoding="utf-8")
        rewrite.write_text(f"Nobody had asked for it.\n\n{words}", encoding="utf-8")
        driver.pair.post_message(FilesChanged((names[1],)))
        await driver.settled()
        await driver.settled()
        assert "Nobody had asked for it." in driver.pair.right.text
        assert PLACES[8] in driver.words_left(driver.table.cursor)

    drive(start(*names), steps)


def test_the_words_of_a_file_that_is_gone_stay(tmp_path: Path) -> None:
    names = lightly_edited(tmp_path)

    async def steps(driver: Driver) -> None:
        Path(names[1]).unlink()
        driver.pair.post_message(FilesChanged((), (names[1],)))
        await driver.settled()
        assert "no longer there" in driver.text()
        await driver.press("ctrl+r")
        await driver.settled()
        assert "no such file" in driver.text()
        assert PLACES[8] in driver.pair.right.text

    drive(start(*names), steps, (200, 40))


def test_reading_again_what_did_not_change_says_so(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("ctrl+r")
        await driver.settled()
        assert captions.UNCHANGED in driver.text()

    drive(start(*lightly_edited(tmp_path)), steps)


def test_where_nothing_may_be_started_no_editor_is(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        for key in ("e", "E", "C"):
            await driver.press(key)
            assert captions.NO_EDITOR in driver.text()

    drive(start(*lightly_edited(tmp_path)), steps)
