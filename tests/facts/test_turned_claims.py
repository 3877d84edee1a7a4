"""Somebody harmed where nobody was, likelier told as less likely, the other half of a step."""

from __future__ import annotations

import pytest

from reader import compare
from reader.model import Article, Pin, Severity

TURNED = [
    ("en", "Homes by the canal were three times as likely to flood.",
     "Homes by the canal were less likely to flood."),
    ("en", "Smokers are twice as likely to need surgery as others.",
     "Smokers are half as likely to need surgery as others."),
    ("de", "Radfahrer verunglücken dreimal so häufig wie Fußgänger.",
     "Radfahrer verunglücken seltener als Fußgänger."),
    ("fr", "Les locataires sont deux fois plus nombreux à partir que les propriétaires.",
     "Les locataires sont moins nombreux à partir que les propriétaires."),
    ("es", "Los jóvenes son el doble de propensos a votar por correo.",
     "Los jóvenes son menos propensos a votar por correo."),
    ("en", "Nobody was hurt when the crane fell in Lund.",
     "Two men were injured when the crane fell in Lund."),
    ("de", "Verletzt wurde niemand.", "Zwei Menschen wurden verletzt."),
    ("de", "Bei dem Brand kam niemand zu Schaden.",
     "Bei dem Brand kamen drei Bewohner zu Schaden."),
    ("fr", "Personne n'a été blessé dans l'accident.",
     "Deux personnes ont été blessées dans l'accident."),
    ("es", "No hubo heridos en el choque.", "Hubo cuatro heridos en el choque."),
    ("ko", "이 사고로 다친 사람은 없다.", "이 사고로 세 명이 다쳤다."),
    ("ja", "この事故でけが人はいなかった。", "この事故で3人がけがをした。"),
    ("zh", "事故没有造成人员伤亡。", "事故造成两人受伤。"),
    ("ja", "気象庁によると、この地震による津波の心配はない。", "津波の恐れがある。"),
    ("ja", "ケストでは震度6強の揺れを観測した。", "ケストでは震度6弱の揺れを観測した。"),
    ("ko", "진도 6강의 흔들림이 관측됐다.", "진도 6약의 흔들림이 관측됐다."),
]  # fmt: skip
THE_SAME = [
    ("en", "Homes by the canal were twice as likely to flood.",
     "Houses beside the canal were two times more likely to be flooded."),
    ("en", "More than half the voters in Lund stayed at home.",
     "Half the voters in Lund stayed at home."),
    ("de", "Die Mühle ist doppelt so alt wie die Brücke.",
     "Die Brücke ist halb so alt wie die Mühle."),
    ("es", "Los jóvenes son el doble de propensos a votar.",
     "Los jóvenes tienden dos veces más a votar."),
    ("en", "Nobody was hurt.", "Everyone escaped unhurt."),
    ("en", "The Editor-in-Chief took out the worst.", "The editor in chief took out the worst."),
    ("de", "Bei dem Brand in Kest wurde niemand verletzt.",
     "Verletzt wurde bei dem Brand in Kest niemand."),
    ("fr", "Personne n'a été blessé.", "L'accident n'a fait aucun blessé."),
    ("ja", "けが人はいなかった。", "負傷者はいなかった。"),
    ("en", "No one was injured in the blaze; two men had been hurt a day before.",
     "The blaze hurt nobody. Two men had been injured on the day before."),
    ("ja", "震度5強を観測した。", "最大震度は5強だった。"),
    ("ja", "風は強かったが、震度は5だった。", "震度は5で、風が強かった。"),
    ("ko", "진도 5강이었다.", "진도는 5강이었다."),
]  # fmt: skip


def severities(code: str, left: str, right: str) -> list[Severity]:
    sides = Article.from_sentences([left], code), Article.from_sentences([right], code)
    compared = compare(*sides, pins=[Pin(0, 0)])
    return [one.severity for one in compared.findings if not one.possible]


@pytest.mark.parametrize(("code", "left", "right"), TURNED)
def test_what_is_turned_round_is_of_high_severity_in_every_language(
    code: str, left: str, right: str
) -> None:
    for one, other in ((left, right), (right, left)):
        assert Severity.HIGH in severities(code, one, other)


@pytest.mark.parametrize(("code", "left", "right"), THE_SAME)
def test_what_says_the_same_in_other_words_is_silent(code: str, left: str, right: str) -> None:
    for one, other in ((left, right), (right, left)):
        assert severities(code, one, other) == []
