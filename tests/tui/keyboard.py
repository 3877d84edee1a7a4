"""The bytes that a keyboard sends for the keys of the key table."""

from __future__ import annotations

_NAMED = {
    "apostrophe": "'",
    "backspace": "\x7f",
    "colon": ":",
    "comma": ",",
    "down": "\x1b[B",
    "end": "\x1b[F",
    "enter": "\r",
    "equals_sign": "=",
    "escape": "\x1b",
    "f1": "\x1bOP",
    "full_stop": ".",
    "greater_than_sign": ">",
    "home": "\x1b[H",
    "left": "\x1b[D",
    "left_curly_bracket": "{",
    "left_parenthesis": "(",
    "left_square_bracket": "[",
    "less_than_sign": "<",
    "minus": "-",
    "pagedown": "\x1b[6~",
    "pageup": "\x1b[5~",
    "percent_sign": "%",
    "plus": "+",
    "question_mark": "?",
    "right": "\x1b[C",
    "right_curly_bracket": "}",
    "right_parenthesis": ")",
    "right_square_bracket": "]",
    "semicolon": ";",
    "slash": "/",
    "space": " ",
    "tab": "\t",
    "up": "\x1b[A",
}


def typed(key: str) -> str:
    """A key by Textual's name as bytes; KeyError for one whose bytes are not known."""
    if key.startswith("ctrl+"):
        return chr(ord(key[5]) & 0x1F)
    if key.startswith("alt+"):
        return f"\x1b{key[4:]}"
    return key if len(key) == 1 else _NAMED[key]
