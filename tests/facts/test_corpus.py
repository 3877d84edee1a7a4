"""Every labelled sentence is read, and every pair compared, as corpus.txt says."""

from __future__ import annotations

import pytest

from tests.facts.corpus import PAIRS, told, written
from tests.facts.labelled import Labelled

WRITTEN = written()


def test_the_corpus_holds_every_pair() -> None:
    assert len(WRITTEN) == len(PAIRS)


@pytest.mark.parametrize(
    ("pair", "wanted"), list(zip(PAIRS, WRITTEN, strict=False)), ids=lambda part: str(part)[:40]
)
def test_a_pair_is_read_and_compared_as_before(pair: Labelled, wanted: list[str]) -> None:
    assert told(pair) == wanted
