"""Who did what to whom: read, and compared."""

from __future__ import annotations

from reader.facts.actors import compare, read
from reader.facts.actors.rules import RULES
from reader.facts.kind import KindOfFact

KIND = KindOfFact(read.read, compare.compare, RULES)
