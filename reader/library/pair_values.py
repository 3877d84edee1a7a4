"""What the list shows of an article compared with the wire copy of its story.

What was found (`PairValues`) is the same whenever the two are compared with the same settings, and
can be kept; what was said of it (`PairSaid`) changes with every verdict and is in `state.db` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from reader.dataclass import dataclass, field
from reader.errors import BadFile
from reader.formats import load
from reader.library.pair_said import PairSaid, said_of
from reader.model import (
    Article,
    Comparison,
    FactKind,
    ReviewedComparison,
    Severity,
)
from reader.named_tuple import NamedTuple
from reader.progress import Checkpoint
from reader.view.descriptions import HiddenFindings, percent
from reader.view.digest import by_consequence
from reader.view.finding_words import words_after_kind
from reader.view.labels import LABELS
from reader.view.picture_words import TWO_STORIES, picture_line
from reader.view.reading import dismissed_in, skipped
from reader.view.together import heads, twins
from reader.view.waiting import waiting_level

MOST_SENTENCES = 2_000
"""Of either article: longer ones are compared when the pair is opened, not for the list."""
MOST_LINES = 20
"""Findings of a pair that are told beside the list, the worst."""
LONGEST_LINE = 200
"""Cells of a finding that are told; a panel wraps or cuts them."""


class FindingLine(NamedTuple):
    """A finding as the list tells it: a label (`NUMBER`), its severity, its own words."""

    label: str
    severity: Severity
    says: str

    def __str__(self) -> str:
        says = self.says.replace("\n", " ").replace("\t", " ")
        return f"{self.severity}\t{self.label}\t{says}"


@dataclass(frozen=True, slots=True)
class PairValues:
    """A comparison in numbers and lines; the lines are without the findings that were dismissed.

    `kept` in 0..1 is the share of the wire copy's sentences that are told, `verbatim` the share of
    their words. `picture` is the picture of the whole in words, "" where each finding counts.
    `told` has the findings of `lines`, a line each.
    """

    kept: float
    findings: Mapping[Severity, int]
    kinds: frozenset[FactKind]
    said: PairSaid = PairSaid()
    hidden: HiddenFindings = field(default_factory=HiddenFindings)
    verbatim: float = 0.0
    picture: str = ""
    told: str = ""

    @property
    def lines(self) -> tuple[FindingLine, ...]:
        """The worst of the findings, read from their text: thousands of pairs are only counted."""
        every = (line.split("\t") for line in self.told.split("\n") if line)
        return tuple(FindingLine(label, Severity(level), says) for level, label, says in every)

    @property
    def percent_kept(self) -> int:
        """The share kept as it is shown, in 0..100."""
        return int(percent(self.kept).removesuffix("%"))

    @property
    def finding_count(self) -> int:
        """How many findings there are."""
        return sum(self.findings.values())

    @property
    def waits(self) -> int:
        """How many findings wait to be judged, or were (`reader.view.waiting`)."""
        level = waiting_level(self.findings)
        return self.findings[level] if level else 0

    @property
    def judged(self) -> int:
        """How many of those anyone judged."""
        if not self.said.judged:
            return 0
        level = waiting_level(self.findings)
        return min(self.waits, self.said.judged.get(level, 0)) if level else 0

    @property
    def to_judge(self) -> bool:
        """Whether a finding waits, or waited, to be judged."""
        return bool(self.waits or self.said.changed)

    @property
    def done(self) -> bool:
        """Whether nothing waits, with the words that the articles have now."""
        return self.judged >= self.waits and not self.said.changed

    @property
    def seen(self) -> bool:
        """Whether anyone gave a verdict here."""
        return any(self.said.signs.values()) or self.said.independent

    @property
    def two_stories(self) -> bool:
        """Whether the two articles share hardly any text."""
        return self.picture.startswith(TWO_STORIES)


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
    """A reviewed comparison in numbers and lines."""
    comparison = reviewed.comparison
    dismissed = dismissed_in(reviewed.verdicts)
    possible = skipped(comparison, reviewed.verdicts) - dismissed
    groups = heads(comparison)
    out = possible | twins(groups)
    order = [k for k in by_consequence(comparison.findings) if k not in out]
    told = [k for k in order if k not in dismissed]
    findings = [comparison.findings[k] for k in order]
    return PairValues(
        comparison.summary.kept,
        {level: sum(f.severity is level for f in findings) for level in Severity},
        frozenset(f.kind for f in findings),
        said_of(reviewed, groups),
        HiddenFindings(len(dismissed), len(comparison.switched_off)),
        comparison.summary.verbatim,
        picture_line(comparison),
        "\n".join(str(_line(comparison, k)) for k in told[:MOST_LINES]),
    )


def _line(comparison: Comparison, index: int) -> FindingLine:
    found = comparison.findings[index]
    says = str(words_after_kind(comparison, found, LONGEST_LINE))
    return FindingLine(LABELS[found.kind], found.severity, says)
