"""Whether something has happened: read, and compared."""

from __future__ import annotations

from reader.facts.kind import KindOfFact
from reader.facts.tense import compare, read
from reader.facts.tense.rules import RULES

KIND = KindOfFact(read.read, compare.compare, RULES)
