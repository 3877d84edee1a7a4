"""What is found about words inside quotation marks."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

QUOTE_ALTERED = Rule(
    "quote.altered", FactKind.QUOTE, "Words changed inside quotation marks", Severity.HIGH
)
QUOTE_REWORDED = Rule(
    "quote.reworded",
    FactKind.QUOTE,
    "Small or many words changed inside quotation marks",
    Severity.MEDIUM,
)
QUOTE_SHORTENED = Rule(
    "quote.shortened", FactKind.QUOTE, "A quotation cut at its beginning or end", Severity.LOW
)
QUOTE_TIDIED = Rule(
    "quote.tidied",
    FactKind.QUOTE,
    "Contractions or forms tidied up inside quotation marks",
    Severity.LOW,
)
QUOTE_MARKS = Rule(
    "quote.marks",
    FactKind.QUOTE,
    "Quotation marks put on or taken off the same words",
    Severity.MEDIUM,
)
QUOTE_LOST = Rule(
    "quote.lost", FactKind.QUOTE, "A quotation that the other article does not have", Severity.LOW
)
QUOTE_NEW = Rule(
    "quote.new", FactKind.QUOTE, "A quotation that the other article does not have", Severity.MEDIUM
)

RULES = (
    QUOTE_ALTERED,
    QUOTE_REWORDED,
    QUOTE_SHORTENED,
    QUOTE_TIDIED,
    QUOTE_MARKS,
    QUOTE_LOST,
    QUOTE_NEW,
)
"""In the order for people."""
