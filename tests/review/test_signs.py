"""The sign that a row has from the verdicts on its findings."""

from __future__ import annotations

from dataclasses import replace

from reader.comparison.pipeline import compare
from reader.model import Article, Comparison, Finding, Judgement, ReviewedComparison, Sign, Verdict

WIRE = Article.from_sentences(
    ["The ferry to Orle sank on Monday.", "Mayor Tilda Holm saw 14 fires."]
)
REWRITE = Article.from_sentences(
    ["The ferry to Orle sank on Monday.", "Mayor Tilda Holm saw 41 fires."]
)


def with_two(chance: float) -> tuple[Comparison, Finding]:
    """The pair with its finding, and the same once more with another chance after it."""
    comparison = compare(WIRE, REWRITE)
    (found,) = comparison.findings
    return replace(comparison, findings=(found, replace(found, chance=chance))), found


def test_a_row_has_the_gravest_verdict_on_its_findings_as_soon_as_there_is_one() -> None:
    comparison, found = with_two(chance=0.9)
    assert found.passage is not None
    said = {0: Judgement(Verdict.FAIR)}
    assert ReviewedComparison(comparison, said).signs == {found.passage: Sign.FAIR}
    said[1] = Judgement(Verdict.ERROR)
    assert ReviewedComparison(comparison, said).signs == {found.passage: Sign.ERROR}


def test_what_is_only_possible_need_not_be_judged_but_counts_once_it_is() -> None:
    comparison, found = with_two(chance=0.1)
    said = {0: Judgement(Verdict.FAIR)}
    assert ReviewedComparison(comparison, said).signs == {found.passage: Sign.FAIR}
    said[1] = Judgement(Verdict.ERROR)
    assert ReviewedComparison(comparison, said).signs == {found.passage: Sign.ERROR}
    assert ReviewedComparison(comparison, {}).signs == {}
