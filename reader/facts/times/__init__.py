"""Days, times of day, periods and lengths of time: read, and compared."""

from __future__ import annotations

from reader.facts.kind import KindOfFact
from reader.facts.times import compare, read
from reader.facts.times.rules import RULES

KIND = KindOfFact(read.read, compare.compare, RULES)
