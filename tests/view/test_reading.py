"""The ways through a comparison: stops, counts, places."""

from __future__ import annotations

from dataclasses import replace

from reader.comparison.pipeline import compare
from reader.model import (
    Article,
    Fact,
    FactKind,
    Finding,
    Kind,
    RowKind,
    Rule,
    Severity,
    Side,
    Sign,
    Span,
    Verdict,
)
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


def judged(passage: int | None, severity: Severity) -> Finding:
    """A finding on the first word of the left."""
    rule = Rule("number.lost", FactKind.NUMBER, "", severity)
    return Finding(rule, severity, 0.8, "it differs", passage, Fact(rule.kind, Span(0, 3)), None)


FOUND = replace(
    COMPARISON,
    findings=(
        judged(3, Severity.LOW),
        judged(0, Severity.HIGH),
        judged(None, Severity.HIGH),
        judged(3, Severity.MEDIUM),
        judged(4, Severity.MEDIUM),
    ),
)


def test_findings_stand_worst_first_without_the_dismissed() -> None:
    read = reading(FOUND, verdicts={3: Verdict.DISMISSED, 0: Verdict.CONFIRMED})
    assert read.findings == (1, 4, 0)


def test_what_is_only_possible_is_folded_away_until_it_is_judged() -> None:
    doubtful = replace(FOUND.findings[1], chance=0.3)
    comparison = replace(FOUND, findings=(FOUND.findings[0], doubtful, *FOUND.findings[2:]))
    read = reading(comparison)
    assert read.possible == {1}
    assert read.findings == (3, 4, 0)
    assert read.indexes_in(0) == [1]
    assert read.severities == {Severity.MEDIUM: 2}
    assert read.hidden.words == "1 only possible"
    confirmed = reading(comparison, verdicts={1: Verdict.CONFIRMED})
    assert confirmed.possible == frozenset()
    assert confirmed.severities == {Severity.HIGH: 1, Severity.MEDIUM: 2}
    assert 1 in confirmed.findings
    dismissed = reading(comparison, verdicts={1: Verdict.DISMISSED})
    assert dismissed.hidden.words == "1 dismissed"


def test_a_row_has_its_findings_worst_first_and_knows_the_dismissed_ones() -> None:
    read = reading(FOUND, verdicts={3: Verdict.DISMISSED})
    assert read.indexes_in(3) == [3, 0]
    assert read.indexes_in(1) == []


def test_a_finding_has_its_row_and_one_on_the_whole_article_the_first() -> None:
    read = reading(FOUND)
    assert [read.row_of_finding(k) for k in range(5)] == [3, 0, 0, 3, 4]


def test_severities_count_the_worst_of_each_passage() -> None:
    assert reading(FOUND).severities == {
        Severity.HIGH: 1,
        Severity.MEDIUM: 2,
    }


def test_the_stops_of_a_kind_are_the_rows_that_have_it() -> None:
    read = reading(FOUND)
    assert read.stops(FactKind.NUMBER) == (0, 3, 4)
    assert read.stops(Kind.OMITTED) == (5,)
    assert read.stops(FactKind.QUOTE) == ()
    assert read.changes == (0, 3, 4, 5)
