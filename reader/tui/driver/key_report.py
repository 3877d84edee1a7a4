"""Key reports in the one form that Textual's parser reads without failing.

    ESC[97;5:1u       pressed: with the kind of event        ->  ESC[97;5u
    ESC[97:65;2u      with the letter that Shift makes        ->  ESC[97;2u
    ESC[97;5:3u       let go                                  ->  no key
    ESC[1114112u      a number that is no character           ->  no key

The numbers are those of kitty's keyboard protocol and of xterm's modifyOtherKeys.
"""

from __future__ import annotations

import sys

from reader.late_pattern import late_pattern

_REPORT = late_pattern(r"\x1b\[([0-9:;]*)([u~ABCDEFHPQRS])")
_FIELDS = 3
"""Of a key: its number, its modifiers, its text; what has more is no key report."""
_MOST_MODIFIERS = 256
_RELEASED = "3"


def key_report(sequence: str) -> str | None:
    """The sequence as Textual reads it, another one as it is; None for one that is no key."""
    found = _REPORT.fullmatch(sequence)
    if not found:
        return sequence
    fields = [field.split(":") for field in found[1].split(";")]
    if len(fields) > _FIELDS:
        return None
    key, modifiers, text = (*fields, [""], [""])[:_FIELDS]
    if modifiers[1:2] == [_RELEASED]:
        return None
    if int(modifiers[0] or 0) > _MOST_MODIFIERS or not all(map(_is_character, (key[0], *text))):
        return None
    kept = [key[0], modifiers[0], ":".join(filter(None, text))][: len(fields)]
    return f"\x1b[{';'.join(kept)}{found[2]}"


def _is_character(number: str) -> bool:
    """Whether a number is that of a character, or is left out."""
    return not number or (int(number) <= sys.maxunicode and not 0xD800 <= int(number) < 0xE000)
