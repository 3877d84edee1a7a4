"""Frames and answers, by a clock of our own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.driver.throttle import QUESTION, Throttle, asking


def test_a_short_frame_is_asked_about_at_its_end() -> None:
    assert asking("\x1b[5;1Hink") == (f"\x1b[5;1Hink{QUESTION}", "")


def test_a_long_frame_is_asked_about_before_its_end_and_between_two_sequences() -> None:
    first, rest = asking("\x1b[5;1Hharbour" * 400)
    assert first.endswith("harbour" + QUESTION)
    assert rest.startswith("\x1b[5;1H")
    assert 1000 < len(rest) < 1400


@given(st.lists(st.sampled_from(["\x1b[H", "words " * 300, "\x1b[1;38;5;9m", "ink"]), max_size=9))
def test_with_its_question_a_frame_says_what_it_said(pieces: list[str]) -> None:
    frame = "".join(pieces)
    first, rest = asking(frame)
    assert first.removesuffix(QUESTION) + rest == frame
    assert not rest or rest.startswith("\x1b")


def test_small_frames_may_be_under_way_together() -> None:
    pacing = Throttle()
    for _ in range(3):
        assert pacing.wait(0.0) == 0.0
        pacing.sent(200, 0.0)


def test_after_a_large_frame_the_next_waits_for_its_answer() -> None:
    pacing = Throttle()
    pacing.sent(5000, 0.0)
    assert pacing.wait(0.1) > 0
    pacing.answer(0.2)
    assert pacing.wait(0.2) == 0.0


def test_a_terminal_that_never_answers_is_waited_for_once() -> None:
    pacing = Throttle()
    pacing.sent(5000, 0.0)
    waited = pacing.wait(0.0)
    assert 0 < waited <= 1
    assert pacing.wait(waited) == 0.0
    pacing.sent(5000, waited)
    assert not pacing.asks


def test_an_answer_that_comes_too_late_begins_the_throttling_again() -> None:
    pacing = Throttle()
    pacing.sent(5000, 0.0)
    pacing.sent(5000, 2.0)
    assert not pacing.asks
    pacing.answer(2.5)
    assert pacing.asks


def test_an_answer_that_nobody_asked_for_does_no_harm() -> None:
    pacing = Throttle()
    pacing.answer(0.0)
    assert pacing.idle
    assert pacing.wait(0.0) == 0.0


def test_a_line_that_stalls_is_given_up_after_a_few_frames() -> None:
    pacing = Throttle()
    pacing.sent(10, 0.0)
    pacing.answer(0.1)
    now = 0.1
    frames = 0
    while pacing.asks:
        now += pacing.wait(now)
        pacing.sent(5000, now)
        frames += 1
        assert frames < 10
    assert now < 20


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 9000), st.floats(0, 5)), max_size=60))
def test_no_frame_ever_waits_for_long(events: list[tuple[bool, int, float]]) -> None:
    pacing, now = Throttle(), 0.0
    for answers, size, later in events:
        now += later
        if answers:
            pacing.answer(now)
        elif not pacing.wait(now) and pacing.asks:
            pacing.sent(size, now)
        assert pacing.wait(now) < 3.1
