"""Widths in terminal cells, and lines that fit them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.model import Span
from reader.text.cells import fitted, fitted_in_the_middle, lines, width
from reader.text.clean import sanitized


def wrapped(text: str, cells: int) -> list[str]:
    """The lines of a text."""
    return [text[start:end] for start, end in lines(text, Span(0, len(text)), cells)]


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("reader", 6),
        ("독자", 4),
        ("読者", 4),
        ("“wire”", 6),
        ("cafe\u0301", 4),
        ("−⇅≈·", 4),
        ("が゙", 2),
        ("\U00018cff\U0001faff", 4),
        ("", 0),
    ],
)
def test_width_counts_cells(text: str, cells: int) -> None:
    assert width(text) == cells


def test_the_width_of_a_very_long_text_is_that_of_its_parts_together() -> None:
    part = "a\x00b 항 e\u0301 👩"
    assert width(part * 9_000) == 9_000 * width(part)


def test_lines_break_between_words_and_drop_the_space_there() -> None:
    assert wrapped("the wire copy says so", 9) == ["the wire", "copy says", "so"]


def test_a_word_wider_than_the_line_is_cut() -> None:
    assert wrapped("a Donaudampfschiff", 6) == ["a", "Donaud", "ampfsc", "hiff"]


def test_korean_breaks_between_words_by_cells() -> None:
    assert wrapped("시는 오늘 밝혔다", 9) == ["시는 오늘", "밝혔다"]


def test_chinese_breaks_anywhere_but_before_a_full_stop() -> None:
    assert wrapped("市政府今天宣布。", 14) == ["市政府今天宣", "布。"]


def test_a_line_break_in_the_text_stays_one() -> None:
    assert wrapped("one\ntwo three", 20) == ["one", "two three"]


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert fitted("harbour wall", 8) == "harbour…"
    assert fitted("항구 방파제", 8) == "항구 방…"
    assert fitted("wall", 4) == "wall"


@given(st.text(max_size=80), st.integers(2, 30))
def test_no_line_is_wider_than_its_cells_and_no_word_is_lost(text: str, cells: int) -> None:
    safe = sanitized(text)
    assert all(width(line) <= cells for line in wrapped(safe, cells))
    assert "".join("".join(wrapped(safe, cells)).split()) == "".join(safe.split())


@given(st.text(max_size=40))
def test_no_text_is_wider_on_the_screen_than_was_counted(text: str) -> None:
    safe = sanitized(text)
    assert cell_len(safe) <= width(safe)


def test_no_character_of_unicode_is_wider_on_the_screen_than_was_counted() -> None:
    every = (sanitized(chr(code)) for code in range(0x110000))
    assert [safe for safe in every if cell_len(safe) > width(safe)] == []


@pytest.mark.parametrize(
    ("name", "room", "shown"),
    [
        ("2031-03-24-rewrite-1.md", 17, "2031-03-…ite-1.md"),
        ("wire.txt", 8, "wire.txt"),
        ("수도꼭지-가벼운글.txt", 12, "수도…글.txt"),
        ("wire.txt", 1, "…"),
        ("wire.txt", 0, ""),
    ],
)
def test_a_name_cut_in_the_middle_keeps_its_end(name: str, room: int, shown: str) -> None:
    assert fitted_in_the_middle(name, room) == shown


@given(st.text(max_size=20), st.integers(0, 25))
def test_a_name_cut_in_the_middle_has_at_most_its_cells(name: str, room: int) -> None:
    name = sanitized(name)
    assert width(fitted_in_the_middle(name, room)) <= room
