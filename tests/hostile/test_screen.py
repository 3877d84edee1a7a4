"""Nothing hostile acts on the terminal that the screen is on: every byte of whole walks is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.hostile.corpus import badly_named, pair
from tests.hostile.payloads import ALL
from tests.hostile.terminal import live
from tests.tui.terminals import Session, session

# Terminals keep escapes out of what is pasted; a line break would send what is typed.
PASTE = f"\x1b[200~{ALL.translate({10: ' ', 27: None})}\x1b[201~".encode()
OPENING = {b"/", b"c", b":", b"t"}
"""Keys after which another widget is waited for: the next key is meant for it."""
LIST_WALK = [
    b"j",
    b"j",
    b"p",
    b"j",
    b"p",
    b"/",
    PASTE,
    b"\r",
    b"/",
    b"\x1b",
    b"s",
    b"o",
    b"G",
    b"g",
]
PAIR_WALK = [
    *[b"]"] * 3, b"}", *[b" "] * 12, b"g", *[b"j"] * 4, b"o", b"o", b"o",
    b"o", b"2", b" ", b"3", b" ", b"1", b"Z", b"Z", b"Z", b"/", PASTE, b"\r", b"n",
    b"c", PASTE, b"\x13", b":", PASTE, b"\r", b"x", b" ", b"t", b"j", b"\r", b"g",
]  # fmt: skip


def walked(running: Session, keys: Sequence[bytes]) -> bytes:
    """Everything that was written while the keys were pressed one by one."""
    running.pump(1)
    for key in keys:
        running.send(key)
        if key in OPENING:
            running.pump(1)
        running.pump(0.12)
        # After a crash the terminal itself would echo what is typed.
        assert b"\x1b[?1049l" not in running.output, f"left after {key!r}"
    running.pump(0.5)
    return bytes(running.output)


@pytest.fixture(params=["thin", "stock"])
def driver(request: pytest.FixtureRequest) -> Iterator[str]:
    """Both ways of writing to the terminal."""
    yield request.param


def test_no_payload_of_a_pair_acts_wherever_it_is_shown(tmp_path: Path, driver: str) -> None:
    files = map(str, pair(tmp_path))
    with session("-m", "reader", "--driver", driver, *files, home=tmp_path) as running:
        running.wait_for(b"Clerk")
        shown = walked(running, PAIR_WALK)
    assert "␛".encode() in shown
    assert live(shown) == []


def test_no_payload_of_a_name_or_a_headline_acts_in_the_list(tmp_path: Path, driver: str) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    badly_named(folder)
    pair(folder)
    (folder / "broken\x1b]0;90210911\x07.txt").write_bytes(b"")
    with session("-m", "reader", "--driver", driver, str(folder), home=tmp_path) as running:
        running.wait_for(b"harbour")
        shown = walked(running, LIST_WALK)
    assert "␛".encode() in shown
    assert live(shown) == []
