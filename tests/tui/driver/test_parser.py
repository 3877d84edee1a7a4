"""What Textual writes, cut into tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.driver.parser import Kind, tokens

PIECES = st.sampled_from(
    ["a", "한", "\x1b", "[", "]", "P", "\\", "\x07", "H", "m", "1;2", "\n", "\x9b", "?", "$p", "u"]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_nothing_is_left_out_or_said_twice(written: str) -> None:
    assert "".join(token.text for token in tokens(written)) == written


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("\x1b[1;31mword\x1b[0m", Kind.TEXT),
        ("\x1b[3;4H", Kind.MOVE),
        ("\n", Kind.LINE),
        ("\x1b[?2026h", Kind.SYNC),
        ("\x1b[?1049h", Kind.ENTER),
        ("\x1b[?1049l", Kind.LEAVE),
        ("\x1b[?1003h", Kind.PASSED),
        ("\x1b[?2048$p", Kind.PASSED),
        ("\x1b[>25u", Kind.PASSED),
        ("\x1b[6n", Kind.PASSED),
        ("\x1b]2;a title\x07", Kind.PASSED),
        ("\x1b]52;c;aGk=\x1b\\", Kind.PASSED),
        ("\x1bP\x1b]52;c;aGk=\x07\x1b\\", Kind.PASSED),
        ("\x1b]8;;http://one.example\x1b\\", Kind.DROPPED),
        ("\x9b", Kind.DROPPED),
        ("\x1b[3J", Kind.UNKNOWN),
        ("\x1b[?3h", Kind.UNKNOWN),
        ("\x1bc", Kind.UNKNOWN),
        ("\x1bPq#0~\x1b\\", Kind.UNKNOWN),
        ("\x1b]52;c;aG", Kind.CUT),
        ("\x1b[1;3", Kind.CUT),
    ],
)
def test_a_sequence_has_its_kind(written: str, kind: Kind) -> None:
    assert [token.kind for token in tokens(written)] == [kind]


def test_a_move_counts_from_zero_and_may_leave_numbers_out() -> None:
    moves = [(token.row, token.column) for token in tokens("\x1b[H\x1b[5H\x1b[;7H\x1b[3;4H")]
    assert moves == [(0, 0), (4, 0), (0, 6), (2, 3)]
