"""Every rule that can fire, in one table."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from reader.facts import exchanged, headline, inner, of_one_sort, weight
from reader.facts.kinds import KINDS
from reader.model import FactKind, Rule

_ORDER = list(FactKind)
_EVERY = [
    *(rule for kind in KINDS for rule in kind.rules),
    *exchanged.RULES,
    *of_one_sort.RULES,
    *weight.RULES,
    *inner.RULES,
    *headline.RULES,
]

RULES: Mapping[str, Rule] = MappingProxyType(
    {rule.id: rule for rule in sorted(_EVERY, key=lambda rule: _ORDER.index(rule.kind))}
)
"""All rules by id, in the order in which they are listed for people: kind by kind."""
