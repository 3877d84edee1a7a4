"""The first look at a file, before it is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.library.entries import entries_at
from reader.library.folders import SAMPLES
from reader.library.glance import glance


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.*")), ids=lambda path: path.name)
def test_a_glance_sees_the_headline_outlet_and_day_that_reading_finds(path: Path) -> None:
    seen, read = glance(str(path)), entries_at(str(path))[0]
    assert not seen.known
    if path.suffix == ".md":
        assert (seen.headline, seen.outlet, seen.day) == (read.headline, read.outlet, read.day)
    assert seen.headline in (read.headline, "")


def test_what_is_no_text_or_not_there_has_its_name_alone(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<h1>Pier shut</h1>")
    os.mkfifo(tmp_path / "pipe.txt")
    for name in ("page.html", "pipe.txt", "gone.txt"):
        seen = glance(str(tmp_path / name))
        assert (seen.title, seen.known, seen.problem) == (name, False, "")
