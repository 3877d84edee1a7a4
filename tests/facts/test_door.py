"""The values of an article: kinds, ends, units and times as standards write them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.facts import Value, ValueKind, values
from reader.model import Article


def told(text: str, language: str = "en") -> list[tuple[str, str, str, str, str]]:
    """Each value as words, kind, ends, unit and time."""
    return [
        (text[slice(*v.span)], v.kind.value, _ends(v), v.unit, v.iso)
        for v in values(Article.from_sentences([text], language))
    ]


def _ends(value: Value) -> str:
    if value.low is None or value.high is None:
        return ""
    low, high = f"{value.low.normalize():f}", f"{value.high.normalize():f}"
    return low if low == high else f"{low}-{high}"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "three million members", ("three million", "number", "3000000", "", "")),
        ("en", "pupils aged 7-14", ("7-14", "age", "7-14", "", "")),
        ("en", "she came third", ("third", "ordinal", "3", "", "")),
        ("en", "a third of the boats", ("a third", "number", f"0.{'3' * 28}", "", "")),
        ("en", "dozens of boats", ("dozens", "number", "", "", "")),
        ("en", "turnout of 61.4 percent", ("61.4 percent", "percent", "61.4", "%", "")),
        ("en", "a fee of $3.4bn", ("$3.4bn", "money", "3400000000", "USD", "")),
        ("en", "30 cents", ("30 cents", "money", "30", "¢", "")),
        ("en", "500 CFA francs", ("500 CFA francs", "money", "500", "", "")),
        ("en", "a 5 km walk", ("5 km", "quantity", "5", "km", "")),
        ("de", "20 bis 30 Kilometer", ("20 bis 30 Kilometer", "quantity", "20-30", "km", "")),
        ("es", "hace 30 grados Celsius", ("30 grados Celsius", "quantity", "30", "°C", "")),
        ("fr", "84 millions d'euros", ("84 millions d'euros", "money", "84000000", "EUR", "")),
        ("ko", "3억 원을 썼다", ("3억 원", "money", "300000000", "KRW", "")),
        ("ja", "1億5000万円で", ("1億5000万円", "money", "150000000", "JPY", "")),
        ("en", "for two years", ("two years", "duration", "2", "yr", "P2Y")),
        ("en", "for 90 minutes", ("90 minutes", "duration", "90", "min", "PT90M")),
        ("en", "for a fortnight", ("a fortnight", "duration", "1", "fortnight", "P2W")),
        ("en", "two to three weeks", ("two to three weeks", "duration", "2-3", "wk", "")),
        ("en", "on April 21, 2016", ("April 21, 2016", "date", "", "", "2016-04-21")),
        ("en", "on 21 April", ("21 April", "date", "", "", "XXXX-04-21")),
        ("en", "on Wednesday", ("Wednesday", "date", "", "", "XXXX-WXX-3")),
        ("en", "in April 2016", ("April 2016", "date", "", "", "2016-04")),
        ("en", "since 1996", ("1996", "date", "1996", "", "1996")),
        ("en", "the 1990s", ("1990s", "date", "", "", "199")),
        ("en", "in the 1st quarter", ("1st quarter", "date", "", "", "XXXX-Q1")),
        ("en", "in the first half", ("first half", "date", "", "", "XXXX-H1")),
        ("en", "the 19th century", ("19th century", "date", "", "", "18")),
        ("en", "last summer", ("summer", "date", "", "", "XXXX-SU")),
        ("en", "last week", ("last week", "date", "", "", "")),
        ("en", "at 7:30 p.m.", ("7:30 p.m.", "clock", "", "", "T19:30")),
        ("en", "at dawn", ("dawn", "clock", "", "", "TMO")),
        ("en", "in the afternoon", ("afternoon", "clock", "", "", "TAF")),
        ("en", "in the evening", ("evening", "clock", "", "", "TEV")),
        ("en", "overnight", ("overnight", "clock", "", "", "TNI")),
        ("de", "am 3. Juni 2024", ("3. Juni 2024", "date", "", "", "2024-06-03")),
        ("fr", "le lundi 3 juin", ("lundi 3 juin", "date", "", "", "XXXX-06-03")),
        ("ko", "2019년 4월 12일에", ("2019년 4월 12일", "date", "", "", "2019-04-12")),
        ("ko", "2019년 4월에", ("2019년 4월", "date", "", "", "2019-04")),
        ("ja", "2019年4月12日に", ("2019年4月12日", "date", "", "", "2019-04-12")),
        ("ja", "12日に", ("12日", "date", "", "", "XXXX-XX-12")),
        ("ja", "午後3時20分に", ("午後3時20分", "clock", "", "", "T15:20")),
    ],
)
def test_a_value_has_its_kind_its_ends_its_unit_and_its_time(
    language: str, text: str, value: tuple[str, str, str, str, str]
) -> None:
    assert told(text, language) == [value]


def test_yesterday_is_the_day_before_the_day_of_publication() -> None:
    article = Article.from_sentences(["The pier was shut yesterday."])
    assert [v.iso for v in values(article)] == [""]
    assert [v.iso for v in values(replace(article, published="2025-03-31"))] == ["2025-03-30"]


def test_values_stand_in_the_order_of_the_text_over_all_sentences() -> None:
    article = Article.from_sentences(["On May 3 it cost 40 euros.", "Now 12 pay $5."])
    assert [v.kind for v in values(article)] == [
        ValueKind.DATE,
        ValueKind.MONEY,
        ValueKind.NUMBER,
        ValueKind.MONEY,
    ]


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["at night", "3", "of May", "2019년", "4월", "12日", "half", "a", "$", "km", "to", "Q3",
             "midmorning", "spring", "last", "year", "-", ".", "12 in the", "0900", "GMT", "ninth"]
        ),
        max_size=9,
    ).map(" ".join),
    st.sampled_from(["en", "de", "fr", "es", "ko", "ja", "zh"]),
)  # fmt: skip
def test_every_span_lies_in_the_text_and_both_ends_are_told_or_neither(
    text: str, language: str
) -> None:
    for value in values(Article.from_sentences([text], language)):
        assert 0 <= value.span.start < value.span.end <= len(text)
        assert (value.low is None) == (value.high is None)


def _table() -> list[tuple[str, str, list[str]]]:
    """The language, the words and the values of each entry of values.txt."""
    found: list[tuple[str, str, list[str]]] = []
    for line in Path(__file__).with_name("values.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("T "):
            _, language, words = line.split(" ", 2)
            found.append((language, words, []))
        elif line.startswith("= "):
            found[-1][2].append(line[2:])
    return found


@pytest.mark.parametrize(("language", "words", "wanted"), _table(), ids=lambda part: str(part)[:40])
def test_the_values_of_the_table_are_read(language: str, words: str, wanted: list[str]) -> None:
    assert [" | ".join(part or "-" for part in value) for value in told(words, language)] == wanted
