"""`reader formats`, articles by number, and what stands against using one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import load
from reader.cli import run
from reader.formats import catalogue
from reader.formats.wishes import Wishes, ask
from reader.model import Standing

PIER = {"title": "Pier of Tarn is shut", "text": "The pier of Tarn is shut after 14 planks broke."}
BEACH = {"title": "Beach of Tarn is shut", "text": "The beach of Tarn is shut. Nobody swims."}


@pytest.fixture(autouse=True)
def _wishes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    yield
    ask(Wishes())


@pytest.fixture
def day(tmp_path: Path) -> str:
    path = tmp_path / "day.jsonl"
    embargoed = {**PIER, "embargo": "2031-02-04T06:00:00+09:00"}
    killed = {**BEACH, "pubstatus": "canceled"}
    path.write_text("\n".join(map(json.dumps, (PIER, embargoed, killed))), encoding="utf-8")
    return str(path)


def test_every_format_has_a_line_that_says_whether_it_is_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        catalogue.Format, "is_installed", property(lambda form: form.extra != "wire")
    )
    assert run(["formats"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == len(catalogue.FORMATS)
    assert printed[0].split() == ["plain", "text", ".txt", ".text", "read"]
    (nitf,) = (line for line in printed if line.startswith("NITF"))
    assert nitf.endswith("not installed; in the clone: pip install '.[wire]'")


def test_a_format_without_its_extra_says_what_to_install(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(catalogue.Format, "is_installed", property(lambda form: not form.extra))
    path = tmp_path / "a.xml"
    path.write_text("<nitf><body/></nitf>", encoding="utf-8")
    assert run(["diff", str(path), str(path)]) == 2
    reason = "is NITF, and what reads that is not installed (in the clone: pip install '.[wire]')"
    assert capsys.readouterr().err == f"reader: {path}: {reason}\n"


def test_articles_of_one_file_are_compared_by_their_numbers(
    capsys: pytest.CaptureFixture[str], day: str
) -> None:
    assert run(["diff", "--format", "json", f"{day}#1", f"{day}#3"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["left"]["source"] == f"{day}#1"
    assert document["right"]["source"] == f"{day}#3"
    assert document["right"]["standing"] == "killed"
    assert document["left"]["standing"] == "usable"


def test_a_file_of_several_wants_a_number(capsys: pytest.CaptureFixture[str], day: str) -> None:
    assert run(["check", day, day]) == 2
    error = capsys.readouterr().err
    assert error == f"reader: {day}: holds 3 articles (name one: {day}#1 to {day}#3)\n"


def test_findings_as_json_say_it_of_each_article(
    capsys: pytest.CaptureFixture[str], day: str
) -> None:
    run(["check", "--format", "json", f"{day}#2", f"{day}#3"])
    assert json.loads(capsys.readouterr().out)["articles"] == [
        {"source": f"{day}#2", "standing": "usable", "embargo": "2031-02-04T06:00+09:00"},
        {"source": f"{day}#3", "standing": "killed", "embargo": ""},
    ]


@pytest.mark.parametrize("command", [["diff"], ["diff", "--linear"], ["check"]])
def test_an_embargo_and_a_kill_are_told_on_every_way_out(
    capsys: pytest.CaptureFixture[str], day: str, command: list[str]
) -> None:
    run([*command, f"{day}#2", f"{day}#3"])
    told = capsys.readouterr()
    assert "EMBARGO until 2031-02-04T06:00+09:00" in told.err
    assert "KILLED BY ITS AGENCY, not for use" in told.err


def test_the_header_of_a_report_begins_with_them(
    capsys: pytest.CaptureFixture[str], day: str
) -> None:
    run(["diff", "--width", "160", f"{day}#2", f"{day}#3"])
    header = capsys.readouterr().out.splitlines()[0]
    assert "base: EMBARGO until 2031-02-04T06:00+09:00" in header
    assert "KILLED BY ITS AGENCY, not for use" in header


@pytest.mark.parametrize(
    ("now", "status"),
    [
        ("2031-02-03T20:59:59", 2),
        ("2031-02-03T21:00:00", 0),
        ("2031-02-04T05:59+09:00", 2),
        ("2031-02-04T06:00+09:00", 0),
    ],
)
def test_an_embargo_is_respected_until_its_time_if_that_is_asked(
    capsys: pytest.CaptureFixture[str], day: str, now: str, status: int
) -> None:
    sides = [f"{day}#1", f"{day}#2"]
    assert run(["check", "--respect-embargo", "--now", now, *sides]) == status
    refused = "is under embargo until 2031-02-04T06:00+09:00" in capsys.readouterr().err
    assert refused is (status == 2)
    assert run(["check", *sides]) == 0


def test_a_time_that_is_none_is_refused(capsys: pytest.CaptureFixture[str], day: str) -> None:
    with pytest.raises(SystemExit):
        run(["check", "--now", "noon", day, day])
    assert "wants a time such as 2031-05-03T06:00+09:00" in capsys.readouterr().err


def test_names_of_fields_come_from_the_settings(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("jsonl_fields: {body: words}\n", encoding="utf-8")
    path = tmp_path / "a.jsonl"
    path.write_text('{"words": "The pier of Tarn is shut."}', encoding="utf-8")
    assert run(["diff", str(path), str(path)]) == 2
    assert run(["diff", "--config", str(config), str(path), str(path)]) == 0
    assert "The pier of Tarn is shut." in capsys.readouterr().out


@pytest.mark.parametrize(
    "top",
    [
        "EMBARGOED UNTIL 2031-05-03 06:00 GMT\n\nPier of Tarn is shut",
        "---\nheadline: Pier of Tarn is shut\nembargo: 2031-05-03T06:00\n---",
        "---\nheadline: Pier of Tarn is shut\nembargo_until: 2031-05-03T08:00+02:00\n---",
    ],
)
def test_a_plain_text_may_say_that_it_is_under_embargo(
    top: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    told = tmp_path / "told.txt"
    told.write_text(f"{top}\n\nThe pier of Tarn is shut after 14 planks broke.\n", encoding="utf-8")
    for now, status in (("2031-05-03T05:59", 2), ("2031-05-03T06:01", 0)):
        assert run(["text", "--respect-embargo", "--now", now, str(told)]) == status
    assert capsys.readouterr().err.count("is under embargo until 2031-05-03T0") == 1


def test_a_mail_may_say_that_it_is_under_embargo(tmp_path: Path) -> None:
    told = tmp_path / "told.eml"
    head = "From: ann@tarn.example\nTo: bo@tarn.example\nDate: Mon, 3 Feb 2031 10:00:00 +0000\n"
    text = "EMBARGOED UNTIL 2031-05-03 06:00 GMT\n\nThe pier of Tarn is shut.\n"
    told.write_text(f"{head}Subject: Pier of Tarn is shut\n\n{text}", encoding="utf-8")
    assert load(told).embargo == "2031-05-03T06:00+00:00"


def test_a_plain_text_may_be_withdrawn_by_the_mark_before_its_headline(tmp_path: Path) -> None:
    told = tmp_path / "told.txt"
    told.write_text("KILL: Pier of Tarn is shut\n\nThe pier is shut.\n", encoding="utf-8")
    assert load(told).standing is Standing.KILLED
    told.write_text("Storm killed two in Tarn\n\nThe pier is shut.\n", encoding="utf-8")
    assert load(told).standing is Standing.USABLE
