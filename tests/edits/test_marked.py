"""Every labelled pair is marked as marked.txt says."""

from __future__ import annotations

import pytest

from tests.edits.marked import MARKED, PAIRS, marked
from tests.facts.labelled import Labelled

LINES = MARKED.read_text(encoding="utf-8").split("\n")[:-1]


def test_every_pair_has_its_line() -> None:
    assert len(LINES) == len(PAIRS)


@pytest.mark.parametrize(
    ("pair", "line"), list(zip(PAIRS, LINES, strict=False)), ids=lambda part: str(part)[:40]
)
def test_a_pair_is_marked_as_before(pair: Labelled, line: str) -> None:
    assert marked(pair) == line
