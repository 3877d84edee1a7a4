"""Numbers, units, shares and money: read, and compared by value."""

from __future__ import annotations

from reader.facts.kind import KindOfFact
from reader.facts.numbers import compare, read
from reader.facts.numbers.rules import RULES

KIND = KindOfFact(read.read, compare.compare, RULES)
