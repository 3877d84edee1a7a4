import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text.marks import MARKS
from reader.text.words import _BEYOND_PLAIN, _PLAIN, count, is_word, key, pieces, tokens, words

ONE_EACH = """
7-14 7–14 3,000,000 1.250,5 11:10 $35,000 €1.2bn US$5 50% -5°C 2026-07-14 3·1 1st 1990s 10²
Jong-un don't O'Brien L'Oréal AT&T U.S. a.m. e.g. U.S.-led Covid-19 13-year-old rock'n'roll
https://example.org/a?b=c,d desk@example.org example.org @desk #budget
cafe\u0301 co\u00adoperate 👨‍👩‍👧 🇰🇷 👍🏽 1️⃣ 35,000명 강조했다 ガギグ スマートフォン 三百五十
"""


@pytest.mark.parametrize("token", ONE_EACH.split())
def test_what_a_reader_takes_for_one_thing_is_one_token(token: str) -> None:
    assert pieces(f"({token}, {token})") == ["(", token, ",", " ", token, ")"]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Wait... what?!", "Wait|...| |what|?|!"),
        ("the pier's end–of course", "the| |pier's| |end–of| |course"),
        ("a ferry—late", "a| |ferry|—|late"),
        ("l'eau et l'Oise", "l'|eau| |et| |l'Oise"),
        ("3 000 000 euros", "3 000 000| |euros"),
        ("in 2026 300 came", "in| |2026| |300| |came"),
        ("橋は三日に", "橋|は|三|日|に"),
        ("7岁以上的孩子", "7|岁|以|上|的|孩|子"),
        ("see https://a.example/b.", "see| |https://a.example/b|."),
        ("🇰🇷🇫🇷", "🇰🇷|🇫🇷"),
        ("\u0301a", "\u0301|a"),
    ],
)
def test_tokens_end_where_a_reader_would_end_them(text: str, cut: str) -> None:
    assert pieces(text) == cut.split("|")


def test_a_hangul_word_parts_from_its_particle_only_when_asked() -> None:
    text = "항구에서 배가 35,000명을 실었다"
    assert pieces(text) == ["항구에서", " ", "배가", " ", "35,000명을", " ", "실었다"]
    assert pieces(text, finer=True)[:2] == ["항구", "에서"]
    assert pieces(text, finer=True)[5:7] == ["35,000명", "을"]


def test_spans_count_from_the_start_of_the_whole_text() -> None:
    assert tokens("The old pier.", 4, 12) == [Span(4, 7), Span(7, 8), Span(8, 12)]
    assert words("“The old pier.”", 5) == [Span(5, 8), Span(9, 13)]


def test_words_are_counted_without_spaces_and_punctuation() -> None:
    assert count("“Two boats, 35 men – gone…”") == 5
    assert not is_word("👍🏽")


@pytest.mark.parametrize(
    ("token", "twin"),
    [
        ("don’t", "don't"),
        ("“", '"'),
        ("''", "”"),
        ("7–14", "7-14"),
        ("--", "—"),
        ("\u00a0\n", " "),
        ("ﬁsh", "fish"),
        ("ＡＢＣ", "ABC"),
        ("…", "..."),
        ("3\u202f000", "3 000"),
        ("cafe\u0301", "café"),
    ],
)
def test_typographic_variants_have_one_key(token: str, twin: str) -> None:
    assert key(token) == key(twin)


@pytest.mark.parametrize(("token", "other"), [("The", "the"), ("10²", "102"), ("7-14", "7-16")])
def test_what_reads_differently_has_another_key(token: str, other: str) -> None:
    assert key(token) != key(other)


MIXED = st.text(
    st.sampled_from(
        "aé7.,-–'’\"“@:/$%  \n\u00a0\u0301\u200d\ufe0f👍🏽👧🇰🇷漢三あょー가는アー_#\ud800"
    )
)


@given(st.one_of(MIXED, st.text()), st.integers(0, 9), st.booleans())
def test_tokens_part_the_text_without_losing_a_code_point(
    text: str, start: int, finer: bool
) -> None:
    assert "".join(pieces(text, finer=finer)) == text
    spans = tokens(text, min(start, len(text)))
    assert "".join(text[a:b] for a, b in spans) == text[start:]
    assert all(a < b for a, b in spans)


@given(MIXED)
def test_no_token_starts_with_a_combining_mark_but_the_first(text: str) -> None:
    assert not any(unicodedata.category(piece[0]) in {"Mn", "Me"} for piece in pieces(text)[1:])


@pytest.mark.parametrize(
    "unit", ["a", "a.", "1 111 ", "a@", "https://.", "e\u0301", "\u200d", "가"]
)
def test_a_megabyte_of_one_thing_is_cut_without_loss(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    assert sum(map(len, pieces(text, finer=True))) == len(text)


def test_every_combining_mark_is_in_the_class_and_no_letter_is() -> None:
    mark = re.compile(f"[{MARKS}]")
    known = {c for c in map(chr, range(0x110000)) if mark.match(c)}
    marks = {c for c in map(chr, range(0x110000)) if unicodedata.category(c)[0] == "M"}
    newer = {c for c in marks - known if unicodedata.unidata_version > "14.0.0"}
    assert marks - known == newer
    assert not any(map(str.isalnum, known))


@given(st.text(st.characters(codec="cp1252"), max_size=60))
def test_western_text_is_cut_as_by_the_pattern_for_all_scripts(text: str) -> None:
    stopped = f"({text})"
    assert pieces(stopped) == pieces(f"{stopped}中")[:-1]


def test_korean_text_is_cut_as_by_the_pattern_for_all_scripts() -> None:
    known = [c for c in map(chr, range(0x10000)) if _PLAIN.fullmatch(c) and c != "\xad"]
    assert not _BEYOND_PLAIN.search("".join(known))
    stopped = "(솔내시는 “노선 4개”를 10월 13일부터 운행한다 – 요금은 2,400원…)"
    assert pieces(stopped) == pieces(f"{stopped}中")[:-1]


def test_a_very_long_text_has_as_many_words_as_its_parts() -> None:
    part = "“Two boats, 35 men – gone…” 강조했다 www.example.org 1 000 000 "
    times = 1000
    assert count(part * times) == times * count(part)


@pytest.mark.parametrize(
    "unit",
    ["1 000 ", "l'eau ", "re-", "U.S. ", "中三百", "e\u0301", "https://a.b/c ", "a, b – c. "],
)
def test_words_of_a_long_text_are_counted_in_strides(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = unit.join(("one ", "two ", " three")) + unit * 20
    whole = count(text)
    monkeypatch.setattr("reader.text.words.STRIDE", len(text) - 9)
    assert count(text) == whole


def test_one_long_word_is_one_in_however_many_strides() -> None:
    assert count("an " + "x" * 100_000 + " end") == 3
