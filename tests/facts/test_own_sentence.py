"""A figure told in a sentence of its own, and a day between the same words told elsewhere too."""

from __future__ import annotations

import pytest

from reader import compare
from reader.model import Article, Finding, Severity

REST = {
    "en": ["The council of Lund meets in the old hall.", "Orme runs the mill with her brothers."],
    "de": ["Der Rat von Lund tagt im alten Saal.", "Orme führt die Mühle mit zwei Brüdern."],
    "fr": ["Le conseil de Lund se réunit dans la salle.", "Orme dirige le moulin avec ses frères."],
    "es": ["El consejo de Lund se reúne en la sala.", "Orme dirige el molino con sus hermanos."],
}
FIRE = {
    "en": ("A fire driven by wind swept the pines near Kest on Tuesday, {}the prefect said.",
           "destroying 140 homes, "),
    "de": ("Ein vom Wind getriebenes Feuer hat am Dienstag den Wald bei Kest verwüstet{}, "
           "teilte die Präfektur mit.", " und 140 Häuser zerstört"),
    "fr": ("Attisé par le vent, un incendie a parcouru les pins près de Kest depuis mardi, "
           "{}a annoncé la préfecture.", "forçant l'évacuation de 4 500 personnes, "),
    "es": ("Un incendio arrasó el martes los pinos de Kest{}, informó la prefectura.",
           " y obligó a evacuar a 3.200 vecinos"),
}  # fmt: skip
OTHERWISE = [
    ("en", "It destroyed 410 homes."),
    ("de", "Es zerstörte 410 Häuser."),
    ("fr", "Il a forcé l'évacuation de 5 400 personnes."),
    ("es", "Unos 2.300 vecinos fueron evacuados."),
]
ANOTHER = [
    ("en", "It destroyed 140 homes."),
    ("en", "About 60 firefighters were at work."),
    ("de", "Die Gemeinde hat 410 Häuser."),
    ("fr", "Plus de 4 000 personnes ont été évacuées."),
    ("es", "El pueblo tiene 2.300 vecinos."),
]
DAYS = [
    ("en", "The mill burned on Thursday.", "The office wants to show it next {} in the hall.",
     "Tuesday", "Thursday"),
    ("de", "Die Mühle brannte am Donnerstag.", "Das Amt will die Zahlen am kommenden {} zeigen.",
     "Dienstag", "Donnerstag"),
    ("fr", "Le moulin a brûlé jeudi.", "Le bureau présentera ses chiffres {} prochain à Lund.",
     "mardi", "jeudi"),
    ("es", "El molino ardió el jueves.", "La oficina dará las cifras el próximo {} en Lund.",
     "martes", "jueves"),
]  # fmt: skip


def findings(code: str, left: list[str], right: list[str]) -> list[Finding]:
    sides = (Article.from_sentences([*own, *REST[code]], code) for own in (left, right))
    return list(compare(next(sides), next(sides)).findings)


def told_apart(code: str, sentence: str) -> tuple[list[str], list[str]]:
    frame, clause = FIRE[code]
    return [frame.format(clause)], [frame.format(""), sentence]


@pytest.mark.parametrize(("code", "sentence"), OTHERWISE)
def test_a_figure_that_is_another_in_a_sentence_of_its_own_is_changed(
    code: str, sentence: str
) -> None:
    together, apart = told_apart(code, sentence)
    for left, right in ((together, apart), (apart, together)):
        found = findings(code, left, right)
        grave = [one.rule.id for one in found if one.severity is Severity.HIGH]
        assert grave == ["number.changed"]
        assert not any(one.rule.id.startswith(("addition", "omission")) for one in found)


@pytest.mark.parametrize(("code", "sentence"), ANOTHER)
def test_the_same_figure_or_one_of_something_else_is_none(code: str, sentence: str) -> None:
    assert all(
        one.rule.id != "number.changed" for one in findings(code, *told_apart(code, sentence))
    )


@pytest.mark.parametrize(("code", "first", "frame", "day", "other"), DAYS)
def test_another_day_in_the_same_place_is_found_though_both_articles_tell_it(
    code: str, first: str, frame: str, day: str, other: str
) -> None:
    found = findings(code, [first, frame.format(day)], [first, frame.format(other)])
    assert [one.rule.id for one in found] == ["date.day"]


def test_a_day_that_only_moved_in_its_sentence_is_none() -> None:
    left = ["The mill burned on Thursday.", "The office shows it on Tuesday in the hall."]
    right = ["The mill burned on Thursday.", "On Tuesday the office shows it in the hall."]
    assert all(not one.rule.id.startswith("date") for one in findings("en", left, right))
