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
    (
        "en",
        "Two sheds will be merged, she said, but no pier would be closed.",
        "Sheds here and there will be put together; the piers, she said, will all stay open.",
    ),
    (
        "en",
        "The town council approved the sale of the mill unanimously.",
        "As for the mill, nobody on the town council voted against it being sold.",
    ),
    (
        "en",
        '"It is not what our crews deserve," said Lund.',
        "Lund said that crews deserved better.",
    ),
    (
        "en",
        "Unemployment stood at 7 percent in May, the lowest in six years.",
        "Not for six years had unemployment been as low as it was in May, at 7 percent.",
    ),
    (
        "de",
        "Drei Kinder waren unterkühlt, mussten aber nicht ins Krankenhaus.",
        "Ins Krankenhaus musste keines der drei Kinder, die ausgekühlt waren.",
    ),
    (
        "de",
        "Die Behörden riefen die Bürger auf, Fenster und Türen geschlossen zu halten.",
        "Die Bürger sollten auf Rat der Behörden weder Fenster noch Türen öffnen.",
    ),
    (
        "de",
        "Der Betreiber rechnete den Umbau der Kessel als Nebenkosten ab.",
        "Wer Kessel umbaut, darf das nicht als Nebenkosten auf die Mieter umlegen.",
    ),
    (
        "es",
        '"Lo peor no fue el frío, fue el hambre", contó el capataz.',
        "El frío se podía aguantar; peor era el hambre, contó el capataz.",
    ),
    (
        "fr",
        '"On ne porte pas deux tonnes par jour sans le payer", a dit Lahl.',
        "Pour Lahl, le corps finit par payer quand on porte deux tonnes par jour.",
    ),
    (
        "en",
        "In 2023 the firm withdrew 6,500 prams because of a faulty brake.",
        "The firm had to withdraw a product in 2023: a brake was faulty on 6,500 prams.",
    ),
    (
        "de",
        "Die Firma rief im Mai 6500 Wagen wegen einer Bremse zurück.",
        "Die Firma musste im Mai 6500 Wagen zurückrufen, weil eine Bremse klemmte.",
    ),
    (
        "en",
        "Trains on these lines may run at no more than 80 kilometres an hour.",
        "On these lines 80 kilometres an hour is the limit for trains.",
    ),
    (
        "en",
        "Bars are exempt, as are shops at harbours.",
        "Bars may go on as before, and so may harbour shops.",
    ),
    ("en", "His state was said to be stable.", "His state was described as stable."),
    (
        "en",
        "Kolb said the sum would not even pay for a roof.",
        "Not even a roof could be had for that, Kolb said.",
    ),
    (
        "fr",
        "L'avocat du maire a annoncé qu'il ferait appel mardi.",
        "L'avocat du maire va saisir mardi la cour d'appel.",
    ),
    (
        "fr",
        "Le dommage est évalué à 1,3 million d'euros.",
        "Le dommage est chiffré à 1,3 million d'euros.",
    ),
    (
        "de",
        "Moor riet ab und sagte, er rate jedem Gast zu einem Führer.",
        "Zu einem Führer rät Moor jedem Gast.",
    ),
    (
        "de",
        "Die Gruppe war am Mittag in dichten Nebel geraten.",
        "Am Mittag schloss sich um die Gruppe der Nebel.",
    ),
]
CHANGED = [
    ("en", "The ferry may have struck a rock off Odden.", "The ferry struck a rock off Odden."),
    ("en", "The dam was not safe in winter.", "The dam was safe in winter."),
    ("en", "The mayor did not say that the roof leaked.", "The mayor said that the roof leaked."),
    ("de", "Der Hafenweg ist nicht befahrbar.", "Der Hafenweg ist befahrbar."),
    ("es", "El puente no es seguro.", "El puente es seguro."),
    ("fr", "Le maire pourrait quitter son poste en mai.", "Le maire quitte son poste en mai."),
    ("ja", "橋は崩れる恐れがある。", "橋は崩れる。"),
    (
        "en",
        "The ferry was not very safe in a storm off Odden.",
        "The ferry was very safe in a storm off Odden.",
    ),
    (
        "en",
        "The fare was not very high for a family with a car.",
        "The fare was too high for a family with a car.",
    ),
    (
        "de",
        "Die Brücke war nicht sehr sicher für Busse aus Lunde.",
        "Die Brücke war sehr sicher für Busse aus Lunde.",
    ),
    (
        "fr",
        "Le pont n'était pas très sûr pour les bus de Vik.",
        "Le pont était très sûr pour les bus de Vik.",
    ),
    (
        "en",
        "Nobody on the crew was hurt in the blast.",
        "A cook on the crew was hurt in the blast.",
    ),
    (
        "en",
        "Clerks must delete it from their phones.",
        "Clerks are not obliged to delete it from their phones.",
    ),
    (
        "fr",
        "Les clients doivent effacer le logiciel.",
        "Les clients ne sont pas obligés d'effacer le logiciel.",
    ),
    ("en", "The march was held by non-violent groups.", "The march was held by violent groups."),
    ("de", "Die Sitzung war nicht-öffentlich.", "Die Sitzung war öffentlich."),
    (
        "en",
        "It was hard to open, but not for old tenants.",
        "It was hard to open for young and old tenants.",
    ),
    ("es", "Nadie de la escuela votó a favor.", "El director de la escuela votó a favor."),
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
