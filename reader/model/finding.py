"""A difference that may matter: which fact, how much it matters, how certain it is."""

from __future__ import annotations

from enum import StrEnum

from reader.dataclass import dataclass
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
    DIRECTION = "direction"
    ROLE = "role"
    SCOPE = "scope"
    TENSE = "tense"
    OMISSION = "omission"
    ADDITION = "addition"
    HEADLINE = "headline"


class Severity(StrEnum):
    """How much a finding matters; `high` misleads about the core of the story."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """Its place from the gravest, which has 0."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}

POSSIBLE_BELOW = 0.4
"""The chance below which a finding is only possible: clearly more likely wrong than right."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What can be found: one sort of difference of one kind of fact.

    `id` is its name in settings ("number.range"), `title` what people are told it looks for.
    `severity` is that of a finding unless its circumstances say otherwise. A rule that
    `contradicts` holds against a summary too, which leaves out by nature.
    """

    id: str
    kind: FactKind
    title: str
    severity: Severity
    contradicts: bool = False


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
    be None. `summed_up` says that the comparison's picture of the whole stands for it.
    `origin` is who found it where that is another reader; then the chance says nothing.
    """

    rule: Rule
    severity: Severity
    chance: float
    message: str
    passage: int | None
    left: Fact | None
    right: Fact | None
    summed_up: bool = False
    origin: str = ""

    @property
    def known_chance(self) -> float | None:
        """The chance; None for what another reader found."""
        return None if self.origin else self.chance

    @property
    def possible(self) -> bool:
        """Whether it is folded away and counts nowhere: it has a small chance, or is summed up."""
        return self.summed_up or self.chance < POSSIBLE_BELOW

    @property
    def kind(self) -> FactKind:
        """What the finding is about: the kind of its rule."""
        return self.rule.kind

    @property
    def rule_id(self) -> str:
        """The id of the rule, by which settings switch it off."""
        return self.rule.id

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
