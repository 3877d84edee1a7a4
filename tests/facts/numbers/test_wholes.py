"""Figures of a whole, of a part and of what is left, and figures that only look like such."""

from __future__ import annotations

import pytest

from reader.model import FactKind, Finding, Severity
from tests.facts.labelled import Labelled, found_in

TOLD = {FactKind.NUMBER, FactKind.DATE, FactKind.NAME}

THE_SAME = [
    ("en", "Nine millers were seen for coughs and two for cuts on Monday.",
     "Eleven millers were seen on Monday, two of them for cuts and the others for coughs."),
    ("en", "Seven people stood before the judge in Lund over the ferry.",
     "Two clerks of the port and five other people stood before the judge in Lund over the ferry."),
    ("en", "Kolb had seven wickets in the match at Lund.",
     "Kolb had four wickets at Lund to go with his three in the first innings of the match."),
    ("en", "The bridge fell on Monday. At least five people died in it, said Lund.",
     "At least five people died on the bridge. Two of the dead were millers, said Lund."),
    ("de", "Sieben Menschen standen in Lund vor Gericht.",
     "Zwei Beamte und fünf weitere Menschen standen in Lund vor Gericht."),
    ("fr", "Sept personnes ont comparu à Lund.",
     "Deux agents et cinq autres personnes ont comparu à Lund."),
    ("es", "Siete personas comparecieron en Lund.",
     "Dos agentes y otras cinco personas comparecieron en Lund."),
    ("en", "The firm had sown less than a quarter of the fields, said Lund.",
     "More than three quarters of the fields had never been sown, said Lund."),
    ("en", "The port takes €80 a month. The traders had asked for €60.",
     "The port takes €80 a month, €20 above what the traders had asked for."),
    ("en", "Lund lie 17th in the league of 18 clubs.",
     "Lund lie second from bottom in the league of 18 clubs."),
    ("en", "The creek rose until 10pm on Sunday.",
     "The creek rose until two hours before midnight on Sunday."),
    ("de", "Der Bach stieg am Sonntag bis 23 Uhr.",
     "Der Bach stieg am Sonntag bis eine Stunde vor Mitternacht."),
    ("en", "Profit fell in the three months through June.",
     "Profit fell in the April-June period."),
    ("en", "Chief Executive Ines Kolb said the mill would close.",
     "CEO Ines Kolb said the mill would close."),
    ("en", "Managing Director Ines Kolb said the mill would close.",
     "MD Ines Kolb said the mill would close."),
]  # fmt: skip

ANOTHER = [
    ("en", "Three mills were shut and three others sold.",
     "Six mills were shut and three others sold."),
    ("en", "Two clerks and three other people were held.",
     "Two clerks and five other people were held."),
    ("en", "Three people died and two were hurt.", "Five people died and two were hurt."),
    ("en", "Eleven millers were hurt, two of them badly.",
     "Thirteen millers were hurt, two of them badly."),
    ("en", "Two of the dead were millers.", "Four of the dead were millers."),
    ("en", "Less than a third of the fields were sown.",
     "Less than two-thirds of the fields were sown."),
    ("en", "Lund lie second from bottom in the league.",
     "Lund lie third from bottom in the league."),
    ("en", "Profit fell in the three months through June.",
     "Profit fell in the three months through March."),
    ("en", "Lund is a second-placed club with a rent of €20 above that of Kolb.",
     "Lund is a second-placed club with a rent of €30 above that of Kolb."),
]  # fmt: skip


def found(language: str, left: str, right: str) -> list[Finding]:
    case = Labelled(language, left, right)
    return [f for f in found_in(case) if f.kind in TOLD and f.severity is not Severity.LOW]


@pytest.mark.parametrize(("language", "left", "right"), THE_SAME)
def test_a_whole_and_what_it_is_made_of_are_one(language: str, left: str, right: str) -> None:
    assert [f.message for f in found(language, left, right)] == []
    assert [f.message for f in found(language, right, left)] == []


@pytest.mark.parametrize(("language", "left", "right"), ANOTHER)
def test_another_figure_is_told(language: str, left: str, right: str) -> None:
    assert found(language, left, right)
    assert found(language, right, left)


def test_a_figure_that_was_counted_has_no_limit() -> None:
    counted = "As many as 43 ferries were late.", "Forty-three ferries were late."
    assert found("en", *counted) == []
    limited = "As many as 300 ferries were late.", "300 ferries were late."
    assert found("en", *limited)
