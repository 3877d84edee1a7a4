"""Front matter is `key: value` lines; what cannot be read costs a note and never the article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.front_matter import NOTES_CAP, UNENDED, parted


def with_lines(lines: str) -> str:
    return f"---\n{lines}\n---\nBody.\n"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("Night falls", "Night falls"),
        ("Tarn: a night out", "Tarn: a night out"),
        ("Lamps # a comment", "Lamps"),
        ("Lamp #4", "Lamp #4"),
        ('"It is late," she says', '"It is late," she says'),
        ("*Tarn* by night", "*Tarn* by night"),
        (">-\n  Night\n  falls", "Night falls"),
        ("Night\n  falls", "Night falls"),
        ('"Night\n  falls"', "Night falls"),
        (r'"Caf\u00e9 \"Tarn\""', 'Café "Tarn"'),
        ("'It''s late' # so", "It's late"),
        (r'"She said \"go\""', 'She said "go"'),
        ("'[LAMPPIX] lamps'", "[LAMPPIX] lamps"),
        ("2025-02-31", "2025-02-31"),
        ("null", ""),
        ("~ # none yet", ""),
        ("'null'", "null"),
        ("", ""),
    ],
)
def test_a_value_is_a_line_of_text(written: str, value: str) -> None:
    assert parted(with_lines(f"headline: {written}".rstrip())).value("headline") == value


@pytest.mark.parametrize(
    ("lines", "key", "value"),
    [
        ("title: Night falls", "headline", "Night falls"),
        ("author: Oda Brandt", "byline", "Oda Brandt"),
        ("authors:\n  - Oda Brandt\n  - Amos Reyl", "byline", "Oda Brandt, Amos Reyl"),
        ("byline:\n- Oda Brandt\n- Amos Reyl", "byline", "Oda Brandt, Amos Reyl"),
        ('authors: [Oda Brandt, "Amos Reyl"]', "byline", "Oda Brandt, Amos Reyl"),
        ("author:\n  name: Oda Brandt\n  url: https://tarn.example", "byline", "Oda Brandt"),
        ("authors:\n  - name: Oda Brandt\n    age: 4\n  - name: Bo", "byline", "Oda Brandt, Bo"),
        ("  title: Night falls\n  lang: en", "headline", "Night falls"),
        ("  authors:\n    - Oda Brandt\n    - Bo", "byline", "Oda Brandt, Bo"),
        ("Date: 2027-04-11", "published", "2027-04-11"),
        ("sitename: The Tarn Echo", "outlet", "The Tarn Echo"),
        ("source: https://tarn.example/n", "url", "https://tarn.example/n"),
        ("source: The Tarn Echo", "outlet", "The Tarn Echo"),
        ("lang: en-GB", "language", "en-GB"),
    ],
)
def test_the_names_and_lists_of_exporters_are_understood(lines: str, key: str, value: str) -> None:
    front = parted(with_lines(lines))
    assert (front.value(key), front.notes) == (value, ())


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        ("headline: a\nheadline: b", "line 3: headline: passed over (headline is on line 2)"),
        ("title: b\nheadline: a", "line 2: title: passed over (headline is on line 3)"),
        ("headline: a\njust words", "line 3: no `key: value`, passed over"),
        ("headline: a\n# to do", "line 3: a comment, passed over"),
        ("headline: a # to do", "line 2: the comment is passed over"),
        ("headline: a\nurl: &b x", "line 3: url: passed over (cannot be read as a line of text)"),
        ("headline: a\nurl: *b", "line 3: url: passed over (cannot be read as a line of text)"),
        ("headline: a\nurl: !!python/name:os.system", "line 3: url: passed over (cannot be read"),
        ("headline: a\nurl:\n  - - x\n  - y: z", "line 3: url: passed over (cannot be read"),
        ("headline: a\nlanguage: english!", "line 3: language: passed over ('english!' is no"),
        ("headline: a\nurl: " + "x" * 2_000, "line 3: url: passed over (cannot be read"),
        ("headline: a\nheadlin: b", "line 3: headlin: unknown key, passed over (did you mean"),
        ("headline: a\ntags:\n  - x\n\n  - y", "line 3: tags: unknown key, passed over"),
    ],
)
def test_what_cannot_be_read_is_passed_over_and_a_note_names_its_line(
    lines: str, note: str
) -> None:
    front = parted(with_lines(lines))
    (only,) = front.notes
    assert only.startswith(note)
    assert (front.value("headline"), front.value("url"), front.body) == ("a", "", "Body.\n")


def test_front_matter_that_never_ends_is_text_and_a_note_says_so() -> None:
    text = "---\nheadline: a\n" + "byline: b\n" * 200
    front = parted(text)
    assert (front.body, front.notes) == (text, (UNENDED,))


def test_long_front_matter_has_few_notes_and_its_body_is_read() -> None:
    front = parted(with_lines("\n".join(f"key{n}: x" for n in range(5_000))))
    assert front.body == "Body.\n"
    assert len(front.notes) == NOTES_CAP + 1


@given(st.text(st.sampled_from("ab: -\n\"'#[]{},|>&*!\\\t"), max_size=200))
def test_no_front_matter_makes_a_text_unreadable(lines: str) -> None:
    assert parted(with_lines(f"headline: a\n{lines}")).body.endswith("Body.\n")


@pytest.mark.parametrize("text", ["Body.\n", "---\nBody.\n---\n", "---\n\nheadline: a\n", ""])
def test_a_text_without_front_matter_is_all_body(text: str) -> None:
    assert parted(text).body == text
