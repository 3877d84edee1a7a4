"""Datelines are found with their agency, and ordinary openings are none."""

from __future__ import annotations

import pytest

from reader.formats.dateline import dateline_of


@pytest.mark.parametrize(
    ("dateline", "agency", "body"),
    [
        ("TARN, Feb. 3 (Anywire) --", "Anywire", "The lamps were lit."),
        ("Tarn, February 3 (LampPost)", "LampPost", "The lamps were lit."),
        ("PORT ELLERY, Dec. 31, 2024 (AW) -", "AW", "The lamps were lit."),
        ("ST. BRANNOC (AW) —", "AW", "Gov. Lund spoke."),
        ("Berlin/Paris (npa) -", "npa", "Die Lampen brannten."),
        ("LYON, 3 févr. 2025 (NPF) –", "NPF", "Les lampes brûlaient."),
        ("CORRIMOUTH –", "", "The lamps were lit."),
        ("TARN, Ore. —", "", "The lamps were lit."),
        ("(가람=새통신) 한누리 기자 =", "새통신", "등불이 켜졌다."),
        ("(가람=새통신) 2월 3일 --", "새통신", "등불이 켜졌다."),
        ("[가람=새통신]", "새통신", "등불이 켜졌다."),
        ("[가람]", "", "등불이 켜졌다."),
        ("【町共同】", "", "灯がともった。"),
    ],
)
def test_a_dateline_opens_the_body(dateline: str, agency: str, body: str) -> None:
    found = dateline_of(f"{dateline} {body}")
    assert found is not None
    assert found.length == len(dateline)
    assert found.agency == agency


@pytest.mark.parametrize(
    "opening",
    [
        "Oda Brandt (left) lit a lamp.",
        "The town council (TTC) said on Monday that the lamps were lit.",
        "The lamps — all forty of them — were lit.",
        "Tarn's night market opened, Feb. 3 was cold.",
        "(It was late.) Nobody came.",
        "NATO said on Monday it would wait.",
        "",
    ],
)
def test_an_ordinary_opening_is_no_dateline(opening: str) -> None:
    assert dateline_of(opening) is None


def test_a_korean_dateline_names_its_reporter() -> None:
    found = dateline_of("(가람=새통신) 한누리 기자 = 등불이 켜졌다.")
    assert found is not None
    assert found.byline == "한누리 기자"
