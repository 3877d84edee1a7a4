"""Files that change on the disk, and reading them again."""

from __future__ import annotations

from pathlib import Path

from reader.tui import captions
from reader.tui.file_watch import FilesChanged
from tests.tui.driving import PLACES, Driver, drive, lightly_edited, start


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
        assert "Nobody had asked for it." in driver.pair.state.right.text
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
        assert PLACES[8] in driver.pair.state.right.text

    drive(start(*names), steps, (200, 40))


def test_reading_again_what_did_not_change_says_so(tmp_path: Path) -> None:
    async def steps(driver: Driver) -> None:
        await driver.press("ctrl+r")
        await driver.settled()
        assert captions.UNCHANGED in driver.text()

    drive(start(*lightly_edited(tmp_path)), steps)
