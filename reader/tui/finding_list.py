"""The findings of a comparison as lines of a list, in one of three ways."""

from __future__ import annotations

from reader.text.clean import sanitized
from reader.tui.widgets.findings_table import FindingLine
from reader.view.digest import digest
from reader.view.reading import Reading

LISTS = ("digest", "worst", "order")


def listed(reading: Reading, way: str) -> list[FindingLine]:
    """The lines: "digest" sums them up, "worst" has the worst first, "order" is as read."""
    found = reading.comparison.findings
    if way == "digest":
        return [
            FindingLine(
                line.words,
                line.findings[0] if line.findings else None,
                line.severity,
                found[line.findings[0]].kind if line.findings else None,
            )
            for line in digest(reading.comparison, reading.dismissed)
        ]
    indexes = list(reading.findings)
    if way == "order":
        indexes.sort(key=lambda k: (reading.row_of_finding(k), k))
    return [_line(reading, index) for index in indexes] or [
        FindingLine("nothing that matters was found")
    ]


def _line(reading: Reading, index: int) -> FindingLine:
    finding = reading.comparison.findings[index]
    row = reading.row_of_finding(index) + 1
    verdict = f" ({reading.verdicts[index]})" if index in reading.verdicts else ""
    words = f"row {row}  {finding.kind}: {sanitized(finding.message)}{verdict}"
    return FindingLine(words, index, finding.severity, finding.kind)
