"""Text that is read as it stands: its lines end in one way, whatever ended them."""

from __future__ import annotations

import pytest

from reader.formats.written import with_plain_ends


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        ("a\nb", "a|b"),
        ("a\r\nb\r\r\nc\r\r\r\nd", "a|b|c|d"),
        ("a\r\r\r\r\nb", "a||b"),
        ("a\rb\r\rc", "a|b||c"),
        ("a\x85b\u2028c\u2029d", "a|b|c|d"),
        ("a\n\r\nb\r\n\rc", "a||b||c"),
    ],
)
def test_each_end_of_a_line_is_one_newline(written: str, lines: str) -> None:
    assert with_plain_ends(written).split("\n") == lines.split("|")
