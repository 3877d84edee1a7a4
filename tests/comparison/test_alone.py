"""Long articles are compared as a whole only where most of their sentences stand in both."""

from __future__ import annotations

import pytest

from reader.comparison import alone
from reader.comparison.pipeline import compare
from reader.model import Article, Kind, Pin


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alone, "MOST_ALONE", 4)
    monkeypatch.setattr(alone, "MOSTLY_ALONE", 4)


def article(*words: str) -> Article:
    return Article.from_sentences([f"The {word} was closed on Monday." for word in words])


LONG = article("pier", "mill", "road", "dam", "mine", "port", "fair")


@pytest.mark.parametrize("swapped", [False, True])
def test_of_an_article_that_stands_in_the_other_everything_is_compared(swapped: bool) -> None:
    other = article("pier", "mill", "road", "dam", "mine", "port", "inn")
    left, right = (other, LONG) if swapped else (LONG, other)
    comparison = compare(left, right)
    assert (comparison.left, comparison.right) == (left, right)
    assert [p.kind for p in comparison.passages].count(Kind.SAME) == 6


@pytest.mark.parametrize("swapped", [False, True])
def test_of_two_that_share_little_the_beginnings_are_compared_and_it_is_said(swapped: bool) -> None:
    other = article("pier", "inn", "lock", "gate", "dock", "barn", "shop")
    left, right = (other, LONG) if swapped else (LONG, other)
    comparison = compare(left, right)
    for whole, side in ((left, comparison.left), (right, comparison.right)):
        assert len(side.sentences) == 4
        assert side.limits == ("cut after 4 sentences",)
        assert f"{side.text}\n{side.unread.lstrip()}".split() == whole.text.split()
    assert comparison.different


@pytest.mark.parametrize(("edited", "compared"), [(3, 7), (4, 2), (5, 2)])
def test_fewer_sentences_are_compared_where_most_stand_in_one_alone(
    monkeypatch: pytest.MonkeyPatch, edited: int, compared: int
) -> None:
    monkeypatch.setattr(alone, "MOSTLY_ALONE", 2)
    monkeypatch.setattr(alone, "MOST_ALONE", 6)
    other = article(
        *("pier", "mill", "road", "dam", "mine", "port", "fair")[edited:],
        *("inn", "lock", "gate", "dock", "barn")[:edited],
    )
    comparison = compare(LONG, other)
    assert [len(side.sentences) for side in (comparison.left, comparison.right)] == [compared] * 2


def test_a_short_one_beside_a_long_one_is_compared_whole() -> None:
    comparison = compare(LONG, article("pier", "inn"))
    assert len(comparison.right.sentences) == 2
    assert comparison.right.limits == ()
    assert len(comparison.left.sentences) == 4


def test_a_pin_of_a_sentence_that_is_not_compared_is_not_followed() -> None:
    other = article("pier", "inn", "lock", "gate", "dock", "barn", "shop")
    comparison = compare(LONG, other, pins=[Pin(3, 3), Pin(6, 1), Pin(2, 5)])
    assert [(one.left, one.right) for one in comparison.links if one.left > 0] == [(3, 3)]
    assert comparison.options["pins"] == [[3, 3, True]]


def test_a_pin_that_names_no_sentence_is_an_error_in_long_articles_too() -> None:
    with pytest.raises(ValueError, match="a pin names"):
        compare(LONG, article("pier", "inn", "lock", "gate", "dock"), pins=[Pin(7, 0)])
