"""Markdown keeps its words and loses only marks that have a partner."""

from __future__ import annotations

import pytest

from reader.formats.blocks import Shape
from reader.formats.markdown import paragraphs


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


def test_a_rule_parts_paragraphs() -> None:
    assert len(paragraphs("One.\n\n***\n\nTwo.")) == 2


@pytest.mark.parametrize("flood", ["*", "_", "[", "](", "`", "![", "> ", "**a ", "~~"])
def test_a_flood_of_marks_ends(flood: str) -> None:
    assert paragraphs(f"x {flood * 20_000}")
