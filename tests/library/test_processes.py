"""Processes that read and compare for the list: the same answers, and gone at once."""

from __future__ import annotations

import itertools
import os
from collections import ChainMap
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import Cancelled
from reader.library.answering import AnswerSettings, Task
from reader.library.entries import Entry, entries_at
from reader.library.folders import SAMPLES, files_in
from reader.library.library import Library
from reader.library.library_place import LibraryPlace
from reader.library.loading import LoadState, load_all
from reader.library.path_queue import PathQueue
from reader.library.processes import Processes
from reader.review.session import ReviewSession
from reader.settings.settings import Settings

PATHS = files_in([str(SAMPLES)])
GIANT = "The {0} of {0} said {1} and {2} of the {0} were at the {1} of {2}. "


def known(folder: Path) -> AnswerSettings:
    return AnswerSettings(Settings(), folder / "state")


def children() -> set[int]:
    """The processes that this one has started and that are alive."""
    mine = str(os.getpid())
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            _, _, rest = stat.read_text().rpartition(")")
        except OSError:
            continue
        state, parent = rest.split()[:2]
        if parent == mine and state != "Z":
            found.add(int(stat.parent.name))
    return found


def read(paths: list[str]) -> Iterator[Task]:
    return (Task("read", (path,)) for path in paths)


def test_processes_read_what_we_read(tmp_path: Path) -> None:
    with Processes(known(tmp_path)) as processes:
        done = list(processes.each(read(PATHS), lambda: None, print))
    answers = {task.paths[0]: entries for task, entries in done}
    assert answers == {path: entries_at(path) for path in PATHS}


def test_a_list_that_processes_fill_is_that_which_one_thread_fills(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("alone", "shared")]
    lists = []
    for folder, processes in zip(folders, (False, True), strict=True):
        session = ReviewSession(Settings(), folder / "state")
        library = Library(LibraryPlace(None, folder / "state", processes), session)
        entries = [Entry(path) for path in PATHS * 1]
        states = load_all(LoadState(entries, {}), PathQueue(), library, lambda: None)
        *_, last = states
        lists.append(last)
    assert lists[0] == lists[1]


def test_pairs_are_compared_by_helpers_as_here(tmp_path: Path) -> None:
    session = ReviewSession(Settings(), tmp_path / "state")
    alone = Library(LibraryPlace(None, tmp_path / "state"), session)
    shared = Library(LibraryPlace(None, tmp_path / "state", processes=True), session)
    wire, rewrite = (entries_at(path)[0] for path in PATHS[:2])
    pairs = {path: (wire, entries_at(path)[0]) for path in PATHS[1:]}
    assert len(pairs) >= 8
    found = [
        dict(ChainMap(*map(dict, each.compared(PathQueue(), pairs, lambda: None))))
        for each in (alone, shared)
    ]
    assert found[0] == found[1]
    assert found[0][rewrite.path]


def test_they_are_gone_at_once_when_the_work_is_stopped(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    words = (f"w{k}" for k in range(90_000))
    long.write_text(
        "".join(GIANT.format(*three) for three in zip(words, words, words, strict=False))
    )
    before, looks = children(), itertools.count()

    def stop() -> None:
        if children() - before and next(looks) == 3:
            raise Cancelled

    with pytest.raises(Cancelled), Processes(known(tmp_path)) as processes:
        list(processes.each(read([str(long)] * 20), stop, print))
    assert children() - before == set()


def test_what_a_killed_helper_was_asked_is_told_and_the_other_goes_on(tmp_path: Path) -> None:
    before, lost = children(), list[Task]()
    killed: list[int] = []

    def kill_one() -> None:
        started = children() - before
        if started and not killed:
            killed.append(min(started))
            os.kill(killed[0], 9)

    with Processes(known(tmp_path)) as processes:
        done = list(processes.each(read(PATHS), kill_one, lost.append))
    assert len(done) + len(lost) == len(PATHS)
    assert len(lost) <= 1


def test_a_library_whose_processes_die_reads_the_rest_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/bin/false")
    session = ReviewSession(Settings(), tmp_path / "state")
    library = Library(LibraryPlace(None, tmp_path / "state", processes=True), session)
    paths = [f"{path}" for path in PATHS] * 4
    copies = []
    for number, path in enumerate(paths):
        copy = tmp_path / f"{number}-{Path(path).name}"
        copy.write_bytes(Path(path).read_bytes())
        copies.append(str(copy))
    read = dict(library.read(PathQueue(), copies, lambda: None))
    assert sorted(read) == sorted(copies)
    assert all(own[0].headline for own in read.values())


def test_stories_are_found_by_a_process_as_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.readings.MANY_ARTICLES", 2)
    session = ReviewSession(Settings(), tmp_path / "state")
    found = []
    for folder, processes in ((tmp_path / "one", False), (tmp_path / "two", True)):
        library = Library(LibraryPlace(folder, tmp_path / "state", processes), session)
        read = [each for _, own in library.read(PathQueue(), PATHS, lambda: None) for each in own]
        read.sort(key=lambda entry: entry.path)
        assert library.known_stories(read) is None
        found.append(library.with_stories(read, lambda: None))
        assert library.known_stories(read) == found[-1]
    assert found[0] == found[1]
    assert len({entry.story for entry in found[0]}) > 1
