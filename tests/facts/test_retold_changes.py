"""What changed in a sentence that is told anew is found, and what did not raises no alarm."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import Finding, Severity
from tests.facts.labelled import Labelled, all_found_in, rows_of

ROWS = rows_of(Path(__file__).with_name("retold_changes.txt"))
CHANGED = [row for row in ROWS if row[1] != "-"]
FAIR = [[row[0], *row[2:]] for row in ROWS if row[1] == "-"]


def found(language: str, left: str, right: str) -> list[Finding]:
    told = all_found_in(Labelled(language, left, right))
    return [one for one in told if one.severity is not Severity.LOW]


@pytest.mark.parametrize(("language", "rule", "left", "right"), CHANGED)
def test_a_change_in_a_retold_sentence_is_found_from_both_sides(
    language: str, rule: str, left: str, right: str
) -> None:
    mirrored = rule.replace("omission", "addition").replace("lost", "added")
    assert rule in [one.rule.id for one in found(language, left, right)]
    assert mirrored in [one.rule.id for one in found(language, right, left)]


@pytest.mark.parametrize(("language", "left", "right"), FAIR)
def test_a_fair_retelling_raises_no_alarm(language: str, left: str, right: str) -> None:
    assert [(one.rule.id, one.message) for one in found(language, left, right)] == []
    assert [(one.rule.id, one.message) for one in found(language, right, left)] == []
