"""Which way something went, and what stands for its opposite: compared."""

from __future__ import annotations

from reader.facts.direction import compare, read
from reader.facts.direction.rules import RULES
from reader.facts.kind import KindOfFact

KIND = KindOfFact(read.read, compare.compare, RULES)
