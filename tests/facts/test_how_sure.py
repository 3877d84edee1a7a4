"""How sure and how binding something is, told in other words, raises no alarm about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import FactKind, Finding, Severity
from tests.facts.labelled import Labelled, found_in, told_otherwise

ALIKE, CHANGED = told_otherwise(Path(__file__).with_name("how_sure.txt"))
KINDS = {FactKind.HEDGE, FactKind.TENSE}


def found(language: str, left: str, right: str) -> list[Finding]:
    every = found_in(Labelled(language, left, right))
    return [d for d in every if d.kind in KINDS and d.severity is not Severity.LOW]


@pytest.mark.parametrize(("language", "told", "alike"), ALIKE)
def test_as_sure_in_other_words_raises_no_alarm(language: str, told: str, alike: str) -> None:
    assert [d.message for d in found(language, told, alike)] == []
    assert [d.message for d in found(language, alike, told)] == []


@pytest.mark.parametrize(("language", "told", "changed", "words"), CHANGED)
def test_what_is_surer_or_less_sure_is_found(
    language: str, told: str, changed: str, words: str
) -> None:
    for left, right in ((told, changed), (changed, told)):
        facts = [
            text[slice(*fact.span)]
            for d in found(language, left, right)
            for fact, text in ((d.left, left), (d.right, right))
            if fact is not None
        ]
        assert any(words in each for each in facts), facts
