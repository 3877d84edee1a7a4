"""Keys by their place: what a keyboard sends while another layout is on, as the Latin key there.

ц, Ц  (Russian)   ->  w, W
ㅓ    (Korean)    ->  j

Only layouts that are the same on every keyboard of their language; a letter of any other script is
a key where the settings bind it.
"""

from __future__ import annotations

from collections.abc import Mapping

from reader.keymap.names import key_named

_ROWS = (
    ("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"),
    ("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ№", 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~#'),
    ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "qwertyuiopasdfghjklzxcvbnm"),
    ("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP"),
)
_PLACES: Mapping[str, str] = {
    letter: latin for row in _ROWS for letter, latin in zip(*row, strict=True)
}


def by_place(character: str) -> str | None:
    """The Latin character at a letter's place; None where there is none."""
    return _PLACES.get(character)


def key_by_place(key: str, character: str | None = None) -> str | None:
    """The same for a key by Textual's name, with its modifiers; `character` is what it types."""
    *modifiers, last = key.split("+")
    latin = by_place(last) or by_place(character or "")
    return key_named("+".join((*modifiers, latin))) if latin else None


def is_foreign(character: str | None) -> bool:
    """Whether it is a letter that no key here has by itself."""
    return bool(character) and str(character).isalpha() and not str(character).isascii()
