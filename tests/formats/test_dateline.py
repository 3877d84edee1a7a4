"""Datelines are found with their agency, and ordinary openings are none."""

from __future__ import annotations

import pytest

from reader.formats import article_from_text
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
        ("【東町＝みなと通信】", "", "灯がともった。"),
        ("[東町 3日 みなと] -", "", "灯がともった。"),
        ("灯桥社灯河3月3日电", "", "广场的灯重新点亮。"),
        ("灯桥社灯河3月3日电（记者 灯小满）", "", "广场的灯重新点亮。"),
        ("本报灯河3月3日讯", "", "广场的灯重新点亮。"),
        ("（灯桥社灯河3日電）", "", "廣場的燈重新點亮。"),
        ("Tarna, 3 mar (Cualquiera).-", "Cualquiera", "Las farolas se encendieron."),
        ("Tarna (Cualquiera).-", "Cualquiera", "Las farolas se encendieron."),
        ("TARNA, 3 MAR (QUALUNQUE) -", "QUALUNQUE", "I lampioni sono accesi."),
        ("(QUALUNQUE) - TARNA, 3 MAR -", "QUALUNQUE", "I lampioni sono accesi."),
        ("Tarnac, 3 juil 2026 (Quidam) -", "Quidam", "Les lampes brûlaient."),
        ("(Anywire) -", "Anywire", "The lamps were lit."),
        ("ТАРНА, 3 марта /ЛЮБОЕ/.", "ЛЮБОЕ", "Фонари зажглись."),
        ("PORT ELLERY:", "", "The lamps were lit."),
        ("TARN (Anywire):", "Anywire", "The lamps were lit."),
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
        "The council wants three things: lamps, oil and wicks.",
        "",
    ],
)
def test_an_ordinary_opening_is_no_dateline(opening: str) -> None:
    assert dateline_of(opening) is None


def test_a_korean_dateline_names_its_reporter() -> None:
    found = dateline_of("(가람=새통신) 한누리 기자 = 등불이 켜졌다.")
    assert found is not None
    assert found.byline == "한누리 기자"


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("de", "Tarn. Die Laternen leuchten wieder."),
        ("es", "Tarna. Las farolas se encendieron."),
        ("fr", "Tarnac-sur-Eau. Les lampes brûlent."),
        ("es", "Tarna, 3 mar (Cualquiera).- Las farolas se encendieron el domingo."),
        ("zh", "灯桥社灯河3月3日电（记者 灯小满）广场的灯重新点亮。"),
        ("ja", "【東町＝みなと】広場に灯がともった。"),
        ("ko", "[가람] 광장에 등불이 켜졌다."),
        ("en", "Tarn: The lamps were lit on Sunday."),
        ("en", "Port Ellery: Lamps were lit."),
    ],
)
def test_a_dateline_is_a_span_at_the_start_of_the_first_sentence(
    language: str, opening: str
) -> None:
    article = article_from_text(
        f"{opening}\n\n{opening.rsplit('. ', maxsplit=1)[-1]}", "a.txt", language
    )
    assert article.dateline is not None
    assert article.sentences[0].span.start == article.dateline.start == 0
    assert article.sentences[0].span.end == len(opening)
    assert 0 < article.dateline.end < len(opening)


def test_a_place_with_a_stop_is_no_dateline_in_english() -> None:
    assert (
        article_from_text("Tarn. The lamps are lit.\n\nIt rains.", "a.txt", "en").dateline is None
    )
