"""What changed that matters, in at most ten lines."""

from __future__ import annotations

from itertools import product

from reader.digest import MOST_LINES, by_consequence, digest
from reader.model import Article, Comparison, Discrepancy, Fact, FactKind, Severity, Span, Summary

LEFT = Article.from_sentences(["Pupils aged 7-14 must join."])
RIGHT = Article.from_sentences(["Pupils aged 7 to 16 must join."])


def finding(kind: FactKind, severity: Severity, passage: int | None = 0) -> Discrepancy:
    """A finding on the ages."""
    facts = Fact(kind, Span(12, 16)), Fact(kind, Span(12, 19))
    return Discrepancy(kind, severity, 1.0, "the ages differ", passage, *facts)


def comparison(findings: list[Discrepancy], moved: int = 0) -> Comparison:
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


def test_however_much_is_found_there_are_at_most_ten_lines_and_none_is_lost() -> None:
    found = [finding(kind, level) for kind, level in product(FactKind, Severity)]
    lines = digest(comparison(found, moved=2))
    assert len(lines) == MOST_LINES
    assert sorted(k for line in lines for k in line.findings) == list(range(len(found)))
    assert lines[-1].words == "2 passages moved"
    assert lines[-2].words.startswith("and ")


def test_dismissed_findings_are_left_out() -> None:
    found = [finding(FactKind.NUMBER, Severity.HIGH), finding(FactKind.DATE, Severity.LOW)]
    lines = digest(comparison(found), hidden={0})
    assert [line.findings for line in lines] == [(1,), ()]
