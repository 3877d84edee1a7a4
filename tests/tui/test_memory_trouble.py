"""What happens to the memory is said where it is read, and stays until a key was pressed at it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.review.session import ReviewSession
from reader.settings.settings import Settings
from tests.tui.driving import Driver, drive, lightly_edited, start
from tests.tui.terminals import Session, session


def status(driver: Driver) -> str:
    """The line above the keys."""
    return driver.lines()[-2]


def no_folder(folder: Path) -> str:
    folder.write_text("a file where a folder should be", encoding="utf-8")
    return "not kept: Not a directory"


def damaged(folder: Path) -> str:
    folder.mkdir()
    (folder / "state.db").write_bytes(b"\0" * 4096)
    return "memory damaged: kept as state.db.damaged"


def full(folder: Path) -> str:
    """A file in which not even the number of its version is left to read."""
    folder.mkdir()
    (folder / "state.db").symlink_to("/dev/full")
    return "not kept: state.db is no regular file"


@pytest.mark.parametrize("trouble", [no_folder, damaged, full])
@pytest.mark.parametrize("width", [80, 132])
def test_trouble_is_in_the_first_columns_of_the_pair_until_a_key_is_pressed(
    tmp_path: Path, trouble: object, width: int
) -> None:
    assert callable(trouble)
    expected = trouble(tmp_path / "state")

    async def steps(driver: Driver) -> None:
        assert expected in status(driver)[:41]
        driver.pair.notify_status("something else")
        assert expected in status(driver)[:41]
        await driver.press("j")
        assert expected not in status(driver)

    names = lightly_edited(tmp_path)
    drive(start(*names, memory=tmp_path / "state"), steps, size=(width, 30))


def test_a_lock_is_said_though_no_key_is_pressed_after_it(tmp_path: Path) -> None:
    names, folder = lightly_edited(tmp_path), tmp_path / "state"
    with closing(ReviewSession(Settings(), folder)) as session:
        session.remember("view", "side")

    async def steps(driver: Driver) -> None:
        with closing(sqlite3.connect(folder / "state.db", isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            await driver.press("right_square_bracket", "v", "e")
            for _ in range(100):
                await driver.pilot.pause(0.1)
                if "not kept: the database is locked" in status(driver)[:41]:
                    return
        raise AssertionError(status(driver))

    drive(start(*names, memory=folder), steps)


def test_trouble_is_said_above_the_list_too_and_not_again_in_the_pair(tmp_path: Path) -> None:
    expected = no_folder(tmp_path / "state")
    (tmp_path / "articles").mkdir()
    lightly_edited(tmp_path / "articles")

    async def steps(driver: Driver) -> None:
        assert expected in status(driver)[:41]
        await driver.press("space", "space")
        assert expected not in status(driver)
        await driver.press("enter")
        assert status(driver).strip() == "change 0 of 2"
        assert expected not in status(driver)

    drive(start(str(tmp_path / "articles"), memory=tmp_path / "state"), steps)


# On leaving

FULL = """
import resource, signal, sys
from reader.cli import run
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
sys.exit(run(sys.argv[1:]))
"""


def after_the_screen(running: Session) -> str:
    """What stands on the terminal once the screen was left."""
    return running.output.rpartition(b"\x1b[?1049l")[2].decode()


def test_a_disk_that_is_full_is_said_again_after_the_screen_and_the_status_is_0(
    tmp_path: Path,
) -> None:
    with session("-c", FULL, *lightly_edited(tmp_path), home=tmp_path) as running:
        running.wait_for(b"not kept: ")
        running.send(b"jq")
        assert running.status() == 0
        assert "reader: not kept: " in after_the_screen(running)
        assert "/state.db)" in after_the_screen(running)


def test_what_a_lock_keeps_from_being_written_is_said_on_leaving(tmp_path: Path) -> None:
    database = tmp_path / ".local" / "state" / "wire-reader" / "state.db"
    with session("-m", "reader", *lightly_edited(tmp_path), home=tmp_path) as running:
        running.wait_for(b"word for word")
        with closing(sqlite3.connect(database, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            running.send(b"]veq")
            assert running.status() == 0
        assert "reader: not kept: the file is busy" in after_the_screen(running)


def test_where_all_is_kept_nothing_is_said_on_leaving(tmp_path: Path) -> None:
    with session("-m", "reader", *lightly_edited(tmp_path), home=tmp_path) as running:
        running.wait_for(b"word for word")
        running.send(b"]veq")
        assert running.status() == 0
        assert "reader:" not in after_the_screen(running)
