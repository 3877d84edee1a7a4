"""Why a row was paired and flagged, in the words that a reader is given."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from reader.model import (
    Article,
    Bead,
    Comparison,
    Fact,
    FactKind,
    Finding,
    MatchedBy,
    Passage,
    Role,
    Rule,
    Severity,
    Span,
    Summary,
)
from reader.view.lens import Extent, Lens
from reader.view.reading import Reading, reading
from reader.view.why import findings_told, reasons

HEADS = [Role.HEADLINE, *[Role.BODY] * 5]
LEFT = Article.from_sentences(
    [
        "Storm breaks old pier",
        "A storm broke the old pier of Lund on Monday.",
        "Nobody slept.",
        "Repairs of the old pier cost 40 million euros.",
        "The ferry keeps running.",
        "Gulls cried.",
    ],
    roles=HEADS,
)
RIGHT = Article.from_sentences(
    [
        "Old pier breaks in storm",
        "The ferry keeps running.",
        "On Monday a storm broke the old pier of Lund.",
        "Repairs of the old pier cost 90 million euros.",
        "The mayor wants a new pier. Old pier was dear. " + "So it went. " * 6,
        "Gulls cried.",
    ],
    roles=[*HEADS[:5], Role.LABEL],
)


def bead(left: range, right: range, score: float, by: MatchedBy, *, moved: bool = False) -> Bead:
    return Bead(left, right, score, by, moved)


PASSAGES = (
    Passage(bead(range(1), range(1), 0.75, MatchedBy.ALIKE)),
    Passage(bead(range(1, 2), range(2, 3), 0.5, MatchedBy.BY_HAND)),
    Passage(Bead(range(2, 3), range(0), repeats=(4,))),
    Passage(bead(range(3, 4), range(3, 5), 0.98, MatchedBy.ALIKE)),
    Passage(bead(range(4, 5), range(1, 2), 1.0, MatchedBy.IDENTICAL, moved=True)),
    Passage(Bead(range(5, 6), range(0))),
    Passage(Bead(range(0), range(5, 6), repeats=(0,))),
)
NUMBER = Rule("number.changed", FactKind.NUMBER, "", Severity.HIGH)
FINDINGS = (
    Finding(NUMBER, Severity.LOW, 0.5, "a small one", 3, Fact(FactKind.NUMBER, Span(0, 1)), None),
    Finding(NUMBER, Severity.HIGH, 0.9, "a grave one", 3, Fact(FactKind.NUMBER, Span(0, 1)), None),
)
COMPARISON = Comparison(
    LEFT, RIGHT, (), PASSAGES, FINDINGS, (), Summary(6, 6, 1, 3, 2, 1, 0, 1, 0.5, 0.5, {})
)


def read(verdicts: Mapping[int, str] | None = None) -> Reading:
    return reading(COMPARISON, verdicts=verdicts or {})


def told(passage: int) -> list[list[str]]:
    """The paragraphs on the row of a passage."""
    shown = read()
    return [lines for _, lines in reasons(shown, shown.row_of_passage(passage))]


@pytest.mark.parametrize(
    ("passage", "words"),
    [
        (0, "Matched as alike; sure to 75%."),
        (1, "Matched as paired by hand; sure to 50%."),
        (3, "Matched as alike; sure to 98%, 1 sentence(s) against 2."),
        (4, "Matched as the same words; sure to 100%."),
        (5, "No sentence of the other article shares enough with it to be its partner."),
    ],
)
def test_a_row_says_how_it_was_matched_and_how_surely(passage: int, words: str) -> None:
    assert told(passage)[0][0] == words


def test_the_words_shared_are_told_the_rarest_first() -> None:
    words = "broke, lund, monday, on, a, of, storm, old, pier, the"
    assert told(1)[0][1] == f"Shared words, those that weigh most first: {words}."
    assert told(5)[0][1:] == []


def test_a_moved_row_says_that_it_moved_and_no_other_does() -> None:
    moved = "Moved: it stands elsewhere in the order of the other article."
    assert [moved in told(passage)[0] for passage in range(6)] == [*[False] * 4, True, False]


def test_a_repeated_sentence_is_quoted_from_its_own_article() -> None:
    left, right = told(2)[0][1], told(6)[0][1]
    assert left == "Its own article says it elsewhere: The ferry keeps running."
    assert right == "Its own article says it elsewhere: Old pier breaks in storm"


def test_rivals_are_told_with_what_they_share_the_nearest_first() -> None:
    assert told(0)[1] == [
        "shares 57% of its weight: On Monday a storm broke the old pier of Lund.",
        "shares 29% of its weight: Repairs of the old pier cost 90 million euros.",
        "shares 29% of its weight: The mayor wants a new pier. Old pier was dear. "
        "So it went. So it went. So it went. So it …",
    ]


def test_neither_its_partner_nor_a_label_is_a_rival() -> None:
    assert told(5)[1] == ["none that shares a word that weighs"]
    assert told(6)[1] == ["shares 100% of its weight: Gulls cried."]
    assert not any("Old pier breaks" in rival for rival in told(0)[1])


def test_a_fold_says_what_it_holds() -> None:
    folded = reading(COMPARISON, Lens(Extent.FOLDED, 0, kinds=frozenset({FactKind.NUMBER})))
    row = folded.row_of_passage(0)
    assert row is not None
    assert next(iter(reasons(folded, row))) == (
        f"Rows folded: {folded.rows[row].caption}",
        ["Both sides have the same words."],
    )


def test_findings_are_told_worst_first_with_their_rule_and_what_was_said_of_them() -> None:
    shown = read({1: "confirmed"})
    row = shown.row_of_passage(3)
    assert row is not None
    assert findings_told(shown, row) == [
        "confirmed: high number: a grave one (sure to 90%) [number.changed]",
        "low number: a small one (sure to 50%) [number.changed]",
    ]


def test_a_dismissed_finding_is_known_as_such_and_one_confirmed_is_not() -> None:
    assert read({0: "dismissed", 1: "confirmed"}).dismissed == {0}
