"""Settings: defaults, the example file, and errors that name file, line and remedy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.comparison.configured import compared
from reader.errors import ReaderError
from reader.model import Article
from reader.settings.file import HARMLESS, KNOWN
from reader.settings.layers import config_folder, resolved, setting_names, settings
from reader.settings.settings import FOLDER_FILE, Settings

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"


def test_the_example_names_every_setting_with_its_default(tmp_path: Path) -> None:
    in_force = tmp_path / "config.yaml"
    in_force.write_text(re.sub(r"(?m)^#(?=\w)", "", EXAMPLE.read_text(encoding="utf-8")), "utf-8")
    assert settings({}, str(in_force)) == Settings()
    written = re.findall(r"^#(\w+):", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(written) == sorted(setting_names()) == sorted(KNOWN)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert settings({"XDG_CONFIG_HOME": str(tmp_path)}) == Settings()


def test_the_users_own_file_is_found_and_what_it_leaves_out_keeps_its_default(
    tmp_path: Path,
) -> None:
    own = config_folder({"XDG_CONFIG_HOME": str(tmp_path)})
    own.mkdir()
    (own / "config.yaml").write_text("theme: day\ncontext: 3\n")
    assert settings({"XDG_CONFIG_HOME": str(tmp_path)}) == Settings(theme="day", context=3)


def test_a_relative_config_home_is_ignored_as_the_standard_says() -> None:
    assert config_folder({"XDG_CONFIG_HOME": "elsewhere"}) == config_folder({})


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("themes: day", 'themes: no such setting (did you mean "theme"?)'),
        (
            "view: stackd",
            'view: wants one of auto, side, stacked, inline (did you mean "stacked"?)',
        ),
        ("mouse: maybe", "mouse: wants true or false"),
        ("extent: change", 'extent: wants one of full, folded, changes (did you mean "changes"?)'),
        ("grain: words", 'grain: wants one of word, phrase, sentence, off (did you mean "word"?)'),
        ("driver: fast", "driver: wants one of auto, thin, stock"),
        ("keys: [n]", "keys: wants `action: key` lines, such as next_change: F3"),
        (
            "keys: {down: {n: m}}",
            "down: wants a key or a list of keys, such as [F3, F4]",
        ),
        ("keys: {dwn: n}", 'keys: dwn: no such action (did you mean "down"?)'),
        ("keys: {back: []}", "keys: back: must keep a key (nobody could leave, or find out how)"),
        ("context: -1", "context: wants a whole number from 0 to 99"),
        ("context: true", "context: wants a whole number from 0 to 99"),
        ("likeness: 2", "likeness: wants a number from 0 to 1"),
        (
            "rules_off: [number.wrong]",
            "rules_off: wants a list of known names, such as [quote.marks]",
        ),
        ("loaded_words: regime", "loaded_words: wants a list of words, such as [regime, slam]"),
        ("house_style: [Kyiv]", "house_style: wants `word: word` lines, such as Kiev: Kyiv"),
        (
            "jsonl_fields: {headlin: hl}",
            "jsonl_fields: wants `word: word` lines, such as body: content (headline, outlet, "
            "byline, published, url, language, role, body, embargo, standing)",
        ),
        ("theme: [day]", "theme: wants a name of letters, digits, - and _"),
        ("theme: ../../day", "theme: wants a name of letters, digits, - and _"),
        ("theme: /etc/passwd", "theme: wants a name of letters, digits, - and _"),
        ('theme: "day\\e[2J"', "theme: wants a name of letters, digits, - and _"),
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
    resolved = settings({}, str(file))
    left = Article.from_sentences(["The government in Kiev lost 30 boats on Monday."])
    right = Article.from_sentences(["The regime in Kyiv lost 40 boats on Monday."])
    with_lists = {found.rule_id for found in compared(left, right, resolved).findings}
    without = {found.rule_id for found in compared(left, right, Settings()).findings}
    assert "number.changed" in without - with_lists
    assert any("loaded" in rule for rule in with_lists - without)
    assert not any(rule.startswith("name.") for rule in with_lists)


def test_keys_are_read_as_a_person_writes_them(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text('keys:\n  next_change: ["n", PgDn]\n  next_open: "]"\n  page_down: []\n')
    assert settings({}, str(file)).keys == {
        "next_change": ("n", "pagedown"),
        "next_open": ("right_square_bracket",),
        "page_down": (),
    }


def test_every_wrong_line_of_a_file_is_said_at_once_in_order(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text("them: day\nkeys:\n  dwn: n\n  up: nokey\nview: sid\n")
    with pytest.raises(ReaderError) as caught:
        settings({}, str(file))
    lines = [line.removeprefix(f"{file}:") for line in str(caught.value).splitlines()]
    assert [line.split(":")[0] for line in lines] == ["1", "3", "4", "5"]


@pytest.fixture
def everywhere(tmp_path: Path) -> tuple[dict[str, str], str]:
    """An environment, and a library: each place that may say so wants another likeness."""
    own = config_folder({"XDG_CONFIG_HOME": str(tmp_path)})
    own.mkdir()
    (own / "config.yaml").write_text("likeness: 0.2\n")
    (tmp_path / FOLDER_FILE).write_text("likeness: 0.1\n")
    return {"XDG_CONFIG_HOME": str(tmp_path), "READER_LIKENESS": "0.3"}, str(tmp_path)


def test_a_flag_goes_before_a_variable_that_before_the_file_and_that_before_the_folders(
    everywhere: tuple[dict[str, str], str],
) -> None:
    environment, library = everywhere
    away = {"XDG_CONFIG_HOME": "/nonexistent"}
    silent = {"XDG_CONFIG_HOME": environment["XDG_CONFIG_HOME"]}
    said = [
        resolved(environment, None, {"likeness": 0.4}, [library]),
        resolved(environment, None, {"likeness": None, "no_setting": 1}, [library]),
        resolved(silent, None, None, [library]),
        resolved(away, None, None, [library]),
        resolved(away),
    ]
    assert [one.settings.likeness for one in said] == [0.4, 0.3, 0.2, 0.1, 0.5]
    assert [one.origins.get("likeness") for one in said] == [
        "flag",
        "READER_LIKENESS",
        f"{config_folder(environment)}/config.yaml:1",
        f"{library}/{FOLDER_FILE}:1",
        None,
    ]


def test_the_file_may_be_named_in_the_environment_and_a_flag_goes_before_it(tmp_path: Path) -> None:
    mine, other = tmp_path / "mine.yaml", tmp_path / "other.yaml"
    mine.write_text("theme: day\n")
    other.write_text("theme: mono\n")
    environment = {"READER_CONFIG": str(mine)}
    assert settings(environment).theme == "day"
    assert settings(environment, str(other)).theme == "mono"


def test_what_is_wrong_in_all_places_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("them: day\n")
    (tmp_path / FOLDER_FILE).write_text("likeness: 7\n")
    environment = {"READER_VIEW": "sid"}
    with pytest.raises(ReaderError) as caught:
        settings(environment, str(tmp_path / "mine.yaml"), None, [str(tmp_path)])
    assert len(str(caught.value).splitlines()) == 3


@pytest.mark.parametrize("name", sorted(set(KNOWN) - set(HARMLESS)))
def test_a_folder_may_say_nothing_of_the_screen_the_keys_or_programs(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / FOLDER_FILE).write_text(f"likeness: 0.5\n{name}: x\n")
    with pytest.raises(ReaderError) as caught:
        settings({}, None, None, [str(tmp_path)])
    assert str(caught.value) == (
        f"{tmp_path}/{FOLDER_FILE}:2: {name}: may not stand in a folder's settings "
        "(it belongs in your own settings; reader config path names the file)"
    )


def test_a_folders_settings_are_no_link_that_could_lead_out_of_it(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.yaml").write_text("likeness: 0.9\n")
    library = tmp_path / "library"
    library.mkdir()
    (library / FOLDER_FILE).symlink_to(tmp_path / "elsewhere.yaml")
    with pytest.raises(ReaderError, match="is a link"):
        settings({}, None, None, [str(library)])
