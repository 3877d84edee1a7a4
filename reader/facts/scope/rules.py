"""What is found about how many something holds of."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

SCOPE_AMOUNT = Rule(
    "scope.amount", FactKind.SCOPE, "All against some", Severity.MEDIUM, contradicts=True
)
SCOPE_ONE_OF = Rule(
    "scope.one_of", FactKind.SCOPE, "The first or one of the first", Severity.MEDIUM
)
SCOPE_REACH = Rule(
    "scope.reach", FactKind.SCOPE, "A record of another place or time", Severity.MEDIUM
)
SCOPE_ONLY = Rule("scope.only", FactKind.SCOPE, "Only, or not only", Severity.MEDIUM)
SCOPE_WHOLE = Rule("scope.whole", FactKind.SCOPE, "A part told as the whole", Severity.MEDIUM)

RULES = (SCOPE_AMOUNT, SCOPE_ONE_OF, SCOPE_REACH, SCOPE_ONLY, SCOPE_WHOLE)
"""In the order for people."""
