"""Markdown keeps its words and loses only marks that have a partner."""

from __future__ import annotations

import pytest

from reader.formats.blocks import Shape
from reader.formats.markdown import paragraphs, read


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("It was **very** *late* and __dark__.", "It was very late and dark."),
        ("See [the notice](https://tarn.example/n) now.", "See the notice now."),
        ("See <https://tarn.example>.", "See https://tarn.example."),
        ("Lamps went out. [LAMPPIX]", "Lamps went out. [LAMPPIX]"),
        ("snake_case_name, 3 * 4 * 5, 2*3*4", "snake_case_name, 3 * 4 * 5, 2*3*4"),
        ("a lone * and _ stay", "a lone * and _ stay"),
        (r"5 \* 3 and \[x\]", "5 * 3 and [x]"),
        ("the `lamp` and ~~lentil~~", "the lamp and lentil"),
        ("> She waited.", "She waited."),
        ("**", "**"),
        ("a [lamp](https://tarn.example/L_(T)_(2)) lit", "a lamp lit"),
        ("a [lamp](<https://tarn.example/a b> 'so') lit", "a lamp lit"),
        (
            "a [lamp][1] and a [lentil][] and [oil]\n\n[1]: /a\n[Lentil]: <b c> (d)\n[oil]: #e",
            "a lamp and a lentil and oil",
        ),
        ("a lamp[^1] lit\n\n[^1]: So it said.", "a lamp lit"),
        ("a lamp <!-- more --> lit", "a lamp  lit"),
        ('a <b class="x">lamp</b><br/>lit <laughs> 3 < 4', "a lamp lit <laughs> 3 < 4"),
        (
            "Tarn &amp; Orrin&nbsp;&#8217;&lt;b&gt; &copy &nosuch; &notit;",
            "Tarn & Orrin\xa0’<b> &copy &nosuch; &notit;",
        ),
        (r"\*not\* **so *very* late**", "*not* so very late"),
        ("the `**lamp** &amp; <b>`", "the **lamp** &amp; <b>"),
        ("[note]: wait for it", "[note]: wait for it"),
    ],
)
def test_marks_are_taken_away_and_words_stay(written: str, words: str) -> None:
    assert paragraphs(written)[0][0].text == words


@pytest.mark.parametrize(
    ("written", "shape", "text"),
    [
        ("# Lamps #", Shape.TITLE, "Lamps"),
        ("## Key takeaways", Shape.HEADING, "Key takeaways"),
        ("Lamps\n=====", Shape.TITLE, "Lamps"),
        ("Notes\n---", Shape.HEADING, "Notes"),
        ("* a lamp", Shape.BULLET, "a lamp"),
        ("![A lamp in Tarn](lamp.jpg)", Shape.PICTURE, "A lamp in Tarn"),
        ("#hashtag", Shape.TEXT, "#hashtag"),
    ],
)
def test_a_mark_at_the_start_says_what_a_line_is(written: str, shape: Shape, text: str) -> None:
    (line,) = paragraphs(written)[0]
    assert (line.shape, line.text) == (shape, text)


def test_marks_may_be_wrapped() -> None:
    wrapped = "It was **very\nlate** for a [lamp\nof Tarn](/a)."
    assert [line.text for (line,) in paragraphs(wrapped)] == [
        "It was very",
        "late for a lamp",
        "of Tarn.",
    ]


def test_code_is_taken_as_it_is_written() -> None:
    assert [line.text for (line,) in paragraphs("```\n**a** &amp; <b>\n# b\n```")] == [
        "**a** &amp; <b>",
        "# b",
    ]


def test_what_is_left_out_is_counted_in_a_note() -> None:
    found = read(
        "A [lamp](/a) and [oil](/b)<br>\n\n<!-- x -->\n\n```tarn\nlit\n```\n<script>x</script>"
    )
    assert found.notes == (
        "left out: 1 comment, 1 script or style, 1 HTML tag, 2 addresses of a link, "
        "1 label of a code block",
    )
    assert read("A **lamp** &amp; oil.").notes == ()


def test_a_rule_parts_paragraphs() -> None:
    assert len(paragraphs("One.\n\n***\n\nTwo.")) == 2


@pytest.mark.parametrize(
    "flood",
    [
        "*",
        "_",
        "[",
        "](",
        "`",
        "![",
        "> ",
        "**a ",
        "~~",
        "<!--",
        "<b ",
        "[a](b(",
        "&a",
        "`a",
        "[a][",
        "\\",
        "<script",
        "[^1]: ",
        "**a* ",
    ],
)
def test_a_flood_of_marks_ends(flood: str) -> None:
    assert paragraphs(f"x {flood * 20_000}")
