"""Nothing hostile acts on the terminal that the screen is on: every byte of whole walks is read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.corpus import badly_named, pair
from tests.hostile.payloads import ALL
from tests.hostile.terminal import live
from tests.hostile.walking import Step, walked
from tests.tui.terminals import session

pytestmark = pytest.mark.slow

# Terminals keep escapes out of what is pasted; a line break would send what is typed.
PASTE = f"\x1b[200~{ALL.translate({10: ' ', 27: None})}\x1b[201~".encode()
HERE = "90210"
"""What was pasted is on the screen."""


def typed(keys: str) -> list[Step]:
    """Keys that stay on their screen, one after the other."""
    return [Step(key.encode()) for key in keys]


def asked(key: bytes, question: str, end: bytes) -> list[Step]:
    """A key that asks something, a paste in the answer, and a key that ends it."""
    return [Step(key, question), Step(PASTE, HERE), Step(end, gone=question)]


def shown(key: bytes, words: str, keys: str) -> list[Step]:
    """A key that opens a screen or a choice, and keys of which the last leaves it again."""
    return [Step(key, words), *typed(keys[:-1]), Step(keys[-1].encode(), gone=words)]


LIST_WALK = [
    Step(b"", "harbour"), *typed("jjpjpGg"),
    *asked(b"/", "Filter:", b"\r"), *shown(b"/", "Filter:", "\x1b"), *typed("soSooG"),
    *shown(b"?", "The list", "jq"), *asked(b"\x10", "Do:", b"\x1b"),
    *shown(b"t", "Themes", "j\x1b"),
]  # fmt: skip
PAIR_WALK = [
    Step(b"", "judged"), *typed("]]]}" + 12 * " " + "gjjjj"),
    *shown(b"i", "▏", "jjki"), *shown(b"i", "▏", "jd}\x1b"),
    *shown(b"?", "Two articles", " q"), *asked(b"\x10", "Do:", b"\x1b"),
    *typed("s\toooogGssjj\rV V VZZZzz"), *shown(b"F", "w reworded", "q"), *typed("Fw"),
    *asked(b"/", "Search both", b"\r"), *typed("n"),
    *asked(b"c", "Enter keep", b"\r"), *asked(b":", "Sentence:", b"\r"),
    *shown(b"X", "m markdown", "m"), Step(b"", "Hand over to:"), Step(PASTE, HERE),
    Step(b"\x1b", gone="Hand over to:"), *typed("feaAuu"),
    Step(b"x", "rewrite.txt > "), Step(b"", "judged", "comparing"), *typed(" "),
    *shown(b"i", "▏", "\x1b"),
    *shown(b"t", "Themes", "j\r"), *typed("g"),
]  # fmt: skip


@pytest.fixture(params=["thin", "stock"])
def driver(request: pytest.FixtureRequest) -> Iterator[str]:
    """Both ways of writing to the terminal."""
    yield request.param


def test_no_payload_of_a_pair_acts_wherever_it_is_shown(tmp_path: Path, driver: str) -> None:
    files = map(str, pair(tmp_path))
    with session("-m", "reader", "--driver", driver, *files, home=tmp_path) as running:
        written = walked(running, PAIR_WALK)
    assert "␛".encode() in written
    assert live(written) == []


def test_no_payload_of_a_name_or_a_headline_acts_in_the_list(tmp_path: Path, driver: str) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    badly_named(folder)
    pair(folder)
    (folder / "broken\x1b]0;90210911\x07.txt").write_bytes(b"")
    with session("-m", "reader", "--driver", driver, str(folder), home=tmp_path) as running:
        written = walked(running, LIST_WALK)
    assert "␛".encode() in written
    assert live(written) == []
