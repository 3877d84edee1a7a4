"""Findings on the same words are one to judge."""

from __future__ import annotations

import pytest

from reader.comparison.pipeline import compare
from reader.model import Article, Comparison
from reader.view.together import heads, twins
from reader.view.waiting import waiting

FRAME = ("The hall at Orm was closed at noon.", "Boats left the port before the rain came.")


def told(left: str, right: str) -> Comparison:
    """The comparison of two sentences among others that are the same."""
    base, other = (Article.from_sentences([FRAME[0], one, FRAME[1]]) for one in (left, right))
    return compare(base, other)


def rules(comparison: Comparison) -> list[list[str]]:
    """The rules of each group, of what counts first."""
    groups = heads(comparison).items()
    return [[comparison.findings[k].rule.id for k in group] for _, group in groups]


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        (
            '"We have not closed the gate of the lock," said Ada Holm, the keeper.',
            '"We have closed the gate of the lock," said Ada Holm, the keeper.',
            {"negation.lost", "quote.altered"},
        ),
        (
            '"Watch for more waves in the next week," said Bo Lind of the weather office.',
            '"Watch for more waves in the next month," said Bo Lind of the weather office.',
            {"date.period", "quote.reworded"},
        ),
        (
            "The water fell to a level below the mark of the port.",
            "The water rose to a level above the mark of the port.",
            {"direction.turned"},
        ),
    ],
)
def test_one_lie_is_one_finding_to_judge(left: str, right: str, kinds: set[str]) -> None:
    compared = told(left, right)
    assert len(compared.findings) == 2
    assert [set(group) for group in rules(compared)] == [kinds]
    assert sum(compared.summary.findings.values()) == len(waiting(compared)) == 1
    assert len(twins(heads(compared))) == 1


def test_two_lies_in_a_sentence_are_two() -> None:
    compared = told(
        "The fire hurt 23 men and cost 4 million crowns, the town said.",
        "The fire hurt 32 men and cost 7 million crowns, the town said.",
    )
    assert len(compared.findings) == len(heads(compared)) == 2


def test_two_lies_in_a_quotation_are_two_and_the_quotation_goes_with_the_worse() -> None:
    compared = told(
        '"We have not closed the gate for the 40 boats of the guild," said Ada Holm.',
        '"We have closed the gate for the 90 boats of the guild," said Ada Holm.',
    )
    assert sorted(map(len, rules(compared))) == [1, 2]
    assert len(twins(heads(compared))) == 1


def test_from_the_other_side_the_same_go_together() -> None:
    sides = (
        '"We have not closed the gate for the 40 boats of the guild," said Ada Holm.',
        '"We have closed the gate for the 90 boats of the guild," said Ada Holm.',
    )
    names = [
        [{rule.partition(".")[0] for rule in group} for group in rules(told(*pair))]
        for pair in (sides, sides[::-1])
    ]
    assert names[0] == names[1]
