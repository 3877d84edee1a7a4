"""Rows into strips: nothing is wider than its column, and no word is lost."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from reader.comparison.pipeline import compare
from reader.model import Article, Mark, Sign
from reader.text.clean import sanitized
from reader.theme.files import palette_named
from reader.tui.geometry import geometry
from reader.tui.painting.painter import Painter
from reader.tui.styles import UNSTYLED, paint_styles
from reader.view.measure import SEPARATOR
from reader.view.rows import rows_of, unaligned
from reader.view.search import SearchQuery


def columns(left: str, right: str, width: int) -> tuple[list[str], list[str]]:
    """The lines of two sentences side by side, each column without the spaces that fill it."""
    articles = Article.from_sentences([left]), Article.from_sentences([right])
    layout = geometry(width, 1, "side")
    strips = Painter(*articles, layout, UNSTYLED).lines(unaligned(*articles)[0])
    lines = ["".join(segment.text for segment in strip)[layout.prefix - 1 :] for strip in strips]
    pairs = [line.split(SEPARATOR) for line in lines]
    return [a.rstrip() for a, _ in pairs], [b.rstrip() for _, b in pairs]


@pytest.mark.parametrize("width", [30, 61, 100])
@pytest.mark.parametrize(
    "sentence",
    [
        "The fer\u200bry to Mar\u200ben left at\u200b noon with for\u200bty pas\u200bsengers. " * 3,
        "\u200b" * 200,
        "A note \u202ein the margin\u202c was read \u202ebackwards\u202c by the clerk. " * 4,
        "연락선은 \u200b정오에\u200b 승객 마흔 명을 태우고 항구를\u202e 떠났다\u202c. " * 4,
        "항구" * 30 + "\u200b\u202e\u202c" * 10 + "연락선" * 20,
        "Cafe\u0301s close" + "\u0301" * 60 + " early in the old quarter of the town.",
    ],
)
def test_hidden_characters_are_wrapped_as_they_are_painted(sentence: str, width: int) -> None:
    for lines in columns(sentence, sentence, width):
        assert max(map(cell_len, lines)) <= geometry(width, 1, "side").text
        assert "".join("".join(lines).split()) == "".join(sanitized(sentence).split())


def test_a_line_break_in_a_sentence_stays_one_beside_a_hidden_character() -> None:
    left, right = columns("First\u200b line\nsecond line", "One line", 100)
    assert left == ["First␣ line", "second line", ""]
    assert right == ["One line", "", ""]


def test_what_is_searched_for_is_marked_on_both_lines_that_it_stands_in() -> None:
    article = Article.from_sentences(["Boats wait at the northern quay until the wind drops."])
    nobody = Article.from_sentences([])
    night = paint_styles(palette_named("night"))
    painter = Painter(
        article, nobody, geometry(61, 1, "side"), night, SearchQuery("at the northern quay")
    )
    strips = painter.lines(unaligned(article, nobody)[0])
    match = night.mark(Mark.MATCH)
    found = [[segment.text for segment in line if segment.style == match] for line in strips]
    assert found == [["at the"], ["northern quay"], [], []]


def shown_in(left: str, right: str, mark: Mark) -> list[str]:
    """The words of either side that are painted as a mark, side by side in the theme night."""
    comparison = compare(Article.from_sentences([left]), Article.from_sentences([right]))
    night = paint_styles(palette_named("night"))
    painter = Painter(comparison.left, comparison.right, geometry(160, 1, "side"), night)
    segments = [segment for strip in painter.lines(rows_of(comparison)[0]) for segment in strip]
    return [segment.text for segment in segments if segment.style == night.mark(mark)]


def test_the_blank_before_or_after_what_was_left_out_is_not_painted() -> None:
    left = "The ferry left the old harbour at noon with nobody on board."
    right = "The ferry left the old harbour at noon."
    assert shown_in(left, right, Mark.OMITTED) == ["with nobody on board"]
    assert shown_in(right, left, Mark.ADDED) == ["with nobody on board"]


def test_only_what_matters_stands_out_by_what_is_behind_its_sign() -> None:
    night = paint_styles(palette_named("night"))
    plain = night.mark(Mark.PLAIN).bgcolor
    behind = {sign: night.sign(sign)[1].bgcolor for sign in Sign}
    assert {behind[sign] for sign in Sign if sign is not Sign.HIGH} == {plain}
    assert behind[Sign.HIGH] != plain
