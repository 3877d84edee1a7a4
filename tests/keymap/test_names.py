"""Keys as people write them, and as Textual names them."""

from __future__ import annotations

import string

import pytest
from textual.keys import _character_to_key

from reader.keymap.names import key_named, names, shown_key


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("j", "j"),
        ("G", "G"),
        ("shift+g", "G"),
        ("]", "right_square_bracket"),
        ("PgDn", "pagedown"),
        ("Esc", "escape"),
        ("space", "space"),
        ("↓", "down"),
        ("F5", "f5"),
        ("ctrl+f", "ctrl+f"),
        ("Ctrl-F", "ctrl+f"),
        ("alt+O", "alt+shift+o"),
        ("shift+Tab", "shift+tab"),
        ("+", "plus"),
        ("ctrl++", "ctrl+plus"),
        ("right_square_bracket", "right_square_bracket"),
        ("é", "é"),
        ("§", "section_sign"),
    ],
)
def test_a_key_may_be_written_as_on_the_keyboard(written: str, key: str) -> None:
    assert key_named(written) == key


@pytest.mark.parametrize(("written", "same"), [("ctrl+i", "tab"), ("ctrl+m", "enter")])
def test_what_a_terminal_cannot_tell_apart_is_one_key(written: str, same: str) -> None:
    assert key_named(written) == same


@pytest.mark.parametrize("written", ["", "pgdwn", "ctrl+", "hyper+x", "\x1b", "f99", "jk"])
def test_what_is_no_key_is_none(written: str) -> None:
    assert key_named(written) is None


@pytest.mark.parametrize("character", string.digits + string.ascii_letters + string.punctuation)
def test_every_character_of_a_keyboard_has_the_name_that_textual_sends(character: str) -> None:
    key = key_named(character)
    assert key == _character_to_key(character)
    assert shown_key(key) == character


@pytest.mark.parametrize("name", names())
def test_every_named_key_is_shown_as_it_may_be_written(name: str) -> None:
    key = key_named(name)
    assert key is not None
    assert key_named(shown_key(key)) == key


def test_modifiers_are_shown_as_they_are_printed() -> None:
    assert shown_key("ctrl+f") == "Ctrl+F"
    assert shown_key("alt+shift+o") == "Alt+Shift+O"
