"""The comparison as a table."""

from __future__ import annotations

import csv
import io

import pytest

from reader.comparison.pipeline import compare
from reader.model import Article
from reader.report import FORMATS, PageStyle
from reader.report.records import COLUMNS

WIRE = Article.from_sentences(
    ["The quay, shut on Friday, lost 14 crates.", "=SUM(A1)", "-2+3 it said."]
)
REWRITE = Article.from_sentences(["The quay, shut on Friday, lost 40 crates."])


@pytest.mark.parametrize(("name", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_each_row_is_a_record_that_reads_back(name: str, delimiter: str) -> None:
    written = FORMATS[name](compare(WIRE, REWRITE), PageStyle())
    records = list(csv.DictReader(io.StringIO(written, newline=""), delimiter=delimiter))
    assert tuple(records[0]) == COLUMNS
    first = records[0]
    assert (first["row"], first["sign"], first["severity"]) == ("1", "reworded", "high")
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
