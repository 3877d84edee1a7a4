"""Number words and figures, and the values a reader takes from them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.languages import CODES, language
from reader.text.numerals import LONGEST, figure_value, value_of

VALUES = [
    ("en", "seven", 7),
    ("en", "Twenty-one", 21),
    ("en", "two hundred and five", 205),
    ("en", "a hundred thousand", 100_000),
    ("en", "three million", 3_000_000),
    ("en", "3 million", 3_000_000),
    ("en", "3,000,000", 3_000_000),
    ("en", "two dozen", 24),
    ("en", "six hundred thousand and twelve", 600_012),
    ("de", "zweihundertdreiundvierzig", 243),
    ("de", "zwölftausend", 12_000),
    ("de", "1,5 Millionen", 1_500_000),
    ("de", "drei Milliarden", 3 * 10**9),
    ("fr", "soixante et onze", 71),
    ("fr", "quatre-vingts", 80),
    ("fr", "quatre-vingt-dix-sept", 97),
    ("fr", "deux cent mille", 200_000),
    ("es", "treinta y uno", 31),
    ("es", "doscientos mil", 200_000),
    ("ko", "스물다섯", 25),
    ("ko", "삼백이십만", 3_200_000),
    ("ko", "3억 2천만", 320_000_000),
    ("ja", "二十三", 23),
    ("ja", "３万５千", 35_000),
]


@pytest.mark.parametrize(("language", "words", "value"), VALUES)
def test_number_words_have_the_value_a_reader_takes(language: str, words: str, value: int) -> None:
    assert value_of(words, language) == value


@pytest.mark.parametrize("words", ["", "two three", "and", "a", "a five", "half", "seven boats"])
def test_words_that_no_number_grammar_joins_have_no_value(words: str) -> None:
    assert value_of(words) is None


@pytest.mark.parametrize(
    ("language", "figure", "value"),
    [
        ("en", "1,472.50", "1472.5"),
        ("en", "1.500", "1.5"),
        ("de", "1.500", "1500"),
        ("de", "3,5", "3.5"),
        ("de", "3.5", "3.5"),
        ("fr", "12\u202f000", "12000"),
    ],
)
def test_a_point_or_comma_means_what_it_means_in_the_language(
    language: str, figure: str, value: str
) -> None:
    assert figure_value(figure, language) == Decimal(value)


def test_every_word_of_the_tables_has_its_own_value() -> None:
    for code in CODES:
        numbers = language(code).numbers
        for word, value in {**numbers.counting, **numbers.scales}.items():
            assert value_of(word, code) == value, (code, word)


@given(st.text(max_size=2 * LONGEST), st.sampled_from(CODES))
def test_no_text_at_all_is_too_strange_to_be_asked_for(text: str, code: str) -> None:
    value = value_of(text, code)
    assert value is None or value >= 0
