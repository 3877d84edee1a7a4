"""The ways through a comparison: stops, counts, places."""

from __future__ import annotations

from dataclasses import replace

from reader.comparison.pipeline import compare
from reader.model import Article, Kind, RowKind, Side, Sign
from reader.view.lens import Extent, Lens
from reader.view.reading import reading
from reader.view.search import SearchQuery

SAME = ["The harbour was quiet at dawn.", "Gulls sat along the wall.", "A clerk came by."]
LEFT = Article.from_sentences(
    [*SAME, "Seven boats left the port on Monday.", "Nobody waved to them."]
)
RIGHT = Article.from_sentences([*SAME, "Nine boats left the port on Monday.", "It rained all day."])
COMPARISON = compare(LEFT, RIGHT)
FOLDED = Lens(Extent.FOLDED, context=0)


def test_kinds_are_counted_over_the_whole_whatever_is_shown() -> None:
    for lens in (Lens(), FOLDED, Lens(kinds=frozenset({Kind.ADDED}))):
        counts = reading(COMPARISON, lens).counts
        assert [counts[kind] for kind in (Kind.SAME, Kind.REWORDED, Kind.OMITTED, Kind.ADDED)] == [
            3,
            1,
            1,
            1,
        ]


def test_a_passage_inside_a_fold_is_found_there() -> None:
    read = reading(COMPARISON, FOLDED)
    assert read.rows[0].kind is RowKind.FOLD
    assert [read.row_of_passage(k) for k in range(4)] == [0, 0, 0, 1]


def test_a_sentence_of_either_side_has_its_row() -> None:
    read = reading(COMPARISON)
    for side in Side:
        for sentence in range(5):
            passage = read.rows[read.row_of_sentence(side, sentence)].passages.start
            assert sentence in COMPARISON.passages[passage].run(side)


def test_what_is_left_out_is_followed_by_the_next_row_that_is_shown() -> None:
    read = reading(COMPARISON, Lens(Extent.CHANGES))
    assert read.row_of_passage(0) == 0


def test_progress_counts_the_changes_that_were_judged() -> None:
    read = reading(COMPARISON, reviews={3: Sign.ASK, 0: Sign.FAIR})
    assert read.reviewed == (1, 3)
    assert read.to_review == read.changes[1:]


def test_paragraphs_begin_where_the_base_begins_one() -> None:
    texts = [replace(s, paragraph=k // 2) for k, s in enumerate(LEFT.sentences)]
    left = replace(LEFT, sentences=tuple(texts))
    read = reading(compare(left, left))
    assert read.paragraphs == (0, 2, 4)


def test_folds_are_no_sentences_to_step_to() -> None:
    read = reading(COMPARISON, FOLDED)
    assert read.sentences == tuple(range(1, len(read.rows)))


def test_a_search_finds_what_is_folded_and_opening_shows_it() -> None:
    read = reading(COMPARISON, FOLDED)
    found = read.find(SearchQuery("gulls"))
    assert found.passages == (1,)
    assert read.rows_of(found.passages) == (0,)
    opened = read.opened(0)
    assert opened.rows[opened.row_of_passage(1)].kind is RowKind.PASSAGE
    assert opened.opened(1).rows == read.rows


def test_another_lens_shows_the_same_rows_as_one_made_with_it() -> None:
    assert reading(COMPARISON).through(FOLDED).rows == reading(COMPARISON, FOLDED).rows
