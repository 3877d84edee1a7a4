"""What is put in of somebody whom the other article knows, and of somebody new."""

from __future__ import annotations

import pytest

from reader.facts import check
from reader.model import Article, Bead, Finding, MatchedBy, Passage, Severity

WIRE = {
    "en": "Marta Lund of the harbour office closed the north quay on Friday.",
    "de": "Marta Lund vom Hafenamt sperrte am Freitag den Nordkai.",
    "fr": "Marta Lund, du bureau du port, a fermé vendredi le quai nord.",
    "es": "Marta Lund, de la oficina del puerto, cerró el viernes el muelle norte.",
}


def put_in(language: str, sentence: str) -> Finding:
    """The one finding about a sentence that only the rewrite has."""
    wire = WIRE[language]
    left = Article.from_sentences([wire], language)
    right = Article.from_sentences([wire, sentence], language)
    passages = [
        Passage(Bead(range(1), range(1), 1.0, MatchedBy.IDENTICAL)),
        Passage(Bead(range(1, 1), range(1, 2))),
    ]
    (finding,) = check(left, right, passages, []).findings
    return finding


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", '"The ice has eaten half of the old piles below the crane," Lund said.'),
        ("en", 'Lund said: "The ice has eaten half of the old piles below the crane."'),
        ("de", "„Das Eis hat unter dem Kran die halben Pfähle zerfressen“, sagte Lund."),
        ("fr", "« La glace a rongé la moitié des pieux sous la grue », a déclaré Lund."),
        ("es", "«El hielo se ha comido la mitad de los pilotes bajo la grúa», dijo Lund."),
    ],
)
def test_who_has_spoken_before_makes_a_new_statement(language: str, sentence: str) -> None:
    finding = put_in(language, sentence)
    assert finding.message.startswith("put in: new statement, with a quotation")
    assert finding.severity is Severity.MEDIUM


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", '"The ice has eaten half of the piles below the crane," said Ove Brandt.'),
        ("en", '"The ice has eaten half of the piles," harbour office chief Ove Brandt said.'),
        ("de", "„Das Eis hat die halben Pfähle zerfressen“, sagte Ove Brandt vom Hafenamt."),
        ("fr", "« La glace a rongé les pieux », a déclaré Ove Brandt, du bureau du port."),
        ("es", "«El hielo se ha comido los pilotes», dijo Ove Brandt, de la oficina del puerto."),
    ],
)
def test_a_name_that_the_other_article_has_nowhere_is_a_new_source(
    language: str, sentence: str
) -> None:
    finding = put_in(language, sentence)
    assert finding.message.startswith("put in: new source, with a quotation")
    assert finding.severity is Severity.MEDIUM


def test_what_a_known_source_says_besides_in_prose_weighs_little() -> None:
    prose = (
        "Lund said on Friday that the office closed the north quay of the harbour for the old"
        " piles of the crane there."
    )
    assert put_in("en", prose).severity is Severity.LOW
    assert put_in("en", prose.replace("Lund", "Ove Brandt")).severity is Severity.MEDIUM


def test_a_reaction_is_grave_only_of_who_has_not_spoken_before() -> None:
    reaction = '"We reject that the piles were rotten and stand by our work," {} said in response.'
    answer = '"I am glad to talk of the old piles of the quay at any hour," {} responded on Monday.'
    assert put_in("en", reaction.format("Ove Brandt")).severity is Severity.HIGH
    assert put_in("en", answer.format("Ove Brandt of the Pilot Union")).severity is Severity.HIGH
    assert put_in("en", answer.format("Lund")).severity is Severity.MEDIUM
