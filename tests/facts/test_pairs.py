"""Labelled pairs of sentences: what is changed is found, what is only reworded is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.facts.labelled import Labelled, found_in, hits, labelled_pairs

EVERY = labelled_pairs(Path(__file__).with_name("pairs.txt"))
CHANGED = [pair for pair in EVERY if pair.changes]
REWORDED = [pair for pair in EVERY if not pair.changes]


@pytest.mark.parametrize("pair", CHANGED, ids=lambda pair: pair.right[:40])
def test_every_labelled_change_is_found_with_kind_and_severity_and_nothing_else(
    pair: Labelled,
) -> None:
    found = found_in(pair)
    assert sorted(d.kind for d in found) == sorted(change.kind for change in pair.changes)
    for change in pair.changes:
        assert any(hits(pair, change, d) and d.severity is change.severity for d in found), change


@pytest.mark.parametrize("pair", REWORDED, ids=lambda pair: pair.right[:40])
def test_what_is_only_said_in_other_words_raises_no_alarm(pair: Labelled) -> None:
    assert [(d.rule_id, d.message) for d in found_in(pair)] == []
