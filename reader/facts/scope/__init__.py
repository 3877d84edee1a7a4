"""Of how many something is said: read, and compared."""

from __future__ import annotations

from reader.facts.kind import KindOfFact
from reader.facts.scope import compare, read
from reader.facts.scope.rules import RULES

KIND = KindOfFact(read.read, compare.compare, RULES)
