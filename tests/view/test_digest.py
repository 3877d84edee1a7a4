"""What changed that matters, in at most ten lines."""

from __future__ import annotations

from itertools import product

import pytest

from reader.model import Article, Comparison, Fact, FactKind, Finding, Rule, Severity, Span, Summary
from reader.view.digest import KIND_NAMES, KINDS_IN_ORDER, MOST_LINES, by_consequence, digest

ANY_NAME = Rule("any", FactKind.NAME, "", Severity.HIGH)
LEFT = Article.from_sentences(["Pupils aged 7-14 must join."])
RIGHT = Article.from_sentences(["Pupils aged 7 to 16 must join."])


def finding(kind: FactKind, severity: Severity, passage: int | None = 0) -> Finding:
    """A finding on the ages."""
    facts = Fact(kind, Span(12, 16)), Fact(kind, Span(12, 19))
    return Finding(
        Rule("any", kind, "", severity), severity, 1.0, "the ages differ", passage, *facts
    )


def told(before: str, after: str) -> str:
    """What the digest says of two wordings of a name, after the count and the kind."""
    sides = Article.from_sentences([before]), Article.from_sentences([after])
    facts = Fact(FactKind.NAME, Span(0, len(before))), Fact(FactKind.NAME, Span(0, len(after)))
    found = Finding(ANY_NAME, Severity.HIGH, 1.0, "the names differ", 0, *facts)
    summary = Summary(1, 1, 0, 1, 0, 0, 0, 0, 1.0, 0.5, {})
    lines = digest(Comparison(*sides, (), (), (found,), (), summary))
    return lines[0].words.removeprefix("1 changed name: ")


def comparison(findings: list[Finding], moved: int = 0) -> Comparison:
    """A comparison with those findings."""
    summary = Summary(1, 1, 0, 1, 0, 0, 0, moved, 1.0, 0.5, {})
    return Comparison(LEFT, RIGHT, (), (), tuple(findings), (), summary)


def test_findings_go_from_worst_to_least_and_in_reading_order_where_they_tie() -> None:
    found = [
        finding(FactKind.NAME, Severity.LOW),
        finding(FactKind.NUMBER, Severity.HIGH, passage=9),
        finding(FactKind.NUMBER, Severity.HIGH, passage=2),
        finding(FactKind.QUOTE, Severity.HIGH, passage=5),
    ]
    assert by_consequence(found) == [3, 2, 1, 0]


def test_a_line_shows_both_wordings_and_counts_findings_of_its_kind() -> None:
    one, order = digest(comparison([finding(FactKind.NUMBER, Severity.HIGH)]))
    assert one.words == "1 changed number: 7-14 → 7 to 16"
    assert one.severity is Severity.HIGH
    assert one.findings == (0,)
    assert order.words == "order kept"
    two = digest(comparison([finding(FactKind.NUMBER, Severity.HIGH)] * 2))[0]
    assert two.words.startswith("2 changed numbers: ")
    assert two.findings == (0, 1)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (
            "Deputy Harbour Inspector Ottoline Marchbank",
            "Deputy Harbour Inspector Ottoline Marchmont",
            "…Ottoline Marchbank → …Ottoline Marchmont",
        ),
        (
            "the bridge will open to lorries in spring and to buses in May",
            "the bridge will open to lorries in autumn and to nobody else",
            "…to lorries in spring and to buse… → …to lorries in autumn and to nobo…",
        ),
        (
            "港務局は新しい橋の開通を来年の春まで延期すると発表した",
            "港務局は新しい橋の開通を来年の秋まで延期すると発表した",
            "…橋の開通を来年の春まで延期すると… → …橋の開通を来年の秋まで延期すると…",
        ),
    ],
)
def test_wordings_that_begin_alike_are_shown_from_shortly_before_they_differ(
    before: str, after: str, words: str
) -> None:
    assert told(before, after) == words


def test_wordings_are_shown_from_the_start_where_the_difference_is_seen_there() -> None:
    assert told("Mayor Ilse Tanner", "Mayor Ilse Tenner") == "Mayor Ilse Tanner → Mayor Ilse Tenner"
    long = "x" * 60
    assert told(f"a {long}", f"b {long}") == f"a {'x' * 31}… → b {'x' * 31}…"
    assert told("x" * 60, "x" * 59 + "y") == "…x → …y"


def test_however_much_is_found_there_are_at_most_ten_lines_and_none_is_lost() -> None:
    found = [finding(kind, level) for kind, level in product(FactKind, Severity)]
    lines = digest(comparison(found, moved=2))
    assert len(lines) == MOST_LINES
    assert sorted(k for line in lines for k in line.findings) == list(range(len(found)))
    assert lines[-1].words == "2 passages moved"
    assert lines[-2].words.startswith("and ")


def test_what_there_is_no_room_for_is_as_severe_as_the_worst_of_it() -> None:
    high = [finding(kind, Severity.HIGH) for kind in FactKind]
    held = digest(comparison(high))[-2]
    assert (held.words, held.severity) == ("and 3 more", Severity.HIGH)
    medium = [finding(kind, Severity.MEDIUM) for kind in FactKind][:4]
    held = digest(comparison(high[:6] + medium))[-2]
    assert (held.words, held.severity) == ("and 2 more", Severity.MEDIUM)


def test_dismissed_findings_are_left_out() -> None:
    found = [finding(FactKind.NUMBER, Severity.HIGH), finding(FactKind.DATE, Severity.LOW)]
    lines = digest(comparison(found), hidden={0})
    assert [line.findings for line in lines] == [(1,), ()]


def test_the_rest_is_as_severe_as_the_first_line_that_there_is_no_room_for() -> None:
    grave = [finding(kind, Severity.HIGH) for kind in list(FactKind)[:8]]
    light = [finding(kind, Severity.LOW) for kind in list(FactKind)[:2]]
    held = digest(comparison(grave + light))[-2]
    assert (held.words, held.severity) == ("and 2 more", Severity.LOW)


def test_every_kind_of_fact_has_a_name_and_an_order() -> None:
    assert set(KINDS_IN_ORDER) == set(KIND_NAMES) == set(FactKind)
