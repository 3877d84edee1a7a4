"""What `reader check` prints: the findings of one pair, or of several one after another."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Comparison
from reader.report.finding_lines import as_lines

_SCHEMA = "wire-reader/checks/1"
_RECORDS = ("csv", "json", "jsonl")
"""The formats for scripts; what writes them is loaded for them alone."""


class CheckReport:
    """The report in one format; what it begins and ends with depends on how many pairs it has."""

    def __init__(self, written_as: str, *, several: bool) -> None:
        self._format, self._several = written_as, several
        self._begun, self._separator = False, "\n"

    def of_pair(self, words: str) -> str:
        """What is said of a pair, as `written` has it."""
        opening = self._opening()
        if self._format == "json" and self._several:
            opening, self._separator = opening + self._separator, ",\n"
        return opening + words

    def end(self) -> str:
        """What stands after the last pair."""
        return self._opening() + ("\n]}\n" if self._format == "json" and self._several else "")

    def _opening(self) -> str:
        """What stands before a pair: before the first, the head of the whole."""
        self._begun, first = True, not self._begun
        if self._format == "csv" and first:
            from reader.report.finding_records import COLUMNS, as_table

            return as_table([COLUMNS])
        if self._format == "json" and self._several:
            return f'{{"schema": "{_SCHEMA}", "pairs": [' if first else ""
        return ""


How = tuple[str, bool, int | None]
"""The format, whether there may be several pairs, and the cells of a line."""


def written(comparison: Comparison, indexes: Sequence[int], how: How, *, pictured: bool) -> str:
    """Some findings of a pair; the picture of the whole before them, where it is one."""
    written_as, several, width = how
    if written_as in _RECORDS:
        return _recorded(comparison, indexes, written_as, several=several)
    return as_lines(comparison, indexes, width, pictured=pictured)


def _recorded(
    comparison: Comparison, indexes: Sequence[int], written_as: str, *, several: bool
) -> str:
    from reader.report import finding_records as records

    match written_as:
        case "csv":
            return records.as_table(records.finding_records(comparison, indexes))
        case "jsonl":
            return records.as_json_lines(comparison, indexes)
        case _ if several:
            return records.as_json_line(records.document_of(comparison, indexes))
    return records.as_document(comparison, indexes)
