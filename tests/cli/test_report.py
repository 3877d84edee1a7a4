"""`reader report`: a page a pair and an index, stopped and gone on with."""

from __future__ import annotations

import csv
import io
import json
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import unquote

import pytest

from reader.cli import run
from reader.comparison.second_readers import SecondReaders, use_second
from reader.library.folders import SAMPLES
from reader.library.readings import MANY_PAIRS
from tests.bench.made_articles import make
from tests.hostile.payloads import ALL
from tests.report.test_html import Parsed

Captured = pytest.CaptureFixture[bytes]
STORM = [str(SAMPLES / name) for name in ("storm-1-wire.txt", "storm-2-light.md")]


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))


def reported(folder: Path, *arguments: str, status: int = 0) -> dict[str, str]:
    """The files in the folder of a report, by their names."""
    assert run(["report", *arguments, "--output", str(folder)]) == status
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def stamps(folder: Path) -> dict[str, int]:
    """When each page was written."""
    return {path.name: path.stat().st_mtime_ns for path in folder.glob("*-*.html")}


def test_a_folder_gives_a_page_for_each_telling_and_an_index_of_stories(tmp_path: Path) -> None:
    files = reported(tmp_path / "out", str(SAMPLES))
    pages = [name for name in files if name not in {"index.html", "pages.jsonl"}]
    assert len(pages) == 7
    index = Parsed(files["index.html"])
    assert sorted(map(unquote, index.values("href"))) == sorted(pages)
    assert len(re.findall("<h2", files["index.html"])) == 4
    assert "Storm tears open harbour wall at Corrimouth, 23 injured" in index.text
    assert "4 high" in index.text
    for name in pages:
        assert '<a href="index.html">All stories</a>' in files[name]
        assert Parsed(files[name]).wrong == []


@pytest.mark.parametrize(
    ("form", "suffix", "index"),
    [("markdown", "md", "index.md"), ("json", "json", "index.csv"), ("csv", "csv", "index.csv")],
)
def test_other_formats_have_their_index(form: str, suffix: str, index: str, tmp_path: Path) -> None:
    files = reported(tmp_path / "out", *STORM, "--format", form)
    (page,) = (name for name in files if name not in {index, "pages.jsonl"})
    assert page.endswith(f".{suffix}")
    assert page in files[index]
    if index == "index.csv":
        (record,) = csv.DictReader(io.StringIO(files[index], newline=""))
        assert (record["page"], record["base"]) == (page, STORM[0])


def test_what_is_done_is_not_done_again_and_what_changed_is(tmp_path: Path) -> None:
    folder = tmp_path / "night"
    folder.mkdir()
    for name in ("storm-1-wire.txt", "storm-2-light.md", "storm-3-rewrite.txt"):
        (folder / name).write_bytes((SAMPLES / name).read_bytes())
    out = tmp_path / "out"
    first = reported(out, str(folder))
    before = stamps(out)
    assert reported(out, str(folder)) == first
    assert stamps(out) == before
    light = folder / "storm-2-light.md"
    light.write_text(light.read_text().replace("300", "400"))
    second = reported(out, str(folder))
    changed = {name for name, stamp in stamps(out).items() if stamp != before[name]}
    assert changed == {name for name in second if name.startswith("storm-2")}
    assert set(second) == set(first)
    reported(out, str(folder), "--only", "number,date,quote")
    narrowed = stamps(out)
    reported(out, str(folder), "--only", "quote,date,number")
    assert stamps(out) == narrowed


def test_what_others_found_is_told_as_it_is_now_and_gone_when_it_is_not_asked_for(
    tmp_path: Path, capfdbinary: Captured
) -> None:
    out, second = tmp_path / "out", tmp_path / "second.json"
    found = {"kind": "number", "severity": "high", "message": "no source", "left": "23 people"}
    lost = {**found, "left": "nine herons"}
    for origin, findings in (("Ilse", [found]), ("Bram", [found, lost])):
        document = {"schema": "wire-reader/second/1", "origin": origin, "findings": findings}
        second.write_text(json.dumps(document))
        files = reported(out, *STORM, "--findings", str(second))
        (page,) = (text for name, text in files.items() if name.startswith("storm"))
        assert f"found by {origin}" in page
        assert len(re.findall("found by ", page)) == 1
    assert b"finding 2 of Bram (number) is not shown" in capfdbinary.readouterr().err
    use_second(SecondReaders())
    (page,) = (text for name, text in reported(out, *STORM).items() if name.startswith("storm"))
    assert "found by" not in page


def test_a_report_that_was_stopped_goes_on_where_it_was(tmp_path: Path) -> None:
    story = (SAMPLES / "storm-1-wire.txt").read_text()
    paths = []
    for number in range(12):
        paths.append(tmp_path / f"copy-{number}.txt")
        paths[-1].write_text(story.replace("23 people", f"{number + 30} people"))
    out = tmp_path / "out"
    arguments = ["report", STORM[0], *map(str, paths), "--output", str(out)]
    done = subprocess.Popen([sys.executable, "-m", "reader", *arguments])
    while len(stamps(out)) < 3 and done.poll() is None:
        time.sleep(0.01)
    done.send_signal(signal.SIGINT)
    done.wait()
    written = stamps(out)
    journal = (out / "pages.jsonl").read_text()
    (out / "pages.jsonl").write_text(journal + '{"page": "half-a-li')
    assert run(arguments) == 0
    pages = stamps(out)
    known = set(re.findall(r'"page": "(\S+)"', journal))
    assert len(pages) == 12
    assert known
    assert all(pages[name] == written[name] for name in known)
    assert not list(out.glob(".*"))
    lines = [json.loads(line) for line in (out / "pages.jsonl").read_text().splitlines()]
    assert [line["page"] for line in lines if line["page"] in pages] == [
        line["page"] for line in lines
    ]


def test_pages_of_an_earlier_report_stay_and_are_told(
    tmp_path: Path, capfdbinary: Captured
) -> None:
    out = tmp_path / "out"
    reported(out, str(SAMPLES))
    capfdbinary.readouterr()
    assert len(stamps(out)) == 7
    reported(out, *STORM)
    assert b"6 pages of an earlier report stay in " in capfdbinary.readouterr().err
    assert len(stamps(out)) == 7


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path, capfdbinary: Captured) -> None:
    (tmp_path / "index.html").write_text("mine")
    assert run(["report", *STORM, "--output", str(tmp_path)]) == 2
    assert b"has other files in it" in capfdbinary.readouterr().err
    assert (tmp_path / "index.html").read_text() == "mine"
    assert run(["report", *STORM, "--output", str(tmp_path / "index.html")]) == 2
    assert b"cannot write" in capfdbinary.readouterr().err


def test_an_article_that_cannot_be_read_is_told_and_the_others_are_written(
    tmp_path: Path, capfdbinary: Captured
) -> None:
    (tmp_path / "blank.txt").write_text(" \n")
    files = reported(tmp_path / "out", STORM[0], str(tmp_path / "blank.txt"), STORM[1], status=2)
    assert len(stamps(tmp_path / "out")) == 1
    assert "storm-2-light" in files["index.html"]
    assert b"blank.txt: is empty" in capfdbinary.readouterr().err


def test_nothing_of_an_article_acts_in_an_index_or_the_name_of_a_page(tmp_path: Path) -> None:
    hostile = tmp_path / "<script>x y'\x1b[2J.txt"
    hostile.write_text(f"<script>alert(1)</script> {ALL}\n\nThe quay was shut.\n")
    for form, index in (("html", "index.html"), ("markdown", "index.md"), ("csv", "index.csv")):
        files = reported(tmp_path / form, STORM[0], str(hostile), "--format", form)
        assert "\x1b" not in files[index]
        (page,) = (name for name in files if name not in {index, "pages.jsonl"})
        assert re.fullmatch(r"[a-z0-9.-]+", page)
        if form == "html":
            tags = {tag for tag, _ in Parsed(files[index]).elements}
            assert "script" not in tags
            assert "<script>x y'" in Parsed(files[index]).text
        if form == "markdown":
            assert "<script>" not in files[index].replace("\\<", "")


def test_a_journal_that_names_a_file_elsewhere_is_not_believed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    reported(out, *STORM)
    journal = out / "pages.jsonl"
    line = json.loads(journal.read_text())
    journal.write_text(json.dumps({**line, "page": "../../etc/passwd"}) + "\n[]\nnull\n")
    files = reported(out, *STORM)
    assert "passwd" not in files["index.html"] + files["pages.jsonl"]


def test_pages_are_the_same_by_several_processes_and_by_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    night = tmp_path / "night"
    make(night, 30)
    first = reported(tmp_path / "first", str(night))

    def refuse(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr("reader.library.processes.Processes._start", refuse)
    assert len(first) - 2 >= MANY_PAIRS
    assert reported(tmp_path / "second", str(night)) == first
