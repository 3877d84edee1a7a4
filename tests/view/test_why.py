"""Why a finding was made and a row was paired, in an editor's words."""

from __future__ import annotations

from dataclasses import replace

from reader.comparison.pipeline import compare
from reader.model import Article, FactKind, Rule, Severity
from reader.view.reading import reading
from reader.view.why import why

WIRE = Article.from_sentences(
    ["Quay Street is shut.", "Its repair costs 41 million crowns.", "Gulls circled over a market."]
)
REWRITE = Article.from_sentences(["Quay Street is shut.", "The repair costs 47 million crowns."])


def told(row: int, finding: int | None = None) -> tuple[str, ...]:
    """The paragraphs on a row."""
    return why(reading(compare(WIRE, REWRITE)), row, finding)


def test_the_finding_comes_first_with_its_rule_and_how_sure_it_is() -> None:
    first = told(1, 0)[0]
    assert first.endswith("[number.changed]")
    assert "(high, " in first
    assert "% sure)" in first


def test_other_findings_of_the_row_are_named_but_not_what_is_only_possible() -> None:
    comparison = compare(WIRE, REWRITE)
    found = comparison.findings[0]
    assert found.kind is FactKind.NUMBER
    for chance, named in ((0.9, True), (0.1, False)):
        other = replace(
            found, rule=Rule("test.name", FactKind.NAME, "A name", Severity.MEDIUM), chance=chance
        )
        both = replace(comparison, findings=(found, other, *comparison.findings[1:]))
        words = " ".join(why(reading(both), 1, 0))
        assert ("Found in this row too: NAME." in words) is named


def test_a_pair_is_explained_by_what_the_aligner_weighed() -> None:
    words = " ".join(told(1))
    assert "the same sentence" in words
    assert "Shared words, the rarest first: " in words
    assert "The sentences before them are a pair too." in words
    assert "likeness" not in words


def test_the_same_sentence_needs_no_other_reason() -> None:
    assert told(0)[0].startswith("The same words.")
    assert "Shared words" not in told(0)[0]


def test_a_sentence_without_a_partner_says_so() -> None:
    assert told(2)[0].startswith("No sentence of the other article shares enough")
