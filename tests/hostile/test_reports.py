"""Nothing hostile acts on a terminal that a command prints to: reports, findings, errors."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

import pytest

from reader.cli import run
from reader.formats import load
from tests.hostile.corpus import NAMES, badly_named, pair
from tests.hostile.payloads import ALL, MARKUP, PAYLOADS, UNCHANGED
from tests.hostile.terminal import live

COMMANDS = (
    ["diff"],
    ["diff", "--width", "60"],
    ["diff", "--color", "always", "--theme", "day"],
    ["diff", "--format", "json"],
    ["diff", "--format", "linear"],
    ["diff", "--format", "markdown"],
    ["diff", "--format", "html"],
    ["diff", "--format", "csv"],
    ["diff", "--format", "csv", "--raw"],
    ["diff", "--brief", "--format", "csv"],
    ["diff", "--context", "0"],
    ["diff", "--segment", "lines"],
    ["check"],
)


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))


def printed(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str) -> bytes:
    """What a command wrote, on both streams."""
    with suppress(SystemExit):
        run(arguments)
    return b"".join(capfdbinary.readouterr())


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_payload_of_an_article_acts(
    command: list[str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    left, right = map(str, pair(tmp_path))
    for sides in ((left, right), (right, left)):
        out = printed(capfdbinary, command[0], *sides, *command[1:])
        assert b"Clerk" in out or command == ["check"]
        assert live(out) == []


def test_markup_and_what_scripts_need_is_printed_as_it_stands(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = printed(capfdbinary, "diff", *map(str, pair(tmp_path)), "--width", "300").decode()
    for words in (*UNCHANGED, *MARKUP):
        assert words in out


def test_a_table_of_tabs_has_nothing_live_but_these(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = printed(capfdbinary, "diff", *map(str, pair(tmp_path)), "--format", "tsv", "--raw")
    assert set(live(out)) == {"BARE 09"}
    assert len({line.count(b"\t") for line in out.split(b"\r\n") if line}) == 1


def test_json_holds_the_very_text(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    left, right = pair(tmp_path)
    report = json.loads(printed(capfdbinary, "diff", "--format", "json", str(left), str(right)))
    assert report["left"]["text"] == load(left).text
    assert PAYLOADS[0].text in report["left"]["text"]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_no_file_name_acts_in_a_report(
    name: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    badly_named(tmp_path)
    for command in COMMANDS:
        other = str(pair(tmp_path)[1])
        out = printed(capfdbinary, command[0], str(tmp_path / name), other, *command[1:])
        assert out
        assert live(out) == []


FILES = {
    "settings: an unknown key": ("config.yaml", '"x{}": 1\n'),
    "settings: a value": ("config.yaml", 'theme: "{}"\n'),
    "settings: a key of the keyboard": ("config.yaml", 'keys: {{quit: "{}"}}\n'),
    "theme: a mark": ("themes/odd.yaml", 'marks: {{"{}": {{bold: true}}}}\n'),
    "theme: a colour": ("themes/odd.yaml", 'marks: {{added: {{foreground: "{}"}}}}\n'),
    "theme: what it extends": ("themes/odd.yaml", 'extends: "{}"\n'),
}


@pytest.mark.parametrize("name, text", FILES.values(), ids=FILES)
def test_what_is_wrong_with_a_file_is_said_in_lines_that_do_not_act(
    name: str,
    text: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "wire-reader" / name
    path.parent.mkdir(parents=True)
    # Escaped as YAML and JSON escape: the text of the file is harmless, what is read is not.
    path.write_text(text.format(json.dumps(ALL)[1:-1]), encoding="utf-8")
    left, right = map(str, pair(tmp_path))
    theme = ["--theme", "odd"] if "themes" in name else []
    out = printed(capfdbinary, "diff", left, right, "--color", "always", *theme)
    assert out.startswith(b"reader: ")
    assert live(out) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["diff", "missing\x1b]0;90210905\x07", "missing"],
        ["diff", "--theme", "odd\x1b]0;90210906\x07", "--color", "always", "a", "b"],
        ["diff", "--config", "no\x9b90210907;1H", "a", "b"],
        ["\x1b]0;90210908\x07", "--view", "\x1b]0;90210909\x07"],
        ["config", "get\x1b]0;90210910\x07"],
    ],
    ids=ascii,
)
def test_no_argument_acts_when_it_is_complained_about(
    arguments: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = printed(capfdbinary, *arguments)
    assert out
    assert live(out) == []


def test_a_device_a_pipe_and_a_huge_hole_are_refused_at_once(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "tty.txt").symlink_to("/dev/tty")
    with (tmp_path / "hole.txt").open("wb") as hole:
        hole.truncate(8 << 30)
    for name in ("pipe", "zero", "tty", "hole"):
        path = str(tmp_path / f"{name}.txt")
        out = printed(capfdbinary, "diff", path, path)
        assert out.startswith(f"reader: {path}: is ".encode()) or name == "tty"
        assert out.count(b"\n") == 1
