"""Labelled pairs of sentences: what is changed is found, what is only reworded is left alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader.facts import check
from reader.model import (
    Article,
    Bead,
    Edit,
    Fact,
    FactKind,
    Finding,
    MatchedBy,
    Op,
    Passage,
    Severity,
)

PAIRS = Path(__file__).with_name("pairs.txt")
COUNTED = set(FactKind) - {FactKind.OMISSION, FactKind.ADDITION, FactKind.HEADLINE}


@dataclass
class Labelled:
    """Two sentences and the changes to flag: kind, left words, right words, severity."""

    language: str
    left: str
    right: str = ""
    changes: list[tuple[FactKind, str, str, Severity]] = field(default_factory=list)


def labelled_pairs() -> Iterator[Labelled]:
    """The pairs of the file; its head says how they are written."""
    language, pair = "en", None
    for line in PAIRS.read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "@":
            language = rest
        elif mark == "L":
            pair = Labelled(language, rest)
        elif mark == "R" and pair:
            pair.right, language = rest, "en"
            yield pair
        elif mark == "=" and pair:
            kind, left, right, severity = (part.strip() for part in rest.split(" | "))
            change = FactKind(kind), left.strip("-"), right.strip("-"), Severity(severity)
            pair.changes.append(change)


EVERY = list(labelled_pairs())
# Labels follow their pair in the file, so they are complete only when all of it is read.
CHANGED = [pair for pair in EVERY if pair.changes]
REWORDED = [pair for pair in EVERY if not pair.changes]


def found_in(pair: Labelled) -> list[Finding]:
    left = Article.from_sentences([pair.left], pair.language)
    right = Article.from_sentences([pair.right], pair.language)
    bead = Bead(range(1), range(1), 1.0, MatchedBy.BY_HAND)
    edit = Edit(Op.REPLACE, left.run_span(range(1)), right.run_span(range(1)))
    found = check(left, right, [Passage(bead, (edit,))], []).findings
    return [d for d in found if d.kind in COUNTED]


def touches(text: str, words: str, fact: Fact | None) -> bool:
    """Whether a fact overlaps the labelled words; a side without either is passed over."""
    if not words or fact is None:
        return True
    at = text.index(words)
    return fact.span.start < at + len(words) and at < fact.span.end


@pytest.mark.parametrize("pair", CHANGED, ids=lambda pair: pair.right[:40])
def test_every_labelled_change_is_found_with_kind_and_severity_and_nothing_else(
    pair: Labelled,
) -> None:
    found = found_in(pair)
    assert sorted(d.kind for d in found) == sorted(kind for kind, _, _, _ in pair.changes)
    for kind, left, right, severity in pair.changes:
        assert any(
            (d.kind, d.severity) == (kind, severity)
            and touches(pair.left, left, d.left)
            and touches(pair.right, right, d.right)
            for d in found
        ), (kind, left, right, severity)


@pytest.mark.parametrize("pair", REWORDED, ids=lambda pair: pair.right[:40])
def test_what_is_only_said_in_other_words_raises_no_alarm(pair: Labelled) -> None:
    assert [(d.rule_id, d.message) for d in found_in(pair)] == []
