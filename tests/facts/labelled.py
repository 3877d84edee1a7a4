"""Labelled pairs of sentences, as files hold them, and what is found in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

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

COUNTED = set(FactKind) - {FactKind.OMISSION, FactKind.ADDITION, FactKind.HEADLINE}


@dataclass(frozen=True)
class Change:
    """A change to flag: its kind, its words on either side ("" for none) and how grave it is."""

    kind: FactKind
    left: str
    right: str
    severity: Severity


@dataclass
class Labelled:
    """Two sentences and the changes to flag."""

    language: str
    left: str
    right: str = ""
    changes: list[Change] = field(default_factory=list)


def labelled_pairs(path: Path) -> list[Labelled]:
    """The pairs of a file; its head says how they are written."""
    return list(_pairs(path.read_text(encoding="utf-8").splitlines()))


def _pairs(lines: list[str]) -> Iterator[Labelled]:
    language, pair = "en", None
    for line in [*lines, "L"]:
        mark, _, rest = line.partition(" ")
        if mark == "@":
            language = rest
        elif mark == "L":
            if pair:
                yield pair
            pair, language = Labelled(language, rest), "en"
        elif mark == "R" and pair:
            pair.right = rest
        elif mark == "=" and pair:
            kind, left, right, severity = (part.strip() for part in rest.split(" | "))
            change = Change(FactKind(kind), left.strip("-"), right.strip("-"), Severity(severity))
            pair.changes.append(change)


def rows_of(path: Path) -> list[list[str]]:
    """The fields of each row of a table, which bars part; `#` begins a remark."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [[*map(str.strip, line.split("|"))] for line in lines if line[:1] not in {"", "#"}]


def told_otherwise(path: Path) -> tuple[list[list[str]], list[list[str]]]:
    """Of rows of language, sentence, the same otherwise, another, its words: the same, and others.

    The third field may be empty, and so may the last two.
    """
    rows = rows_of(path)
    return [row[:3] for row in rows if row[2]], [[*row[:2], *row[3:]] for row in rows if row[3]]


def found_in(pair: Labelled) -> list[Finding]:
    """What is found of facts between two sentences that are paired by hand."""
    return [d for d in all_found_in(pair) if d.kind in COUNTED]


def all_found_in(pair: Labelled) -> list[Finding]:
    """What is found between two sentences that are paired by hand, parts left out among it."""
    left = Article.from_sentences([pair.left], pair.language)
    right = Article.from_sentences([pair.right], pair.language)
    bead = Bead(range(1), range(1), 1.0, MatchedBy.BY_HAND)
    edit = Edit(Op.REPLACE, left.run_span(range(1)), right.run_span(range(1)))
    return list(check(left, right, [Passage(bead, (edit,))], []).findings)


def hits(pair: Labelled, change: Change, found: Finding) -> bool:
    """Whether a finding is of the change's kind and on its words."""
    return (
        found.kind is change.kind
        and _touches(pair.left, change.left, found.left)
        and _touches(pair.right, change.right, found.right)
    )


def _touches(text: str, words: str, fact: Fact | None) -> bool:
    """Whether a fact overlaps the labelled words; a side without either is passed over."""
    if not words or fact is None:
        return True
    at = text.index(words)
    return fact.span.start < at + len(words) and at < fact.span.end
