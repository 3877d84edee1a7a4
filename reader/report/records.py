"""A comparison as a table for a spreadsheet or a data frame: a record for each row.

Commas or tabs part the columns, as RFC 4180 says. A cell that a spreadsheet would take for a
formula begins with an apostrophe. A brief table has a record for each finding, a statistic one for
the pair.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from reader.model import Comparison, FactKind, Row, Severity, Side
from reader.report.finding_records import COLUMNS as FINDING_COLUMNS
from reader.report.finding_records import finding_records
from reader.report.harmless import harmless
from reader.report.outline import Outline, sign_words
from reader.report.page_style import Detail, PageStyle
from reader.text.clean import sanitized

Record = Mapping[str, str]

COLUMNS: Mapping[Detail, Sequence[str]] = {
    Detail.ROWS: (
        "row", "sign", "alert", "severity", "base", "other", "caption", "findings",
        "verdict",
    ),
    Detail.BRIEF: (*FINDING_COLUMNS, "verdict"),
    Detail.STAT: (
        "base", "other", "kept", "verbatim", "same", "reworded", "omitted", "added", "moved",
        "high", "medium", "low", "whole",
    ),
}  # fmt: skip
"""The columns of a record for a row, for a finding, and for the pair."""


def rendered(comparison: Comparison, page: PageStyle, delimiter: str = ",") -> str:
    """The heads of the columns, then the records."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter)
    columns = COLUMNS[page.detail]
    writer.writerow(columns)
    for record in records(comparison, page):
        cells = [record[name] for name in columns]
        writer.writerow(cells if page.raw else map(harmless, cells))
    return written.getvalue()


def records(comparison: Comparison, page: PageStyle) -> Iterator[Record]:
    """The cells of each record by the names of the columns, safe to print."""
    outline = Outline(comparison, page)
    match page.detail:
        case Detail.ROWS:
            found: Iterator[Record] = (_of_row(outline, row) for row in outline.rows)
        case Detail.BRIEF:
            found = (_of_finding(outline, index) for index in outline.told)
        case Detail.STAT:
            found = iter((_of_pair(outline),))
    for record in found:
        yield {name: "\n".join(map(sanitized, cell.split("\n"))) for name, cell in record.items()}


def _of_row(outline: Outline, row: Row) -> Record:
    told = outline.told_in(row)
    found = [outline.finding(index) for index in told]
    lines = [
        f"{one.severity} {one.kind}: {outline.words(index)}"
        for one, index in zip(found, told, strict=True)
    ]
    return {
        "row": row.number,
        "sign": next(sign_words(row)),
        "alert": _alert(row, [one.kind for one in found]),
        "severity": str(found[0].severity) if found else "",
        "base": sanitized(outline.side(row, Side.LEFT)),
        "other": sanitized(outline.side(row, Side.RIGHT)),
        "caption": row.caption,
        "findings": "\n".join(lines),
        "verdict": outline.said_of_row(row),
    }


def _alert(row: Row, kinds: Sequence[FactKind]) -> str:
    """What a row calls attention to: a quotation, another finding, or that it was moved."""
    if kinds:
        return "quote" if FactKind.QUOTE in kinds else "finding"
    return "moved" if "moved" in sign_words(row) else ""


def _of_finding(outline: Outline, index: int) -> Record:
    (cells,) = finding_records(outline.comparison, (index,))
    return dict(zip(FINDING_COLUMNS, cells, strict=True)) | {"verdict": outline.said_of(index)}


def _of_pair(outline: Outline) -> Record:
    summary = outline.comparison.summary
    severities = [outline.finding(index).severity for index in outline.told]
    return {
        "base": outline.comparison.left.source,
        "other": outline.comparison.right.source,
        "kept": f"{summary.kept:.4f}",
        "verbatim": f"{summary.verbatim:.4f}",
        **{
            name: str(getattr(summary, name))
            for name in ("same", "reworded", "omitted", "added", "moved")
        },
        **{str(level): str(severities.count(level)) for level in Severity},
        "whole": "; ".join(filter(None, (*outline.whole, outline.possible))),
    }
