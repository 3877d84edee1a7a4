"""Text into cells."""

from __future__ import annotations

import pytest

from reader.tui.driver.cell import BLANK, cell, cells_of
from reader.tui.driver.sgr_style import PLAIN, Style


def texts(painted: str) -> list[str]:
    """The text of each cell of painted text."""
    return [each.text for each in cells_of(painted, PLAIN)[0]]


def test_a_wide_character_takes_two_cells() -> None:
    assert texts("가a") == ["가", "", "a"]


def test_a_combining_mark_stays_with_its_base() -> None:
    assert texts("e\u0301t") == ["e\u0301", "t"]


def test_a_joined_family_is_one_cluster() -> None:
    assert texts("👨\u200d👩\u200d👧!")[0] == "👨\u200d👩\u200d👧"


def test_a_mark_without_a_base_is_dropped() -> None:
    assert texts("\u0301a") == ["a"]


def test_the_style_goes_on_into_the_next_text() -> None:
    assert cells_of("a\x1b[1mb", PLAIN)[1] == Style("", "", ("1",))


def test_cells_of_one_look_are_one_object() -> None:
    first, second = (cells_of(text, PLAIN)[0] for text in ("\x1b[31mab", "x\x1b[31mb"))
    assert first[1] is second[1]


def test_blanks_are_one_object_whatever_letters_would_have_looked_like() -> None:
    row = cells_of("\x1b[1;31m \x1b[0;32m \x1b[0m ", PLAIN)[0]
    assert set(row) == {BLANK}


def test_an_underlined_blank_is_no_blank() -> None:
    assert not cell(" ", Style("", "", ("4",))).blank


@pytest.mark.parametrize("text", ["a", "é", "é", "한", "│", "“", "δ", "א"])
def test_terminals_agree_on_the_width_of_ordinary_characters(text: str) -> None:
    assert not cell(text, PLAIN).doubtful


@pytest.mark.parametrize("text", ["👍", "☁\ufe0f", "👨\u200d👩", "क्षि", "\u1112\u1161"])
def test_terminals_do_not_agree_on_emoji_and_joined_clusters(text: str) -> None:
    assert cell(text, PLAIN).doubtful
