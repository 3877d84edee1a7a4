"""The checker proves itself: what `cat` sends is flagged, what is shown safely is not."""

from __future__ import annotations

import pytest

from reader.text.clean import sanitized
from tests.hostile.payloads import MARKUP, PAYLOADS, UNCHANGED, Payload
from tests.hostile.terminal import controls, live


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: payload.after)
def test_a_payload_that_arrives_raw_is_flagged(payload: Payload) -> None:
    assert live(f"Words before {payload.text} and after.\n".encode())


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: payload.after)
def test_a_payload_that_is_shown_is_not(payload: Payload) -> None:
    assert not live(sanitized(f"Words before {payload.text} and after.").encode())
    assert not live(ascii(payload.text).encode())


def test_no_payload_hides_behind_another() -> None:
    raw = b"\x1b[31mwords\x1b[0m \x1b[2J\x1b[5;9H\x1b[?25l\r\n"
    assert not live(raw)
    assert live(raw + "\x9b90210999;1H".encode())
    assert list(controls(b"\x1b]0;one\x1b]0;two\x07\x9b4m")) == ["OSC 0;one", "OSC 0;two", "CSI 4m"]


def test_what_must_stay_is_never_flagged() -> None:
    assert not live(" ".join((*UNCHANGED, *MARKUP)).encode())
