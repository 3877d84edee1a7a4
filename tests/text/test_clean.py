"""What hides or acts becomes visible in its place; what scripts need is left alone."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text.clean import _INNOCENT, _suspect, hidden, hidden_spans, match_key, sanitized

ANY_TEXT = st.text(st.characters(exclude_categories=()))
HARD = st.text(
    st.sampled_from(
        "aक์م한葛👩❤🏴\u200d\u200c\u0301\u0316\ufe0f\U000e0100\U000e0067\U000e007f\x1b\n"
    )
)


@pytest.mark.parametrize(
    ("text", "painted"),
    [
        ("red\x1b[31m", "red␛[31m"),
        ("nul\0bell\abackspace\b", "nul␀bell␇backspace␈"),
        ("carriage\rreturn", "carriage␍return"),
        ("rub\x7fout", "rub␡out"),
        ("eight bit \x9b31m", "eight bit ␦31m"),
        ("paid \u202e000,1\u202c", "paid ⇆000,1⇆"),
        ("\u2067isolated\u2069 \u200e\u061c", "⇆isolated⇆ ⇆⇆"),
        ("min\u200bis\u00adtry\ufeff", "min␣is␣try␣"),
        ("one\u2028two\u2029three\x85four", "one␤two␤three␤four"),
        ("plus\u2064\u3164fill", "plus␣␣fill"),
        ("lone \ud800 \uffff \ue000 \U0010fffd", "lone ␦ ␦ ␦ ␦"),
        ("hi\U000e0068\U000e0069", "hi◌◌"),
        ("x\U000e0100\U000e0101\ufe0f", "x◌◌◌"),
        ("join\u200ded\u200c", "join◌ed◌"),
        ("line\nbreak\ttab", "line break tab"),
        ("z" + "\u0301" * 12, "z" + "\u0301" * 8 + "◌" * 4),
    ],
)
def test_a_hostile_character_becomes_one_visible_cell(text: str, painted: str) -> None:
    assert sanitized(text) == painted


@pytest.mark.parametrize(
    "text",
    [
        "통일부 대변인은 말했다",
        "ᄒ\u1161\u11ab",
        "قال المتحدث شَدَّة",
        "می\u200cخواهم",
        "שָׁלוֹם",
        "क्\u200dष और हिन्दी",
        "cafe\u0301 naïve",
        "👩\u200d👩\u200d👧\u200d👦 ❤\ufe0f ☎\ufe0f 1\ufe0f\u20e3 👍🏽",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "葛\U000e0100城市",
        "10\u00a0000 全角　空白",
        "[YONHAP] [/] … — “quoted”",
    ],
)
def test_what_a_script_needs_is_untouched(text: str) -> None:
    assert sanitized(text) == text
    assert hidden(text) == 0


@given(ANY_TEXT | HARD)
def test_painting_never_moves_a_span(text: str) -> None:
    assert len(sanitized(text)) == len(text)


@given(ANY_TEXT | HARD)
def test_nothing_painted_is_a_control_or_a_surrogate(text: str) -> None:
    assert not {"Cc", "Cs", "Co"} & set(map(unicodedata.category, sanitized(text)))


@given(ANY_TEXT)
def test_format_characters_are_painted_only_where_a_script_uses_them(text: str) -> None:
    raw = {c for c in sanitized(text) if unicodedata.category(c) == "Cf"}
    assert all(
        "ARABIC" in unicodedata.name(c) or c in "\u200c\u200d" or ord(c) > 0x6DC for c in raw
    )
    assert not raw & set("\u200b\u200e\u200f\u202e\u2066\u2060\ufeff\u061c")


@given(ANY_TEXT | HARD)
def test_what_is_made_visible_is_counted_and_found(text: str) -> None:
    spans = hidden_spans(text)
    assert hidden(text) == sum(end - start for start, end in spans)
    assert (sanitized(text) == text.translate({9: " ", 10: " "})) is (not spans)


def test_neighbours_that_hide_are_one_span() -> None:
    assert hidden_spans("a\u200b\u200bb\x1bc") == [Span(1, 3), Span(4, 5)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("“Stay,” she said", '"Stay," she said'),
        ("the union’s", "the union's"),
        ("aged 7–14 — so", "aged 7-14 - so"),
        ("three\u00a0 million\n", "three million "),
        ("co\u00adop\u200b", "coop"),
        ("ﬁne Ｆｕｌｌ　…", "fine Full ..."),
        ("900㎜", "900mm"),
        ("cafe\u0301", "café"),
        ("10²", "10²"),
    ],
)
def test_a_match_key_folds_typography_and_nothing_else(text: str, key: str) -> None:
    assert match_key(text) == key


@given(ANY_TEXT)
def test_a_match_key_of_a_key_is_itself(text: str) -> None:
    assert match_key(match_key(text)) == match_key(text)


def test_a_long_text_is_folded_in_parts_as_it_would_be_at_one_stroke(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "‘a’  \u200b e\u0301e\n\n\xa0“1”…\u0301x東 京\u3000ﬁn \t" * 3
    whole = match_key(text)
    monkeypatch.setattr("reader.text.clean.STRIDE", 12)
    assert match_key(text) == whole


@pytest.mark.parametrize(
    "letter", ["ж", "ש", "ع", "क", "ก", "\u1112\u1161\u11ab", "한", "中", "か"]
)
def test_a_long_text_of_any_script_is_folded_in_parts(
    letter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = letter * 30 + "…" + letter * 30
    whole = match_key(text)
    monkeypatch.setattr("reader.text.clean.STRIDE", 5)
    assert match_key(text) == whole


def test_signs_without_a_letter_are_folded_in_parts_and_a_long_run_of_blanks_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.text.clean.STRIDE", 5)
    assert match_key("*" * 40 + " " * 40 + "«" * 40) == "*" * 40 + " " + '"' * 40


def test_a_hundred_thousand_marks_on_one_letter_are_folded_without_a_quadratic_sort() -> None:
    assert match_key("x" + "\u0301\u0316" * 50_000).startswith("x")


def test_latin_letters_and_drawn_signs_are_shown_alike_beside_what_hides() -> None:
    characters = [chr(code) for code in range(0x3000)]
    assert [sanitized(c) for c in characters] == [sanitized(f"{c} \x1b")[:1] for c in characters]


def test_nothing_innocent_is_suspect() -> None:
    known = [c for c in map(chr, range(0x110000)) if _INNOCENT.fullmatch(c)]
    assert {"é", "中", "き", "한", "。", "“"} <= set(known)
    assert not _suspect().search("".join(known))
