"""What changed that matters, in at most ten lines."""

from __future__ import annotations

from itertools import product

from reader.model import (
    POSSIBLE_BELOW,
    Article,
    Comparison,
    Fact,
    FactKind,
    Finding,
    Rule,
    Severity,
    Span,
    Summary,
)
from reader.view.digest import KIND_NAMES, MOST_LINES, by_consequence, digest, possible_line

LEFT = Article.from_sentences(["Pupils aged 7-14 must join."])
RIGHT = Article.from_sentences(["Pupils aged 7 to 16 must join."])


def finding(
    kind: FactKind, severity: Severity, passage: int | None = 0, chance: float = 1.0
) -> Finding:
    """A finding on the ages."""
    facts = Fact(kind, Span(12, 16)), Fact(kind, Span(12, 19))
    return Finding(
        Rule("any", kind, "", severity), severity, chance, "the ages differ", passage, *facts
    )


def comparison(findings: list[Finding], moved: int = 0) -> Comparison:
    """A comparison with those findings."""
    summary = Summary(1, 1, 0, 1, 0, 0, 0, moved, 1.0, 0.5, {})
    return Comparison(LEFT, RIGHT, (), (), tuple(findings), (), summary)


def test_findings_go_by_severity_then_by_chance_then_as_they_are_read() -> None:
    found = [
        finding(FactKind.NAME, Severity.LOW),
        finding(FactKind.NUMBER, Severity.HIGH, passage=9, chance=0.8),
        finding(FactKind.NUMBER, Severity.HIGH, passage=2, chance=0.8),
        finding(FactKind.HEADLINE, Severity.HIGH, passage=5, chance=0.9),
        finding(FactKind.QUOTE, Severity.MEDIUM, passage=None, chance=0.6),
    ]
    assert by_consequence(found) == [3, 2, 1, 4, 0]


def test_what_is_only_possible_comes_last_whatever_it_would_mean() -> None:
    found = [
        finding(FactKind.NUMBER, Severity.HIGH, chance=POSSIBLE_BELOW - 0.01),
        finding(FactKind.NAME, Severity.LOW, chance=POSSIBLE_BELOW),
    ]
    assert by_consequence(found) == [1, 0]
    assert [one.findings for one in digest(comparison(found))] == [(1,), ()]
    assert possible_line(comparison(found)) == "1 more is only possible"
    assert possible_line(comparison(found[1:])) == ""


def test_a_line_shows_both_wordings_and_counts_findings_of_its_kind() -> None:
    one, order = digest(comparison([finding(FactKind.NUMBER, Severity.HIGH)]))
    assert one.words == "1 changed number: Pupils aged 7-14 → 7 to 16"
    assert one.severity is Severity.HIGH
    assert one.findings == (0,)
    assert order.words == "in the same order"
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


def test_what_there_is_no_room_for_is_as_severe_as_the_worst_of_it() -> None:
    high = [finding(kind, Severity.HIGH) for kind in FactKind]
    held = digest(comparison(high))[-2]
    assert (held.words, held.severity) == ("and 7 more", Severity.HIGH)
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


def test_every_kind_of_fact_has_a_name() -> None:
    assert set(KIND_NAMES) == set(FactKind)
