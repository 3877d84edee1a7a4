"""Cases written down for a reader of facts: two texts, sentence under sentence, and what is found.

    S a sentence that stands on both sides      @ xx   the language (English without it)
    L a sentence of the left, R of the right    & role of L and R; `& R role` of one of them
    = rule | severity | chance | left words | right words | message    ("-": no words)

An L with an R after it is one reworded passage; alone they are left out and put in. A blank line
ends a case, `# rule` says which rule the cases below it are about.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.facts import Options, check
from reader.model import (
    Article,
    Bead,
    Edit,
    Fact,
    Finding,
    MatchedBy,
    Op,
    Passage,
    Role,
    Severity,
)

LOADED = Options(loaded_words=frozenset({"regime", "slammed"}))
"""The house list of the cases."""


Told = tuple[str, Severity, float, str, str, str]
"""A finding as a line tells it."""


@dataclass
class Case:
    """One case as written."""

    about: str
    language: str = "en"
    lines: list[tuple[str, str]] = field(default_factory=list)
    roles: dict[str, Role] = field(default_factory=dict)
    wanted: list[Told] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What a failing test shows."""
        return f"{self.about}: {self.lines[-1][1][:50]}"

    @property
    def is_pair(self) -> bool:
        """One sentence against one."""
        return [mark for mark, _ in self.lines] == ["L", "R"]

    def article(self, side: str) -> Article:
        """One side of the case."""
        own = [(mark, words) for mark, words in self.lines if mark in {side, "S"}]
        roles = [Role.BODY if mark == "S" else self.roles.get(side, Role.BODY) for mark, _ in own]
        return Article.from_sentences([words for _, words in own], self.language, roles)


def cases(path: Path) -> Iterator[Case]:
    """The cases of a file in order."""
    about, case = "", Case("")
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        mark, _, rest = line.partition(" ")
        if mark == "#":
            about = rest
            case = Case(about)
        elif mark in {"S", "L", "R"}:
            case.lines.append((mark, rest))
        elif mark == "@":
            case.language = rest
        elif mark == "&":
            sides, _, role = rest.rpartition(" ")
            case.roles |= dict.fromkeys(sides.split() or ["L", "R"], Role(role))
        elif mark == "=":
            rule, severity, chance, *words = rest.split(" | ")
            left, right, message = words
            case.wanted.append((rule, Severity(severity), float(chance), left, right, message))
        elif not mark and case.lines:
            yield case
            case = Case(about)


def findings(case: Case) -> list[Finding]:
    """What is found in a case."""
    left, right = case.article("L"), case.article("R")
    return list(check(left, right, list(_passages(case, left, right)), [], LOADED).findings)


def found(case: Case) -> list[Told]:
    """What is found, as it is written in a case."""
    sides = case.article("L"), case.article("R")
    return [
        (
            d.rule_id,
            d.severity,
            d.chance,
            _words(sides[0], d.left),
            _words(sides[1], d.right),
            d.message,
        )
        for d in findings(case)
    ]


def _words(article: Article, fact: Fact | None) -> str:
    return "-" if fact is None else article.text[slice(*fact.span)]


def _passages(case: Case, left: Article, right: Article) -> Iterator[Passage]:
    lines, at, i, j = case.lines, 0, 0, 0
    while at < len(lines):
        both = lines[at][0] == "S" or [m for m, _ in lines[at : at + 2]] == ["L", "R"]
        here, there = both or lines[at][0] == "L", both or lines[at][0] == "R"
        runs = range(i, i + here), range(j, j + there)
        edits: tuple[Edit, ...] = ()
        if both:
            op = Op.EQUAL if lines[at][0] == "S" else Op.REPLACE
            edits = (Edit(op, left.run_span(runs[0]), right.run_span(runs[1])),)
        yield Passage(Bead(*runs, 1.0, MatchedBy.BY_HAND), edits)
        at += 1 + (both and lines[at][0] != "S")
        i, j = i + here, j + there
