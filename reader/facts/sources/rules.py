"""What is found about who is said to have said it."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

SOURCE_CHANGED = Rule(
    "attribution.changed",
    FactKind.ATTRIBUTION,
    "Another source for the same claim",
    Severity.MEDIUM,
)
SOURCE_LOST = Rule(
    "attribution.lost", FactKind.ATTRIBUTION, "A claim that lost its source", Severity.MEDIUM
)
SOURCE_ADDED = Rule(
    "attribution.added", FactKind.ATTRIBUTION, "A claim that gained a source", Severity.MEDIUM
)
SOURCE_CHAIN = Rule(
    "attribution.chain",
    FactKind.ATTRIBUTION,
    "A chain of sources shortened or lengthened",
    Severity.MEDIUM,
)
SOURCE_FLAT = Rule(
    "attribution.flat",
    FactKind.ATTRIBUTION,
    "A claim of a source told flat where nobody near says it",
    Severity.LOW,
)

RULES = (SOURCE_CHANGED, SOURCE_LOST, SOURCE_ADDED, SOURCE_CHAIN, SOURCE_FLAT)
"""In the order for people."""
