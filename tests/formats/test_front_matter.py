"""Front matter is a few `key: value` lines, and a mistake in it is named with its line."""

from __future__ import annotations

import pytest

from reader.errors import BadFile
from reader.formats.front_matter import parted


def with_lines(lines: str) -> str:
    return f"---\n{lines}\n---\nBody.\n"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("Night falls", "Night falls"),
        ("Tarn: a night out", "Tarn: a night out"),
        ("Lamps # a comment", "Lamps"),
        ("Lamp #4", "Lamp"),
        ("'It''s late' # so", "It's late"),
        (r'"She said \"go\""', 'She said "go"'),
        ("'[LAMPPIX] lamps'", "[LAMPPIX] lamps"),
        ("2025-02-31", "2025-02-31"),
        ("", ""),
    ],
)
def test_a_value_is_a_line_of_text(written: str, value: str) -> None:
    assert parted(with_lines(f"headline: {written}".rstrip()), "a.md").value("headline") == value


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("headline: a\nheadline: b", "a.md:3: headline: stands twice (first on line 2)"),
        ("headline: a\njust words", "a.md:3: must be `key: value`"),
        ("headline: &a x", "a.md:2: headline: a value may not start with & (quote it)"),
        ("headline: *a", "a.md:2: headline: a value may not start with * (quote it)"),
        ("headline: !!python/name:os.system", "a.md:2: headline: a value may not start with !"),
        ("headline: >\n  folded", "a.md:2: headline: a value may not start with >"),
        ("headline:\n  - a list", "a.md:3: headline: must be one line of text"),
        ("language: english!", "a.md:2: language: 'english!' is no language code"),
        ("headline: " + "x" * 2_000, "a.md:2: headline: longer than 1,000 characters"),
    ],
)
def test_a_mistake_is_named_with_file_line_and_key(lines: str, message: str) -> None:
    with pytest.raises(BadFile) as refused:
        parted(with_lines(lines), "a.md")
    assert str(refused.value).startswith(message)


def test_front_matter_that_never_ends_is_refused() -> None:
    with pytest.raises(BadFile, match="does not end within 100 lines"):
        parted("---\nheadline: a\n" + "byline: b\n" * 200, "a.md")


def test_an_unknown_key_is_passed_over_with_a_note() -> None:
    front = parted(with_lines("headlin: a\ntags:\n  - x\n  - y"), "a.md")
    assert front.notes == (
        "line 2: headlin: unknown key, passed over (did you mean headline?)",
        "line 3: tags: unknown key, passed over",
    )
    assert front.body == "Body.\n"


@pytest.mark.parametrize("text", ["Body.\n", "---\nBody.\n---\n", "---\n\nheadline: a\n", ""])
def test_a_text_without_front_matter_is_all_body(text: str) -> None:
    assert parted(text, "a.md").body == text
