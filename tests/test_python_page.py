"""What docs/python.md says may be called, and what comes of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.facts import values
from reader.library.folders import SAMPLES
from reader.model import Article

PAGE = (Path(__file__).parent.parent / "docs" / "python.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\S.*?) +\| (\w+) \|(.*)\|(.*)\|(.*)\|(.*)\|$", PAGE, re.MULTILINE)[1:]


def test_the_example_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    example = re.search(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert example
    monkeypatch.chdir(SAMPLES)
    names: dict[str, object] = {}
    exec(example[1], names)
    assert names["document"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_each_value_of_the_table_is_what_is_read(row: tuple[str, ...]) -> None:
    words, *wanted = (cell.strip() for cell in row)
    (value,) = values(Article.from_sentences([words], "en"))
    ends = ("" if end is None else f"{end.normalize():f}" for end in (value.low, value.high))
    assert [value.kind, *ends, value.unit, value.iso] == wanted


def test_the_table_has_rows() -> None:
    assert len(ROWS) > 10
