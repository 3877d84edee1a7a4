"""What was said in this visit to a pair, each with what is needed to take it back."""

from __future__ import annotations

from collections.abc import Mapping

from reader.dataclass import dataclass, field
from reader.model import Comparison, Judgement

MOST_SAID = 200
"""Steps that can be taken back, the latest."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Verdicts and notes on findings and passages of a comparison, and what was before each.

    `words` say what was said, and of what: "error on QUOTE in s18; it is not judged".
    """

    comparison: Comparison
    findings: Mapping[int, Judgement] = field(default_factory=dict)
    passages: Mapping[int, Judgement] = field(default_factory=dict)
    words: str = ""


@dataclass(frozen=True, slots=True)
class RuleSaid:
    """A rule was switched off."""

    rule_id: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """Sentences were paired or parted by hand; the corrections know those before."""


Said = Judged | RuleSaid | Corrected
