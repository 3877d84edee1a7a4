"""The index: a second start reads and compares nothing again; whatever is wrong, no harm."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import sleep

import pytest

from reader.errors import Cancelled
from reader.formats import load
from reader.library import index_file
from reader.library.entries import Entry
from reader.library.folders import SAMPLES, files_in
from reader.library.index import Index, file_state
from reader.library.index_file import NAME
from reader.library.index_tables import VERSION
from reader.library.library import Library
from reader.library.library_place import LibraryPlace
from reader.library.loading import LoadState, load_all
from reader.library.pair_values import PairValues
from reader.library.path_queue import PathQueue
from reader.model import Severity, Verdict
from reader.review.session import ReviewSession
from reader.settings.settings import Settings
from tests.library.watched import Watched


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """The sample stories, old enough to be kept."""
    folder = tmp_path / "articles"
    shutil.copytree(SAMPLES, folder)
    sleep(0.05)
    return folder


def start(library: Library, folder: Path) -> LoadState:
    """All that a list finds out."""
    known = LoadState([Entry(path) for path in files_in([str(folder)])], {})
    *_, last = load_all(known, PathQueue(), library, lambda: None)
    library.close()
    return last


def real(folder: Path, articles: Path) -> tuple[LoadState, ReviewSession]:
    session = ReviewSession(Settings(), folder / "state")
    library = Library(LibraryPlace(folder, folder / "state"), session)
    last = start(library, articles)
    assert library.notice == ""
    return last, session


def test_a_second_start_reads_no_file_and_compares_no_pair(tmp_path: Path, articles: Path) -> None:
    first, second = Watched(tmp_path), Watched(tmp_path)
    start(first, articles)
    assert (len(first.files), len(first.seen)) == (11, 7)
    start(second, articles)
    assert (second.files, second.seen) == ([], [])


def test_what_is_known_is_the_same_as_what_was_read(tmp_path: Path, articles: Path) -> None:
    first, second = Watched(tmp_path), Watched(tmp_path)
    before, after = start(first, articles), start(second, articles)
    assert after.entries == before.entries
    assert after.pair_columns.keys() == before.pair_columns.keys()
    assert second.seen == []
    assert {entry.story for entry in after.entries} == {0, 1, 2, 3}


def test_an_article_that_changed_is_read_and_compared_again(tmp_path: Path, articles: Path) -> None:
    start(Watched(tmp_path), articles)
    changed = articles / "storm-2-light.md"
    changed.write_text(changed.read_text().replace("23", "32"), encoding="utf-8")
    again = Watched(tmp_path)
    last = start(again, articles)
    assert again.seen == [("storm-1-wire.txt", "storm-2-light.md")]
    assert any("32" in entry.headline for entry in last.entries)


def test_a_file_that_came_is_read_and_one_that_went_is_gone(tmp_path: Path, articles: Path) -> None:
    start(Watched(tmp_path), articles)
    (articles / "storm-3-rewrite.txt").unlink()
    (articles / "choir.txt").write_text("Choir sings\n\nNobody left.\n", encoding="utf-8")
    last = start(Watched(tmp_path), articles)
    names = [entry.name for entry in last.entries]
    assert "choir.txt" in names
    assert "storm-3-rewrite.txt" not in names


def test_several_articles_of_one_file_and_one_that_cannot_be_read_are_known(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "day.jsonl").write_text(
        '{"title": "Pier is shut", "text": "It is shut."}\n{"title": "Choir", "text": "It sang."}'
    )
    (folder / "empty.txt").write_text("")
    sleep(0.05)
    first = start(Watched(tmp_path), folder)
    index = Index(tmp_path)
    known = index.known(files_in([str(folder)]), lambda: None)
    assert [each for own in known.values() for each in own] == [*(entry for entry in first.entries)]
    assert known[str(folder / "empty.txt")][0].problem == "is empty"


def test_the_findings_of_a_pair_are_known_with_their_lines(tmp_path: Path, articles: Path) -> None:
    first, _ = real(tmp_path, articles)
    path = str(articles / "court-3-rewrite.md")
    before = first.pair_columns[path]
    assert isinstance(before, PairValues)
    again = Watched(tmp_path)
    after = start(again, articles).pair_columns[path]
    assert again.seen == []
    assert isinstance(after, PairValues)
    assert (after.findings, after.kinds, after.lines) == (
        before.findings, before.kinds, before.lines
    )  # fmt: skip
    assert (after.kept, after.verbatim, after.hidden) == (
        before.kept, before.verbatim, before.hidden
    )  # fmt: skip
    assert after.findings[Severity.HIGH] > 0


def test_other_settings_find_other_things(tmp_path: Path, articles: Path) -> None:
    real(tmp_path, articles)
    session = ReviewSession(Settings(rules_off=("name.spelling",)), tmp_path / "state")
    library = Library(LibraryPlace(tmp_path, tmp_path / "state"), session)
    last = start(library, articles)
    pair = last.pair_columns[str(articles / "court-2-light.md")]
    assert isinstance(pair, PairValues)
    assert pair.hidden.rules_off == 1


def test_what_was_said_is_never_in_the_index_and_always_up_to_date(
    tmp_path: Path, articles: Path
) -> None:
    real(tmp_path, articles)
    session = ReviewSession(Settings(), tmp_path / "state")
    wire, rewrite = (load(articles / n) for n in ("court-1-wire.txt", "court-3-rewrite.md"))
    comparison = session.compare(wire, rewrite).comparison
    session.judge(comparison, 0, Verdict.DISMISSED, "the desk knows of Xanthippe")
    session.close()
    last, _ = real(tmp_path, articles)
    found = last.pair_columns[str(articles / "court-3-rewrite.md")]
    assert isinstance(found, PairValues)
    assert found.hidden.dismissed == 1
    assert found.said.notes == ("the desk knows of Xanthippe",)
    assert b"Xanthippe" not in (tmp_path / NAME).read_bytes()


def test_a_stopped_start_keeps_what_it_had_read(tmp_path: Path, articles: Path) -> None:
    calls = 0

    def stop() -> None:
        nonlocal calls
        calls += 1
        if calls == 30:
            raise Cancelled

    known = LoadState([Entry(path) for path in files_in([str(articles)])], {})
    with pytest.raises(Cancelled):
        list(load_all(known, PathQueue(), Watched(tmp_path), stop))
    kept = Index(tmp_path).known(files_in([str(articles)]), lambda: None)
    assert 0 < len(kept) < 11


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "cut in half": lambda data: data[: len(data) // 2],
    "noise": lambda data: bytes(range(256)) * 64,
    "zeros within": lambda data: data[:5000] + bytes(9000) + data[14000:],
    "no text": lambda data: data.replace(b"Court", b"\xff\xfe\xfd\xfc\xfb"),
    "other tables": lambda data: data.replace(b"CREATE TABLE terms", b"CREATE TABLE torms"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_index_is_made_anew_and_that_is_said_at_most_once(
    tmp_path: Path, articles: Path, damage: str
) -> None:
    before = start(Watched(tmp_path), articles)
    file = tmp_path / NAME
    file.write_bytes(DAMAGE[damage](file.read_bytes()))
    library = Watched(tmp_path)
    after = start(library, articles)
    assert [entry.headline for entry in after.entries] == [e.headline for e in before.entries]
    assert "\n" not in library.notice
    third = Watched(tmp_path)
    start(third, articles)
    assert (third.seen, third.notice) == ([], "")


def test_an_older_index_is_made_anew(tmp_path: Path, articles: Path) -> None:
    with closing(sqlite3.connect(tmp_path / NAME)) as older:
        older.execute("CREATE TABLE entries (file)")
        older.execute(f"PRAGMA application_id = {0x4C494252}")
        older.execute("PRAGMA user_version = 0")
    assert len(start(Watched(tmp_path), articles).entries) == 11
    again = Watched(tmp_path)
    start(again, articles)
    assert again.seen == []


@pytest.mark.parametrize("application", [0x4C494252, 77])
def test_a_newer_index_and_another_programs_file_stay_as_they_are(
    tmp_path: Path, articles: Path, application: int
) -> None:
    with closing(sqlite3.connect(tmp_path / NAME)) as newer:
        newer.execute("CREATE TABLE wonders (what)")
        newer.execute(f"PRAGMA application_id = {application}")
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = (tmp_path / NAME).read_bytes()
    library = Watched(tmp_path)
    assert len(start(library, articles).entries) == 11
    assert (tmp_path / NAME).read_bytes() == before
    assert "is not used" in library.notice


def test_where_nothing_can_be_written_everything_is_found_out_all_the_same(
    tmp_path: Path, articles: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    library = Watched(tmp_path / "file")
    last = start(library, articles)
    assert len(library.seen) == 7
    assert all(entry.known for entry in last.entries)
    assert library.notice.startswith("library.db is not used: ")


def test_a_full_disk_is_told_once_and_stops_nothing(
    tmp_path: Path, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = index_file._file

    def small(path: Path) -> sqlite3.Connection:
        connection = opened(path)
        ((pages,),) = connection.execute("PRAGMA page_count")
        connection.execute(f"PRAGMA max_page_count = {pages:d}")
        return connection

    monkeypatch.setattr(index_file, "_file", small)
    library = Watched(tmp_path)
    last = start(library, articles)
    assert len(library.seen) == 7
    assert {entry.story for entry in last.entries} == {0, 1, 2, 3}
    assert "full" in library.notice


def test_two_instances_use_one_index(tmp_path: Path, articles: Path) -> None:
    one, other = Index(tmp_path), Index(tmp_path)
    paths = files_in([str(articles)])
    for index, path in zip((one, other), paths, strict=False):
        index.read(path, file_state(path), (Entry(path, headline="x", known=True),))
        index.flush()
    for index in (one, other):
        assert len(index.known(paths, lambda: None)) == 2
        assert index.notice == ""


def test_while_another_instance_writes_nothing_waits_for_long_and_nothing_breaks(
    tmp_path: Path, articles: Path
) -> None:
    start(Watched(tmp_path), articles)
    with closing(sqlite3.connect(tmp_path / NAME, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        library = Watched(tmp_path)
        assert len(start(library, articles).entries) == 11
        writer.execute("ROLLBACK")


KILLED = """
import os, sys
from pathlib import Path
from reader.library.index import Index, file_state
from reader.library.entries import entries_at
index = Index(Path(sys.argv[1]))
for path in sys.argv[2:]:
    index.read(path, file_state(path), entries_at(path))
    index.flush()
    print(path, flush=True)
"""


def test_an_instance_that_is_killed_leaves_a_sound_index(tmp_path: Path, articles: Path) -> None:
    paths = files_in([str(articles)])
    command = [sys.executable, "-c", KILLED, str(tmp_path), *paths]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        for _ in range(4):
            process.stdout.readline()
        process.kill()
    index = Index(tmp_path)
    known = index.known(paths, lambda: None)
    assert len(known) >= 4
    assert index.notice == ""
    assert all(own[0].headline for own in known.values())


def test_a_name_of_bytes_that_are_no_text_is_read_and_not_kept(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    name = os.fsdecode(b"wire-\xff.txt")
    (folder / name).write_text("Choir sings\n\nNobody left.\n")
    for _ in range(2):
        library = Watched(tmp_path)
        assert start(library, folder).entries[0].headline == "Choir sings"
        assert library.notice == ""


def test_a_file_that_has_just_changed_is_read_again_at_the_next_start(tmp_path: Path) -> None:
    """Its next change might leave size and times as they are."""
    file = tmp_path / "a.txt"
    file.write_text("Choir sings\n\nNobody left.\n")
    assert file_state(str(file)) == ""
    sleep(0.05)
    assert file_state(str(file)) != ""
