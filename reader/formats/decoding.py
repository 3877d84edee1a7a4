"""Bytes into text: the byte order mark, then what the bytes themselves rule out.

UTF-8 cannot be mistaken: text in another encoding is almost never valid UTF-8, but for UTF-16 with
its many control characters. What is mostly UTF-8 is mended; anything else is read in the likeliest
of the encodings that news archives hold. Where the bytes do not say which, a detector is asked, if
one is installed, and the notes call the answer a guess.
"""

from __future__ import annotations

import codecs
from unicodedata import normalize

from reader.errors import BadFile, install
from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple
from reader.text.western import western

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
_CONTROL = late_pattern(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_DETECTED = 20_000
"""Bytes that a detector is shown."""
_IN_PIECES = late_pattern("[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")
"""Korean syllables, a code point for each letter."""
_BROKEN = "\ufffd"


class Decoded(NamedTuple):
    """Text, and what the user should know about how it was read."""

    text: str
    notes: tuple[str, ...] = ()


DETECTOR = install("detect")
"""What a user installs to have the encoding of short texts known better."""


def decoded(data: bytes, source: str) -> Decoded:
    """The text of a file, without its byte order mark; raises BadFile where it is none.

    The first note names the encoding wherever it is not UTF-8 without a fault. Korean
    syllables in pieces, as some systems store them, are put together, which the last note says.
    """
    found = _decoded(data, source)
    if western(found.text):
        return found
    text = _IN_PIECES.sub(lambda syllable: normalize("NFC", syllable[0]), found.text)
    if text == found.text:
        return found
    return Decoded(text, (*found.notes, "Korean syllables in pieces (NFD) are read as whole ones"))


def _decoded(data: bytes, source: str) -> Decoded:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            text = data.decode(codec, "replace").removeprefix("\ufeff")
            return Decoded(text, _notes("" if codec == "utf-8" else codec.upper(), text))
    if data.startswith(_MAGIC):
        raise _binary(source)
    for escape, codec in _ESCAPES:
        if escape in data and (escaped := _strictly(data, codec)):
            return Decoded(escaped, _notes(codec.upper().replace("_", "-"), escaped))
    plain = _strictly(data, "utf-8")
    if _CONTROL.search(data):
        from reader.formats.wide import wide

        if found := wide(data, is_utf_8=plain is not None):
            name = f"{found.name} without a byte order mark"
            return Decoded(found.text, _notes(name, found.text))
    if data.count(0) * 5 > len(data) * 2:
        raise _binary(source)
    return _no_utf_8(data, source) if plain is None else Decoded(plain)


def _no_utf_8(data: bytes, source: str) -> Decoded:
    if b"\0" in data or len(_CONTROL.findall(data)) * 20 > len(data):
        raise _binary(source)
    from reader.formats.legacy import reading
    from reader.formats.mending import mended

    if found := mended(data):
        strays = f"{found.strays:,} byte{'s' if found.strays > 1 else ''} of Windows-1252 in UTF-8"
        note = f"{strays}, read as such (first on line {found.line:,})"
        return Decoded(found.text, ((note,) if found.strays else ()) + _notes("", found.text))
    likeliest = reading(data)
    if likeliest.sure:
        return Decoded(likeliest.text, _notes(likeliest.name, likeliest.text))
    if detected := _detected(data):
        text, name = detected
        return Decoded(text, (f"read as {name}, which chardet guessed", *_notes("", text)))
    note = f"read as {likeliest.name}, which is a guess (to guess better, {DETECTOR})"
    return Decoded(likeliest.text, (note, *_notes("", likeliest.text)))


def _detected(data: bytes) -> tuple[str, str] | None:
    """What the detector makes of it: text and encoding; None where none is installed or sure."""
    try:
        from chardet import detect
    except ImportError:
        return None
    name = detect(data[:_DETECTED])["encoding"] or ""
    try:
        text = _strictly(data, name)
    except LookupError:
        return None
    return (text, name) if text else None


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
