"""Keys of another keyboard layout, by their place."""

from __future__ import annotations

import pytest

from reader.keymap.keys import ACTIONS
from reader.keymap.layouts import _PLACES, is_foreign, key_by_place


@pytest.mark.parametrize(
    ("key", "character", "latin"),
    [
        ("о", "о", "j"),
        ("О", "О", "J"),
        ("х", "х", "left_square_bracket"),
        ("Ъ", "Ъ", "right_curly_bracket"),
        ("numero_sign", "№", "number_sign"),
        ("ctrl+й", None, "ctrl+q"),
        ("alt+щ", "щ", "alt+o"),
        ("ㅓ", "ㅓ", "j"),
        ("ㅃ", "ㅃ", "Q"),
    ],
)
def test_a_key_is_the_latin_one_in_its_place(key: str, character: str | None, latin: str) -> None:
    assert key_by_place(key, character) == latin


@pytest.mark.parametrize("key", ["j", "é", "ש", "λ", "버", "あ", "slash", "down", "+"])
def test_other_keys_have_no_place(key: str) -> None:
    assert key_by_place(key, key) is None


def test_a_letter_that_is_no_key_is_told_from_a_sign() -> None:
    assert [is_foreign(c) for c in ("ש", "버", "é", "j", "§", "", None)] == [True] * 3 + [False] * 4


def test_every_lower_case_letter_that_is_a_key_has_a_russian_and_a_korean_place() -> None:
    letters = {key for action in ACTIONS for key in action.keys if len(key) == 1 and key.islower()}
    russian = {latin for letter, latin in _PLACES.items() if letter < "\u0500"}
    korean = {latin for letter, latin in _PLACES.items() if letter > "\u3100"}
    assert letters <= russian
    assert letters <= korean
