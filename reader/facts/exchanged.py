"""A time that only one article gives: a day or a length of time, lost, added or exchanged.

Two kinds find such times, the one for numbers (`22 years`) and the one for times (`since 1922`).
"""

from __future__ import annotations

from reader.facts.report import Report
from reader.model import FactKind, Rule, Severity

DATE_EXCHANGED = Rule(
    "date.exchanged", FactKind.DATE, "One time gone and another in its place", Severity.MEDIUM
)
DATE_LOST = Rule(
    "date.lost", FactKind.DATE, "A day that the other article does not give", Severity.LOW
)
DATE_ADDED = Rule("date.added", FactKind.DATE, "A day that the base does not give", Severity.LOW)

RULES = (DATE_EXCHANGED, DATE_LOST, DATE_ADDED)
"""In the order for people."""


def exchanged(report: Report) -> None:
    """One time lost and one gained in the same passage are one change."""
    lost = [d for d in report.findings if d.rule == DATE_LOST]
    added = [d for d in report.findings if d.rule == DATE_ADDED]
    if len(lost) != 1 or len(added) != 1 or lost[0].left is None or added[0].right is None:
        return
    report.findings = [d for d in report.findings if d not in (lost[0], added[0])]
    message = f"'{lost[0].left.value}' is gone and '{added[0].right.value}' stands in its place"
    report.add(DATE_EXCHANGED, 0.5, message, lost[0].left, added[0].right)
