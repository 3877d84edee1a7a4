"""A comparison into rows: order, folding, signs, stubs, marks."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import ClassVar

from hypothesis import given
from hypothesis import strategies as st

from reader.model import (
    Article,
    Bead,
    Comparison,
    Edit,
    Equivalent,
    Fact,
    FactKind,
    Finding,
    Mark,
    MatchedBy,
    Op,
    Passage,
    Role,
    Row,
    RowKind,
    Rule,
    Run,
    Severity,
    Side,
    Sign,
    Span,
    Summary,
)
from reader.view.lens import Extent, Lens
from reader.view.other_places import naming_other_places
from reader.view.reading import reading
from reader.view.rows import rows_of, unaligned, whole_rows
from reader.view.runs import overlaid

LEFT = Article.from_sentences(["One ship sank.", "Two sailed.", "Three waited.", "Four left."])
RIGHT = Article.from_sentences(["Four left.", "One ship sank.", "Two boats sailed."])


def paired(left: int, right: int, *edits: Edit, moved: bool = False) -> Passage:
    """One left and one right sentence; without edits they are the same."""
    spans = LEFT.sentences[left].span, RIGHT.sentences[right].span
    bead = Bead(range(left, left + 1), range(right, right + 1), 1.0, MatchedBy.ALIKE, moved)
    return Passage(bead, edits or (Edit(Op.EQUAL, *spans),))


def omitted(left: int) -> Passage:
    """One left sentence without a partner."""
    span = LEFT.sentences[left].span
    bead = Bead(range(left, left + 1), range(0))
    return Passage(bead, (Edit(Op.DELETE, span, Span(0, 0)),))


def comparison(
    passages: Sequence[Passage],
    findings: Sequence[Finding] = (),
    equal: Sequence[Equivalent] = (),
) -> Comparison:
    """A comparison of LEFT and RIGHT."""
    summary = Summary(4, 3, 0, 0, 0, 0, 0, 0, 1.0, 1.0, {})
    return Comparison(LEFT, RIGHT, (), tuple(passages), tuple(findings), tuple(equal), summary)


TWO = LEFT.sentences[1].span
TWO_RIGHT = RIGHT.sentences[2].span
REWORDED = paired(
    1,
    2,
    Edit(Op.EQUAL, Span(TWO.start, TWO.start + 4), Span(TWO_RIGHT.start, TWO_RIGHT.start + 4)),
    Edit(
        Op.INSERT,
        Span(TWO.start + 4, TWO.start + 4),
        Span(TWO_RIGHT.start + 4, TWO_RIGHT.start + 10),
    ),
    Edit(Op.EQUAL, Span(TWO.start + 4, TWO.end), Span(TWO_RIGHT.start + 10, TWO_RIGHT.end)),
)
STORY = [paired(0, 1), REWORDED, omitted(2), paired(3, 0, moved=True)]


def words(row: Row, side: Side) -> list[tuple[str, str]]:
    """The runs of one side as (words, mark)."""
    text = LEFT.text if side is Side.LEFT else RIGHT.text
    return [(text[a:b], mark.value) for (a, b), mark in row.runs(side)]


def test_signs_say_what_became_of_each_passage() -> None:
    rows = [row for row in rows_of(comparison(STORY)) if row.kind is RowKind.PASSAGE]
    assert [(row.sign, row.alert) for row in rows] == [
        (Sign.SAME, Sign.NONE),
        (Sign.REWORDED, Sign.NONE),
        (Sign.OMITTED, Sign.NONE),
        (Sign.SAME, Sign.MOVED),
    ]


def test_only_changed_words_are_marked_in_a_reworded_passage() -> None:
    row = rows_of(comparison(STORY))[2]
    assert words(row, Side.LEFT) == [("Two ", "plain"), ("sailed.", "plain")]
    assert words(row, Side.RIGHT) == [("Two ", "plain"), ("boats ", "added"), ("sailed.", "plain")]


def test_a_moved_passage_stands_at_its_left_place_with_a_stub_at_its_right_one() -> None:
    rows = rows_of(comparison(STORY))
    kinds = [(row.kind, row.passages.start) for row in rows]
    assert kinds == [
        (RowKind.STUB, 3),
        (RowKind.PASSAGE, 0),
        (RowKind.PASSAGE, 1),
        (RowKind.PASSAGE, 2),
        (RowKind.PASSAGE, 3),
    ]
    assert rows[0].partner == 4
    assert rows[4].partner == 0
    assert "s4" in rows[0].caption
    assert "in the other article before s1" in rows[4].caption


def test_a_moved_passage_tells_its_other_place_though_the_row_there_is_filtered_away() -> None:
    rows = rows_of(comparison(STORY), Lens(kinds=frozenset({Sign.MOVED})))
    assert [row.number for row in rows if row.number] == ["s4"]
    assert "in the other article before s1" in rows[-1].caption


class CountedRows(tuple[Row, ...]):
    """Rows that count how often somebody begins to go through them."""

    __slots__ = ()
    begun: ClassVar[list[int]] = []

    def __iter__(self) -> Iterator[Row]:
        self.begun.append(len(self))
        return super().__iter__()


def test_however_many_passages_moved_all_rows_are_gone_through_a_few_times() -> None:
    whole = CountedRows(whole_rows(comparison([paired(3, 0, moved=True)] * 50)))
    naming_other_places(whole, whole, comparison([paired(3, 0, moved=True)] * 50))
    assert len(CountedRows.begun) < 10


def test_folding_keeps_what_changed_and_its_neighbours() -> None:
    same = [paired(0, 1)] * 6
    rows = rows_of(comparison([*same, REWORDED, *same]), Lens(Extent.FOLDED))
    assert [row.kind for row in rows] == [
        RowKind.FOLD,
        RowKind.PASSAGE,
        RowKind.PASSAGE,
        RowKind.PASSAGE,
        RowKind.FOLD,
    ]
    assert rows[0].caption == "5 sentences the same"
    assert rows[0].passages == range(5)


def test_a_passage_inside_a_fold_is_found_there() -> None:
    read = reading(comparison([*[paired(0, 1)] * 6, REWORDED]), Lens(Extent.FOLDED))
    assert read.row_of_passage(2) == 0
    assert read.row_of_passage(6) == len(read.rows) - 1


def finding(kind: FactKind, left: Span, right: Span) -> Finding:
    """A finding in the second passage."""
    facts = Fact(kind, left), Fact(kind, right)
    return Finding(
        Rule("any", kind, "", Severity.HIGH), Severity.HIGH, 1.0, "they differ", 1, *facts
    )


def test_a_fact_is_marked_and_alerts() -> None:
    found = finding(
        FactKind.NUMBER, Span(TWO.start, TWO.start + 3), Span(TWO_RIGHT.start, TWO_RIGHT.start + 3)
    )
    row = rows_of(comparison(STORY, [found]))[2]
    assert row.alert is Sign.HIGH
    assert words(row, Side.LEFT)[0] == ("Two", "quote")
    assert row.label == "NUMBER"
    assert row.change


def test_inside_an_altered_quotation_only_the_altered_words_are_marked() -> None:
    row = rows_of(comparison(STORY, [finding(FactKind.QUOTE, TWO, TWO_RIGHT)]))[2]
    assert row.alert is Sign.HIGH
    assert words(row, Side.RIGHT) == [("Two ", "plain"), ("boats ", "quote"), ("sailed.", "plain")]
    assert [mark for _, mark in words(row, Side.LEFT)] == ["plain", "plain"]


def test_a_quotation_that_lost_only_its_marks_is_marked_as_a_whole() -> None:
    found = finding(FactKind.QUOTE, LEFT.sentences[0].span, RIGHT.sentences[1].span)
    row = rows_of(comparison([REWORDED, paired(0, 1)], [found]))[1]
    assert words(row, Side.LEFT) == [("One ship sank.", "quote")]


def test_equal_values_in_other_words_are_dimmed_not_flagged() -> None:
    equal = Equivalent(
        Fact(FactKind.NUMBER, Span(TWO.start, TWO.start + 3)),
        Fact(FactKind.NUMBER, Span(TWO_RIGHT.start, TWO_RIGHT.start + 3)),
        1,
    )
    row = rows_of(comparison(STORY, equal=[equal]))[2]
    assert row.alert is Sign.NONE
    assert words(row, Side.LEFT)[0] == ("Two", "equivalent")


def test_labels_and_publication_lines_are_no_stops_on_the_way_through_the_changes() -> None:
    left = Article.from_sentences(["News.", "Published: Monday"], roles=["body", "meta"])
    passages = (
        Passage(Bead(range(1), range(0)), (Edit(Op.DELETE, left.sentences[0].span, Span(0, 0)),)),
        Passage(
            Bead(range(1, 2), range(0)), (Edit(Op.DELETE, left.sentences[1].span, Span(0, 0)),)
        ),
    )
    summary = Summary(2, 0, 0, 0, 1, 0, 0, 0, 0.0, 0.0, {})
    rows = rows_of(Comparison(left, Article(text="", sentences=()), (), passages, (), (), summary))
    assert [row.change for row in rows] == [True, False]


def test_a_supported_takeaway_has_its_own_sign() -> None:
    right = Article.from_sentences(
        ["A ship sank.", "One ship sank."], roles=[Role.TAKEAWAY, Role.BODY]
    )
    edit = Edit(Op.INSERT, Span(0, 0), right.sentences[0].span)
    passage = Passage(Bead(range(0), range(1), repeats=(1,)), (edit,))
    summary = Summary(0, 2, 0, 0, 0, 0, 1, 0, 1.0, 1.0, {})
    row = rows_of(
        Comparison(Article(text="", sentences=()), right, (), (passage,), (), (), summary)
    )[0]
    assert (row.sign, row.caption, row.change) == (Sign.TAKEAWAY, "summary point", False)


def test_before_the_comparison_every_sentence_of_both_sides_is_shown_once() -> None:
    rows = unaligned(LEFT, RIGHT)
    for side, article in ((Side.LEFT, LEFT), (Side.RIGHT, RIGHT)):
        shown = [run.span for row in rows for run in row.runs(side)]
        assert shown == [sentence.span for sentence in article.sentences]


cuts = st.lists(st.integers(0, 60), max_size=8, unique=True).map(sorted)


@given(cuts, cuts)
def test_laying_a_mark_over_runs_keeps_every_character(at: list[int], over: list[int]) -> None:
    bounds = [0, *(cut for cut in at if 0 < cut < 60), 60]
    runs = [Run(Span(a, b), Mark.PLAIN) for a, b in itertools.pairwise(bounds)]
    spans = [Span(a, b) for a, b in zip(over[::2], over[1::2], strict=False)]
    painted = overlaid(runs, spans, Mark.MATCH)
    assert [k for run in painted for k in range(*run.span)] == list(range(60))
    marked = {k for run in painted if run.mark is Mark.MATCH for k in range(*run.span)}
    assert marked == {k for span in spans for k in range(*span) if k < 60}
