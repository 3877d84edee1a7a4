"""Files of a list that are written anew, as they are noticed and read again."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from queue import Queue
from time import sleep

import pytest
from textual.message import Message
from textual.widget import Widget

from reader.library.folders import SAMPLES, files_in
from reader.library.pair_values import PairValues
from reader.tui.desk import watching
from reader.tui.desk.watching import FileTimes, FolderChanged, FolderWatch
from tests.tui.driving import Driver, drive, start


def written(path: Path, text: str, second: int) -> str:
    """A file as it is written at some second."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, (second, second))
    return str(path)


def test_a_file_has_changed_once_it_was_found_the_same_twice(tmp_path: Path) -> None:
    files, path = FileTimes(), tmp_path / "a.txt"
    name = written(path, "one", 1)
    files.of([name])
    assert files.changed() == ()
    written(path, "", 2)
    assert files.changed() == ()
    written(path, "one and", 3)
    assert files.changed() == ()
    written(path, "one and two", 3)
    assert files.changed() == ()
    assert files.changed() == (name,)
    assert files.changed() == ()
    path.unlink()
    assert files.changed() == files.changed() == ()


def test_of_many_files_each_comes_to_its_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_AT_ONCE", 2)
    names = [written(tmp_path / f"{k}.txt", "one", 1) for k in range(7)]
    files = FileTimes()
    files.of(names)
    assert not [name for _ in range(4) for name in files.changed()]
    for name in names[::3]:
        written(Path(name), "two", 2)
    found = [name for _ in range(5) for name in files.changed()]
    assert sorted(found) == names[::3]


def test_of_many_files_the_first_are_watched_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_AT_ONCE", 2)
    names = [written(tmp_path / f"{k}.txt", "one", 1) for k in range(5)]
    files = FileTimes()
    files.of(names)
    for name in names:
        written(Path(name), "two", 2)
    found = [name for _ in range(8) for name in files.changed()]
    assert found == names[:2]


def test_the_list_is_told_of_what_came_and_of_what_changed(tmp_path: Path) -> None:
    told: Queue[FolderChanged] = Queue()

    class Told(Widget):
        def post_message(self, message: Message) -> bool:
            assert isinstance(message, FolderChanged)
            told.put(message)
            return True

    first = written(tmp_path / "a.txt", "one", 1)
    watch = FolderWatch(Told(), lambda: files_in([str(tmp_path)]), period=0.02)
    watch.start()
    try:
        while not watch.watched:
            sleep(0.01)
        written(Path(first), "one and two", 2)
        assert told.get(timeout=30) == FolderChanged((first,), (first,))
        second = written(tmp_path / "b.txt", "", 3)
        assert told.get(timeout=30) == FolderChanged((first, second))
        written(Path(second), "filled", 4)
        assert told.get(timeout=30) == FolderChanged((first, second), (second,))
    finally:
        watch.stop()


def test_a_file_that_changes_in_its_place_is_read_and_compared_again(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    wire, rewrite = (str(folder / name) for name in ("storm-1-wire.txt", "storm-3-rewrite.txt"))
    text = (SAMPLES / "storm-1-wire.txt").read_text(encoding="utf-8")
    Path(wire).write_text("")
    Path(rewrite).write_bytes((SAMPLES / "storm-3-rewrite.txt").read_bytes())
    begun = replace(start(str(folder), memory=tmp_path / "state"), find=None)

    async def changed(driver: Driver, *names: str) -> None:
        paths = tuple(files_in([str(folder)]))
        driver.app.screen.post_message(FolderChanged(paths, names))
        await driver.pilot.pause()
        await driver.settled()

    def found(driver: Driver) -> int:
        pair = driver.desk.filled.pair_columns[rewrite]
        return pair.finding_count if isinstance(pair, PairValues) else -1

    async def steps(driver: Driver) -> None:
        assert "is empty" in driver.text()
        assert found(driver) == -1
        Path(wire).write_text(text, encoding="utf-8")
        await changed(driver, wire)
        assert "is empty" not in driver.text()
        assert found(driver) > 0
        assert driver.desk.fresh == {wire}
        Path(rewrite).write_text(text, encoding="utf-8")
        await changed(driver, rewrite)
        assert found(driver) == 0
        assert rewrite in driver.desk.fresh

    drive(begun, steps)
