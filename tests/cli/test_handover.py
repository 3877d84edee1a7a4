"""`reader handover`: who says what, and what is handed on, as a shell sees it."""

from __future__ import annotations

import csv
import io
import json
import os
import pwd
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.cli.arguments.handover import parser
from reader.cli.reviewer import owner_of, reviewer
from reader.library.folders import SAMPLES
from reader.settings.settings import Settings

PAIR = [str(SAMPLES / name) for name in ("court-1-wire.txt", "court-3-rewrite.md")]


def reader(state: Path, *arguments: str, said: str = "", **variables: str) -> tuple[int, str]:
    """The status and output of a command with a memory of its own."""
    plain = {k: v for k, v in os.environ.items() if not k.startswith("READER_")}
    names = {"LOGNAME": "night", "XDG_STATE_HOME": str(state), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-m", "reader", *arguments],
        input=said,
        env={**plain, **names, **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout


def test_what_two_reviewers_said_is_handed_on_by_name(tmp_path: Path) -> None:
    assert reader(tmp_path, "handover", str(SAMPLES))[0] == 1
    reader(tmp_path, "review", "--linear", *PAIR, said="e\nc ask\nq\n")
    reader(tmp_path, "review", "--linear", "--reviewer", "Bo", *PAIR, said="f\nq\n")
    reader(tmp_path, "review", "--linear", *PAIR, said="n\na\nq\n", READER_REVIEWER="Ida Ö.")
    status, page = reader(tmp_path, "handover", str(SAMPLES))
    assert status == 0
    assert "by Bo, Ida Ö. and night" in page
    assert "**ERROR** night, **FAIR** Bo" in page or "**FAIR** Bo, **ERROR** night" in page
    rows = list(
        csv.DictReader(
            io.StringIO(reader(tmp_path, "handover", "--format", "csv", PAIR[0], PAIR[1])[1])
        )
    )
    assert {row["by"] for row in rows} == {"Bo", "Ida Ö.", "night"}
    one = json.loads(reader(tmp_path, "handover", "--format", "json", "--reviewer", "Bo", *PAIR)[1])
    assert (one["reviewers"], one["judgements"]) == (["Bo"], 1)


def test_a_hand_over_is_written_whole_and_trouble_is_one_line(tmp_path: Path) -> None:
    reader(tmp_path, "review", "--linear", *PAIR, said="e\nq\n")
    out = tmp_path / "night.csv"
    status, printed = reader(
        tmp_path, "handover", *PAIR, "--format", "csv", "--output", str(out), "--since", "1h"
    )
    assert (status, printed) == (0, "")
    assert out.read_text(encoding="utf-8").startswith("left_file,")
    assert reader(tmp_path, "handover", str(tmp_path / "nowhere"))[0] == 2
    assert reader(tmp_path, "handover", *PAIR, "--since", "yesterday")[0] == 2


def test_a_saved_query_that_there_is_not_is_refused_with_the_nearest(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text("queries: {night: 'verdict:ask or -reviewed'}\n")
    said = {
        name: subprocess.run(
            [
                sys.executable,
                "-m",
                "reader",
                "--query",
                name,
                "--config",
                str(config),
                str(SAMPLES),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        for name in ("@nihgt", "@night")
    }
    assert {done.returncode for done in said.values()} == {2}
    assert 'did you mean "@night"?' in said["@nihgt"].stderr
    assert "needs a terminal" in said["@night"].stderr


def test_what_is_still_open_is_handed_over_as_on_the_screen(tmp_path: Path) -> None:
    night = tmp_path / "night"
    night.mkdir()
    told = (
        "Fire at the mill\n\nThe fire at Orle mill hurt {} people on Monday. Nobody died there.\n"
    )
    for name, many in (("mill-wire.txt", 80), ("mill-web.txt", 90), ("mill-print.txt", 70)):
        (night / name).write_text(told.format(many), encoding="utf-8")
    pair = [str(night / name) for name in ("mill-wire.txt", "mill-web.txt")]
    reader(tmp_path, "review", "--linear", *pair, said="e\nq\n", XDG_DATA_HOME=str(tmp_path))
    data = {"XDG_DATA_HOME": str(tmp_path)}
    status, page = reader(tmp_path, "handover", str(night), "--format", "markdown", **data)
    assert status == 0
    assert "## Still open: 1 finding in 1 pair\n" in page
    assert "- night/mill-wire.txt > night/mill-print.txt: 1 of 1 not judged" in page
    known = reader(tmp_path, "handover", str(night), "--format", "json", **data)[1]
    assert [one["not_judged"] for one in json.loads(known)["open"]] == [1]


@pytest.mark.parametrize(("ago", "seconds"), [("10m", 600), ("12h", 43_200), ("2d", 172_800)])
def test_how_long_ago_is_told_in_minutes_hours_or_days(ago: str, seconds: int) -> None:
    before = datetime.now(UTC)
    since = parser().parse_args(["desk", "--since", ago]).since
    assert before <= since + timedelta(seconds=seconds) <= datetime.now(UTC)


def test_without_an_offset_the_time_is_local_and_kept_as_utc() -> None:
    since = parser().parse_args(["desk", "--since", "2031-05-03T18:00+09:00"]).since
    assert since.isoformat() == "2031-05-03T09:00:00+00:00"
    local = parser().parse_args(["desk", "--since", "2031-05-03"]).since
    assert local.astimezone().isoformat()[:19] == "2031-05-03T00:00:00"


@pytest.mark.parametrize(
    ("settings", "environment", "owner", "name"),
    [
        (Settings(reviewer="Ida"), {"USER": "night"}, "kim", "Ida"),
        (Settings(), {"USER": "night"}, "kim", "kim"),
        (Settings(), {"USER": "night"}, None, "night"),
        (Settings(), {"USER": "ni\x1b[31mght\n"}, None, "ni␛[31mght"),
        (Settings(reviewer=" "), {}, None, pwd.getpwuid(os.getuid()).pw_name),
    ],
)
def test_who_reviews(
    settings: Settings, environment: dict[str, str], owner: str | None, name: str
) -> None:
    assert reviewer(settings, environment, owner) == name


def test_in_the_kiosk_it_is_the_owner_of_the_notes(tmp_path: Path) -> None:
    own = pwd.getpwuid(os.getuid()).pw_name
    assert (owner_of(tmp_path), owner_of(tmp_path / "new"), owner_of(None)) == (own, own, "")
