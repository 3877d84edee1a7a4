"""YAML is read within bounds and every complaint names its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import BadFile
from reader.files.yamlfile import Mapping, Scalar, Sequence, closest, read

SETTINGS = """\
# how it looks
theme: dusk
width: 96
margin: 0.5
fold: false
keys:
  quit: [q, ctrl+q]
"""


def test_every_key_and_value_knows_its_line_and_column() -> None:
    keys = read(SETTINGS, "c.yaml").get("keys")
    assert isinstance(keys, Mapping)
    (entry,) = keys
    assert (entry.key, entry.line, entry.column) == ("quit", 7, 3)
    assert isinstance(entry.value, Sequence)
    assert [(item.line, item.column) for item in entry.value.items] == [(7, 10), (7, 13)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("dusk", "dusk"),
        ("96", 96),
        ("0.5", 0.5),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("'96'", "96"),
        ("on", "on"),
        ("no", "no"),
        ("y", "y"),
        ("2025-02-31", "2025-02-31"),
        ("010", "010"),
        ("1_0", "1_0"),
        ("1:30", "1:30"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_a_plain_value_means_what_it_looks_like(written: str, value: object) -> None:
    node = read(f"key: {written}\n", "c.yaml").get("key")
    assert isinstance(node, Scalar)
    assert node.value == value
    assert type(node.value) is type(value)


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "\ufeff"])
def test_a_file_without_values_is_an_empty_mapping(text: str) -> None:
    assert list(read(text, "c.yaml")) == []


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("theme: dusk\ntheme: dawn\n", 2, "theme: stands twice (first on line 1)"),
        ("a: 1\nb: &x 2\n", 2, "anchors and aliases are not read"),
        ("a: *x\n", 1, "anchors and aliases are not read"),
        ("a: 1\nb: !!python/name:os.system\n", 2, "tags are not read"),
        ("a: !local 1\n", 1, "tags are not read"),
        ("%YAML 1.2\n---\na: 1\n", 1, "directives are not read"),
        ("a: 1\n---\nb: 2\n", 2, "a second document starts here"),
        ("a: 1\n? [b, c]\n: 2\n", 2, "a key must be one word"),
        ("- a\n- b\n", 1, "must hold `key: value` lines"),
        ("just words\n", 1, "must hold `key: value` lines"),
        ("a: 1\nb: x\0y\n", 2, "character U+0000 may not stand here"),
        ("a: 1\nb: \ud800\n", 2, "character U+D800 may not stand here"),
        ("a:\n\tb: 1\n", 2, ""),
        ('a: 1\nb: "unclosed\n', 2, "a quotation mark is not closed"),
        ("a: " + "[" * 40 + "]" * 40, 1, "nested deeper than 16"),
    ],
)
def test_what_is_not_plain_yaml_is_refused_with_its_line(text: str, line: int, reason: str) -> None:
    with pytest.raises(BadFile) as refused:
        read(text, "c.yaml")
    assert refused.value.line == line
    assert reason in str(refused.value)


@pytest.mark.parametrize("text", ["[" * 20_000, "".join(" " * k + "a:\n" for k in range(200))])
def test_deep_nesting_is_refused_and_exhausts_nothing(text: str) -> None:
    with pytest.raises(BadFile):
        read(text, "c.yaml")


def test_a_huge_file_is_refused_by_its_size() -> None:
    with pytest.raises(BadFile, match="longer than 64,000 characters"):
        read("# " + "x" * 70_000, "c.yaml")


@given(st.text(max_size=200))
def test_no_text_raises_anything_but_bad_file(text: str) -> None:
    try:
        assert isinstance(read(text, "c.yaml"), Mapping)
    except BadFile as refused:
        assert refused.path == "c.yaml"


def test_a_misspelt_name_finds_the_known_one() -> None:
    assert closest("tehme", ["keys", "theme"]) == "theme"
    assert closest("zebra", ["keys", "theme"]) is None
