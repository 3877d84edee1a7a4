"""A word that is a part of a phrase is set against none that is its opposite alone."""

from __future__ import annotations

import pytest

from reader import compare
from reader.formats import article_from_text
from reader.model import FactKind, Pin

KINDS = {FactKind.DIRECTION, FactKind.NEGATION}

THE_SAME = [
    ("en", "Sowing in Lund was held up by suits of the villages, the mill said.",
     "Sowing in Lund was delayed, the mill said, by suits which the villages brought."),
    ("en", "The court in Lund on Monday pulled up the town clerks for a notice of three days.",
     "The court in Lund on Monday came down on the town clerks for a notice of three days."),
    ("en", "The mill expects to save 250 crowns a week, mainly on grain and carts.",
     "The mill expects to spend 250 crowns a week less, above all on grain and carts."),
    ("en", "It cut its view of growth this year to 0.9 percent from 1.2 percent.",
     "It now says that growth this year will be 0.9 percent and not 1.2 percent."),
    ("en", "The man, whose name was not released, was treated for burns in Lund and sent home.",
     "A man had burns and was released after treatment in Lund."),
    ("fr", "La circulation des trains restait interrompue lundi à Lunde, a dit le maire.",
     "Les trains ne circulaient toujours pas lundi à Lunde, a dit le maire."),
]  # fmt: skip

OTHERWISE = [
    ("en", "Sowing in Lund was held on Monday, the mill said, in the east field.",
     "Sowing in Lund was delayed on Monday, the mill said, in the east field."),
    ("en", "The price of rye in Lund is up 4 percent in May.",
     "The price of rye in Lund is down 4 percent in May."),
    ("en", "The man, whose name was not released, was treated for burns in Lund.",
     "The man, whose name was released, was treated for burns in Lund."),
    ("en", "The mill expects to save 250 crowns a week on grain.",
     "The mill expects to spend 250 crowns a week on grain."),
]  # fmt: skip


def kinds(code: str, left: str, right: str) -> set[FactKind]:
    one, other = (article_from_text(text, "mill.txt", code) for text in (left, right))
    compared = compare(one, other, pins=[Pin(0, 0)])
    return {found.kind for found in compared.findings if not found.possible} & KINDS


@pytest.mark.parametrize(("code", "left", "right"), THE_SAME)
def test_words_of_a_phrase_turn_nothing_round(code: str, left: str, right: str) -> None:
    for sides in ((left, right), (right, left)):
        assert kinds(code, *sides) == set()


@pytest.mark.parametrize(("code", "left", "right"), OTHERWISE)
def test_the_same_words_alone_do(code: str, left: str, right: str) -> None:
    for sides in ((left, right), (right, left)):
        assert kinds(code, *sides) != set()
