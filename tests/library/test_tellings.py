"""The stories of a folder, from Python."""

from __future__ import annotations

from pathlib import Path

import reader
from reader.library import grouped
from reader.library.folders import SAMPLES


def test_each_sample_story_has_its_wire_copy_and_its_tellings() -> None:
    stories = grouped([str(SAMPLES)])
    assert [story.wire.name for story in stories] == [
        "court-1-wire.txt", "storm-1-wire.txt", "transit-1-wire.txt", "workshop-1-wire.txt"
    ]  # fmt: skip
    assert [len(story.tellings) for story in stories] == [2, 2, 1, 2]


def test_a_telling_can_be_loaded_and_compared_with_its_wire_copy() -> None:
    story = grouped([str(SAMPLES)])[0]
    comparison = reader.compare(reader.load(story.wire.path), reader.load(story.tellings[1].path))
    assert comparison.findings


def test_every_article_is_in_one_story_those_alone_and_broken_too(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Choir sings\n\nNobody left the square.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("", encoding="utf-8")
    alone, broken = grouped([str(tmp_path)])
    assert (alone.wire.headline, alone.tellings) == ("Choir sings", ())
    assert (broken.wire.problem, broken.tellings) == ("is empty", ())


def test_progress_goes_from_nothing_to_all() -> None:
    shares: list[float] = []
    grouped([str(SAMPLES)], shares.append)
    assert shares[0] == 0
    assert shares[-1] == 1
    assert shares == sorted(shares)
