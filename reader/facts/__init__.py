"""What changed that matters: numbers, dates, names, quotations, sources, hedges and negation."""

from __future__ import annotations

from reader.facts.chance import judged
from reader.facts.check import Found, check
from reader.facts.door import Value, ValueKind, values
from reader.facts.options import Options
from reader.facts.rules import RULES

__all__ = [
    "RULES",
    "Found",
    "Options",
    "Value",
    "ValueKind",
    "check",
    "judged",
    "values",
]
