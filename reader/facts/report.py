"""Two excerpts of one passage, and the way in which every comparer reports what it finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.dataclass import dataclass, field
from reader.facts.excerpt import Excerpt
from reader.facts.options import Options
from reader.model import Equivalent, Fact, Finding, Rule, Severity, Side, Span

Elsewhere = Callable[[Side, str], bool]
Places = tuple[Span, Span]
Measures = Sequence[tuple[str, Span]]
"""Shares, percentages and sums of money by a key of their value, each with its place."""


@dataclass(frozen=True, slots=True, eq=False)
class Claims:
    """A passage from both sides.

    `told(side, key)` asks whether a fact's key stands anywhere in that side's article, so that
    what moved to another sentence is not reported lost.
    """

    left: Excerpt
    right: Excerpt
    told: Elsewhere
    options: Options


@dataclass(slots=True)
class Report:
    """What the comparers have found in one passage so far.

    `settled` are two places of the left with the same two of the right, in the other order: what
    stands there belongs to the same on both sides. `mirrored` are places of both in which two are
    compared in the other order and the other way, which says the same. `rests` are two sentences
    of which one counts a part and the other what is left of the whole. `measures` are those of the
    left and of the right.
    """

    findings: list[Finding] = field(default_factory=list)
    equivalents: list[Equivalent] = field(default_factory=list)
    settled: list[tuple[Places, Places]] = field(default_factory=list)
    mirrored: list[Places] = field(default_factory=list)
    rests: list[Places] = field(default_factory=list)
    measures: tuple[Measures, Measures] = ((), ())

    def add(
        self,
        rule: Rule,
        chance: float,
        message: str,
        left: Fact | None,
        right: Fact | None,
        *,
        severity: Severity | None = None,
    ) -> None:
        """One finding; its severity is that of its rule where the circumstances name no other."""
        weighed = rule.severity if severity is None else severity
        self.findings.append(Finding(rule, weighed, chance, message, None, left, right))

    def same(self, left: Fact, right: Fact) -> None:
        """The same value; kept only where it is written in another way."""
        if left.value != right.value:
            self.equivalents.append(Equivalent(left, right))


def quoted(excerpt: Excerpt, span: Span) -> str:
    """A fact's words as they stand in a rule's sentence."""
    return f"'{' '.join(excerpt.words(*span).split())}'"
