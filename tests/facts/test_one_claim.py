"""One claim told with words that elsewhere are opposites or deny, and claims that contradict it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import Fact, FactKind, Finding, Severity
from tests.facts.labelled import Labelled, found_in, told_otherwise

ALIKE, ANOTHER = told_otherwise(Path(__file__).with_name("one_claim.txt"))
OPPOSED = {FactKind.DIRECTION, FactKind.NEGATION, FactKind.ROLE, FactKind.SCOPE}


def found(language: str, left: str, right: str) -> list[Finding]:
    """What is found of weight."""
    return [d for d in found_in(Labelled(language, left, right)) if d.severity is not Severity.LOW]


@pytest.mark.parametrize(("language", "told", "alike"), ALIKE)
def test_one_claim_in_other_words_is_no_contradiction(language: str, told: str, alike: str) -> None:
    for left, right in ((told, alike), (alike, told)):
        assert [d.message for d in found(language, left, right) if d.kind in OPPOSED] == []


@pytest.mark.parametrize(("language", "told", "another", "words"), ANOTHER)
def test_another_claim_is_found_where_it_stands(
    language: str, told: str, another: str, words: str
) -> None:
    here, there = found(language, told, another), found(language, another, told)
    assert any(_lies_on(d.right, another, words) for d in here)
    assert any(_lies_on(d.left, another, words) for d in there)


def _lies_on(fact: Fact | None, text: str, words: str) -> bool:
    """Whether a finding lies on some words of a text."""
    at = text.index(words)
    return fact is not None and fact.span.start < at + len(words) and at < fact.span.end
