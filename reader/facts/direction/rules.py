"""What is found about which way something went."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

DIRECTION_TURNED = Rule(
    "direction.turned", FactKind.DIRECTION, "The other way", Severity.HIGH, contradicts=True
)
DIRECTION_CONTRAST = Rule(
    "direction.contrast",
    FactKind.DIRECTION,
    "A word of opposite sense in the same place",
    Severity.MEDIUM,
)
DIRECTION_OUTCOME = Rule(
    "direction.outcome",
    FactKind.DIRECTION,
    "Another outcome or stage",
    Severity.HIGH,
    contradicts=True,
)

RULES = (DIRECTION_TURNED, DIRECTION_CONTRAST, DIRECTION_OUTCOME)
"""In the order for people."""
