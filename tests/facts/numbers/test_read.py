"""Amounts as a reader takes them: value, unit, range, bound, and what is no amount at all."""

from __future__ import annotations

import pytest

from reader.facts.excerpt import FoldedArticle
from reader.facts.numbers.read import amounts
from reader.model import Article


def read(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Each amount's value, with its upper end, and what it measures."""
    found = amounts(FoldedArticle(Article.from_sentences([text], language)).excerpt([0]))
    return [
        (
            f"{a.value.normalize():f}" + (f"-{a.high.normalize():f}" if a.high is not None else ""),
            a.dimension or a.sort.value,
        )
        for a in found
    ]


@pytest.mark.parametrize(
    ("text", "value", "measure"),
    [
        ("three million members", "3000000", "count"),
        ("3m members", "3000000", "count"),
        ("a ridge 2,000 m high", "2000", "length"),
        ("half a million", "500000", "count"),
        ("two-thirds of voters", "0.6666666666666666666666666667", "ratio"),
        ("one train in five", "0.2", "ratio"),
        ("aged between seven and 14", "7-14", "age"),
        ("Ida Moe, 47, a nurse", "47", "age"),
        ("a 43-year-old nurse", "43", "age"),
        ("$3.4bn", "3400000000", "USD"),
        ("40 U.S. dollars", "40", "USD"),
        ("a quarter of a percentage point", "0.25", "points"),
        ("one year and four months", "16", "time"),
        ("a day and a half", "1.5", "time"),
        ("45 euros per kilowatt-hour", "45", "EUR"),
        ("hundreds of tents", "100", "vague"),
    ],
)
def test_an_amount_is_read_with_its_value_and_what_it_measures(
    text: str, value: str, measure: str
) -> None:
    assert read(text) == [(value, measure)]


@pytest.mark.parametrize(
    ("language", "text", "value", "measure"),
    [
        ("de", "2,5 Millionen Euro", "2500000", "EUR"),
        ("de", "zwei Drittel", "0.6666666666666666666666666667", "ratio"),
        ("de", "im Alter von 10 bis 12 Jahren", "10-12", "age"),
        ("fr", "soixante-dix-huit pêcheurs", "78", "count"),
        ("es", "30 millones de euros", "30000000", "EUR"),
        ("ko", "12억 원을", "1200000000", "KRW"),
        ("ko", "열일곱 곳", "17", "count"),
        ("ja", "1億5000万円で", "150000000", "JPY"),
    ],
)
def test_amounts_of_other_languages_have_the_same_values(
    language: str, text: str, value: str, measure: str
) -> None:
    assert read(text, language) == [(value, measure)]


@pytest.mark.parametrize(
    "text",
    [
        "COVID-19 cases",
        "the F-35",
        "one of the officials",
        "no one",
        "second-hand buses",
        "UPDATE 2-Council votes",
        "WRAPUP 3 - Shares fall",
    ],
)
def test_what_is_no_amount_is_left_alone(text: str) -> None:
    assert read(text) == []
