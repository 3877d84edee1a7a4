"""Back to where a jump began, and forward again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Bead, Side
from reader.tui.jump_history import Anchor, JumpHistory, anchor_of

A, B, C = (Anchor(Side.LEFT, k) for k in range(3))


def test_back_leads_to_where_the_last_jump_began_and_forward_leads_there_again() -> None:
    jumps, place = JumpHistory().left(A).left(B).back(C)
    assert place == B
    jumps, place = jumps.back(B)
    assert place == A
    jumps, place = jumps.forward(A)
    assert place == B
    assert jumps.forward(B)[1] == C


def test_a_new_jump_forgets_what_lay_ahead() -> None:
    jumps, _ = JumpHistory().left(A).back(B)
    assert jumps.left(A).forward(C)[1] is None


def test_before_the_first_jump_there_is_nothing_to_go_back_to() -> None:
    assert JumpHistory().back(A) == (JumpHistory(), None)


def test_a_place_is_the_bases_sentence_or_the_others_where_the_base_has_none() -> None:
    assert anchor_of(Bead(range(4, 6), range(1, 2))) == Anchor(Side.LEFT, 4)
    assert anchor_of(Bead(range(4, 4), range(7, 8))) == Anchor(Side.RIGHT, 7)


@given(st.lists(st.integers(0, 50), max_size=300))
def test_the_way_back_is_the_way_that_was_gone_and_it_is_bounded(places: list[int]) -> None:
    jumps = JumpHistory()
    for place in places:
        jumps = jumps.left(Anchor(Side.RIGHT, place))
    assert len(jumps.past) <= 100
    assert jumps.mirrored.mirrored == jumps
