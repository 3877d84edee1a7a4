"""`--findings FILE`: what other readers found, on every way out; and the pipeline of the docs."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.cli import run
from reader.comparison.second_file import SCHEMA
from reader.comparison.second_readers import SecondReaders, use_second
from reader.library.folders import SAMPLES
from tests.hostile.payloads import ALL
from tests.hostile.terminal import live

ROOT = Path(__file__).parent.parent.parent
PAIR = [str(SAMPLES / name) for name in ("storm-1-wire.txt", "storm-3-rewrite.txt")]
SCRIPTS = (ROOT / "docs" / "scripts.md").read_text(encoding="utf-8")
FINDINGS = (ROOT / "docs" / "findings.md").read_text(encoding="utf-8")
Captured = pytest.CaptureFixture[bytes]


@pytest.fixture(autouse=True)
def _own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    yield
    use_second(SecondReaders())


def example() -> dict[str, Any]:
    """The file of docs/findings.md."""
    found = re.search(r"```json\n(\{.*?\n\})\n```", FINDINGS, re.DOTALL)
    assert found
    document: dict[str, Any] = json.loads(found[1])
    assert document["schema"] == SCHEMA
    return document


@pytest.fixture
def second(tmp_path: Path) -> str:
    path = tmp_path / "second.json"
    path.write_text(json.dumps(example()))
    return str(path)


def test_check_prints_and_counts_them_and_says_what_is_not_there(
    second: str, capfdbinary: Captured
) -> None:
    arguments = ["check", *PAIR, "--findings", second, "--fail-on", "unit"]
    assert run(arguments) == 1
    out, err = (stream.decode() for stream in capfdbinary.readouterr())
    (line,) = out.splitlines()
    assert line.split()[:2] == ["medium", "unit"]
    assert "[a colleague]  " in line
    assert err.startswith(f"reader: {second}: finding 2 of the style checker (name) is not shown")
    assert err.count("\n") == 1


@pytest.mark.parametrize("form", ["text", "linear", "json", "html", "markdown", "csv", "tsv"])
def test_every_report_has_them(form: str, second: str, capfdbinary: Captured) -> None:
    run(["diff", *PAIR, "--findings", second, "--format", form])
    out, err = (stream.decode() for stream in capfdbinary.readouterr())
    assert "a colleague" in out
    assert "is not shown" in err


def test_they_are_judged_and_handed_over(
    second: str, capfdbinary: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers = tmp_path / "answers"
    answers.write_text("n\n" * 20 + "q\n")
    with answers.open() as typed:
        monkeypatch.setattr(sys, "stdin", typed)
        run(["review", "--linear", *PAIR, "--findings", second])
    told = capfdbinary.readouterr().out.decode()
    assert "Found by a colleague." in told
    assert "sure" in told
    place = told[: told.index("Found by a colleague")].count("\nFinding ")
    with answers.open("w") as typed:
        typed.write("b\n" * 20 + "n\n" * (place - 1) + "e\nq\n")
    with answers.open() as typed:
        monkeypatch.setattr(sys, "stdin", typed)
        run(["review", "--linear", *PAIR, "--findings", second])
    capfdbinary.readouterr()
    run(["handover", *PAIR, "--findings", second, "--format", "json"])
    document = json.loads(capfdbinary.readouterr().out)
    (item,) = (i for i in document["pairs"][0]["items"] if i["rule"] == "second.unit")
    assert item["chance"] is None
    assert item["says"].endswith("[a colleague]")
    assert [one["verdict"] for one in item["judgements"]] == ["error"]


def test_nothing_in_a_file_of_findings_acts(tmp_path: Path, capfdbinary: Captured) -> None:
    hostile = {
        "kind": "number",
        "severity": "high",
        "message": ALL[:1900],
        "origin": f"{ALL[:60]}<b>",
        "left": "23 people",
        "right": "Thirty-two people",
    }
    lost = hostile | {"left": f"{ALL[:400]} gone"}
    path = tmp_path / "second.json"
    path.write_text(json.dumps({"schema": SCHEMA, "findings": [hostile, lost]}))
    for command in (["check"], ["diff"], ["diff", "--linear"], ["diff", "--format", "json"]):
        run([command[0], *PAIR, "--findings", str(path), *command[1:]])
        out = b"".join(capfdbinary.readouterr())
        assert b"is not shown" in out
        assert live(out) == []
    run(["diff", *PAIR, "--findings", str(path), "--format", "html"])
    assert b"<b>]" not in capfdbinary.readouterr().out


def test_the_kiosk_takes_none(second: str, tmp_path: Path, capfdbinary: Captured) -> None:
    assert run(["--restricted", str(tmp_path), "--findings", second]) == 2
    assert b"--findings does not go with --restricted" in capfdbinary.readouterr().err


def test_the_pipeline_of_the_docs_holds_back_what_changed_a_fact(tmp_path: Path) -> None:
    block = re.search(r"<!-- pipeline -->\n```sh\n(.*?)```", SCRIPTS, re.DOTALL)
    assert block
    programs = tmp_path / "bin"
    programs.mkdir()
    written = {
        "reader": f'exec "{sys.executable}" -m reader "$@"',
        "rewrite": "sed -e 's/14 crates/40 crates/' -e 's/shut/closed/'",
        "second-reader": 'cat "$2".second 2>/dev/null || '
        f"""echo '{{"schema": "{SCHEMA}", "findings": []}}'""",
    }
    for name, body in written.items():
        (programs / name).write_text(f"#!/bin/sh\n{body}\n")
        (programs / name).chmod(0o755)
    for folder in ("incoming", "drafts", "ready", "held"):
        (tmp_path / folder).mkdir()
    stories = {
        "fact": "The quay was shut after 14 crates fell.",
        "fair": "The quay was shut on Monday.",
        "seen": "The bridge was shut on Monday.",
    }
    for name, words in stories.items():
        text = f"Lund, as sent\n\n{words}\n\nNobody was hurt.\n"
        (tmp_path / "incoming" / f"{name}.txt").write_text(text)
    colleague = {
        "kind": "name",
        "severity": "high",
        "message": "it is the lock that is meant",
        "origin": "second reader",
        "left": "The bridge",
        "right": "The bridge",
    }
    found = {"schema": SCHEMA, "findings": [colleague]}
    (tmp_path / "drafts" / "seen.txt.second").write_text(json.dumps(found))
    done = subprocess.run(
        ["bash", "-e", "-c", block[1]],
        cwd=tmp_path,
        env={"PATH": f"{programs}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT), "HOME": "/none"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in (tmp_path / "ready").iterdir()) == ["fair.txt"]
    held = {path.name: path.read_text() for path in (tmp_path / "held").iterdir()}
    assert sorted(held) == ["fact.txt", "fact.txt.jsonl", "seen.txt", "seen.txt.jsonl"]
    (why,) = map(json.loads, held["fact.txt.jsonl"].splitlines())
    assert (why["kind"], why["words"]) == ("number", "14 crates fell → 40")
    (other,) = map(json.loads, held["seen.txt.jsonl"].splitlines())
    assert (other["origin"], other["confidence"]) == ("second reader", None)
