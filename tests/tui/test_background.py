"""Work in the background does not delay the keys."""

from __future__ import annotations

import gc
import sys
from time import monotonic

import pytest

from reader.errors import Cancelled
from reader.tui.background import PAUSE, KeyActivity, short_turns, uncollected


def test_the_work_waits_for_a_while_after_a_key() -> None:
    activity = KeyActivity()
    before = monotonic()
    activity.pressed()
    activity.wait_until_idle()
    assert monotonic() - before >= PAUSE


def test_turns_are_short_only_while_the_work_goes_on() -> None:
    before = sys.getswitchinterval(), gc.get_threshold()
    with short_turns():
        assert sys.getswitchinterval() < before[0]
        assert gc.get_threshold()[2] > before[1][2]
    assert (sys.getswitchinterval(), gc.get_threshold()) == before


def test_turns_are_as_they_were_once_the_last_of_several_threads_is_done() -> None:
    before = sys.getswitchinterval(), gc.get_threshold()
    one, other = short_turns(), short_turns()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    assert sys.getswitchinterval() < before[0]
    other.__exit__(None, None, None)
    assert (sys.getswitchinterval(), gc.get_threshold()) == before


def test_garbage_is_looked_for_again_once_everything_is_made_or_the_work_was_stopped() -> None:
    with pytest.raises(Cancelled), uncollected():
        assert not gc.isenabled()
        raise Cancelled
    assert gc.isenabled()


def test_garbage_is_looked_for_again_once_the_last_of_several_works_is_done() -> None:
    one, other = uncollected(), uncollected()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    assert not gc.isenabled()
    other.__exit__(None, None, None)
    assert gc.isenabled()
