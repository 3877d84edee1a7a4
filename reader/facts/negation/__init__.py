"""What is denied: read, and compared; words exchanged for their opposites."""

from __future__ import annotations

from reader.facts.kind import KindOfFact
from reader.facts.negation import compare, read
from reader.facts.negation.rules import RULES

KIND = KindOfFact(read.read, compare.compare, RULES)
