"""Sentences told in other words: a hedge or a denial told by another construction is no change."""

from __future__ import annotations

import pytest

from tests.facts.labelled import Labelled, found_in

SAME = [
    ("en", "The ferry company declined to comment.", "The ferry firm did not wish to comment."),
    (
        "en",
        "The tower is to cost no more than 40 million.",
        "The tower must not cost more than 40m.",
    ),
    (
        "en",
        "The school said work on the roof was going on.",
        "The roof is being worked on, said the school, which did not say when it would end.",
    ),
    (
        "en",
        "Her agent, Lotte Brim, said she would retire.",
        "Lotte Brim, 40, now intends to retire, according to her agent, Lotte Brim.",
    ),
    (
        "en",
        '"The price is clear, the place is not," the mayor said.',
        'The mayor said: "The price is clear, the place is not."',
    ),
    ("de", "Der Hafenweg bleibt vorerst gesperrt.", "Vorerst ist der Hafenweg nicht befahrbar."),
    (
        "es",
        "El club suspendió la carrera hasta mayo.",
        "Hasta mayo no habrá carrera, dice el club.",
    ),
    (
        "fr",
        "Le texte a eu 52 voix contre 31.",
        "Par 52 voix pour et 31 contre, le texte est adopté.",
    ),
    ("ja", "入場料は500円で据え置く。", "500円の入場料は変えない。"),
]
CHANGED = [
    ("en", "The ferry may have struck a rock off Odden.", "The ferry struck a rock off Odden."),
    ("en", "The dam was not safe in winter.", "The dam was safe in winter."),
    ("en", "The mayor did not say that the roof leaked.", "The mayor said that the roof leaked."),
    ("de", "Der Hafenweg ist nicht befahrbar.", "Der Hafenweg ist befahrbar."),
    ("es", "El puente no es seguro.", "El puente es seguro."),
    ("fr", "Le maire pourrait quitter son poste en mai.", "Le maire quitte son poste en mai."),
    ("ja", "橋は崩れる恐れがある。", "橋は崩れる。"),
]
KINDS = ("hedge", "negation", "direction")


def told(language: str, left: str, right: str) -> list[str]:
    """The rules of these kinds that are found either way round."""
    both = [found_in(Labelled(language, *sides)) for sides in ((left, right), (right, left))]
    return [f.rule.id for found in both for f in found if f.rule.id.split(".")[0] in KINDS]


@pytest.mark.parametrize(("language", "left", "right"), SAME)
def test_another_construction_is_no_change(language: str, left: str, right: str) -> None:
    assert told(language, left, right) == []


@pytest.mark.parametrize(("language", "left", "right"), CHANGED)
def test_the_same_words_without_the_hedge_are_a_change(
    language: str, left: str, right: str
) -> None:
    assert len(told(language, left, right)) >= 2
