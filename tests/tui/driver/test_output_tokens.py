"""What Textual writes, cut into tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.driver.output_tokens import TokenKind, tokens

PIECES = st.sampled_from(
    ["a", "한", "\x1b", "[", "]", "P", "\\", "\x07", "H", "m", "1;2", "\n", "\x9b", "?", "$p", "u"]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_nothing_is_left_out_or_given_twice(written: str) -> None:
    assert "".join(token.text for token in tokens(written)) == written


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("\x1b[1;31mword\x1b[0m", TokenKind.TEXT),
        ("\x1b[3;4H", TokenKind.MOVE),
        ("\n", TokenKind.LINE),
        ("\x1b[?2026h", TokenKind.SYNC),
        ("\x1b[?1049h", TokenKind.ENTER),
        ("\x1b[?1049l", TokenKind.LEAVE),
        ("\x1b[?1003h", TokenKind.PASSED),
        ("\x1b[?2048$p", TokenKind.PASSED),
        ("\x1b[>25u", TokenKind.PASSED),
        ("\x1b[6n", TokenKind.PASSED),
        ("\x1b]2;a title\x07", TokenKind.PASSED),
        ("\x1b]52;c;aGk=\x1b\\", TokenKind.PASSED),
        ("\x1bP\x1b]52;c;aGk=\x07\x1b\\", TokenKind.PASSED),
        ("\x1b]8;;http://one.example\x1b\\", TokenKind.DROPPED),
        ("\x9b", TokenKind.DROPPED),
        ("\x1b[3J", TokenKind.UNKNOWN),
        ("\x1b[?3h", TokenKind.UNKNOWN),
        ("\x1bc", TokenKind.UNKNOWN),
        ("\x1bPq#0~\x1b\\", TokenKind.UNKNOWN),
        ("\x1b]52;c;aG", TokenKind.CUT),
        ("\x1b[1;3", TokenKind.CUT),
    ],
)
def test_a_sequence_has_its_kind(written: str, kind: TokenKind) -> None:
    assert [token.kind for token in tokens(written)] == [kind]


def test_a_move_counts_from_zero_and_may_leave_numbers_out() -> None:
    moves = [(token.row, token.column) for token in tokens("\x1b[H\x1b[5H\x1b[;7H\x1b[3;4H")]
    assert moves == [(0, 0), (4, 0), (0, 6), (2, 3)]
