"""How an article stands to the wire copy of its story, at a glance: what the list's columns tell.

The values come from a comparison; `glanced` loads and compares two files, in the background.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.errors import BadFile
from reader.formats import load
from reader.model import Article, FactKind, ReviewedComparison, Severity, Verdict
from reader.view.categories import by_passage, is_change, role_of
from reader.view.phrases import percent

MOST_SENTENCES = 2_000
"""Of either article: more are compared when the pair is opened, not for a column of the list."""


@dataclass(frozen=True, slots=True)
class Glance:
    """A comparison in numbers; `kept` in 0..1, findings and kinds without the dismissed ones.

    `reviewed` of `to_review` changed passages have a verdict; `changed` says that the articles
    had other words when they were reviewed.
    """

    kept: float
    findings: Mapping[Severity, int]
    kinds: frozenset[FactKind]
    reviewed: int
    to_review: int
    changed: bool

    @property
    def percent_kept(self) -> int:
        """The share kept as it is shown, in 0..100."""
        return int(percent(self.kept).removesuffix("%"))

    @property
    def flags(self) -> int:
        """How many findings there are."""
        return sum(self.findings.values())

    @property
    def weight(self) -> tuple[int, ...]:
        """What sorts by findings: as many numbers as there are severities, the worst first."""
        return tuple(self.findings.get(level, 0) for level in Severity)

    @property
    def done(self) -> bool:
        """Whether it was reviewed to the end, with the words it has now."""
        return self.reviewed >= self.to_review and not self.changed


class Blank(StrEnum):
    """Why an article has no glance: nothing to compare it with, too long, or not to be read."""

    ALONE = "alone"
    LARGE = "large"
    BROKEN = "broken"


Beside = Glance | Blank
"""What is known of an article beside its wire copy."""

Compare = Callable[[Article, Article, Callable[[float], None]], ReviewedComparison]


def glanced(
    left: str,
    right: str,
    *,
    compare: Compare,
    go_on: Callable[[], None],
    language: str | None = None,
) -> Beside:
    """Two files compared, the base first; `go_on` is called all along, and may raise to stop."""
    try:
        articles = load(left, language), load(right, language)
    except BadFile:
        return Blank.BROKEN
    if max(len(article.sentences) for article in articles) > MOST_SENTENCES:
        return Blank.LARGE
    return summed_up(compare(*articles, lambda _: go_on()))


def summed_up(judged: ReviewedComparison) -> Glance:
    """A comparison and what was said of it, in numbers."""
    comparison = judged.comparison
    dismissed = {k for k, said in judged.verdicts.items() if said == Verdict.DISMISSED}
    kept = [f for k, f in enumerate(comparison.findings) if k not in dismissed]
    found = by_passage(kept)
    changes = {
        index
        for index, passage in enumerate(comparison.passages)
        if is_change(passage, role_of(comparison, passage), found.get(index, ()))
    }
    said = {index for index, judgement in judged.reviews.items() if judgement.verdict}
    return Glance(
        comparison.summary.kept,
        {level: sum(f.severity is level for f in kept) for level in Severity},
        frozenset(f.kind for f in kept),
        len(changes & said),
        len(changes),
        judged.changed,
    )
