"""The command line: what it prints, how it ends, and that nothing it says ever acts."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "reader" / "samples"
WIRE, CLOSE, REWRITE = (
    str(SAMPLES / name)
    for name in ("workshop-1-wire.txt", "workshop-2-close.txt", "workshop-3-rewrite.md")
)


def reader(
    *arguments: str, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """`reader ARGUMENTS` with pipes for all three streams, away from the user's own settings."""
    surroundings = {
        **{name: value for name, value in os.environ.items() if name != "NO_COLOR"},
        "XDG_CONFIG_HOME": "/nonexistent",
        **environment,
    }
    return subprocess.run(
        [sys.executable, "-m", "reader", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=ROOT,
        env=surroundings,
    )


def complaint(*arguments: str, stdin: bytes = b"") -> str:
    """The one line that a failing call prints; it draws nothing and ends with 2."""
    done = reader(*arguments, stdin=stdin)
    assert done.returncode == 2
    assert done.stdout == b""
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1
    return lines[0]


def test_diff_ends_with_1_where_articles_differ_and_prints_a_report() -> None:
    done = reader("diff", WIRE, REWRITE, "--width", "120")
    assert done.returncode == 1
    assert "7-14" in done.stdout.decode()
    assert done.stderr == b""


def test_a_report_is_written_to_a_file_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    done = reader("diff", WIRE, REWRITE, "--format", "html", "--output", str(file))
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    assert file.read_text().startswith("<!doctype html>")
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    nowhere = str(tmp_path / "none" / "report.html")
    said = complaint("diff", WIRE, REWRITE, "--output", nowhere)
    assert said.endswith("cannot write: No such file or directory (choose another --output)")


def test_a_pipe_that_is_named_as_output_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    taken: list[bytes] = []
    listener = Thread(target=lambda: taken.append(pipe.read_bytes()), daemon=True)
    listener.start()
    done = reader("diff", WIRE, REWRITE, "--output", str(pipe))
    assert pipe.is_fifo()
    listener.join(10)
    assert (done.stdout, taken) == (b"", [reader("diff", WIRE, REWRITE).stdout])


def test_diff_ends_with_0_where_only_typography_differs(tmp_path: Path) -> None:
    straight, curly = tmp_path / "straight.txt", tmp_path / "curly.txt"
    straight.write_text('A headline\n\n"We wait," he said - and left.\n')
    curly.write_text("A headline\n\u00a0\n“We\u00a0wait,” he said – and left.")
    assert reader("diff", str(straight), str(curly)).returncode == 0


def test_an_article_is_the_same_as_itself() -> None:
    assert reader("diff", WIRE, WIRE).returncode == 0


def test_one_side_may_be_standard_input() -> None:
    done = reader("diff", "-", WIRE, stdin=Path(WIRE).read_bytes())
    assert done.returncode == 0


def test_json_is_json_and_says_what_the_text_says() -> None:
    done = reader("diff", WIRE, REWRITE, "--format", "json")
    document = json.loads(done.stdout)
    assert done.returncode == 1
    assert document["left"]["source"] == WIRE
    assert document["summary"]["sentences_right"] == len(document["right"]["sentences"])


def test_segment_lines_takes_one_line_as_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One. Still one.\nTwo.\n")
    (tmp_path / "b.txt").write_text("One. Still one.\nThree here.\n")
    done = reader(
        "diff",
        "--segment",
        "lines",
        "--format",
        "json",
        str(tmp_path / "a.txt"),
        str(tmp_path / "b.txt"),
    )
    document = json.loads(done.stdout)
    assert [s["text"] for s in document["left"]["sentences"]] == ["One. Still one.", "Two."]
    assert {s["role"] for s in document["right"]["sentences"]} == {"body"}


def test_the_language_can_be_named() -> None:
    done = reader("diff", WIRE, REWRITE, "--language", "de", "--format", "json")
    assert json.loads(done.stdout)["left"]["language"] == "de"


@pytest.mark.parametrize(
    ("color", "environment", "colored"),
    [
        ("auto", {}, False),
        ("always", {}, True),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {}, False),
    ],
)
def test_colour_is_for_terminals_unless_asked_for(
    color: str, environment: dict[str, str], *, colored: bool
) -> None:
    done = reader("diff", WIRE, REWRITE, "--color", color, stdin=b"", **environment)
    assert (b"\x1b[" in done.stdout) is colored


def test_output_is_utf8_whatever_the_locale() -> None:
    done = reader("diff", WIRE, REWRITE, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert "−" in done.stdout.decode("utf-8")


def test_a_closed_pipe_is_no_traceback() -> None:
    program = f"{sys.executable} -m reader diff {WIRE} {REWRITE} | head -1"
    done = subprocess.run(["bash", "-c", program], capture_output=True, check=False, cwd=ROOT)
    assert done.stderr == b""


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A folder of what cannot be read."""
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "closed.txt").write_text("News.")
    (tmp_path / "closed.txt").chmod(0)
    return tmp_path


@pytest.mark.parametrize(
    "name", ["empty.txt", "binary.txt", "folder.txt", "pipe.txt", "loop.txt", "gone.txt"]
)
def test_what_cannot_be_read_is_one_line_that_names_it(wrong: Path, name: str) -> None:
    assert name in complaint("diff", WIRE, str(wrong / name))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(wrong: Path) -> None:
    assert "closed.txt" in complaint("diff", WIRE, str(wrong / "closed.txt"))


def test_a_file_name_cannot_act_on_the_terminal() -> None:
    assert "\x1b" not in complaint("diff", WIRE, "evil\x1b]0;owned\x07.txt")


def test_without_a_terminal_the_screen_is_refused_in_one_line() -> None:
    assert "terminal" in complaint()
    assert "terminal" in complaint(WIRE, REWRITE)


def test_both_sides_cannot_be_standard_input() -> None:
    assert "standard input" in complaint("diff", "-", "-")


def test_what_a_shell_hands_over_is_read() -> None:
    program = f"{sys.executable} -m reader diff <(cat {WIRE}) {WIRE}"
    assert subprocess.run(["bash", "-c", program], check=False, cwd=ROOT).returncode == 0
    words = (ROOT / WIRE).read_bytes()
    assert reader("diff", "/dev/stdin", WIRE, stdin=words).returncode == 0
    assert "standard input" in complaint("check", "-", "/dev/stdin")


def test_the_null_device_is_an_article_without_words() -> None:
    added = reader("diff", os.devnull, WIRE)
    assert (added.returncode, b"0 omitted" in added.stdout) == (1, True)
    assert reader("diff", WIRE, os.devnull).returncode == 1
    assert reader("diff", os.devnull, os.devnull).returncode == 0
    assert reader("diff", "--format", "json", os.devnull, WIRE).returncode == 1


def test_a_number_that_opens_a_line_is_never_the_same_as_another(tmp_path: Path) -> None:
    for name, day in (("a.md", 3), ("b.md", 5)):
        text = f"Tarn\n\nSo it is.\n\n{day}. Mai: Fest.\n{day + 1}. Mai: Markt.\n"
        (tmp_path / name).write_text(text)
    assert reader("diff", str(tmp_path / "a.md"), str(tmp_path / "b.md")).returncode == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("diff",),
        ("diff", WIRE),
        ("diff", WIRE, CLOSE, "--width", "7"),
        ("--vew", "side"),
        ("--language", "x7"),
    ],
)
def test_wrong_arguments_are_one_line(arguments: tuple[str, ...]) -> None:
    assert "--help" in complaint(*arguments)


def test_a_wrong_settings_file_is_said_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("them: day\n")
    said = complaint("diff", WIRE, CLOSE, "--config", str(tmp_path / "mine.yaml"))
    assert said.endswith('mine.yaml:1: them: no such setting (did you mean "theme"?)')


def test_a_wrong_theme_is_said_with_the_nearest_name() -> None:
    said = complaint("diff", WIRE, CLOSE, "--color", "always", "--theme", "nite")
    assert 'did you mean "night"?' in said


def test_version_and_help() -> None:
    assert reader("--version").stdout.startswith(b"reader 0.")
    page = reader("--help").stdout.decode()
    assert "exit status: 0" in page
    assert "reader diff LEFT RIGHT" in page
    assert "--segment" in reader("diff", "--help").stdout.decode()


def test_check_prints_a_line_a_finding_worst_first_and_ends_with_1() -> None:
    done = reader("check", WIRE, REWRITE)
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 1
    levels = [line.split()[0] for line in lines]
    assert levels == sorted(levels, key=["high", "medium", "low"].index)
    (ages,) = (line for line in lines if "7-14" in line)
    places = rf"{re.escape(WIRE)} s\d+ {re.escape(REWRITE)} s\d+"
    assert re.fullmatch(rf"high +number +Pupils aged 7-14 → 7 to 16 +{places}", ages)


def test_check_counts_only_the_kinds_and_severities_asked_for() -> None:
    done = reader("check", WIRE, REWRITE, "--fail-on", "number", "--severity", "high")
    (line,) = done.stdout.decode().splitlines()
    assert line.split()[:2] == ["high", "number"]
    assert "7-14" in line
    assert reader("check", WIRE, CLOSE, "--fail-on", "number,quote").returncode == 0


def test_check_writes_the_same_findings_as_json_and_as_json_lines() -> None:
    asked = "check", WIRE, REWRITE, "--fail-on", "number"
    document = json.loads(reader(*asked, "--format", "json").stdout)
    lines = reader(*asked, "--format", "jsonl").stdout.decode().splitlines()
    assert document["schema"] == "wire-reader/findings/1"
    assert document["picture"] is None
    assert [json.loads(line) for line in lines] == document["findings"]
    first = document["findings"][0]
    assert first["words"] == "Pupils aged 7-14 → 7 to 16"
    assert first["rule_id"] == "number.range"
    assert (first["severity"], first["possible"]) == ("high", False)
    assert 0.5 <= first["confidence"] <= 1
    assert first["files"] == [WIRE, REWRITE]
    for side, numbers in zip(("left", "right"), first["sentences"], strict=True):
        assert len(numbers) == 1
        assert first[side]["end"] > first[side]["start"]


TWO_STORIES = {
    "wire.txt": "A storm broke the pier of Kest. Waves tore off 40 planks. Nobody was hurt. "
    "The ferry stays in port. Repairs will take a month.",
    "other.txt": "Parliament passed the budget in Orm. The vote was close. A minister resigned. "
    "Markets fell by three points. Unions called for a strike.",
}


def test_check_tells_two_stories_in_one_line_and_all_of_it_where_asked(tmp_path: Path) -> None:
    for name, words in TWO_STORIES.items():
        (tmp_path / name).write_text(words, encoding="utf-8")
    paths = [str(tmp_path / name) for name in TWO_STORIES]
    done = reader("check", *paths)
    (line,) = done.stdout.decode().splitlines()
    assert "two separate reports: 0 of 5 sentences shared" in line
    assert line.split()[:2] == ["note", "whole"]
    assert done.returncode == 1
    every = reader("check", *paths, "--possible").stdout.decode().splitlines()
    assert every[0] == line
    assert len(every) > 5
    assert all(one.split()[0].endswith("?") for one in every[1:])


def test_check_knows_what_kinds_there_are() -> None:
    assert 'did you mean "number"?' in complaint("check", WIRE, CLOSE, "--fail-on", "numbr")


@pytest.mark.parametrize(
    "arguments",
    [f"{CLOSE} {REWRITE} > /dev/full", f"{CLOSE} {REWRITE} >&-", f"- {REWRITE} <&-"],
)
def test_a_stream_that_is_closed_or_full_is_trouble_not_a_difference(arguments: str) -> None:
    program = f"{sys.executable} -m reader diff {arguments}"
    done = subprocess.run(["bash", "-c", program], capture_output=True, check=False, cwd=ROOT)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_a_theme_that_does_not_exist_is_said_also_where_no_colour_is_printed() -> None:
    assert "no such theme" in complaint("diff", WIRE, CLOSE, "--theme", "nite")


def test_trouble_with_a_file_is_told_before_trouble_with_the_terminal() -> None:
    assert "gone.txt: no such file" in complaint("gone.txt")
    assert "needs a terminal" in complaint(WIRE)


@pytest.mark.parametrize("command", [(), ("diff", WIRE), ("check", WIRE)])
def test_a_name_with_a_line_break_is_told_in_one_line(command: tuple[str, ...]) -> None:
    assert "two\ufffdlines.txt" in complaint(*command, "two\nlines.txt")
