"""What is found about whether something has happened."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

TENSE_PLANNED = Rule(
    "tense.planned", FactKind.TENSE, "Done or still to be done", Severity.HIGH, contradicts=True
)

RULES = (TENSE_PLANNED,)
"""In the order for people."""
