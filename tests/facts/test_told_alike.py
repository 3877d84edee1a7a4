"""What one language tells in its own words the others tell in theirs, and each is read alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import Finding, Side
from tests.facts.labelled import Labelled, found_in, told_otherwise

ALIKE, ANOTHER = told_otherwise(Path(__file__).with_name("told_alike.txt"))


def found(language: str, left: str, right: str) -> list[Finding]:
    return found_in(Labelled(language, left, right))


@pytest.mark.parametrize(("language", "told", "alike"), ALIKE)
def test_the_same_told_otherwise_raises_no_alarm(language: str, told: str, alike: str) -> None:
    assert [d.message for d in found(language, told, alike)] == []
    assert [d.message for d in found(language, alike, told)] == []


@pytest.mark.parametrize(("language", "told", "another", "words"), ANOTHER)
def test_another_value_is_found_where_it_stands(
    language: str, told: str, another: str, words: str
) -> None:
    for left, right, side in ((told, another, Side.RIGHT), (another, told, Side.LEFT)):
        facts = [d.right if side is Side.RIGHT else d.left for d in found(language, left, right)]
        assert words in [another[slice(*fact.span)] for fact in facts if fact is not None]
