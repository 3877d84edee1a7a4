"""`reader config`: where the settings are, what holds, what is wrong, how to begin."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import run
from reader.cli.config import EXAMPLES
from reader.settings.layers import setting_names
from reader.settings.settings import FOLDER_FILE


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder without any settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.delenv("READER_CONFIG", raising=False)
    return tmp_path / "wire-reader"


def test_path_prints_the_file_alone_and_says_when_it_is_not_there(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["config", "path"]) == 0
    printed = capsys.readouterr()
    assert printed.out == f"{home}/config.yaml\n"
    assert "reader config init" in printed.err


def test_init_writes_the_commented_defaults_and_check_and_path_have_no_complaint(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["config", "init"]) == 0
    assert (home / "config.yaml").read_bytes() == EXAMPLES[-1].read_bytes()
    assert run(["config", "check"]) == 0
    assert run(["config", "path"]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [f"{home}/config.yaml", "ok", f"{home}/config.yaml"]
    assert printed.err == ""


def test_init_never_writes_over_a_file_that_is_there(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home.mkdir()
    (home / "config.yaml").write_text("theme: day\n")
    assert run(["config", "init"]) == 2
    assert (home / "config.yaml").read_text() == "theme: day\n"
    assert "is there already (edit it, or move it away)" in capsys.readouterr().err


def test_init_says_why_a_file_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "wire-reader").write_text("a file where the folder should be")
    assert run(["config", "init"]) == 2
    assert "config.yaml: cannot be written" in capsys.readouterr().err


def test_show_prints_every_setting_and_where_it_was_said(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir()
    settings = ("context: 3", "keys: {down: [F7, alt+d]}", "house_style: {a: b}", "")
    (home / "config.yaml").write_text("\n".join(settings))
    monkeypatch.setenv("READER_VIEW", "inline")
    assert run(["config", "show", "--theme", "day"]) == 0
    lines = {
        line.split()[0]: line.split(maxsplit=1)[1] for line in capsys.readouterr().out.splitlines()
    }
    told = {name: " ".join(words.split()) for name, words in lines.items()}
    assert list(told) == list(setting_names())
    assert told["theme"] == "day flag"
    assert told["view"] == "inline READER_VIEW"
    assert told["context"] == f"3 {home}/config.yaml:1"
    assert told["keys"] == f"{{down: [F7, Alt+D]}} {home}/config.yaml:2"
    assert told["house_style"] == f"{{a: b}} {home}/config.yaml:3"
    assert told["editor"] == '"" default'


def test_check_says_everything_that_is_wrong_with_a_file_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("them: day\ncontext: many\n")
    assert run(["config", "check", str(wrong)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.splitlines() == [
        f'reader: {wrong}:1: them: no such setting (did you mean "theme"?)',
        f"reader: {wrong}:2: context: wants a whole number from 0 to 99",
    ]


def test_check_holds_a_folders_file_to_what_a_folder_may_say(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / FOLDER_FILE).write_text("keys: {down: n}\n")
    assert run(["config", "check", str(tmp_path / FOLDER_FILE)]) == 2
    assert "keys: may not stand in a folder's settings" in capsys.readouterr().err


def test_a_file_name_cannot_act_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "path", "--config", "evil\x1b]0;owned\x07.yaml"]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_show_prints_the_settings_that_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["config", "show", "signs", "theme", "--theme", "day"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split() for line in lines] == [
        ["signs", "unicode", "default"],
        ["theme", "day", "flag"],
    ]
    assert run(["config", "show", "theem"]) == 2
    assert 'theem: no such setting (did you mean "theme"?)' in capsys.readouterr().err


def test_what_init_writes_puts_nothing_in_force(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["config", "init"])
    capsys.readouterr()
    run(["config", "show"])
    assert all(line.endswith(" default") for line in capsys.readouterr().out.splitlines())


def test_check_without_a_settings_file_is_content(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["config", "check"]) == 0
    assert capsys.readouterr().out.startswith("ok: there is no settings file")
    assert run(["config", "check", "--config", str(home / "own.yaml")]) == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("rules_off: [quote.marks", ":1: a list is not closed: a comma or ] is missing"),
        ("house_style: {a: b", ":1: what { opens is not closed: a comma or } is missing"),
        ('editor: "vi', ":1: a quotation mark is not closed"),
        ("theme: night: day", ":1: a second colon in one line"),
    ],
)
def test_what_is_not_yaml_is_said_in_plain_words(
    text: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own.yaml").write_text(text)
    assert run(["config", "check", str(tmp_path / "own.yaml")]) == 2
    assert says in capsys.readouterr().err
