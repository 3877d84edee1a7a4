"""Bytes into text: the byte order mark, then what the bytes themselves rule out.

UTF-8 cannot be mistaken: text in another encoding is almost never valid UTF-8. What is not UTF-8
is tried in the encodings that news archives hold, each strictly, and accepted only where the
result looks like its language; at the end stands Windows-1252, in which every byte has a place.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from reader.errors import BadFile

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"))
_MAGIC = (
    b"\x89PNG", b"\x7fELF", b"%PDF-", b"\x1f\x8b", b"PK\x03\x04", b"SQLite format 3\0",
    b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"RIFF",
    b"OggS", b"\x28\xb5\x2f\xfd",
)  # fmt: skip
_PROBE = 100_000
"""Bytes from which an encoding is guessed."""
_FEW = 8
"""High bytes that are too few to guess from."""

_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_FOREIGN = re.compile("[^\x00-\x7f]")
_BROKEN = "\ufffd"


class Decoded(NamedTuple):
    """Text, and what the user should know about how it was read."""

    text: str
    notes: tuple[str, ...] = ()


class _Legacy(NamedTuple):
    """An encoding, what its readers call it, and letters of which its text mostly consists."""

    codec: str
    name: str
    letters: str
    share: float


_LEGACY = (
    _Legacy("cp949", "Korean (CP949)", "[\uac00-\ud7a3]", 0.7),
    _Legacy("cp932", "Japanese (Shift JIS)", "[\u3041-\u30f6]", 0.25),
    _Legacy("euc_jp", "Japanese (EUC-JP)", "[\u3041-\u30f6]", 0.25),
    _Legacy(
        "gb18030", "Chinese (GB 18030)", "[的一是不了在人有我他这中大来上国和到说为发布会]", 0.06
    ),
    _Legacy("big5", "Chinese (Big5)", "[的一是不了在人有我他這中大來上國和到說為發布會]", 0.06),
    _Legacy("koi8_r", "Russian (KOI8-R)", "[а-яё]", 0.8),
    _Legacy("cp1251", "Cyrillic (Windows-1251)", "[а-яёіїєў]", 0.8),
)


def decoded(data: bytes, source: str) -> Decoded:
    """The text of a file, without its byte order mark; raises BadFile where it is none.

    The first note names the encoding wherever it is not UTF-8 without a fault.
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            text = data.decode(codec, "replace").removeprefix("\ufeff")
            return Decoded(text, _notes("" if codec == "utf-8" else codec.upper(), text))
    if data.startswith(_MAGIC):
        raise _binary(source)
    for escape, codec in _ESCAPES:
        if escape in data and (escaped := _strictly(data, codec)):
            return Decoded(escaped, _notes(codec.upper().replace("_", "-"), escaped))
    if data.count(0) * 5 > len(data) * 2:
        return _wide(data, source)
    plain = _strictly(data, "utf-8")
    return _legacy(data, source) if plain is None else Decoded(plain)


def _wide(data: bytes, source: str) -> Decoded:
    """Every other byte a NUL is UTF-16 without its mark; anything else full of them is no text."""
    low_first = data[1::2].count(0) > data[::2].count(0)
    text = _strictly(data, "utf-16-le" if low_first else "utf-16-be")
    if text is None or "\0" in text:
        raise _binary(source)
    return Decoded(text, _notes("UTF-16 without a byte order mark", text))


def _legacy(data: bytes, source: str) -> Decoded:
    if b"\0" in data or len(_CONTROL.findall(data)) * 20 > len(data):
        raise _binary(source)
    text = data.decode("utf-8", "replace")
    # Mostly good UTF-8 with a broken byte here and there is that, and no other encoding.
    if text.count(_BROKEN) * 4 < len(_FOREIGN.findall(text)):
        return Decoded(text, _notes("", text))
    probe = data[:_PROBE]
    for legacy in _LEGACY:
        if _looks_like(probe, legacy) and (foreign := _strictly(data, legacy.codec)):
            return Decoded(foreign, _notes(legacy.name, foreign))
    text = data.decode("cp1252", "replace")
    return Decoded(text, _notes("Windows-1252", text))


def _looks_like(probe: bytes, legacy: _Legacy) -> bool:
    """Long runs of high bytes (accents stand alone), and enough of the language's letters."""
    runs = _HIGH_RUN.findall(probe)
    high = sum(map(len, runs))
    if high < max(_FEW, 2.5 * len(runs)):
        return False
    foreign = [letter for letter in probe.decode(legacy.codec, "ignore") if letter > "\x7f"]
    own = re.findall(legacy.letters, "".join(foreign))
    return len(own) >= legacy.share * len(foreign) > 0


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _notes(encoding: str, text: str) -> tuple[str, ...]:
    notes = [f"read as {encoding}, since it is not UTF-8"] if encoding else []
    if broken := text.count(_BROKEN):
        line = text.count("\n", 0, text.find(_BROKEN)) + 1
        told = f"first on line {line:,}; {broken:,} in all"
        notes.append(f"what could not be read is shown as {_BROKEN} ({told})")
    return tuple(notes)


def _binary(source: str) -> BadFile:
    return BadFile(source, "looks like a binary file, not an article", remedy="give a text file")
