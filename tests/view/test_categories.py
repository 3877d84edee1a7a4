"""What a passage can be filtered and stepped by: its kind, its findings, that it moved."""

from __future__ import annotations

import pytest

from reader.model import (
    Article,
    Bead,
    Comparison,
    Edit,
    Fact,
    FactKind,
    Finding,
    Kind,
    MatchedBy,
    Op,
    Passage,
    Role,
    RowKind,
    Rule,
    Severity,
    Sign,
    Span,
    Summary,
)
from reader.view.categories import (
    by_passage,
    categories_of,
    is_change,
    lets_through,
    role_of,
)
from reader.view.lens import Category, Extent, Lens
from reader.view.rows import rows_of

WORDS = ["Storm hits pier", "The pier was shut.", "Two boats sank.", "Repairs begin soon."]
HEADS = [Role.HEADLINE, Role.BODY, Role.BODY, Role.BODY]
LEFT = Article.from_sentences(WORDS, roles=HEADS)
RIGHT = Article.from_sentences(
    [WORDS[0], WORDS[3], WORDS[1], "(Photo: Ida Moe)"], roles=[*HEADS[:3], Role.CREDIT]
)
NUMBER = Rule("number.lost", FactKind.NUMBER, "", Severity.LOW)
OMISSION = Rule("omission.weight", FactKind.OMISSION, "", Severity.LOW)


def same(left: int, right: int, *, moved: bool = False) -> Passage:
    """One sentence that stands on both sides, perhaps at another place."""
    runs = range(left, left + 1), range(right, right + 1)
    edit = Edit(Op.EQUAL, LEFT.run_span(runs[0]), RIGHT.run_span(runs[1]))
    return Passage(Bead(*runs, 1.0, MatchedBy.IDENTICAL, moved), (edit,))


PASSAGES = (
    same(0, 0),
    same(1, 2),
    Passage(Bead(range(2, 3), range(0))),
    same(3, 1, moved=True),
    Passage(Bead(range(0), range(3, 4))),
)


def finding(rule: Rule, severity: Severity, passage: int | None) -> Finding:
    """A finding on the left."""
    return Finding(rule, severity, 0.8, "it differs", passage, Fact(rule.kind, Span(0, 5)), None)


def comparison(*findings: Finding) -> Comparison:
    """The same, an omission, a sentence moved to the front and a credit put in."""
    summary = Summary(4, 4, 2, 0, 1, 1, 0, 1, 0.75, 0.75, {})
    return Comparison(LEFT, RIGHT, (), PASSAGES, findings, (), summary)


def test_a_moved_passage_can_be_filtered_by_its_move_and_by_what_became_of_its_words() -> None:
    said = categories_of(comparison(), ())[3]
    assert said.categories == {Sign.MOVED, Kind.SAME}
    for kind in (Sign.MOVED, Kind.SAME):
        assert lets_through(said, Lens(kinds=frozenset[Category]({kind})))
    for other in (Kind.OMITTED, Kind.REWORDED, FactKind.NUMBER):
        assert not lets_through(said, Lens(kinds=frozenset[Category]({other})))


def test_where_moves_are_asked_for_only_the_moved_passage_and_its_stub_are_shown() -> None:
    rows = rows_of(comparison(), Lens(Extent.CHANGES, kinds=frozenset({Sign.MOVED})))
    assert [(row.kind, row.passages.start) for row in rows] == [
        (RowKind.STUB, 3),
        (RowKind.PASSAGE, 3),
    ]


def test_a_passage_that_stayed_is_not_among_the_moved() -> None:
    stops = [Sign.MOVED in said.categories for said in categories_of(comparison(), ())]
    assert stops == [False, False, False, True, False]


def test_a_move_is_a_change_though_no_word_is() -> None:
    assert is_change(PASSAGES[3], Role.BODY, ())
    assert not is_change(PASSAGES[1], Role.BODY, ())


def test_a_caption_left_out_is_calm_unless_something_was_found_in_it() -> None:
    assert PASSAGES[4].kind is Kind.ADDED
    assert not is_change(PASSAGES[4], Role.CAPTION, ())
    assert is_change(PASSAGES[4], Role.CAPTION, [finding(OMISSION, Severity.HIGH, 4)])
    assert not is_change(PASSAGES[2], Role.CAPTION, ())
    assert is_change(PASSAGES[3], Role.CAPTION, ())


def test_a_credit_put_in_is_no_change_to_stop_at_but_what_is_found_in_it_is() -> None:
    assert not is_change(PASSAGES[4], Role.CREDIT, ())
    assert not is_change(PASSAGES[4], Role.CREDIT, [finding(OMISSION, Severity.HIGH, 4)])
    assert is_change(PASSAGES[4], Role.CREDIT, [finding(NUMBER, Severity.LOW, 4)])
    assert is_change(PASSAGES[2], Role.BODY, ())
    assert categories_of(comparison(), ())[4].categories == frozenset()


@pytest.mark.parametrize(
    ("passage", "role"), [(0, Role.HEADLINE), (2, Role.BODY), (4, Role.CREDIT)]
)
def test_the_role_of_a_passage_is_that_of_the_base_where_it_has_one(
    passage: int, role: Role
) -> None:
    assert role_of(comparison(), PASSAGES[passage]) is role


@pytest.mark.parametrize(
    ("least", "through"),
    [(Severity.LOW, True), (Severity.MEDIUM, True), (Severity.HIGH, False)],
)
def test_the_gravest_finding_of_a_passage_decides_whether_it_is_grave_enough(
    least: Severity, through: bool
) -> None:
    found = finding(NUMBER, Severity.LOW, 2), finding(OMISSION, Severity.MEDIUM, 2)
    said = categories_of(comparison(*found), ())[2]
    assert said.worst is Severity.MEDIUM
    assert lets_through(said, Lens(least=least)) is through


def test_a_passage_without_a_finding_is_never_grave_enough() -> None:
    assert not lets_through(categories_of(comparison(), ())[2], Lens(least=Severity.LOW))


def test_a_dismissed_finding_says_nothing_of_its_passage() -> None:
    found = finding(NUMBER, Severity.HIGH, 2)
    assert FactKind.NUMBER in categories_of(comparison(found), ())[2].categories
    dismissed = categories_of(comparison(found), {0})[2]
    assert dismissed.categories == {Kind.OMITTED}
    assert dismissed.worst is None


def test_what_concerns_the_whole_article_belongs_to_no_passage() -> None:
    found = [finding(NUMBER, Severity.LOW, None), finding(NUMBER, Severity.LOW, 0)]
    assert by_passage(found) == {0: [found[1]]}


@pytest.mark.parametrize(
    ("role", "left_out", "put_in", "said_again"),
    [
        (Role.BODY, "omitted", "added", "said elsewhere"),
        (Role.CAPTION, "caption, omitted", "caption, added", "caption, repeated"),
        (Role.TAKEAWAY, "omitted", "summary point, said nowhere else", "summary point"),
        (
            Role.LABEL,
            "no label here",
            "no label here",
            "said elsewhere",
        ),
        (
            Role.CREDIT,
            "no credit here",
            "no credit here",
            "said elsewhere",
        ),
    ],
)
def test_the_empty_column_says_what_is_missing(
    role: Role, left_out: str, put_in: str, said_again: str
) -> None:
    one = Article.from_sentences(["Nobody was hurt."], roles=[role])
    nothing = Article.from_sentences([])
    summary = Summary(1, 1, 0, 0, 1, 1, 0, 0, 0.0, 0.0, {})

    def caption(left: Article, right: Article, passage: Passage) -> str:
        return rows_of(Comparison(left, right, (), (passage,), (), (), summary))[0].caption

    assert caption(one, nothing, Passage(Bead(range(1), range(0)))) == left_out
    assert caption(nothing, one, Passage(Bead(range(0), range(1)))) == put_in
    again = Passage(Bead(range(0), range(1), repeats=(0,)))
    assert caption(nothing, one, again) == said_again
