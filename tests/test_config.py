"""Settings: defaults, the example file, and errors that name file, line and remedy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.comparing import compared
from reader.config import Settings, folder, names, settings
from reader.errors import ReaderError
from reader.model import Article
from reader.settingsfile import KNOWN

EXAMPLE = Path(__file__).parent.parent / "config.example.yaml"


def test_the_example_names_every_setting_with_its_default() -> None:
    assert settings({}, str(EXAMPLE)) == Settings()
    written = re.findall(r"^(\w+):", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(written) == sorted(names()) == sorted(KNOWN)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert settings({"XDG_CONFIG_HOME": str(tmp_path)}) == Settings()


def test_the_users_own_file_is_found_and_what_it_leaves_out_keeps_its_default(
    tmp_path: Path,
) -> None:
    own = folder({"XDG_CONFIG_HOME": str(tmp_path)})
    own.mkdir()
    (own / "config.yaml").write_text("theme: day\ncontext: 3\n")
    assert settings({"XDG_CONFIG_HOME": str(tmp_path)}) == Settings(theme="day", context=3)


def test_a_relative_config_home_is_ignored_as_the_standard_says() -> None:
    assert folder({"XDG_CONFIG_HOME": "elsewhere"}) == folder({})


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("themes: day", 'themes: no such setting (did you mean "theme"?)'),
        ("view: stackd", 'view: wants one of auto, side, stacked (did you mean "stacked"?)'),
        ("fold: maybe", "fold: wants true or false"),
        ("context: -1", "context: wants a whole number from 0 to 99"),
        ("context: true", "context: wants a whole number from 0 to 99"),
        ("likeness: 2", "likeness: wants a number from 0 to 1"),
        (
            "rules_off: [number.wrong]",
            "rules_off: wants a list of known names, such as [quote.marks]",
        ),
        ("loaded_words: regime", "loaded_words: wants a list of words, such as [regime, slam]"),
        ("house_style: [Kyiv]", "house_style: wants `word: word` lines, such as Kiev: Kyiv"),
        ("theme: [day]", "theme: wants some text"),
    ],
)
def test_a_wrong_line_is_named_with_its_reason(tmp_path: Path, line: str, reason: str) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(f"# settings\n{line}\n")
    with pytest.raises(ReaderError) as caught:
        settings({}, str(file))
    assert str(caught.value) == f"{file}:2: {reason}"


def test_a_settings_file_that_is_not_there_is_an_error_when_it_was_asked_for(
    tmp_path: Path,
) -> None:
    with pytest.raises(ReaderError, match=r"nowhere\.yaml"):
        settings({}, str(tmp_path / "nowhere.yaml"))


def test_word_lists_and_rules_reach_the_comparison(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(
        "house_style: {Kiev: Kyiv}\nloaded_words: [regime]\nrules_off: [number.changed]\n"
    )
    chosen = settings({}, str(file))
    left = Article.from_sentences(["The government in Kiev lost 30 boats on Monday."])
    right = Article.from_sentences(["The regime in Kyiv lost 40 boats on Monday."])
    with_lists = {found.rule_id for found in compared(left, right, chosen).discrepancies}
    without = {found.rule_id for found in compared(left, right, Settings()).discrepancies}
    assert "number.changed" in without - with_lists
    assert any("loaded" in rule for rule in with_lists - without)
    assert not any(rule.startswith("name.") for rule in with_lists)
