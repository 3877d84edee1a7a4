"""A comparison as a table for a spreadsheet or a data frame: a record for each row.

Commas or tabs part the columns, as RFC 4180 says. A cell that a spreadsheet would take for a
formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from reader.model import Comparison, FactKind, Finding, RowKind, Side, Sign
from reader.text.clean import sanitized
from reader.view.categories import by_passage
from reader.view.digest import worth_telling
from reader.view.finding_words import finding_words
from reader.view.rows import rows_of

COLUMNS = ("row", "sign", "alert", "severity", "base", "other", "caption", "findings")
"""`sign` and `alert` in words; `severity` of the worst finding; `findings` each on its own line."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_WIDTH = 160
"""Cells for the words of a finding."""


def rendered(comparison: Comparison, delimiter: str = ",") -> str:
    """The heads of the columns, then a record for each row."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter)
    writer.writerow(COLUMNS)
    for record in records(comparison):
        writer.writerow(["'" + cell if cell.startswith(_FORMULA) else cell for cell in record])
    return written.getvalue()


def records(comparison: Comparison) -> Iterator[tuple[str, ...]]:
    """The cells of each row, in the order of `COLUMNS`."""
    told = by_passage(worth_telling(comparison.findings))
    for number, row in enumerate(rows_of(comparison), 1):
        here = row.passages if row.kind is RowKind.PASSAGE else range(0)
        findings = [found for passage in here for found in told.get(passage, ())]
        sides = []
        for side in Side:
            runs, text = row.runs(side), comparison.article(side).text
            sides.append(text[runs[0].span.start : runs[-1].span.end].strip() if runs else "")
        lines = [f"{f.severity} {f.kind}: {finding_words(comparison, f, _WIDTH)}" for f in findings]
        yield (
            str(number),
            str(row.sign),
            _alert(row.alert, findings),
            str(findings[0].severity) if findings else "",
            *(sanitized(words) for words in sides),
            row.caption,
            "\n".join(lines),
        )


def _alert(sign: Sign, findings: Sequence[Finding]) -> str:
    """What a row calls attention to: a quotation, another finding, or that it was moved."""
    if findings:
        return "quote" if any(f.kind is FactKind.QUOTE for f in findings) else "finding"
    return "" if sign is Sign.NONE else str(sign)
