"""What one side tells besides, between words that both sides have."""

from __future__ import annotations

import pytest

from reader.comparison.pipeline import compare
from reader.model import Article, Finding, Pin, Severity

PUT_IN = "addition.clause"


def found(left: str, right: str) -> list[Finding]:
    """What is found between two sentences that are paired by hand."""
    sides = [Article.from_sentences([words], "en") for words in (left, right)]
    return list(compare(sides[0], sides[1], pins=[Pin(0, 0)]).findings)


PLAIN = "The agent will send an offer for the new mill by the end of the week."


def test_words_of_its_own_between_the_same_words_are_told_as_a_clause_put_in() -> None:
    right = PLAIN.replace("new mill", "new mill that is beside a flooded quarry")
    (told,) = found(PLAIN, right)
    assert (told.rule_id, told.severity) == (PUT_IN, Severity.LOW)
    assert told.right is not None
    assert right[slice(*told.right.span)] == "that is beside a flooded quarry"


def test_a_clause_put_in_that_denies_weighs_more() -> None:
    right = PLAIN.replace("new mill", "new mill that no engineer has seen")
    (told,) = found(PLAIN, right)
    assert (told.rule_id, told.severity) == (PUT_IN, Severity.MEDIUM)


@pytest.mark.parametrize(
    "right",
    [
        PLAIN.replace("new mill", "new grey mill beside the flooded quarry"),
        PLAIN.replace("by the end", "by the very end"),
        PLAIN.replace("The agent", "The agent, Moe Lind said,"),
        "Before Friday a proposal for buying what was built beside the quarry will reach them.",
    ],
    ids=["no verb", "a small word", "who says it", "another sentence"],
)
def test_a_word_or_a_source_or_other_words_are_no_clause(right: str) -> None:
    assert [told.rule_id for told in found(PLAIN, right) if told.rule_id == PUT_IN] == []


def test_what_the_other_side_may_tell_in_other_words_is_no_clause() -> None:
    right = (
        "The agent will send an offer for the new mill beside the flooded quarry by Friday night."
    )
    left = "The agent will send an offer for the new mill by the drowned pit this Friday evening."
    assert [told.rule_id for told in found(left, right) if told.rule_id == PUT_IN] == []
