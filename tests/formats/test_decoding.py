"""Bytes become the right characters, and the user is told what was assumed."""

from __future__ import annotations

import unicodedata

import pytest

from reader.errors import BadFile
from reader.formats.decoding import decoded

KOREAN = "가람시는 일요일 저녁 야시장을 처음으로 열었다고 밝혔다."
JAPANESE = "町の夜市は日曜日に初めて開かれたと町議会が発表した。"
CHINESE = "市议会星期日发布的消息说，这是本市的第一个夜市，有不少人来到了现场。"
TAIWANESE = "市議會星期日發布的消息說，這是本市的第一個夜市，有不少人來到了現場。"
RUSSIAN = "Городской совет открыл ночной рынок в воскресенье."
FRENCH = "Le conseil a déclaré « ouvert » le marché de l’été : 5 €."


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("utf-8", KOREAN),
        ("utf-8-sig", KOREAN),
        ("utf-16", KOREAN),
        ("utf-32", KOREAN),
        ("utf-16-le", FRENCH),
        ("utf-16-be", FRENCH),
        ("cp949", KOREAN),
        ("iso2022_kr", KOREAN),
        ("shift_jis", JAPANESE),
        ("euc_jp", JAPANESE),
        ("iso2022_jp", JAPANESE),
        ("gb18030", CHINESE),
        ("big5", TAIWANESE),
        ("koi8_r", RUSSIAN),
        ("cp1251", RUSSIAN),
        ("cp1252", FRENCH),
    ],
)
def test_text_is_read_in_the_encoding_it_was_written_in(codec: str, text: str) -> None:
    found = decoded(text.encode(codec), "a.txt")
    assert found.text == text
    assert bool(found.notes) is (codec not in {"utf-8", "utf-8-sig"})


def test_a_broken_byte_in_good_utf_8_does_not_change_the_encoding() -> None:
    found = decoded(KOREAN.encode() + b"\xff", "a.txt")
    assert found.text == KOREAN + "\ufffd"
    assert found.notes == ("what could not be read is shown as \ufffd (first on line 1; 1 in all)",)


def test_windows_1252_takes_whatever_is_left_and_that_is_called_a_guess() -> None:
    found = decoded(b"caf\xe9 \x81", "a.txt")
    assert found.text == "café \ufffd"
    assert found.notes[0].startswith(
        "read as Windows-1252, which is a guess (to guess better, in the clone: pip "
    )


@pytest.mark.parametrize(
    ("codec", "text", "name"),
    [
        (
            "cp1253",
            "Η αγορά άνοιξε\n\nΗ νυχτερινή αγορά άνοιξε την Κυριακή.",
            "Greek (Windows-1253)",
        ),
        (
            "cp1255",
            "השוק נפתח\n\nשוק הלילה נפתח ביום ראשון בכיכר העיר, אמרה המועצה. התושבים באו.",
            "Hebrew (Windows-1255)",
        ),
        ("cp1256", "افتتح السوق\n\nافتتح سوق الليل مساء الأحد.", "Arabic (Windows-1256)"),
        ("cp949", "야시장 개장", "Korean (CP949)"),
        ("cp932", "夜市開幕\n\n市長、夜市開幕発表。", "Japanese (Shift JIS)"),
        ("gb18030", "夜市开张\n\n市政府周日宣布开放夜市。", "Chinese (GB 18030)"),
    ],
)
def test_a_short_text_is_read_in_the_alphabet_or_script_it_was_written_in(
    codec: str, text: str, name: str
) -> None:
    found = decoded(text.encode(codec), "a.txt")
    assert (found.text, found.notes) == (text, (f"read as {name}, since it is not UTF-8",))


@pytest.mark.parametrize(
    "text",
    [RUSSIAN, KOREAN, CHINESE, "השוק נפתח ביום ראשון.", "Chợ đêm mở cửa, thị trưởng nói vậy."],
)
@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_known_in_any_script(text: str, codec: str) -> None:
    found = decoded(f"{text}\n".encode(codec), "a.txt")
    assert (found.text, bool(found.notes)) == (f"{text}\n", True)


def test_bytes_of_windows_1252_in_utf_8_are_mended_one_by_one() -> None:
    pasted = "Zoë Öst:\n".encode() + "“It’s late” – so".encode("cp1252") + " née".encode()
    found = decoded(pasted, "a.txt")
    assert found.text == "Zoë Öst:\n“It’s late” – so née"
    assert found.notes == ("4 bytes of Windows-1252 in UTF-8, read as such (first on line 2)",)


def test_a_text_with_two_odd_bytes_is_not_called_japanese_without_doubt() -> None:
    note = decoded(b"The \xc0\xaf path to Tarn.", "a.txt").notes[0]
    assert "guess" in note


def test_polish_in_its_own_encoding_is_not_called_windows_1252_without_doubt() -> None:
    written = "Targ nocny otwarto w niedzielę, powiedział burmistrz. Są też łodzie."
    note = decoded(written.encode("cp1250"), "a.txt").notes[0]
    assert "guess" in note


def test_korean_syllables_in_pieces_are_read_whole() -> None:
    found = decoded(unicodedata.normalize("NFD", KOREAN).encode(), "a.txt")
    assert (found.text, found.notes) == (
        KOREAN,
        ("Korean syllables in pieces (NFD) are read as whole ones",),
    )


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7\n", b"\x7fELF\x02\x01", b"\x1f\x8b\x08", b"\xe9\x00\xff\x00\x01", bytes(100)],
)
def test_a_binary_file_is_refused(data: bytes) -> None:
    with pytest.raises(BadFile, match=r"a\.txt: looks like a binary file"):
        decoded(data, "a.txt")


def test_a_nul_in_a_text_is_a_character_like_any_other() -> None:
    assert decoded(b"some words \0 and more", "a.txt").text == "some words \0 and more"
