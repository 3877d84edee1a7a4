"""Two excerpts of one passage, and the way in which every comparer reports what it finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from reader.facts.excerpt import Excerpt
from reader.facts.rules import RULES
from reader.model import Equivalent, Fact, Finding, Severity, Side, Span

Elsewhere = Callable[[Side, str], bool]


@dataclass(frozen=True, slots=True)
class Claims:
    """A passage from both sides.

    `told(side, key)` asks whether a fact's key stands anywhere in that side's article, so that
    what moved to another sentence is not reported lost.
    """

    left: Excerpt
    right: Excerpt
    told: Elsewhere


@dataclass(slots=True)
class Report:
    """What the comparers have found in one passage so far."""

    findings: list[Finding] = field(default_factory=list)
    equivalents: list[Equivalent] = field(default_factory=list)

    def add(
        self,
        rule_id: str,
        severity: Severity,
        confidence: float,
        words: str,
        *facts: Fact | None,
    ) -> None:
        """One finding; its kind is that of its rule, `facts` are the left and the right one."""
        left, right = facts
        self.findings.append(
            Finding(RULES[rule_id].kind, severity, confidence, words, None, left, right, rule_id)
        )

    def same(self, left: Fact, right: Fact) -> None:
        """The same value; kept only where it is written in another way."""
        if left.value != right.value:
            self.equivalents.append(Equivalent(left, right))


def quoted(excerpt: Excerpt, span: Span) -> str:
    """A fact's words as they stand in a rule's sentence."""
    return f"'{' '.join(excerpt.words(*span).split())}'"
