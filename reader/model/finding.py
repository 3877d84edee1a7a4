"""A difference that may matter: which fact, how much it matters, how surely it is one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Span


class FactKind(StrEnum):
    """What a discrepancy is about."""

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
    """How much a discrepancy matters; `high` misleads about the core of the story."""

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
class Discrepancy:
    """Where the two sides disagree on a fact, and the rule that says so, in words.

    `passage` is None for what concerns the whole article; one of `left` and `right` may be None.
    `confidence` in 0..1. `rule_id` names the rule in settings ("number.range").
    """

    kind: FactKind
    severity: Severity
    confidence: float
    rule: str
    passage: int | None
    left: Fact | None
    right: Fact | None
    rule_id: str = ""


@dataclass(frozen=True, slots=True)
class Equivalent:
    """The same value in other words ("three million", "3 million"): shown dim, no discrepancy."""

    left: Fact
    right: Fact
    passage: int | None = None
