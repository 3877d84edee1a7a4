"""`reader check` and `reader stories` with folders and several rewrites."""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import run
from reader.cli.check_pairs import articles_of, pairs_of

WIRE = (
    "Ferry runs aground off Lorne\n\nLORNE, March 3 (Testwire) -- A ferry with 80 people aboard "
    "ran aground off Lorne on Tuesday.\n\nNobody was hurt, the coast guard said.\n"
)
SAME = WIRE.replace("Ferry runs aground", "Ferry aground")
CHANGED = SAME.replace("80 people", "90 people")
OTHER = "Choir sings in the rain\n\nNobody left the square, whatever the weather did that night.\n"


@pytest.fixture
def night(tmp_path: Path) -> Path:
    """A folder with a story in three tellings, and an article that is alone."""
    folder = tmp_path / "night"
    folder.mkdir()
    tellings = {"b-changed": CHANGED, "c-wire": WIRE, "a-same": SAME, "choir": OTHER}
    for name, text in tellings.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def printed(capfdbinary: pytest.CaptureFixture[bytes], *arguments: object) -> tuple[int, str, str]:
    status = run([str(each) for each in arguments])
    out, err = capfdbinary.readouterr()
    return status, out.decode(), err.decode()


def test_a_folder_is_checked_pair_by_pair_each_with_the_wire_copy_of_its_story(
    night: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, out, err = printed(capfdbinary, "check", night, "--fail-on", "number")
    (line,) = out.splitlines()
    assert status == 1
    assert line.split()[:2] == ["high", "number"]
    assert f"{night}/c-wire.txt s2 {night}/b-changed.txt s2" in line
    assert "80 people aboard → 90" in line
    assert "1 article has no wire copy" in err


def test_what_the_grouping_has_read_is_not_read_again(night: Path) -> None:
    asked = pairs_of([str(night)], days=3)
    wire, changed = night / "c-wire.txt", night / "b-changed.txt"
    changed.unlink()
    options = argparse.Namespace(language=None, segment="sentences")
    read = {right.source: (left, right) for _, left, right in articles_of(asked, options)}
    assert read[str(changed)][1].text.count("90 people") == 1
    assert read[str(changed)][0].source == str(wire)
    assert asked.problems == []
    other = argparse.Namespace(language="de", segment="sentences")
    assert [right.language for _, _, right in articles_of(asked, other)] == ["de"]
    assert len(asked.problems) == 1


def test_an_embargo_is_respected_in_a_folder_too(
    night: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    headline, _, body = CHANGED.partition("\n\n")
    (night / "b-changed.txt").unlink()
    embargoed = {"headline": headline, "body": body, "embargo": "2031-05-03T06:00+00:00"}
    (night / "b-changed.jsonl").write_text(json.dumps(embargoed), encoding="utf-8")
    respected = ("check", night, "--fail-on", "number", "--respect-embargo", "--now")
    status, out, err = printed(capfdbinary, *respected, "2031-05-03T05:00+00:00")
    assert (status, out) == (2, "")
    assert "is under embargo until" in err
    status, out, _ = printed(capfdbinary, *respected, "2031-05-03T07:00+00:00")
    assert status == 1
    assert "80 people aboard → 90" in out


def test_a_kind_is_named_as_the_screen_names_it(
    night: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    _, own, _ = printed(capfdbinary, "check", night, "--fail-on", "omission,negation")
    _, shown, _ = printed(capfdbinary, "check", night, "--fail-on", "Left out,NEGATION")
    assert shown == own


def test_a_wire_and_several_rewrites_are_a_pair_each(
    night: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    paths = [night / f"{name}.txt" for name in ("c-wire", "a-same", "b-changed")]
    status, out, _ = printed(capfdbinary, "check", *paths, "--format", "json")
    document = json.loads(out)
    assert status == 1
    sources = [[each["source"] for each in pair["articles"]] for pair in document["pairs"]]
    assert sources == [[str(paths[0]), str(paths[1])], [str(paths[0]), str(paths[2])]]
    assert [found["kind"] for found in document["pairs"][1]["findings"]].count("number") == 1
    status, _, _ = printed(capfdbinary, "check", *paths[:2], paths[1], "--fail-on", "number")
    assert status == 0


def test_findings_are_lines_of_json_and_records_of_a_table(
    night: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    asked = "check", night, "--fail-on", "number", "--format"
    (line,) = printed(capfdbinary, *asked, "jsonl")[1].splitlines()
    (record,) = csv.DictReader(io.StringIO(printed(capfdbinary, *asked, "csv")[1]))
    found = json.loads(line)
    assert record["base"] == found["files"][0] == f"{night}/c-wire.txt"
    assert (record["base_sentences"], record["other_sentences"]) == ("2", "2")
    assert (record["severity"], record["kind"]) == ("high", "number")
    assert record["rule"] == found["rule_id"]
    assert "80 people" in record["base_words"]
    assert "90 people" in record["other_words"]


def test_a_folder_without_a_finding_or_a_pair_is_an_empty_report(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "choir.txt").write_text(OTHER, encoding="utf-8")
    assert printed(capfdbinary, "check", tmp_path)[:2] == (0, "")
    assert json.loads(printed(capfdbinary, "check", tmp_path, "--format", "json")[1])["pairs"] == []
    assert printed(capfdbinary, "check", tmp_path, "--format", "csv")[1].count("\n") == 1


def test_one_broken_article_is_told_and_the_rest_is_checked(
    night: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (night / "empty.txt").write_text("", encoding="utf-8")
    status, out, err = printed(capfdbinary, "check", night, "--fail-on", "number")
    assert status == 2
    assert len(out.splitlines()) == 1
    assert f"{night}/empty.txt: is empty" in err
    assert "reader: 2 pairs, findings: 1 high; the worst: " in err
    assert err.splitlines()[-1] == (
        "reader: exit status 2: 1 article could not be read; everything else was checked"
    )


def test_one_article_alone_and_a_folder_after_an_article_are_refused(
    night: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, _, err = printed(capfdbinary, "check", night / "choir.txt")
    assert (status, "one article alone" in err) == (2, True)
    status, _, err = printed(capfdbinary, "check", night / "choir.txt", night)
    assert (status, "is a folder" in err) == (2, True)


def test_the_articles_of_one_file_are_checked_by_story(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "day.jsonl"
    articles = [
        {"headline": t.split("\n")[0], "body": t.partition("\n\n")[2]} for t in (WIRE, CHANGED)
    ]
    file.write_text("\n".join(map(json.dumps, articles)), encoding="utf-8")
    status, out, _ = printed(capfdbinary, "check", file, "--fail-on", "number")
    assert status == 1
    assert f"{file}#1 s2 {file}#2 s2" in out


def test_stories_are_printed_with_their_wire_copy_first(
    night: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    status, out, err = printed(capfdbinary, "stories", night)
    assert (status, err) == (0, "")
    assert [line.split()[0] if line else "" for line in out.splitlines()] == [
        f"{night}/c-wire.txt", f"{night}/a-same.txt", f"{night}/b-changed.txt", "",
        f"{night}/choir.txt",
    ]  # fmt: skip
    document = json.loads(printed(capfdbinary, "stories", night, "--format", "json")[1])
    assert [len(story["tellings"]) for story in document["stories"]] == [2, 0]
    assert document["stories"][0]["wire"]["headline"] == "Ferry runs aground off Lorne"
    rows = list(
        csv.DictReader(io.StringIO(printed(capfdbinary, "stories", night, "--format", "csv")[1]))
    )
    assert [row["story"] for row in rows] == ["1", "1", "1", "2"]
    assert [row["wire"] for row in rows] == ["yes", "", "", ""]


def test_a_story_whose_articles_cannot_all_be_read_is_trouble(
    night: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (night / "empty.txt").write_text("", encoding="utf-8")
    status, out, err = printed(capfdbinary, "stories", night)
    assert status == 2
    assert "c-wire.txt" in out
    assert "is empty" in err


def test_what_a_headline_holds_acts_on_no_terminal_and_no_spreadsheet(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "a.txt").write_text("=SUM(A1) \x1b[31m now\n\nThe text of it.\n", encoding="utf-8")
    for form in ("text", "json", "csv"):
        assert "\x1b" not in printed(capfdbinary, "stories", tmp_path, "--format", form)[1]
    assert ",'=SUM" in printed(capfdbinary, "stories", tmp_path, "--format", "csv")[1]


def test_a_bar_is_drawn_on_a_terminal_and_never_into_a_pipe(night: Path) -> None:
    command = [sys.executable, "-m", "reader", "check", str(night)]
    piped = subprocess.run(command, capture_output=True, check=False)
    assert b"[" not in piped.stderr
    master, slave = pty.openpty()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=slave) as process:
        os.close(slave)
        seen = b""
        try:
            while chunk := os.read(master, 4096):
                seen += chunk
        except OSError:
            pass  # Linux says so where the other end is closed.
        os.close(master)
    assert process.returncode == 1
    assert b"reading [" in seen
    *_, alone, totals = seen.replace(b"\r\n", b"\n").rstrip().split(b"\n")
    assert alone.endswith(b"compared with nothing")
    assert totals.startswith(b"reader: 2 pairs, findings: 1 high")
