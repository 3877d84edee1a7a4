"""What was said in this visit to a pair, each with what is needed to take it back."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model import Comparison, Judgement

MOST_SAID = 200
"""Steps that can be taken back, the latest."""


@dataclass(frozen=True, slots=True)
class PassageSaid:
    """A verdict or a note on a passage of a comparison, and the judgement before it."""

    comparison: Comparison
    passage: int
    before: Judgement


@dataclass(frozen=True, slots=True)
class FindingSaid:
    """A verdict on a finding of a comparison, and the judgement before it."""

    comparison: Comparison
    finding: int
    before: Judgement


@dataclass(frozen=True, slots=True)
class RuleSaid:
    """A rule was switched off."""

    rule_id: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """Sentences were paired or parted by hand; the corrections know those before."""


Said = PassageSaid | FindingSaid | RuleSaid | Corrected
