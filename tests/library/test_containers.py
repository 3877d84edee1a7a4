"""Several articles in one file are entries of their own in the list."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.errors import BadFile
from reader.library.entries import Entry, entries_at
from reader.library.folders import files_in
from reader.library.loading import LoadState, load_all
from reader.library.path_queue import PathQueue
from tests.library.watched import Watched

STORIES = (
    {"title": "Pier of Tarn is shut", "text": "The pier of Tarn is shut after a storm on Monday."},
    {"title": "Tarn shuts its pier", "text": "Tarn has shut its pier after a storm on Monday."},
)


def written(folder: Path, *stories: object) -> str:
    path = folder / "day.jsonl"
    path.write_text("\n".join(map(json.dumps, stories)), encoding="utf-8")
    return str(path)


def listed(known: LoadState) -> LoadState:
    *_, last = load_all(known, PathQueue(), Watched(), lambda: None)
    return last


def test_a_file_of_two_articles_is_two_entries(tmp_path: Path) -> None:
    path = written(tmp_path, *STORIES)
    first, second = entries_at(path)
    assert (first.path, second.path) == (f"{path}#1", f"{path}#2")
    assert (first.title, second.title) == ("Pier of Tarn is shut", "Tarn shuts its pier")
    assert (first.name, first.given) == ("day.jsonl#1", path)


def test_a_file_of_one_article_is_called_as_it_is(tmp_path: Path) -> None:
    path = written(tmp_path, STORIES[0])
    (entry,) = entries_at(path)
    assert (entry.path, entry.given) == (path, "")


def test_one_article_of_a_file_may_be_listed_alone(tmp_path: Path) -> None:
    path = written(tmp_path, *STORIES)
    (entry,) = entries_at(f"{path}#2")
    assert entry.path == f"{path}#2"
    assert files_in([f"{path}#2"]) == [f"{path}#2"]
    with pytest.raises(BadFile, match="no such file or folder"):
        files_in([f"{tmp_path}/other.jsonl#2"])


def test_the_list_has_every_article_and_finds_their_story(tmp_path: Path) -> None:
    path = written(tmp_path, *STORIES)
    state = listed(LoadState([Entry(path)], {}, reading=1))
    assert [entry.path for entry in state.entries] == [f"{path}#1", f"{path}#2"]
    assert {entry.story for entry in state.entries} == {0}


def test_a_file_that_is_read_again_may_have_more_articles(tmp_path: Path) -> None:
    path = written(tmp_path, STORIES[0])
    state = listed(LoadState([Entry(path)], {}, reading=1))
    written(tmp_path, *STORIES)
    again = listed(state.all_stale([path]))
    assert [entry.path for entry in again.entries] == [f"{path}#1", f"{path}#2"]
    written(tmp_path, STORIES[1])
    assert [entry.title for entry in listed(again.all_stale([path])).entries] == [
        "Tarn shuts its pier"
    ]


def test_an_embargo_and_a_kill_stand_before_the_title(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        {**STORIES[0], "embargo": "2031-02-04T06:00Z"},
        {**STORIES[1], "pubstatus": "canceled"},
    )
    first, second = entries_at(path)
    assert first.title == "[EMBARGO until 2031-02-04T06:00+00:00] Pier of Tarn is shut"
    assert second.title == "[KILLED BY ITS AGENCY, not for use] Tarn shuts its pier"


def test_a_folder_lists_files_of_every_format(tmp_path: Path) -> None:
    for name in ("a.nitf", "b.xml", "c.json", "d.zip", "e.jsonl", "f.jpg", "g.tst", ".h.xml"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    names = [Path(path).name for path in files_in([str(tmp_path)])]
    assert names == ["a.nitf", "b.xml", "c.json", "d.zip", "e.jsonl", "g.tst"]
