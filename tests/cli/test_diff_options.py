"""`reader diff`: how much of a comparison it tells, and what was said of it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from reader.cli import run
from reader.comparison.pipeline import compare
from reader.formats import load
from reader.library.folders import SAMPLES
from reader.model import Verdict
from reader.review.session import ReviewSession
from reader.settings.settings import Settings
from reader.view.digest import by_consequence

PAIR = [str(SAMPLES / name) for name in ("storm-1-wire.txt", "storm-3-rewrite.txt")]
Captured = pytest.CaptureFixture[bytes]


@pytest.fixture(autouse=True)
def _own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def printed(capfdbinary: Captured, *options: str) -> str:
    """What `reader diff` prints of the storm."""
    assert run(["diff", *PAIR, *options]) == 1
    return capfdbinary.readouterr().out.decode()


def complaint(capfdbinary: Captured, *options: str) -> str:
    with pytest.raises(SystemExit) as ended:
        run(["diff", *PAIR, *options])
    assert ended.value.code == 2
    return capfdbinary.readouterr().err.decode()


def test_brief_tells_what_matters_and_no_row(capfdbinary: Captured) -> None:
    told = printed(capfdbinary, "--brief")
    assert "23 people → Thirty-two" in told
    assert "Staithe Point" not in told


def test_a_statistic_is_one_line_with_both_files(capfdbinary: Captured) -> None:
    (line,) = printed(capfdbinary, "--stat").splitlines()
    assert line.startswith(f"{PAIR[0]} {PAIR[1]}  85% told")
    assert line.endswith("findings: 2 high, 5 medium, 1 low")


def test_only_some_kinds_are_told(capfdbinary: Captured) -> None:
    written = printed(capfdbinary, "--only", "number,date", "--format", "json")
    found = json.loads(written)["discrepancies"]
    assert {one["kind"] for one in found} == {"number", "date"}
    on_screen = printed(capfdbinary, "--only", "NEGATION,left out", "--format", "json")
    assert {one["kind"] for one in json.loads(on_screen)["discrepancies"]} == {
        "negation",
        "omission",
    }
    told = printed(capfdbinary, "--only", "omitted")
    assert "Nobody asked us" in told
    assert "Thirty-two" not in told
    assert "sentences not of this kind" in told


def test_context_folds_what_is_the_same(capfdbinary: Captured) -> None:
    pair = [str(SAMPLES / name) for name in ("workshop-1-wire.txt", "workshop-2-close.txt")]
    run(["diff", *pair, "--context", "0", "--format", "csv"])
    written = capfdbinary.readouterr().out.decode()
    records = list(csv.DictReader(io.StringIO(written, newline="")))
    assert any(r["sign"] == "fold" and "the same" in r["caption"] for r in records)
    assert len(records) < len(compare(load(pair[0]), load(pair[1])).passages)


def test_what_was_said_is_told_where_it_is_asked_for(capfdbinary: Captured, tmp_path: Path) -> None:
    session = ReviewSession(Settings(), tmp_path / "state" / "wire-reader")
    comparison = session.compare(load(PAIR[0]), load(PAIR[1])).comparison
    session.judge(
        comparison, by_consequence(comparison.findings)[0], Verdict.ERROR, "ring <b>her</b>"
    )
    session.review(comparison, 5, Verdict.FAIR)
    session.close()
    for name, shown in (
        ("text", "said: error, note: ring <b>her</b>"),
        ("linear", "Said of it: error, note: ring <b>her</b>"),
        ("html", '<em class="verdict">error, note: ring &lt;b&gt;her&lt;/b&gt;</em>'),
        ("markdown", r"**error, note: ring \<b\>her\</b\>**"),
        ("json", '"note": "ring <b>her</b>"'),
    ):
        assert shown not in printed(capfdbinary, "--format", name), name
        assert shown in printed(capfdbinary, "--format", name, "--with-review"), name
    table = printed(capfdbinary, "--format", "csv", "--with-review")
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    assert [row["verdict"] for row in rows if row["verdict"]] == ["fair"]


def test_a_json_report_says_with_what_it_was_made(capfdbinary: Captured) -> None:
    written = json.loads(printed(capfdbinary, "--format", "json"))
    assert written["version"]
    assert written["options"]["likeness"] == 0.5
    assert "number.changed" in written["rules"]
    assert all(len(written[side]["sha256"]) == 64 for side in ("left", "right"))


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (("--only", "nubmer"), 'did you mean "number"?'),
        (("--only", "x\x1b[2J"), "no such kind"),
        (("--context", "-1"), "wants a number of rows"),
        (("--brief", "--stat"), "not allowed with"),
    ],
)
def test_what_cannot_be_told_is_said_in_one_line(
    capfdbinary: Captured, options: tuple[str, ...], reason: str
) -> None:
    said = complaint(capfdbinary, *options)
    assert reason in said
    assert said.count("\n") == 1
    assert "\x1b" not in said


def test_a_rule_is_silent_for_one_call(capfdbinary: Captured) -> None:
    found = json.loads(printed(capfdbinary, "--format", "json"))["discrepancies"]
    rules = {one["rule_id"] for one in found}
    assert "number.changed" in rules
    assert run(["diff", *PAIR, "--format", "json", "--rules-off", "number.changed"]) == 1
    written = capfdbinary.readouterr()
    left = {one["rule_id"] for one in json.loads(written.out)["discrepancies"]}
    assert left == rules - {"number.changed"}
    assert b"hidden by rules that are off: number.changed" in written.err
    near = complaint(capfdbinary, "--rules-off", "number.chnaged")
    assert 'number.chnaged: no such rule (did you mean "number.changed"?)' in near


@pytest.mark.parametrize("form", ["text", "linear", "html", "markdown"])
def test_of_two_that_are_the_same_it_says_so(form: str, capfdbinary: Captured) -> None:
    run(["diff", PAIR[0], PAIR[0], "--format", form])
    assert "no difference" in capfdbinary.readouterr().out.decode().lower()
