"""What is found about what is denied."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

NEGATION_LOST = Rule(
    "negation.lost", FactKind.NEGATION, "A negation dropped", Severity.HIGH, contradicts=True
)
NEGATION_ADDED = Rule(
    "negation.added", FactKind.NEGATION, "A negation put in", Severity.HIGH, contradicts=True
)
NEGATION_FLIPPED = Rule(
    "negation.flipped",
    FactKind.NEGATION,
    "A word for the opposite",
    Severity.HIGH,
    contradicts=True,
)

RULES = (NEGATION_LOST, NEGATION_ADDED, NEGATION_FLIPPED)
"""In the order for people."""
