"""Names of keys, as a person writes them and as Textual has them.

"]"  PgDn  ctrl+f  Alt-O  shift+tab   <->   right_square_bracket  pagedown  ctrl+f  alt+shift+o  …
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from reader.late_pattern import late_pattern

_SHOWN: Mapping[str, str] = {
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "Esc",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "delete": "Del",
    "insert": "Ins",
}
_NAMED = (
    *_SHOWN,
    *("enter", "space", "tab", "backspace", "home", "end"),
    *(f"f{number}" for number in range(1, 25)),
)
_ALSO: Mapping[str, str] = {
    **{words.lower(): name for name, words in _SHOWN.items()},
    "return": "enter",
    "pgdown": "pagedown",
    "page_down": "pagedown",
    "page_up": "pageup",
}
"""Other spellings of a key's name, in lower case."""

_CHARACTERS: Mapping[str, str] = {
    "slash": "/",
    "backslash": "\\",
    "at": "@",
    "minus": "-",
    "plus": "+",
    "underscore": "_",
    "less_than_sign": "<",
    "greater_than_sign": ">",
}
"""Characters that Textual does not name as Unicode does; every other one has its Unicode name."""
_NAMES = {character: name for name, character in _CHARACTERS.items()}

_MODIFIER = late_pattern(r"(ctrl|control|alt|meta|option|shift)[+-](?=.)", re.IGNORECASE)
_MODIFIERS = {"control": "ctrl", "meta": "alt", "option": "alt"}
_SAME = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace"} | {
    "ctrl+left_square_bracket": "escape",
    "ctrl+space": "ctrl+at",
}
"""Keys that a terminal cannot distinguish, and the one that counts."""


def shown_key(key: str) -> str:
    """A key of Textual's as a person reads it on a keyboard."""
    *modifiers, last = key.split("+")
    name = last.upper() if modifiers and len(last) == 1 else _shown(last)
    return "+".join((*(word.capitalize() for word in modifiers), name))


def _shown(name: str) -> str:
    if len(name) == 1:
        return name
    if name in _NAMED:
        return _SHOWN.get(name, name.capitalize())
    try:
        return _CHARACTERS.get(name) or unicodedata.lookup(name.replace("_", " ").upper())
    except KeyError:
        return name


def key_named(written: str) -> str | None:
    """Textual's name of a key that a person wrote; None where there is no such key."""
    rest, modifiers = written.strip() or written, set()
    while found := _MODIFIER.match(rest):
        word = found[1].lower()
        modifiers.add(_MODIFIERS.get(word, word))
        rest = rest[found.end() :]
    name = _plain(rest)
    if name is None:
        return None
    if len(name) == 1 and name.isupper() and modifiers:
        modifiers, name = modifiers | {"shift"}, name.lower()
    if len(name) == 1 and modifiers == {"shift"}:
        return name.upper()
    if "ctrl" in modifiers and len(name) == 1:
        modifiers -= {"shift"}
    key = "+".join((*sorted(modifiers), name))
    return _SAME.get(key, key)


def _plain(text: str) -> str | None:
    """The name of a key without modifiers."""
    if len(text) == 1 and text not in _ALSO:
        return _character(text)
    name = _ALSO.get(text.lower(), text.lower())
    return name if name in _NAMED or name in _CHARACTERS or _is_spelled_out(name) else None


def _character(character: str) -> str | None:
    if character == " ":
        return "space"
    if character.isalnum():
        return character
    if not character.isprintable():
        return None
    name = unicodedata.name(character, "").lower().replace("-", "_").replace(" ", "_")
    return _NAMES.get(character, name) or None


def _is_spelled_out(name: str) -> bool:
    """Whether it is Textual's name of a character, such as right_square_bracket."""
    try:
        return len(unicodedata.lookup(name.replace("_", " ").upper())) == 1
    except KeyError:
        return False


def names() -> tuple[str, ...]:
    """Keys that have a name, as a person writes them; for "did you mean"."""
    return tuple(sorted({*_NAMED, *_ALSO}))
