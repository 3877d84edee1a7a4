"""Precision and recall of findings and of links on the labelled texts beside this file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from reader.align import align
from reader.model import Article, Finding, Role, Severity
from tests.facts.labelled import Labelled, found_in, hits, labelled_pairs

HERE = Path(__file__).parent
PAIRS = labelled_pairs(HERE / "pairs.txt")
CHANGED = [pair for pair in PAIRS if pair.changes]
NEGATIVES = [pair for pair in PAIRS if not pair.changes]


@dataclass(frozen=True)
class FindingQuality:
    """In per cent: findings that are right, changes that are found, changes found with the severity
    of their label, and hard negatives with a finding of medium or high severity."""

    precision: float
    recall: float
    severity: float
    alarms: float


def finding_quality() -> FindingQuality:
    """Each finding and each change counts once; a finding is right on a change of its kind."""
    taken = right = wanted = grave = 0
    for pair in PAIRS:
        free = found_in(pair)
        taken += len(free)
        wanted += len(pair.changes)
        for hit, change in _matched(pair, free):
            right += 1
            grave += hit.severity is change
    alarmed = sum(any(d.severity is not Severity.LOW for d in found_in(pair)) for pair in NEGATIVES)
    return FindingQuality(
        100 * right / taken,
        100 * right / wanted,
        100 * grave / right,
        100 * alarmed / len(NEGATIVES),
    )


def _matched(pair: Labelled, free: list[Finding]) -> list[tuple[Finding, Severity]]:
    matched = []
    for change in pair.changes:
        hit = next((d for d in free if hits(pair, change, d)), None)
        if hit is not None:
            free.remove(hit)
            matched.append((hit, change.severity))
    return matched


@dataclass
class Story:
    """Two articles and the links between them; `open` links count neither way."""

    name: str
    language: str
    left: list[str] = field(default_factory=list)
    right: list[str] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    links: set[tuple[int, int]] = field(default_factory=set)
    open: set[tuple[int, int]] = field(default_factory=set)

    def articles(self) -> tuple[Article, Article]:
        """The wire and the rewrite."""
        heads = [Role.HEADLINE, *[Role.BODY] * (len(self.left) - 1)]
        return (
            Article.from_sentences(self.left, self.language, heads),
            Article.from_sentences(self.right, self.language, self.roles),
        )


def stories() -> list[Story]:
    """The article pairs; the head of the file says how they are written."""
    found: list[Story] = []
    for line in (HERE / "articles.txt").read_text(encoding="utf-8").splitlines():
        mark, _, rest = line.partition(" ")
        if mark == "##":
            name, language = rest.split()
            found.append(Story(name, language))
        elif mark == "L":
            found[-1].left.append(rest)
        elif mark in {"R", "T"}:
            _add(found[-1], mark, *rest.split(" ", 1))
    return found


def _add(story: Story, mark: str, partners: str, words: str) -> None:
    place = len(story.right)
    body = Role.TAKEAWAY if mark == "T" else Role.BODY
    story.roles.append(body if place else Role.HEADLINE)
    story.right.append(words)
    for partner in partners.strip("-").split(",") if partners != "-" else ():
        pair = int(partner.strip("?")), place
        (story.open if partner.startswith("?") else story.links).add(pair)


def alignment_f1() -> float:
    """F1 of the links over all stories together, in per cent."""
    right = taken = wanted = 0
    for story in stories():
        links = {(link.left, link.right) for link in align(*story.articles()).links}
        links -= story.open
        right += len(links & story.links)
        taken += len(links)
        wanted += len(story.links)
    return 200 * right / (taken + wanted)
