"""What tells the stories, as the index keeps it."""

from __future__ import annotations

import sqlite3
from array import array
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from reader.library.entries import entries_at
from reader.library.folders import SAMPLES, files_in
from reader.library.index import Index
from reader.library.index_file import NAME
from reader.library.terms_kept import terms_kept


def test_what_tells_a_story_is_what_was_read_last(tmp_path: Path) -> None:
    """Another version of the program makes other terms of the same words."""
    file = files_in([str(SAMPLES)])[0]
    (entry,) = entries_at(file)
    index = Index(tmp_path)
    for number in (1, 2):
        index.read(file, "as it was", (replace(entry, terms=array("I", [number])),))
        index.flush()
    index.close()
    with closing(sqlite3.connect(tmp_path / NAME)) as db:
        assert terms_kept(db, [entry.digest]) == {entry.digest: array("I", [2])}


def test_another_outlet_is_another_question_of_stories(tmp_path: Path) -> None:
    entries = [entry for file in files_in([str(SAMPLES)]) for entry in entries_at(file)]
    index = Index(tmp_path)
    found = index.with_stories(entries, lambda: None, 3)
    assert index.known_stories(entries, 3) == found
    assert index.known_stories([replace(entry, outlet="Lantern") for entry in entries], 3) is None
    index.close()
