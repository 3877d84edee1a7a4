"""What docs/python.md says may be called, and what comes of it."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest

import reader
from reader.facts import values
from reader.library.folders import SAMPLES
from reader.model import Article, Comparison
from reader.report import FORMATS, Detail, PageStyle, render, rows

PAGE = (Path(__file__).parent.parent / "docs" / "python.md").read_text(encoding="utf-8")
STAT = PageStyle(detail=Detail.STAT)
ROWS = re.findall(r"^\| (\S.*?) +\| (\w+) \|(.*)\|(.*)\|(.*)\|(.*)\|$", PAGE, re.MULTILINE)[1:]


EXAMPLES = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def names_after(example: str) -> dict[str, object]:
    """What an example has made."""
    names: dict[str, object] = {}
    exec(example, names)
    return names


def test_the_examples_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(SAMPLES)
    first, options, second = map(names_after, EXAMPLES)
    assert first["document"]
    assert str(second["page"]).startswith("<!doctype html>")
    found = options["comparison"].findings  # type: ignore[attr-defined]
    assert {"number"} <= {str(one.kind) for one in found}
    assert "headline" not in {str(one.kind) for one in found}
    assert second["line"] == render(second["comparison"], "markdown", STAT)  # type: ignore[arg-type]
    assert {finding["kind"] for finding in second["findings"]} == {"number"}  # type: ignore[attr-defined]


@pytest.mark.parametrize("form", FORMATS)
def test_a_report_is_that_of_the_command(form: str) -> None:
    comparison = storm()
    assert render(comparison, form) == FORMATS[form](comparison, PageStyle())


def test_another_format_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"'pdf'.*markdown"):
        render(storm(), "pdf")


def test_the_rows_are_plain_dicts_and_those_of_the_table() -> None:
    found = rows(storm())
    table = csv.DictReader(io.StringIO(render(storm(), "csv", PageStyle(raw=True)), newline=""))
    assert found == list(table)
    assert all(type(row) is dict for row in found)


def test_a_notebook_shows_the_report_and_several_do_not_meet() -> None:
    shown = storm()._repr_html_()
    assert "23 people" in shown
    assert "<html" not in shown
    other = reader.compare(
        reader.load(SAMPLES / "court-1-wire.txt"), reader.load(SAMPLES / "court-3-rewrite.md")
    )
    places = [set(re.findall(r' id="(\S+)"', page)) for page in (shown, other._repr_html_())]
    assert all(places)
    assert not places[0] & places[1]


def compared(left: str, right: str) -> Comparison:
    """Two samples, compared."""
    return reader.compare(reader.load(SAMPLES / left), reader.load(SAMPLES / right))


def storm() -> Comparison:
    return compared("storm-1-wire.txt", "storm-3-rewrite.txt")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_each_value_of_the_table_is_what_is_read(row: tuple[str, ...]) -> None:
    words, *wanted = (cell.strip() for cell in row)
    (value,) = values(Article.from_sentences([words], "en"))
    ends = ("" if end is None else f"{end.normalize():f}" for end in (value.low, value.high))
    assert [value.kind, *ends, value.unit, value.iso] == wanted


def test_the_table_has_rows() -> None:
    assert len(ROWS) > 10
