"""The pictures in the docs show the program as it is."""

from __future__ import annotations

import asyncio
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from tests.browser.picture import FILE, page, words_of

DOCS = Path(__file__).parent.parent / "docs"


def test_the_picture_of_the_screen_has_the_words_of_the_screen() -> None:
    spec = spec_from_file_location("make_picture", DOCS / "make_picture.py")
    assert spec
    assert spec.loader
    maker = module_from_spec(spec)
    spec.loader.exec_module(maker)
    now, kept = asyncio.run(maker.picture()), maker.TARGET.read_text(encoding="utf-8")
    assert maker.words_of(kept) == maker.words_of(now), "python docs/make_picture.py makes it anew"


def test_the_picture_of_a_report_was_taken_of_these_words() -> None:
    again = "python -m tests.browser.picture takes it anew"
    assert words_of(page()) in FILE.read_bytes(), again
