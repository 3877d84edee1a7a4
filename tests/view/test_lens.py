"""How a comparison is looked at: what is folded, filtered, opened again."""

from __future__ import annotations

import pytest

from reader.comparison.pipeline import compare
from reader.model import (
    Article,
    FactKind,
    Kind,
    MatchedBy,
    Pin,
    Row,
    RowKind,
    Severity,
    Side,
    Sign,
    Verdict,
)
from reader.view.lens import Extent, Lens, opened_at
from reader.view.reading import reading
from reader.view.rows import rows_of

SAME = [
    "The harbour was quiet at dawn.",
    "Gulls sat along the northern wall.",
    "A clerk unlocked the customs house.",
    "Two porters swept the empty quay.",
    "The ferry lay at its usual berth.",
]
LEFT = Article.from_sentences(
    [*SAME, "Seven boats left the port on Monday.", "Nobody waved to them."]
)
RIGHT = Article.from_sentences([*SAME, "Nine boats left the port on Monday."])
COMPARISON = compare(LEFT, RIGHT)


def shown(lens: Lens) -> list[str]:
    """The signs of the rows, and the captions of folds."""
    return [
        row.caption if row.kind is RowKind.FOLD else row.sign.value
        for row in rows_of(COMPARISON, lens)
    ]


def test_all_is_shown_unless_something_else_is_asked_for() -> None:
    assert shown(Lens()) == ["same"] * 5 + ["reworded", "omitted"]


def test_a_fold_says_how_many_sentences_it_holds() -> None:
    folded = ["4 sentences the same", "same", "reworded", "omitted"]
    assert shown(Lens(Extent.FOLDED)) == folded


@pytest.mark.parametrize(("context", "folded"), [(0, 5), (2, 3)])
def test_context_stays_around_each_change(context: int, folded: int) -> None:
    rows = shown(Lens(Extent.FOLDED, context))
    assert rows[:2] == [f"{folded} sentences the same", "same" if context else "reworded"]
    assert rows.count("same") == context


def test_changes_alone_have_neither_folds_nor_context() -> None:
    assert shown(Lens(Extent.CHANGES)) == ["reworded", "omitted"]


def test_what_is_not_of_a_kind_is_folded_and_says_why() -> None:
    assert shown(Lens(kinds=frozenset({Kind.OMITTED}))) == [
        "6 sentences not of this kind",
        "omitted",
    ]


def test_among_the_changes_what_is_not_of_a_kind_is_left_out() -> None:
    assert shown(Lens(Extent.CHANGES, kinds=frozenset({Kind.OMITTED}))) == ["omitted"]


def test_one_may_filter_by_what_a_finding_is_about_and_by_its_weight() -> None:
    number = Lens(Extent.CHANGES, kinds=frozenset({FactKind.NUMBER}))
    assert shown(number) == ["reworded"]
    weight = {f.severity for f in COMPARISON.findings if f.kind is FactKind.NUMBER}
    assert shown(Lens(Extent.CHANGES, least=max(weight))) == shown(number)


def test_several_kinds_let_more_through() -> None:
    either = Lens(Extent.CHANGES, kinds=frozenset({Kind.OMITTED, Kind.REWORDED}))
    assert shown(either) == ["reworded", "omitted"]


def test_a_finding_that_was_dismissed_lets_nothing_through() -> None:
    every = dict.fromkeys(range(len(COMPARISON.findings)), Verdict.DISMISSED)
    lens = Lens(Extent.CHANGES, least=Severity.LOW)
    assert rows_of(COMPARISON, lens)
    assert reading(COMPARISON, lens, verdicts=every).rows == ()


def test_a_fold_opens_and_closes_again_from_any_of_its_rows() -> None:
    folded = Lens(Extent.FOLDED)
    opened = opened_at(rows_of(COMPARISON, folded), 0, folded)
    assert shown(opened) == shown(Lens())
    for row in range(4):
        assert opened_at(rows_of(COMPARISON, opened), row, opened) == folded


def test_a_row_that_no_fold_held_opens_nothing() -> None:
    assert opened_at(rows_of(COMPARISON), 2, Lens()) == Lens()
    assert opened_at((), 0, Lens()) == Lens()


def test_what_an_editor_said_of_a_passage_stands_in_its_row() -> None:
    rows = reading(COMPARISON, reviews={5: Sign.FAIR}).rows
    assert [row.review for row in rows] == [Sign.NONE] * 5 + [Sign.FAIR, Sign.NONE]


def test_a_sentence_that_a_pin_names_is_marked_whether_paired_or_parted() -> None:
    def pinned(rows: tuple[Row, ...]) -> list[int]:
        return [index for index, row in enumerate(rows) if row.pinned]

    assert pinned(reading(COMPARISON, pins=[Pin(6, 5, together=False)]).rows) == [5, 6]
    by_hand = compare(LEFT, RIGHT, pins=[Pin(6, 5)])
    marked = [row for row in rows_of(by_hand) if row.pinned]
    assert [by_hand.passages[row.passages.start].bead.matched_by for row in marked] == [
        MatchedBy.BY_HAND
    ]
    assert all(row.runs(side) for row in marked for side in Side)


def test_closing_one_opened_fold_leaves_another_open() -> None:
    left = Article.from_sentences([*SAME, "Seven boats left.", *REST])
    right = Article.from_sentences([*SAME, "Nine boats left.", *REST])
    comparison = compare(left, right)
    opened = Lens(Extent.FOLDED, 0, opened=frozenset({*range(5), *range(6, 9)}))
    rows = rows_of(comparison, opened)
    assert len(rows) == 9
    for row in range(5):
        assert opened_at(rows, row, opened).opened == frozenset(range(6, 9))
    for row in range(6, 9):
        assert opened_at(rows, row, opened).opened == frozenset(range(5))
    assert opened_at(rows, 5, opened).opened == opened.opened


REST = ["A bell rang twice.", "Some children laughed.", "The baker shut his shop."]
