"""The inline view, and what every view does with a row that is far too long."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from reader.comparison.pipeline import compare
from reader.model import Article, Mark, Side
from reader.theme.files import palette_named
from reader.tui.geometry import View, geometry
from reader.tui.painting.painter import Painter
from reader.tui.painting.row_text import LONGEST, MOST_RUNS
from reader.tui.styles import UNSTYLED, PaintStyles, paint_styles
from reader.view.lens import Grain
from reader.view.rows import rows_of, unaligned


def lines(
    left: str,
    right: str,
    styles: PaintStyles = UNSTYLED,
    grain: Grain = Grain.WORD,
    width: int = 90,
) -> list[str]:
    """The words of one sentence against another, inline, without the gutter."""
    comparison = compare(Article.from_sentences([left]), Article.from_sentences([right]))
    layout = geometry(width, 1, "inline")
    painter = Painter(
        comparison.left, comparison.right, layout, styles, passages=comparison.passages, grain=grain
    )
    strips = [strip for row in rows_of(comparison) for strip in painter.lines(row)]
    return ["".join(s.text for s in strip)[layout.prefix - 1 :].strip() for strip in strips]


BEFORE = "Students aged 7-14 are required to join the union."
AFTER = "Students aged 7 to 16 must join the union."


def test_without_colours_brackets_tell_the_two_wordings_apart() -> None:
    text = " ".join(lines("The old ferry left at noon.", "The new ferry left at once."))
    assert text.strip() == "The [-old-] {+new+} ferry left at [-noon-] {+once+}."


def test_with_colours_words_are_struck_and_underlined_instead() -> None:
    night = paint_styles(palette_named("night"))
    assert "[-" not in " ".join(lines(BEFORE, AFTER, night))
    comparison = compare(Article.from_sentences([BEFORE]), Article.from_sentences([AFTER]))
    painter = Painter(
        comparison.left,
        comparison.right,
        geometry(90, 1, "inline"),
        night,
        passages=comparison.passages,
    )
    segments = [s for strip in painter.lines(rows_of(comparison)[0]) for s in strip]
    gone = "".join(s.text for s in segments if s.style and s.style.strike)
    assert "required" in gone
    assert "join" not in gone


def test_equal_words_stand_once() -> None:
    assert " ".join(lines(BEFORE, AFTER)).count("union") == 1


@pytest.mark.parametrize("grain", [Grain.SENTENCE, Grain.OFF])
def test_what_is_not_told_word_by_word_is_stacked(grain: Grain) -> None:
    assert lines(BEFORE, AFTER, grain=grain)[:2] == [f"base  {BEFORE}", f"other {AFTER}"]


def test_an_omission_stands_whole_with_its_caption() -> None:
    left = Article.from_sentences(["Boats left.", "Nobody waved to the boats."])
    comparison = compare(left, Article.from_sentences(["Boats left."]))
    painter = Painter(comparison.left, comparison.right, geometry(90, 1, "inline"), UNSTYLED)
    text = "".join(s.text for strip in painter.lines(rows_of(comparison)[1]) for s in strip)
    assert "base  Nobody waved to the boats." in text
    assert "— omitted —" in text


@pytest.mark.parametrize("width", [30, 61, 120])
def test_no_line_is_wider_than_its_cells(width: int) -> None:
    for line in lines(BEFORE * 4, AFTER * 4, width=width):
        assert cell_len(line) <= geometry(width, 1, "inline").text + 2


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize(("unit", "painted"), [("a b ", LONGEST), ("a\u200b", MOST_RUNS)])
def test_a_row_that_is_far_too_long_is_cut_and_says_so(view: View, unit: str, painted: int) -> None:
    article = Article.from_sentences([unit * (120_000 // len(unit)) + "."])
    painter = Painter(article, article, geometry(100, 1, view), UNSTYLED)
    strips = painter.lines(unaligned(article, article)[0])
    text = "".join(segment.text for strip in strips for segment in strip)
    assert f"… {120_001 - painted:,} more characters" in text
    assert len(strips) < 1000


def test_a_sentence_chosen_for_pairing_is_marked() -> None:
    night = paint_styles(palette_named("night"))
    article = Article.from_sentences([BEFORE])
    chosen = {Side.LEFT: article.sentences[0].span}
    painter = Painter(article, article, geometry(120, 1, "side"), night, chosen=chosen)
    first = painter.lines(unaligned(article, article)[0])[0]
    marked = [s.text for s in first if s.style == night.mark(Mark.CURRENT)]
    assert marked[0].startswith("Students")
