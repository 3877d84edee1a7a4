"""What is found about days, dates and times of day."""

from __future__ import annotations

from reader.model import FactKind, Rule, Severity

DATE_DAY = Rule(
    "date.day", FactKind.DATE, "Another day, month or year", Severity.MEDIUM, contradicts=True
)
DATE_CLOCK = Rule(
    "date.clock", FactKind.DATE, "Another time of day", Severity.MEDIUM, contradicts=True
)
DATE_ZONE = Rule("date.zone", FactKind.DATE, "Another time zone", Severity.MEDIUM)
DATE_PERIOD = Rule(
    "date.period",
    FactKind.DATE,
    "Another quarter, season or part of the year",
    Severity.MEDIUM,
)
DATE_ORDER = Rule(
    "date.order", FactKind.DATE, "Before and after, or until and from, exchanged", Severity.MEDIUM
)

RULES = (DATE_DAY, DATE_CLOCK, DATE_ZONE, DATE_PERIOD, DATE_ORDER)
"""In the order for people."""
