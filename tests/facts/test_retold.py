"""What the other article tells in words of its own is not called left out or put in."""

from __future__ import annotations

import pytest

from reader import compare
from reader.model import Article, FactKind, Finding, Severity

WIRE = [
    "The ferry firm Nordsund halted its night crossings on Monday after an engine room burnt.",
    "Forty passengers were led to the boats by the crew before the flames reached the car deck.",
    "Some older branches of the guild advise against the offer because nights earn no more.",
    "Repairs to the hull will cost the firm some nine million crowns and last until the spring.",
]
FREE = [
    "No Nordsund ship sails after dark now: an engine caught fire, and on Monday the firm gave in.",
    "Before the car deck burnt, sailors had brought forty people to the boats.",
    "There are branches that call for a no, since whoever works nights would see no money.",
    "Mending the hull takes until spring; nine million crowns is what it costs.",
]


def of_sentences(left: list[str], right: list[str], language: str = "en") -> list[Finding]:
    """What is found of sentences left out and put in, without what is only possible."""
    one, other = (Article.from_sentences(each, language=language) for each in (left, right))
    return [
        finding
        for finding in compare(one, other).findings
        if finding.kind in {FactKind.OMISSION, FactKind.ADDITION} and not finding.possible
    ]


def weighed(left: list[str], right: list[str], language: str = "en") -> list[Finding]:
    """Those that weigh more than little."""
    found = of_sentences(left, right, language)
    return [finding for finding in found if finding.severity is not Severity.LOW]


def test_nothing_is_missing_where_a_whole_article_is_told_in_other_words() -> None:
    assert weighed(WIRE, FREE) == []
    assert weighed(FREE, WIRE) == []


def test_what_a_free_retelling_leaves_out_is_still_told() -> None:
    denial = "Nordsund's owner, Ida Moe, denied that the pumps had been left unserviced."
    found = weighed([*WIRE, denial], FREE)
    assert [finding.severity for finding in found] == [Severity.HIGH]


@pytest.mark.parametrize(
    "claim",
    [
        "A stoker had told police of leaking oil in March.",
        '"They never asked us whether the pumps were sound," said the stoker Olaf Brekk.',
        "Two mates died of burns on the way to hospital.",
    ],
)
def test_what_a_free_retelling_puts_in_is_still_told(claim: str) -> None:
    assert weighed(WIRE, [*FREE, claim])


GERMAN = [
    "Die Reederei Nordsund stellte am Montag ihre Nachtfahrten nach einem Brand im Schiff ein.",
    "Die Mannschaft führte vierzig Fahrgäste zu den Booten, ehe das Feuer das Deck erreichte.",
    "Die Reparatur des Rumpfes kostet neun Millionen Kronen und dauert bis zum Frühling.",
]
GERMAN_FREE = [
    "Im Dunkeln fährt kein Schiff von Nordsund mehr: Weil es brannte, gab man am Montag nach.",
    "Bevor die Flammen oben waren, saßen vierzig Leute dank der Matrosen in den Booten.",
    "Neun Millionen Kronen verschlingt es, den Rumpf zu flicken, und zwar bis in den Frühling.",
]


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        (
            "en",
            "Moe said there was no evidence that the stoker had acted for anyone else.",
            "As yet nothing points to somebody having put him up to it, said Moe.",
        ),
        (
            "de",
            "Einen Protest wird Nordsund nach Angaben der Firma nicht einlegen.",
            "Einspruch erhebt Nordsund gleichwohl nicht, wie man dort erklärte.",
        ),
        (
            "en",
            '"Parents should keep their children off these decks today," said Naomi Steyn.',
            "Until this evening at least, the decks are no place for children, parents hear from"
            " Naomi Steyn.",
        ),
    ],
)
def test_a_denial_or_a_quotation_that_a_free_retelling_has_in_its_own_words_is_not_missing(
    language: str, left: str, right: str
) -> None:
    wire, free = (WIRE, FREE) if language == "en" else (GERMAN, GERMAN_FREE)
    assert weighed([*wire, left], [*free, right], language) == []


@pytest.mark.parametrize(
    ("language", "left"),
    [
        ("en", '"Parents should keep their children off these decks," said Naomi Steyn.'),
        ("de", "Die Firma bestreitet, dass die Pumpen lange nicht gewartet worden seien."),
    ],
)
def test_a_denial_or_a_quotation_that_a_free_retelling_has_nowhere_is_missing(
    language: str, left: str
) -> None:
    wire, free = (WIRE, FREE) if language == "en" else (GERMAN, GERMAN_FREE)
    assert weighed([wire[0], left, *wire[1:]], free, language) != []


def test_the_writers_own_question_claims_nothing() -> None:
    kept = ["The mayor opened the hall in May.", "It has room for ninety people."]
    assert weighed(kept, [*kept, "Had the clerks been careless with the keys?"]) == []
    assert weighed(kept, [*kept, "The clerks had been careless with the keys."]) != []
    spanish = ["El alcalde abrió la sala en mayo.", "Caben allí noventa personas."]
    assert weighed(spanish, [*spanish, "¿Hubo negligencia?"], "es") == []


REST = {
    "en": [
        "The council meets every second Monday in the old town hall.",
        "Residents may send letters until the end of the week.",
        "A bus runs there from the station at noon and at six.",
    ],
    "ja": [
        "議会は隔週の月曜日に旧市庁舎で開かれる。",
        "住民は週末まで手紙を送ることができる。",
        "正午と夕方に駅からバスが出る。",
    ],
}


@pytest.mark.parametrize(
    ("language", "quoted", "prose"),
    [
        (
            "en",
            '"We checked every bolt twice and our critics have their sums wrong," responded'
            " Mori, head of Northshore Rail.",
            "The company hit back and stood by its work.",
        ),
        (
            "ja",
            "「点検を怠った結果だ。被害者に深くおわびする」と北浜鉄道の森隆社長は会見で陳謝した。",
            "鉄道会社のトップは非を認めて謝罪した。",
        ),
    ],
)
def test_a_quotation_with_prose_in_its_place_that_does_the_same_is_not_grave(
    language: str, quoted: str, prose: str
) -> None:
    first, *rest = REST[language]
    lost = of_sentences([first, quoted, *rest], [first, *rest], language)
    assert [one.severity for one in lost] == [Severity.HIGH]
    told = of_sentences([first, quoted, *rest], [first, prose, *rest], language)
    assert [one.severity for one in told if one.left] == [Severity.MEDIUM]
