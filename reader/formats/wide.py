"""UTF-16 and UTF-32 without their byte order mark.

    bd d5 6d …   Korean in UTF-16: no NUL but in its blanks, and no UTF-8
    1f 04 40 04  Russian in UTF-16: every other byte 4, and valid UTF-8 (control characters)

Read with its bytes in the wrong order such a text is letters of many scripts, private ones and
none at all; in the right order nearly all of it is one script, blanks and common punctuation.
"""

from __future__ import annotations

from collections import Counter

from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

_PROBE = 8_000
"""Bytes from which the order is seen; a multiple of four."""
_CONTROL = late_pattern(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROLS_IN_TEXT = 0.1
"""Share of control characters that no text in UTF-8 has."""
_MOSTLY = 0.9

_COMMON = late_pattern(
    "[\t\n\r -~\xa0-\xff\u2010-\u2027\u2030-\u203a\u20ac\u3001-\u3011\uff01-\uff5e]"
)
_SCRIPTS = late_pattern(
    "([A-Za-z\xc0-\u024f\u1e00-\u1eff])|([\u0370-\u03ff\u1f00-\u1fff])|([\u0400-\u04ff])|([\u0530-\u058f])|([\u0590-\u05ff])"
    "|([\u0600-\u06ff])|([\u0900-\u097f])|([\u0980-\u09ff])|([\u0b80-\u0bff])|([\u0e00-\u0e7f])"
    "|([\u10a0-\u10ff])|([\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3])"
)
_ORDINARY = late_pattern("[ \n\u3001\u3002\uff0c]")


class Wide(NamedTuple):
    """Text, and the name of its encoding."""

    text: str
    name: str


def wide(data: bytes, *, is_utf_8: bool) -> Wide | None:
    """The text of bytes that are UTF-16 or UTF-32 without a mark; None where they are neither.

    `is_utf_8` says that the bytes are valid UTF-8: then only many control characters speak
    against it. A last byte too many is shown as broken.
    """
    controls = len(_CONTROL.findall(data[:_PROBE]))
    least = _CONTROLS_IN_TEXT if is_utf_8 else 0.0
    if controls <= least * len(data[:_PROBE]):
        return None
    for unit, codecs in ((4, ("utf-32-le", "utf-32-be")), (2, ("utf-16-le", "utf-16-be"))):
        best = max(codecs, key=lambda codec: _likeness(data[: _PROBE // 4 * 4], codec, unit))
        if _likeness(data[:_PROBE], best, unit) >= _MOSTLY:
            whole = len(data) // unit * unit
            try:
                text = data[:whole].decode(best)
            except UnicodeDecodeError:
                continue
            return Wide(text + "\ufffd" * (whole < len(data)), f"{best[:6].upper()}")
    return None


def _likeness(data: bytes, codec: str, unit: int) -> float:
    """The share (0..1) of characters that are common ones or of the one script that leads."""
    whole = data[: len(data) // unit * unit]
    text = whole.decode(codec, "replace").removesuffix("\ufffd")
    if not text or not _ORDINARY.search(text):
        return 0.0
    scripts = Counter(found.lastindex for found in _SCRIPTS.finditer(text))
    latin = scripts.pop(1, 0)
    letters = max(scripts.values(), default=0)
    others = len(_COMMON.sub("", _SCRIPTS.sub("", text)))
    spread = sum(scripts.values()) - letters
    return 1 - (others + spread) / len(text) if letters or latin else 0.0
