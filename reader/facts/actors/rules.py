"""What is found about who did what to whom."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

ROLE_EXCHANGED = Rule(
    "role.exchanged", FactKind.ROLE, "Two that have changed places", Severity.HIGH
)
ROLE_TURNED = Rule(
    "role.turned", FactKind.ROLE, "Who did it became whom it was done to", Severity.HIGH
)
ROLE_PERSON = Rule(
    "role.person", FactKind.ROLE, "A pronoun of another person in the same place", Severity.HIGH
)

RULES = (ROLE_EXCHANGED, ROLE_TURNED, ROLE_PERSON)
"""In the order for people."""
