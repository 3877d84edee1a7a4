"""Sentences split and merged, from the pipeline to every report: halves together and far apart."""

from __future__ import annotations

from reader.comparison.pipeline import compare
from reader.model import Article, Comparison, Kind, Row, RowKind, Side, Sign
from reader.report import json, linear, text
from reader.report.page_style import PageStyle
from reader.view.lens import Lens
from reader.view.rows import rows_of

WHOLE = Article.from_sentences(
    [
        "The council of Lindmouth voted on Tuesday to close the old harbour bridge.",
        "Engineers found rust in eleven cables, and mayor Ida Brandt promised a free ferry until"
        " spring.",
        "Fishing crews feared falling bolts since last winter.",
        "The work will cost 14 million crowns, most of it paid by the province.",
        "A new bridge is planned for 2031.",
    ]
)
FIRST, SECOND = (
    "Engineers found rust in eleven cables.",
    "Mayor Ida Brandt promised a free ferry until spring.",
)
OTHERS = [
    "Lindmouth's council voted on Tuesday to shut the old harbour bridge.",
    "Fishing crews have feared falling bolts since last winter.",
    "The work will cost 14 million crowns, and the province pays most of it.",
    "A new bridge is planned for 2031.",
]
TOGETHER = Article.from_sentences([OTHERS[0], FIRST, SECOND, *OTHERS[1:]])
APART = Article.from_sentences([OTHERS[0], FIRST, *OTHERS[1:3], SECOND, OTHERS[3]])


def row_with(comparison: Comparison, side: Side, sentence: int) -> tuple[int, Row]:
    """The place, from 1, and the row that one sentence is shown in."""
    for number, row in enumerate(rows_of(comparison, Lens()), 1):
        passage = comparison.passages[row.passages.start]
        if row.kind is RowKind.PASSAGE and sentence in passage.run(side):
            return number, row
    raise AssertionError(f"{side} sentence {sentence} is in no row")


def test_halves_that_stand_together_are_one_row_worded_across_all_of_it() -> None:
    for left, right, shape in ((WHOLE, TOGETHER, (1, 2)), (TOGETHER, WHOLE, (2, 1))):
        comparison = compare(left, right)
        number, row = row_with(comparison, Side.LEFT, 1)
        passage = comparison.passages[row.passages.start]
        assert (number, passage.bead.shape) == (2, shape)
        kept = ("rust in eleven cables", "promised a free ferry until spring")
        equal = " ".join(
            left.text[e.left.start : e.left.end] for e in passage.edits if e.op == "equal"
        )
        assert all(words in equal for words in kept)


def test_a_half_that_stands_elsewhere_has_its_own_row_that_names_the_other() -> None:
    comparison = compare(WHOLE, APART)
    whole, row_of_whole = row_with(comparison, Side.LEFT, 1)
    half, row_of_half = row_with(comparison, Side.RIGHT, 4)
    assert comparison.passages[row_of_half.passages.start].bead.half_of == (1,)
    assert (row_of_half.alert, row_of_half.change) == (Sign.MOVED, True)
    assert (row_of_half.caption, row_of_half.partner) == (
        f"a half of {row_of_whole.number}",
        whole - 1,
    )
    assert row_of_whole.caption == f"its other half: {row_of_half.number}"
    assert row_of_whole.partner == half - 1


def test_a_sentence_merged_from_two_far_apart_names_both() -> None:
    comparison = compare(APART, WHOLE)
    _, row_of_merged = row_with(comparison, Side.RIGHT, 1)
    _, row_of_far = row_with(comparison, Side.LEFT, 4)
    assert row_of_merged.left
    assert row_of_merged.caption == f"its other half: {row_of_far.number}"
    words = f"a half of {row_of_merged.number}"
    assert (row_of_far.alert, row_of_far.caption) == (Sign.MOVED, words)


def test_a_half_elsewhere_is_neither_omitted_nor_added() -> None:
    for left, right in ((WHOLE, APART), (APART, WHOLE)):
        comparison = compare(left, right)
        assert {Kind.OMITTED, Kind.ADDED}.isdisjoint(p.kind for p in comparison.passages)
        assert {"omission", "addition"}.isdisjoint(f.kind for f in comparison.findings)


def test_every_report_names_the_row_of_the_other_half() -> None:
    comparison = compare(WHOLE, APART)
    _, row_of_whole = row_with(comparison, Side.LEFT, 1)
    _, row_of_half = row_with(comparison, Side.RIGHT, 4)
    assert (row_of_whole.number, row_of_half.number) == ("s2", "+5")
    page = text.rendered(comparison, PageStyle(120))
    assert "— a half of s2 —" in page
    assert "— its other half: +5 —" in page
    spoken = linear.rendered(comparison, PageStyle())
    assert "Row +5, a half of what is in row s2." in spoken
    assert "its other half stands at row +5." in spoken
    passages = json.as_json(comparison)["passages"]
    assert isinstance(passages, list)
    assert [p["half_of"] for p in passages if p["right"] == [4]] == [[1]]


def test_a_passage_that_says_the_same_twice_repeats_itself() -> None:
    twice = Article.from_sentences(
        [*OTHERS[:2], FIRST, OTHERS[2], "Engineers found rust in eleven of the cables."]
    )
    once = Article.from_sentences([*OTHERS[:2], FIRST, OTHERS[2]])
    found = [p.bead for p in compare(once, twice).passages if not p.bead.left]
    assert all(not bead.half_of for bead in found)
