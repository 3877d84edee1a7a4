"""What other reviewers said of a pair, beside one's own verdict on the same.

NUMBER: Bo says fair, you differ: the ministry has it so
Bo says ask
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.dataclass import dataclass
from reader.model import Judgement, ReviewedComparison, Sign
from reader.view.labels import LABELS

_WORDS = {Sign.FAIR: "fair", Sign.ERROR: "error", Sign.ASK: "ask", Sign.IGNORE: "dismissed"}
_DIFFER = "you differ"


@dataclass(frozen=True, slots=True)
class OtherSaid:
    """What one of them said of a finding or of a passage, by their indexes; of a row without label.

    `differs` says that the reviewer gave it another verdict.
    """

    by: str
    words: str
    label: str = ""
    passage: int | None = None
    finding: int | None = None
    differs: bool = False

    @property
    def told(self) -> str:
        """What is shown below its row."""
        return f"{self.label}: {self.in_short}" if self.label else self.in_short

    @property
    def in_short(self) -> str:
        """What is shown behind its finding."""
        return f"{self.by} {self.words}"


def said_elsewhere(reviewed: ReviewedComparison) -> tuple[OtherSaid, ...]:
    """All of it, by reviewer: of the findings in their order, then of the rows."""
    return tuple(_said(reviewed)) if reviewed.others else ()


def verdicts_apart(reviewed: ReviewedComparison) -> int:
    """On how many findings and rows somebody else gave another verdict."""
    every = (one for one in said_elsewhere(reviewed) if one.differs)
    return len({(one.finding, None if one.label else one.passage) for one in every})


def beside_finding(said: Sequence[OtherSaid], finding: int) -> str:
    """What is shown behind a finding; "" for nothing."""
    return "; ".join(one.in_short for one in said if one.finding == finding)


def beside_folded(said: Sequence[OtherSaid], findings: Sequence[int]) -> str:
    """On how many of some findings verdicts differ; "" for none."""
    differ = len({one.finding for one in said if one.differs} & set(findings))
    return f"{_DIFFER} on {differ:,}" if differ else ""


def judged_too(reviewed: ReviewedComparison) -> str:
    """Who else judged the pair, and on how much they differ; "" for nobody."""
    names = [name for name, said in reviewed.others.items() if said.findings or said.reviews]
    if not names:
        return ""
    differ = verdicts_apart(reviewed)
    return f"judged by {', '.join(names)} too" + (f"; {_DIFFER} on {differ:,}" if differ else "")


def _said(reviewed: ReviewedComparison) -> Iterator[OtherSaid]:
    found = reviewed.comparison.findings
    for name, other in reviewed.others.items():
        for index, said in sorted(other.findings.items()):
            words, differs = _words(said, reviewed.findings.get(index))
            label, passage = LABELS[found[index].kind], found[index].passage
            yield OtherSaid(name, words, label, passage, index, differs)
        for passage, said in sorted(other.reviews.items()):
            words, differs = _words(said, reviewed.reviews.get(passage))
            yield OtherSaid(name, words, "", passage, None, differs)


def _words(said: Judgement, own: Judgement | None) -> tuple[str, bool]:
    """Verdict and note in words, and whether one's own verdict is another."""
    differs = bool(
        own and own.verdict and said.verdict and own.verdict.sign is not said.verdict.sign
    )
    verdict = f"says {_WORDS[said.verdict.sign]}" if said.verdict else "notes"
    words = f"{verdict}, {_DIFFER}" if differs else verdict
    return f"{words}: {said.note}" if said.note else words, differs
