"""A difference that may matter: which fact, how much it matters, how certain it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Span


class FactKind(StrEnum):
    """What a finding is about."""

    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    HEDGE = "hedge"
    NEGATION = "negation"
    OMISSION = "omission"
    ADDITION = "addition"
    HEADLINE = "headline"


class Severity(StrEnum):
    """How much a finding matters; `high` misleads about the core of the story."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Fact:
    """A claim found in a text: its span and its value in a form that compares."""

    kind: FactKind
    span: Span
    value: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference that may matter, by the rule that found it.

    `chance` in 0..1 is the probability that the finding is right; `message` says in words what
    differs. `passage` is None for what concerns the whole article; one of `left` and `right` may
    be None. `rule` is the id of the rule in settings ("number.range").
    """

    kind: FactKind
    severity: Severity
    chance: float
    message: str
    passage: int | None
    left: Fact | None
    right: Fact | None
    rule: str = ""

    @property
    def rule_id(self) -> str:
        """The name of `rule` in 0.1; it goes with 1.0."""
        return self.rule

    @property
    def confidence(self) -> float:
        """The name of `chance` in 0.1; it goes with 1.0."""
        return self.chance


@dataclass(frozen=True, slots=True)
class Equivalent:
    """The same value in other words ("three million", "3 million"): shown dim, no finding."""

    left: Fact
    right: Fact
    passage: int | None = None
