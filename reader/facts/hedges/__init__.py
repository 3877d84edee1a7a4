"""How surely and how bindingly something is claimed: read, and compared."""

from __future__ import annotations

from reader.facts.hedges import compare, read
from reader.facts.hedges.rules import RULES
from reader.facts.kind import KindOfFact

KIND = KindOfFact(read.read, compare.compare, RULES)
