"""What the list's columns show of an article compared with the wire copy of its story."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from reader.dataclass import dataclass, field
from reader.errors import BadFile
from reader.formats import load
from reader.model import Article, FactKind, ReviewedComparison, Severity, Sign, Verdict
from reader.progress import Checkpoint
from reader.view.categories import by_passage, is_change, role_of
from reader.view.descriptions import HiddenFindings, percent
from reader.view.reading import skipped

MOST_SENTENCES = 2_000
"""Of either article: longer ones are compared when the pair is opened, not for the list."""


@dataclass(frozen=True, slots=True)
class PairValues:
    """A comparison in numbers; `kept` in 0..1, findings and kinds without the dismissed ones.

    `reviewed` of `to_review` changed passages have a verdict; `changed` says that the articles
    had other words when they were reviewed. `lost` counts judgements whose place is not sure.
    """

    kept: float
    findings: Mapping[Severity, int]
    kinds: frozenset[FactKind]
    reviewed: int
    to_review: int
    changed: bool
    hidden: HiddenFindings = field(default_factory=HiddenFindings)
    lost: int = 0

    @property
    def percent_kept(self) -> int:
        """The share kept as it is shown, in 0..100."""
        return int(percent(self.kept).removesuffix("%"))

    @property
    def finding_count(self) -> int:
        """How many findings there are."""
        return sum(self.findings.values())

    @property
    def weight(self) -> tuple[int, ...]:
        """A sort key: the number of findings of each severity, the worst first."""
        return tuple(self.findings.get(level, 0) for level in Severity)

    @property
    def done(self) -> bool:
        """Whether every change was reviewed, with the words that the articles have now."""
        return self.reviewed >= self.to_review and not self.changed


class NoValues(StrEnum):
    """Why an article has no values: no wire copy, too long, or one of the files is unreadable."""

    ALONE = "alone"
    LARGE = "large"
    BROKEN = "broken"


PairColumns = PairValues | NoValues
"""What the columns about the wire copy are filled from."""

Compare = Callable[[Article, Article, Checkpoint], ReviewedComparison]


def compared_files(
    left: str,
    right: str,
    *,
    compare: Compare,
    checkpoint: Callable[[], None],
    language: str | None = None,
) -> PairColumns:
    """Two files compared, the base first; `checkpoint` is called often and may raise to stop."""
    try:
        articles = load(left, language), load(right, language)
    except BadFile:
        return NoValues.BROKEN
    if max(len(article.sentences) for article in articles) > MOST_SENTENCES:
        return NoValues.LARGE
    return values_of(compare(*articles, lambda _: checkpoint()))


def values_of(reviewed: ReviewedComparison) -> PairValues:
    """A reviewed comparison in numbers."""
    comparison = reviewed.comparison
    dismissed = {k for k, verdict in reviewed.verdicts.items() if verdict == Verdict.DISMISSED}
    hidden = skipped(comparison, reviewed.verdicts)
    findings = [f for k, f in enumerate(comparison.findings) if k not in hidden]
    found = by_passage(findings)
    changes = {
        index
        for index, passage in enumerate(comparison.passages)
        if is_change(passage, role_of(comparison, passage), found.get(index, ()))
    }
    judged = {index for index, sign in reviewed.signs.items() if sign is not Sign.NOTED}
    return PairValues(
        comparison.summary.kept,
        {level: sum(f.severity is level for f in findings) for level in Severity},
        frozenset(f.kind for f in findings),
        len(changes & judged),
        len(changes),
        reviewed.changed,
        HiddenFindings(len(dismissed), len(comparison.switched_off)),
        len(reviewed.lost),
    )
