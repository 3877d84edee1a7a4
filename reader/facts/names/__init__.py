"""Names of people, places and organisations: read, and compared."""

from __future__ import annotations

from reader.facts.kind import KindOfFact
from reader.facts.names import compare, read
from reader.facts.names.rules import RULES

KIND = KindOfFact(read.read, compare.compare, RULES)
