"""Who is said to have said it: read, and compared."""

from __future__ import annotations

from reader.facts.kind import KindOfFact
from reader.facts.sources import compare, read
from reader.facts.sources.rules import RULES

KIND = KindOfFact(read.read, compare.compare, RULES)
