"""Long work lets whoever watches it pause or stop it."""

from __future__ import annotations

from itertools import count

import pytest

from reader.comparison.pipeline import compare
from reader.errors import Cancelled
from reader.formats import article_from_text
from reader.progress import EVERY, paced, pause, watched

LEFT = article_from_text(
    "Harbour opens\n\nThe harbour opened on Monday. “We waited,” said Ada Lund. It cost 40 crowns.",
    "left.txt",
)
RIGHT = article_from_text(
    "Harbour opens\n\nThe harbour opened on Friday. “We waited,” said Bo Falk. It cost 50 crowns.",
    "right.txt",
)


def test_a_pause_tells_the_share_that_was_told_last() -> None:
    told: list[float] = []
    with watched(told.append) as checkpoint:
        assert checkpoint
        checkpoint(0.4)
        pause()
    assert told == [0.4, 0.4]


def test_a_pause_tells_nobody_once_nobody_watches() -> None:
    told: list[float] = []
    with watched(told.append):
        pass
    pause()
    assert told == []


def test_work_within_work_is_watched_by_the_inner_and_then_by_the_outer() -> None:
    outer: list[float] = []
    inner: list[float] = []
    with watched(outer.append):
        with watched(inner.append):
            pause()
        pause()
    assert (len(outer), len(inner)) == (1, 1)


def test_items_are_paced() -> None:
    told: list[float] = []
    with watched(told.append):
        assert list(paced(range(2 * EVERY + 1))) == list(range(2 * EVERY + 1))
    assert len(told) == 3


def test_a_comparison_can_be_stopped_at_each_of_its_pauses() -> None:
    whole = compare(LEFT, RIGHT)
    told: list[float] = []
    compare(LEFT, RIGHT, progress=told.append)
    pauses = len(told)
    assert pauses > 100
    for last in range(0, pauses, pauses // 40):
        left = count()

        def stop(_share: float, left: count[int] = left, last: int = last) -> None:
            if next(left) == last:
                raise Cancelled

        with pytest.raises(Cancelled):
            compare(LEFT, RIGHT, progress=stop)
    assert compare(LEFT, RIGHT) == whole


def test_cutting_a_text_into_sentences_can_be_stopped() -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    with watched(stop), pytest.raises(Cancelled):
        article_from_text("The harbour opened. It cost 40 crowns. " * 40, "long.txt")
