"""What may be typed, and which command it names."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from reader.cli.arguments import COMMANDS, parsed, parser_of
from reader.settings.layers import setting_names


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], "screen"),
        (["wire.txt", "rewrite.txt"], "screen"),
        (["diff", "wire.txt", "rewrite.txt"], "diff"),
        (["check", "wire.txt", "rewrite.txt"], "check"),
        (["config", "show"], "config"),
        (["theme", "list"], "theme"),
        (["--linear", "wire.txt", "rewrite.txt"], "linear"),
    ],
)
def test_the_first_word_names_the_command(arguments: list[str], command: str) -> None:
    assert parsed(arguments).command == command


@pytest.mark.parametrize("command", [*COMMANDS, "screen", "linear"])
def test_every_command_is_there(command: str) -> None:
    assert find_spec(f"reader.cli.{command}")


@pytest.mark.parametrize(
    "flags",
    [
        ["--view", "inline"],
        ["--extent", "changes"],
        ["--grain", "phrase"],
        ["--mouse"],
        ["--theme", "day"],
    ],
)
def test_a_flag_has_the_name_of_its_setting_and_is_none_where_it_is_not_given(
    flags: list[str],
) -> None:
    given = {name for name in setting_names() if vars(parsed(flags)).get(name) is not None}
    assert given == {flags[0].removeprefix("--")}


def test_config_show_takes_every_flag_that_is_a_setting() -> None:
    flags = {action.dest for action in parser_of("screen")._actions} & set(setting_names())
    shown = vars(parsed(["config", "show"]))
    assert flags <= set(shown)
    assert parsed(["config", "show", "--rules-off", "quote.marks"]).rules_off == ("quote.marks",)


@pytest.mark.parametrize("command", ["screen", *COMMANDS])
def test_a_default_that_the_help_names_is_the_default(command: str) -> None:
    parser = parser_of(command)
    for action in parser._actions:
        told = re.search(r"\(default: ([a-z]+)\)", action.help or "")
        if told and action.choices:
            assert parser.get_default(action.dest) == told[1], action.dest


def test_a_folder_for_notes_wants_the_kiosk(capsys: pytest.CaptureFixture[str]) -> None:
    assert parsed(["--restricted", "desk", "--notes", "kept"]).notes == "kept"
    with pytest.raises(SystemExit) as ended:
        parsed(["--notes", "kept", "desk"])
    assert ended.value.code == 2
    assert "--notes: means nothing without --restricted" in capsys.readouterr().err


def test_diff_takes_linear_as_a_format() -> None:
    pair = ["diff", "wire.txt", "rewrite.txt"]
    assert parsed([*pair, "--linear"]).format == "linear"
    assert parsed([*pair, "--format", "linear"]).format == "linear"
    assert parsed(pair).format == "text"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed([command, "--help"])
    assert ended.value.code == 0
    assert f"usage: reader {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["config"], ["config", "sho"], ["theme", "show"], ["--view", "round"]]
)
def test_wrong_arguments_are_one_line_that_names_the_help(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(arguments)
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("reader: ")
    assert "--help" in line


def test_a_query_that_means_nothing_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(["--query", "outlet:post wrods:>3", "articles"])
    assert ended.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert 'wrods: no such field (did you mean "words:"?)' in line


def test_a_query_may_begin_with_a_denial() -> None:
    assert parsed(["--query=-reviewed", "articles"]).query == "-reviewed"


def test_an_option_that_is_no_flag_has_no_name_of_a_setting() -> None:
    """All options are offered to the settings by name: a name shared by chance would be a value."""
    shared = set(vars(parsed([]))) & set(setting_names())
    assert shared == {
        "theme",
        "view",
        "extent",
        "grain",
        "mouse",
        "driver",
        "reviewer",
        "rules_off",
    }


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["dif", "wire.txt", "rewrite.txt"], 'did you mean "diff"?'),
        (["Chek", "--fail-on", "number", "wire.txt", "rewrite.txt"], 'did you mean "check"?'),
        (["confg", "show"], 'did you mean "config"?'),
        (["--theme", "day", "diff", "wire.txt", "rewrite.txt"], "a command comes first"),
    ],
)
def test_a_misspelt_or_misplaced_command_is_told_apart_from_a_file(
    arguments: list[str], meant: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parsed(arguments)
    assert ended.value.code == 2
    complaint = capsys.readouterr().err
    assert meant in complaint
    assert complaint.count("\n") == 1


def test_a_first_word_that_is_a_file_is_one_and_a_command_is_one_whatever_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("dif", "diff", "check"):
        Path(name).mkdir()
    assert parsed(["dif"]).paths == ["dif"]
    assert parsed(["./diff"]).paths == ["./diff"]
    assert parsed(["diff", "check", "dif"]).command == "diff"
    assert parsed(["--theme", "day", "check"]).paths == ["check"]


def test_a_word_that_is_the_value_of_a_flag_is_no_command() -> None:
    assert parsed(["--query", "diff", "wire.txt"]).paths == ["wire.txt"]


@pytest.mark.parametrize(
    ("words", "usage"),
    [
        (["help"], "usage: reader "),
        (["help", "diff"], "usage: reader diff"),
        (["--help", "check"], "usage: reader check"),
    ],
)
def test_help_is_given_however_it_is_asked_for(
    words: list[str], usage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parsed(words)
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith(usage)
