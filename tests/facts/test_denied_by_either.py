"""One claim denied by its noun on one side and by its verb on the other says the same."""

from __future__ import annotations

import pytest

from tests.facts.labelled import Labelled, found_in

SAME = [
    ("en", "No serious harm to the two old barns was seen after the gale.",
     "Serious harm to the two old barns was not seen after the gale."),
    ("en", "Police said that no case against the three clerks will be opened in May.",
     "Police said that a case against the three clerks will not be opened in May."),
    ("en", "Still, she did not enjoy it at that hour.",
     "Still, she lacked enjoyment of it at that hour."),
    ("en", "None of the new rates for parking has been agreed so far.",
     "The new rates for parking have not been agreed so far."),
    ("de", "Am Freitag wurden keine Risse in der alten Brücke von Kest gefunden.",
     "Am Freitag wurden Risse in der alten Brücke von Kest nicht gefunden."),
    ("de", "Niemand im Haus Kest wurde über den Riss in der Wand unterrichtet.",
     "Die Mieter im Haus Kest wurden über den Riss in der Wand nicht unterrichtet."),
    ("fr", "Aucune plainte contre les trois gardiens de nuit ne sera déposée en mai.",
     "La plainte contre les trois gardiens de nuit ne sera pas déposée en mai."),
    ("es", "Ninguna queja contra los tres guardas será presentada en mayo, dijo el juez.",
     "La queja contra los tres guardas no será presentada en mayo, dijo el juez."),
    ("nl", "Na de brand werd geen grote schade aan de oude molen gevonden.",
     "Na de brand werd grote schade aan de oude molen niet gevonden."),
    ("ru", "После пожара никаких трещин в старой стене не найдено.",
     "После пожара трещин в старой стене не найдено."),
]  # fmt: skip
OTHERWISE = [
    ("en", "No crack in the old bridge was found.", "A crack in the old bridge was found."),
    ("en", "The board has opened a case and found no forger.",
     "The board has not opened a case and found a forger."),
    ("en", "The clerk took no bribe, and the guard was fined.",
     "The clerk took the bribe, and the guard was not fined."),
    ("en", "No road to the old mill that was lit was closed.",
     "A road to the old mill that was not lit was closed."),
    ("ru", "Никто из рабочих не пострадал.", "Рабочие пострадали."),
    ("ru", "В городе нет никаких трещин.", "В городе есть трещины."),
]  # fmt: skip


def denials(language: str, left: str, right: str) -> list[str]:
    found = found_in(Labelled(language, left, right))
    return [one.rule.id for one in found if one.rule.id.startswith("negation")]


@pytest.mark.parametrize(("language", "left", "right"), SAME)
def test_a_denial_of_the_noun_is_one_of_the_verb(language: str, left: str, right: str) -> None:
    assert not denials(language, left, right)
    assert not denials(language, right, left)


@pytest.mark.parametrize(("language", "left", "right"), OTHERWISE)
def test_a_denial_of_something_else_is_another(language: str, left: str, right: str) -> None:
    assert denials(language, left, right)
    assert denials(language, right, left)
