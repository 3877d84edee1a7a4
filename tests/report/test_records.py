"""The comparison as a table."""

from __future__ import annotations

import csv
import io

import pytest

from reader.comparison.pipeline import compare
from reader.model import Article
from reader.report import FORMATS, Detail, PageStyle
from reader.report.records import COLUMNS

WIRE = Article.from_sentences(
    ["The quay, shut on Friday, lost 14 crates.", "=SUM(A1)", "-2+3 it said."]
)
REWRITE = Article.from_sentences(["The quay, shut on Friday, lost 40 crates."])


@pytest.mark.parametrize(("name", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_each_row_is_a_record_that_reads_back(name: str, delimiter: str) -> None:
    written = FORMATS[name](compare(WIRE, REWRITE), PageStyle())
    records = list(csv.DictReader(io.StringIO(written, newline=""), delimiter=delimiter))
    assert tuple(records[0]) == COLUMNS[Detail.ROWS]
    first = records[0]
    assert (first["row"], first["sign"], first["severity"]) == ("s1", "reworded", "high")
    assert first["base"] == "The quay, shut on Friday, lost 14 crates."
    assert first["other"] == "The quay, shut on Friday, lost 40 crates."
    assert first["findings"] == "high number: 14 crates → 40"
    assert [record["sign"] for record in records[1:]] == ["omitted", "omitted"]


def test_no_cell_is_a_formula() -> None:
    written = FORMATS["csv"](compare(WIRE, REWRITE), PageStyle())
    records = list(csv.DictReader(io.StringIO(written, newline="")))
    assert [record["base"] for record in records[1:]] == ["'=SUM(A1)", "'-2+3 it said."]


def test_lines_end_as_the_standard_says() -> None:
    assert FORMATS["csv"](compare(WIRE, REWRITE), PageStyle()).count("\r\n") == 4


def read_back(page: PageStyle) -> list[dict[str, str]]:
    """The records of the table, by the names of the columns."""
    written = FORMATS["csv"](compare(WIRE, REWRITE), page)
    return list(csv.DictReader(io.StringIO(written, newline="")))


def test_raw_cells_are_the_words_themselves() -> None:
    records = read_back(PageStyle(raw=True))
    assert [record["base"] for record in records[1:]] == ["=SUM(A1)", "-2+3 it said."]


def test_a_brief_table_has_a_record_for_each_finding() -> None:
    number, *rest = read_back(PageStyle(detail=Detail.BRIEF))
    assert (number["severity"], number["kind"], number["base_sentences"]) == ("high", "number", "1")
    assert number["says"] == "14 crates → 40"
    assert number["rule"] == "number.changed"
    assert all(record["kind"] in {"omission", "number"} for record in rest)


def test_a_statistic_is_one_record_for_the_pair() -> None:
    (record,) = read_back(PageStyle(detail=Detail.STAT))
    assert (record["reworded"], record["omitted"], record["high"]) == ("1", "2", "1")
