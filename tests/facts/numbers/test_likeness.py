"""How likely two unequal amounts are to tell the same thing: what speaks for it and against it."""

from __future__ import annotations

import pytest

from reader.facts.excerpt import FoldedArticle
from reader.facts.numbers.amount import Amount
from reader.facts.numbers.likeness import likeness
from reader.facts.numbers.read import amounts
from reader.facts.options import Options
from reader.facts.report import Claims
from reader.model import Article, Side


def claims(left: str, right: str, *, told: bool = False) -> Claims:
    """Two sentences; `told` says that either article has the other's figure elsewhere."""
    sides = [FoldedArticle(Article.from_sentences([text])).excerpt([0]) for text in (left, right)]

    def everywhere(_side: Side, _key: str) -> bool:
        return told

    return Claims(sides[0], sides[1], everywhere, Options())


def first(left: str, right: str, *, told: bool = False) -> float:
    """The likeness of the first amounts of two sentences."""
    both = claims(left, right, told=told)
    amount: list[Amount] = [amounts(excerpt)[0] for excerpt in (both.left, both.right)]
    return round(likeness(both, *amount), 3)


@pytest.mark.parametrize(
    ("left", "right", "score"),
    [
        ("40 boats", "90 boats", 2.601),
        ("40 old boats", "90 new boats", 2.101),
        ("40 boats", "90 crews", 0.101),
        ("40 boats", "400 boats", 3.101),
        ("46 boats", "64 boats", 3.101),
        ("46 boats", "47 boats", 2.601),
        ("123 boats", "45 boats", 1.801),
        ("123 boats", "12 boats", 2.601),
        ("40 km", "90 km", 2.601),
        ("40 km", "90 kg", 0.0),
        ("40 km", "90", 0.0),
        ("aged 40", "aged 90", 2.601),
        ("one boat", "5 boats", 1.601),
        ("1 boat", "5 boats", 2.601),
        ("more than 40 boats", "more than 90 boats", 3.101),
        ("about 40 boats", "more than 90 boats", 2.601),
        ("7-14 boats", "6-15 boats", 4.601),
        ("7-14 boats", "90 boats", 2.601),
        ("a day", "six hours", 0.0),
        ("the third goal", "the fourth goal", 4.601),
        ("the third goal", "the fourth boat", 0.0),
        ("the third goal", "4 goals", 0.0),
        ("a third of the boats", "90 percent of the boats", 1.801),
        ("Article 12", "Article 21", 3.101),
    ],
)
def test_a_pair_of_amounts_has_its_score(left: str, right: str, score: float) -> None:
    assert first(left, right) == score
    assert first(right, left) == score


def test_a_figure_that_the_other_article_has_elsewhere_is_less_likely_the_one() -> None:
    assert first("40 boats", "90 boats", told=True) == 1.401
    assert first("40 crews", "90 boats", told=True) == 0.0
