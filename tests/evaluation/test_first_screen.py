"""What matters of the evaluation articles can be read on the first screen of 80x24."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from reader.formats import load
from tests.tui.driving import Driver, drive, start

FOLDER = Path(os.environ.get("READER_EVALUATION", "")) / "articles"

pytestmark = pytest.mark.skipif(
    not os.environ.get("READER_EVALUATION") or not FOLDER.is_dir(),
    reason="READER_EVALUATION does not name a folder with articles",
)


def test_the_words_that_differ_of_all_three_highs_are_on_the_first_screen() -> None:
    async def steps(driver: Driver) -> None:
        first = " ".join(driver.lines()[:6])
        for words in ("7-14", "7 to 16", "should be taught", "must be educated", "Koo Byung-sam"):
            assert words in first

    pair = load(FOLDER / "wire.txt"), load(FOLDER / "rewrite.txt")
    drive(replace(start(), paths=[], pair=pair), steps, size=(80, 24))
