"""The words that differ are there at 60 columns, over every finding of whole evaluation stories."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader.comparison.pipeline import compare
from reader.formats import load
from tests.view.shown_words import faults

FOLDER = Path(os.environ.get("READER_EVALUATION", "")) / "stories"

pytestmark = pytest.mark.skipif(
    not os.environ.get("READER_EVALUATION") or not FOLDER.is_dir(),
    reason="READER_EVALUATION does not name a folder with stories",
)


def test_every_finding_of_every_rewrite_says_its_words() -> None:
    broken = []
    for rewrite in sorted(FOLDER.glob("*/*.txt")):
        wire = rewrite.with_name("wire.txt")
        if wire.is_file() and rewrite != wire:
            broken += [
                f"{rewrite}: {fault}" for fault in faults(compare(load(wire), load(rewrite)))
            ]
    assert broken == []
