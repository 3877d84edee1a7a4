"""Quotations: read, and compared word by word."""

from __future__ import annotations

from reader.facts.kind import KindOfFact
from reader.facts.quotes import compare, read
from reader.facts.quotes.rules import RULES

KIND = KindOfFact(read.read, compare.compare, RULES)
