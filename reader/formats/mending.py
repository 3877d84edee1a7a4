"""UTF-8 into which bytes of Windows-1252 have strayed, as when two files were pasted together.

5a 6f c3 ab 20 93 57 65 94   Zoë “We”
read as UTF-8, each bad byte lost: Zoë �We�;  as Windows-1252: ZoÃ« “We”
"""

from __future__ import annotations

import re

from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

_SEQUENCE = late_pattern(
    rb"(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
    rb"|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}"
    rb"|\xf4[\x80-\x8f][\x80-\xbf]{2})+"
)
_PLAUSIBLE = late_pattern("[\xa0-\u017f\u2010-\u203a\u20ac\u2122]+")
"""What a Latin text in UTF-8 has beyond ASCII; É» in Windows-1252 would be ɻ."""
_PUNCTUATION = late_pattern(rb"[\x80\x82\x84\x85\x8b\x91-\x97\x99\x9b\xa0\xab\xb7\xbb]")


class Mended(NamedTuple):
    """Text, how many stray bytes were read as Windows-1252, and the line of the first (from 1)."""

    text: str
    strays: int
    line: int


def mended(data: bytes) -> Mended | None:
    """The text of bytes that are mostly UTF-8 beyond ASCII; None where they are not.

    Text in Latin letters may have more strays than sequences, since an accident hardly ever makes
    one. In other scripts only a stray mark of punctuation is mended, whatever else is broken is �.
    """
    sequences = [found[0].decode() for found in _SEQUENCE.finditer(data)]
    strange = re.findall(rb"[\x80-\xff]", _SEQUENCE.sub(b"", data))
    foreign = "".join(sequences)
    latin = all(map(_PLAUSIBLE.fullmatch, sequences))
    if not sequences or len(strange) > (20 if latin else 0.25) * len(foreign):
        return None
    parts: list[str] = []
    strays = at = first = 0
    for found in [*_SEQUENCE.finditer(data), None]:
        between = data[at : found.start() if found else len(data)]
        text, count = _between(between, latin=latin)
        if count and not strays:
            first = data.count(b"\n", 0, at) + between[: _first_stray(between)].count(b"\n") + 1
        strays += count
        parts += [text, found[0].decode() if found else ""]
        at = found.end() if found else len(data)
    return Mended("".join(parts), strays, first)


def _first_stray(between: bytes) -> int:
    return next(at for at, byte in enumerate(between) if byte >= 0x80)


def _between(data: bytes, *, latin: bool) -> tuple[str, int]:
    """What stands between good sequences, and how many bytes of it were mended."""
    if data.isascii():
        return data.decode(), 0
    if latin:
        text = data.decode("cp1252", "replace")
        return text, len(re.findall(rb"[\x80-\xff]", data)) - text.count("\ufffd")
    count = len(_PUNCTUATION.findall(data))
    text = "".join(
        chr(byte)
        if byte < 0x80
        else bytes([byte]).decode("cp1252")
        if _PUNCTUATION.fullmatch(bytes([byte]))
        else "\ufffd"
        for byte in data
    )
    return text, count
