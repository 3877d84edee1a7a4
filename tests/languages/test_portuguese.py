"""Portuguese: numbers, dates, quotation marks, abbreviations and sources."""

from __future__ import annotations

from decimal import Decimal

import pytest

from reader.facts import check
from reader.formats import article_from_text
from reader.model import Article, Bead, Edit, Fact, MatchedBy, Op, Passage
from reader.text.numerals import value_of
from reader.text.segment import sentences_in


def words(article: Article, fact: Fact | None) -> str | None:
    return None if fact is None else article.text[slice(*fact.span)]


def found(left: str, right: str) -> list[tuple[str, str, str | None, str | None]]:
    """Kind, severity and words of what two sentences disagree on."""
    one, other = (Article.from_sentences([text], "pt") for text in (left, right))
    edit = Edit(Op.REPLACE, one.sentences[0].span, other.sentences[0].span)
    passage = Passage(Bead(range(1), range(1), 1.0, MatchedBy.BY_HAND), (edit,))
    return [
        (
            finding.kind.value,
            finding.severity.value,
            words(one, finding.left),
            words(other, finding.right),
        )
        for finding in check(one, other, [passage], []).findings
    ]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("dezesseis", 16),
        ("vinte e um", 21),
        ("duzentas e quarenta e três", 243),
        ("mil e quinhentos", 1500),
        ("dois mil", 2000),
        ("três milhões", 3_000_000),
        ("1,2 bilhão", 1_200_000_000),
        ("1.500", 1500),
        ("3,5", Decimal("3.5")),
    ],
)
def test_number_words_and_figures_have_their_value(words: str, value: int | Decimal) -> None:
    assert value_of(words, "pt") == value


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("O porto recebeu 1.500 barcos.", "O porto recebeu mil e quinhentos barcos."),
        ("A feira abre em 7 de março de 2025.", "A feira abre no dia 7 de março de 2025."),
        ("A ponte fechou na terça-feira.", "Na terça-feira, a ponte fechou."),
        ("O barco saiu às 14h30.", "O barco saiu às 14:30."),
        ("“A ponte é segura”, disse Rui Lobo.", "«A ponte é segura», disse Rui Lobo."),
        ("A obra custou cerca de 200 mil euros.", "A obra custou uns 200.000 euros."),
    ],
)
def test_the_same_in_another_style_is_no_finding(left: str, right: str) -> None:
    assert found(left, right) == []
    assert found(right, left) == []


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (
            "O porto recebeu vinte e um barcos.",
            "O porto recebeu 31 barcos.",
            ("number", "high", "vinte e um", "31"),
        ),
        (
            "A feira abre em 7 de março.",
            "A feira abre em 9 de março.",
            ("date", "medium", "7 de março", "9 de março"),
        ),
        (
            "A ponte fechou na segunda-feira.",
            "A ponte fechou na quinta-feira.",
            ("date", "medium", "segunda-feira", "quinta-feira"),
        ),
        (
            "“A ponte é segura e fica aberta”, disse ela.",
            "“A ponte é frágil e fica aberta”, disse ela.",
            ("quote", "high", "A ponte é segura e fica aberta", "A ponte é frágil e fica aberta"),
        ),
        (
            "A ponte vai fechar, de acordo com o engenheiro.",
            "A ponte vai fechar.",
            ("attribution", "high", "de acordo com o engenheiro", None),
        ),
        (
            "A prefeita disse que a ponte vai fechar.",
            "A ponte vai fechar.",
            ("attribution", "high", "A prefeita disse", None),
        ),
    ],
)
def test_what_changed_is_found(
    left: str, right: str, expected: tuple[str, str, str | None, str | None]
) -> None:
    assert expected in found(left, right)


def test_the_second_time_is_no_monday() -> None:
    kinds = {kind for kind, *_ in found("A segunda vez foi curta.", "A quinta vez foi curta.")}
    assert kinds == {"number"}


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("O Sr. Lobo saiu. A Dra. Reis ficou.", ["O Sr. Lobo saiu.", "A Dra. Reis ficou."]),
        ("Vale o art. 5 da lei. Nada mudou.", ["Vale o art. 5 da lei.", "Nada mudou."]),
        ("Chega em 3 de jan. Lisboa espera.", ["Chega em 3 de jan. Lisboa espera."]),
        ("Chega em 3 de jan. A cidade espera.", ["Chega em 3 de jan.", "A cidade espera."]),
    ],
)
def test_an_abbreviation_ends_a_sentence_only_before_a_word_that_starts_one(
    text: str, sentences: list[str]
) -> None:
    assert [text[slice(*span)] for span in sentences_in(text, "pt")] == sentences


def test_a_publication_date_with_a_short_month_is_understood() -> None:
    text = "Ponte fecha\n\nPublicado em 12 out. 2025\n\nA ponte fechou hoje, disse a prefeita.\n"
    assert article_from_text(text, "page").published == "2025-10-12"
