"""The lines of wires: IPTC 7901 and ANPA, with the bytes of the line and without."""

from __future__ import annotations

import pytest

from reader.errors import BadFile
from reader.formats import article_from
from reader.model import Role, Standing
from tests.formats.reading import body, lines, metas, read

STORY = (
    "   Tarn (dpa) - The town of Tarn closed its old pier on Monday after a\r\n"
    "storm tore away 14 of its 120 planks and the lamp at its far end, its\r\n"
    "mayor said. Nobody was hurt.\r\n\r\n"
    "   It will open again in June, when the new planks and a new lamp have\r\n"
    "come from the sawmill in Lorne.\r\n"
)
SENT = (
    "\x01tst062 4 i 211 ccccb   dpa 061\r\n\r\nTarn-pier/\r\n"
    f"\x02Storm closes old pier\r\nin Tarn =\r\n\r\n{STORY}\r\n# dpa NOTEBOOK\r\n\r\n* * * *\r\n"
    "The following information is not for publication\r\n\r\n## dpa Contacts\r\n"
    "- Reporting by: Ada Lind\r\n\r\ndpa al jv\r\n\r\n\x03031905 GMT Feb 31 \r\n\x7f\r\n\x7f\x04"
)
PASTED = SENT.replace("\x01", "").replace("\x02", "").replace("\x03", "").rstrip("\x04\x7f\r\n")


@pytest.mark.parametrize("sent", [SENT, PASTED], ids=["bytes", "pasted"])
def test_a_message_of_dpa_has_its_parts(sent: str) -> None:
    article = read(sent, "a.txt")
    assert article.headline == "Storm closes old pier in Tarn"
    assert article.outlet == "dpa"
    assert article.published == "2031-02-03T19:05+00:00"
    told = body(article)
    assert told[0].startswith(
        "Tarn (dpa) - The town of Tarn closed its old pier on Monday after a "
    )
    assert told[-1].endswith("have come from the sawmill in Lorne.")
    said = metas(article)
    assert "Slugline: Tarn-pier/" in said
    assert "Sent: 031905 GMT Feb 31" in said


@pytest.mark.parametrize("sent", [SENT, PASTED], ids=["bytes", "pasted"])
def test_the_notebook_is_for_editors_alone(sent: str) -> None:
    said = metas(read(sent, "a.txt"))
    assert "The following information is not for publication" in said
    assert "Reporting by: Ada Lind" in said
    assert "dpa al jv" in said


def test_no_control_byte_is_text() -> None:
    article = read(SENT, "a.txt")
    assert not any(ord(character) < 32 and character != "\n" for character in article.text)


@pytest.mark.parametrize(
    ("above", "headline", "byline", "standing"),
    [
        ("Pier shut =", "Pier shut", "", Standing.USABLE),
        (
            "1ST LEAD\r\nPier shut\r\nBy Ada Lind, dpa =",
            "Pier shut",
            "Ada Lind, dpa",
            Standing.USABLE,
        ),
        ("(Achtung)\r\nPier shut =", "Pier shut", "", Standing.USABLE),
        (
            "Tarn/Hafen/\r\n(Zusammenfassung 1330 - neu: Termin der Arbeiten)\r\nPier shut =",
            "Pier shut",
            "",
            Standing.USABLE,
        ),
        ("KORREKTUR\r\nPier shut =", "Pier shut", "", Standing.CORRECTED),
        ("KILL\r\nPier shut =", "Pier shut", "", Standing.KILLED),
    ],
)
def test_advisories_headline_and_byline_stand_above_the_equals_sign(
    above: str, headline: str, byline: str, standing: Standing
) -> None:
    article = read(SENT.replace("Storm closes old pier\r\nin Tarn =", above), "a.txt")
    assert (article.headline, article.byline, article.standing) == (headline, byline, standing)


def test_a_text_with_less_than_the_whole_header_is_a_text() -> None:
    article = read(f"tst062 4 i\n\nPier shut\n\n{STORY}", "a.txt")
    assert article.headline == "tst062 4 i"


AP = (
    "\x16\x16\x01W2870\x1f_tests\nf l\x13\x11\x11BC-TST--TarnPier      02-03 0211\n"
    "\x02^BC-TST--Tarn Pier, 1st Ld-Writethru,211<\n^Storm closes old pier in Tarn<\n"
    "^AP Photo TST101, TST102<\n^Eds: Adds quotes. With AP Photos.<\n^By ADA LIND=\n"
    "^Associated Press=\n\t   TARN (AP) _ The town of Tarn closed its old pier on Monday. \n \n"
    "\t   ``We heard it go,'' said Oda Brandt.\n^OPEN BY SUMMER=\n\t   It will open in June.\n"
    "\n\t   \x03AP-WF-02-03-31 1905GMT<\n\n\x0c\n\x04"
)
AP_PASTED = AP[AP.index("\x02") + 1 :].replace("\x03", "").rstrip("\x04\x0c\n")


@pytest.mark.parametrize("sent", [AP, AP_PASTED], ids=["bytes", "pasted"])
def test_a_message_of_the_ap_has_its_parts(sent: str) -> None:
    article = read(sent, "a.txt")
    assert article.headline == "Storm closes old pier in Tarn"
    assert article.byline == "ADA LIND, Associated Press"
    assert article.published == "2031-02-03T19:05+00:00"
    assert body(article) == [
        "TARN (AP) _ The town of Tarn closed its old pier on Monday.",
        "``We heard it go,'' said Oda Brandt.",
        "It will open in June.",
    ]
    assert lines(article, Role.LABEL) == ["OPEN BY SUMMER"]
    said = metas(article)
    assert "Eds: Adds quotes. With AP Photos." in said
    assert "Slugline: BC-TST--Tarn Pier, 1st Ld-Writethru" in said
    assert "Media: AP Photo TST101, TST102" in said
    assert "Sent: AP-WF-02-03-31 1905GMT" in said


@pytest.mark.parametrize(
    ("note", "standing"),
    [
        ("Eds: KILL this story. It is wrong.", Standing.KILLED),
        ("Eds: CORRECTS day of storm.", Standing.CORRECTED),
        ("Eds: Adds that 14 were killed.", Standing.USABLE),
    ],
)
def test_a_note_to_editors_says_what_becomes_of_a_story(note: str, standing: Standing) -> None:
    article = read(AP.replace("Eds: Adds quotes. With AP Photos.", note), "a.txt")
    assert article.standing is standing


YONHAP = """\
가람시, 폭풍에 부서진 부두 폐쇄

    (가람=연합뉴스) 한누리 기자 = 가람시가 3일 폭풍으로 부서진 부두를 폐쇄했다.
    부두는 6월에 다시 열린다.

    hannuri@yna.example
(끝)

2031/02/03 19:05 송고
"""


def test_a_text_of_yonhap_has_its_parts() -> None:
    article = read(YONHAP, "a.txt")
    assert article.headline == "가람시, 폭풍에 부서진 부두 폐쇄"
    assert (article.outlet, article.byline) == ("연합뉴스", "한누리 기자")
    assert article.published == "2031-02-03T19:05"
    assert body(article)[0].startswith("(가람=연합뉴스) 한누리 기자 = 가람시가")
    assert body(article)[-1] == "부두는 6월에 다시 열린다."
    assert "hannuri@yna.example" in metas(article)


@pytest.mark.parametrize("data", [b"\x01tst062 4 i 211  dpa 061\r\n", AP.encode()[:70]])
def test_a_message_without_a_story_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(BadFile) as refused:
        article_from(data, "a.txt")
    assert "\n" not in str(refused.value)


KYODO = (
    "\x01a0105ANYWIRE\x1ftest-\nu s\x14\x12 BC-TST-Tarn-Pier   03-02 0344\n\x02BC-TST-Tarn-Pier\n"
    "Storm closes old pier in Tarn+\n     TARN, Feb. 3 Anywire - The town of Tarn closed its old\n"
    "pier on Monday after a storm.\n     It will open again in June, when new planks have come\n"
    "from Lorne.\n==Anywire\n\x03KWS-21:37-03-02-31\x04\n"
)


def test_a_message_without_carets_has_its_parts() -> None:
    article = read(KYODO, "a.txt")
    assert article.headline == "Storm closes old pier in Tarn"
    assert body(article) == [
        "TARN, Feb. 3 Anywire - The town of Tarn closed its old pier on Monday after a storm.",
        "It will open again in June, when new planks have come from Lorne.",
    ]
    assert lines(article, Role.CREDIT) == ["==Anywire"]


def test_a_catchline_above_the_headline_is_no_part_of_it() -> None:
    sent = SENT.replace("\x01tst", "\x7f\x7f\r\n\x01tst").replace(
        "\x02Storm", "\x02Situation\r\nTarn:\r\nStorm"
    )
    article = read(sent, "a.txt")
    assert article.headline == "Storm closes old pier in Tarn"
    assert "Tarn:" in metas(article)
