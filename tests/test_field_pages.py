"""Every column and field that a command writes is told on its page."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.cli import run
from reader.library.folders import SAMPLES
from reader.report.records import COLUMNS as OF_A_TABLE

DOCS = Path(__file__).parent.parent / "docs"
PAIR = [str(SAMPLES / name) for name in ("storm-1-wire.txt", "storm-3-rewrite.txt")]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is set, and nothing is known from before."""
    for name in ("CONFIG", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path))


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    run([*arguments, *PAIR])
    return capsys.readouterr().out


def fields_in(value: object) -> Iterator[str]:
    """The names of all fields of a document."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield name
            yield from fields_in(part)
    if isinstance(value, list):
        for part in value:
            yield from fields_in(part)


def not_on(page: str, names: set[str]) -> set[str]:
    return names - set(re.findall(r"`(\w+)`", (DOCS / page).read_text(encoding="utf-8")))


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_what_check_writes_of_a_finding(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    first = printed(capsys, "check", "--format", form).splitlines()[0]
    names = set(fields_in(json.loads(first))) if form == "jsonl" else set(first.split(","))
    assert len(names) > 10
    assert not_on("scripts.md", names) == set()


def test_what_stories_writes_of_an_article(capsys: pytest.CaptureFixture[str]) -> None:
    names = set(printed(capsys, "stories", "--format", "csv").splitlines()[0].split(","))
    names |= set(fields_in(json.loads(printed(capsys, "stories", "--format", "json"))))
    assert not_on("scripts.md", names - {"schema"}) == set()


def test_the_columns_of_a_table() -> None:
    of_check = set(re.findall(r"`(\w+)`", (DOCS / "scripts.md").read_text(encoding="utf-8")))
    names = {name for columns in OF_A_TABLE.values() for name in columns}
    assert not_on("reports.md", names - of_check) == set()


def test_the_fields_of_the_whole_document(capsys: pytest.CaptureFixture[str]) -> None:
    names = set(json.loads(printed(capsys, "diff", "--format", "json")))
    assert not_on("reports.md", {*names, "rules_off"}) == set()


def test_what_is_handed_over(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("A\nq\n"))
    printed(capsys, "review", "--linear")
    names = set(printed(capsys, "handover", "--format", "csv").splitlines()[0].split(","))
    told = json.loads(printed(capsys, "handover", "--format", "json"))
    assert told["judgements"] > 0
    names |= set(fields_in(told)) - {"high", "medium", "low"}
    assert not_on("handover.md", names) == set()
