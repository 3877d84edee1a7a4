"""Bytes are read by the encoding that a page says, as browsers understand the name."""

from __future__ import annotations

import pytest

from reader.errors import BadFile
from reader.formats.charset import decoded_as, decoded_page

KOREAN, WESTERN, RUSSIAN = "가람시가 야시장을 열었다", "Zoë’s café – 3 €", "Порт закрыт"


@pytest.mark.parametrize(
    ("said", "codec", "text"),
    [
        ("euc-kr", "cp949", KOREAN + " 똠방각하"),
        ("KS_C_5601-1987", "cp949", KOREAN),
        ("iso-8859-1", "cp1252", WESTERN),
        ("us-ascii", "cp1252", WESTERN),
        ("windows-1251", "cp1251", RUSSIAN),
        ("koi8-r", "koi8_r", RUSSIAN),
        ("shift_jis", "cp932", "港が開いた①"),
        ("gb2312", "gb18030", "港口开放了"),
        ("big5", "big5hkscs", "港口開放了"),
        ("iso-8859-15", "iso8859_15", "Zoë €"),
    ],
)
def test_a_name_means_what_browsers_take_it_for(said: str, codec: str, text: str) -> None:
    found = decoded_as(text.encode(codec), said, "a.html")
    assert found.text == text
    assert found.notes == (f"read as {said}, which it says it is",)


@pytest.mark.parametrize("said", ["", "utf-8", "euc-kr", "no-such-thing", "rot13", "idna", "zip"])
def test_what_is_utf_8_is_read_as_such_whatever_it_says(said: str) -> None:
    assert decoded_as(KOREAN.encode(), said, "a.html") == (KOREAN, ())


@pytest.mark.parametrize("said", ["euc-kr", "shift_jis", "big5", "gb2312", "iso-2022-jp"])
def test_a_name_that_does_not_fit_leaves_the_answer_to_the_bytes(said: str) -> None:
    found = decoded_as(WESTERN.encode("cp1252"), said, "a.html")
    assert found.text == WESTERN
    assert found.notes == ("read as Windows-1252, since it is not UTF-8",)


def test_a_few_broken_bytes_are_shown_and_counted() -> None:
    data = (KOREAN * 100).encode("cp949") + b"\xff"
    found = decoded_as(data, "euc-kr", "a.html")
    assert found.text == KOREAN * 100 + "\ufffd"
    assert found.notes[1] == "what could not be read is shown as \ufffd (1 in all)"


@pytest.mark.parametrize(
    "said",
    [
        '<?xml version="1.0" encoding="EUC-KR"?><html>',
        "<html><head><meta charset=euc-kr>",
        '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=EUC-KR">',
    ],
)
def test_a_page_says_its_encoding_at_its_start(said: str) -> None:
    data = said.encode() + KOREAN.encode("cp949")
    assert decoded_page(data, "a.html").text == said + KOREAN
    assert KOREAN in decoded_page(b" " * 5_000 + data, "a.html").text


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(BadFile, match="looks like a binary file"):
        decoded_as(b"\x89PNG\r\n\x1a\n" + bytes(50), "euc-kr", "a.html")
