"""What is found about how surely and how bindingly something is claimed."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

HEDGE_LOST = Rule(
    "hedge.lost", FactKind.HEDGE, "A claim made firmer", Severity.MEDIUM, contradicts=True
)
HEDGE_ADDED = Rule("hedge.added", FactKind.HEDGE, "A claim made weaker", Severity.MEDIUM)
HEDGE_CHANGED = Rule(
    "hedge.changed", FactKind.HEDGE, "Another degree of certainty or duty", Severity.MEDIUM
)
LOADED_WORD = Rule(
    "wording.loaded", FactKind.HEDGE, "A loaded word from the house list", Severity.MEDIUM
)

RULES = (HEDGE_LOST, HEDGE_ADDED, HEDGE_CHANGED, LOADED_WORD)
"""In the order for people."""
