"""How the forms of wires begin that have no root element: what tells them by their content."""

from __future__ import annotations

import re

from reader.formats.opening import Opening

_IPTC7901 = (
    r"[a-z]{2,5}\s?\d{3,5}\s+[1-9]\s+[a-z]{1,4}\s+\d{1,5}\s[^\n]{0,80}?"
    r"[A-Za-z][A-Za-z-]{1,20}\s+\d{2,5}[\s\r]*\n"
)
"""Service and number, urgency, category, words, source and number: all of it, or it is a text."""
_PRIORITY = r"\n[a-z] [a-z][\x11-\x14\s]{1,4}\S"
_SLUG = r"\^?BC-[^\n<]{1,100}<\s*\n"
_ZIPPED, _OLD_DOCUMENT = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_DOCUMENTS = frozenset({"docx", "odt", "pages", "xlsx", "ods", "pptx", "odp", "epub"})
_ZIPPED_DOCUMENT = ("[Content_Types].xml", "mimetype", "META-INF/", "word/", "xl/", "ppt/")
_NAMES = ('"uri"', '"guid"', '"altids"', '"api_version"')


def opens_ninjs(opening: Opening) -> bool:
    """Whether a JSON document names an item of news, and when or how it was sent."""
    if not opening.text.startswith(("{", "[")):
        return False
    text = opening.text.lower()
    return any(name in text for name in _NAMES) and (
        '"versioncreated"' in text or '"pubstatus"' in text
    )


def opens_json_lines(opening: Opening) -> bool:
    """Whether a whole object is on the first line, and another one begins on the second."""
    if not opening.text.startswith("{"):
        return False
    first, _, rest = opening.text.partition("\n")
    return first.rstrip().endswith("}") and rest.startswith("{")


def opens_iptc7901(opening: Opening) -> bool:
    """Whether a message has the whole header line, with or without the byte before it."""
    text = opening.text[:300].lstrip("\x01\x16\x7f\r\n ")
    begins = text[:1].islower() and any(map(str.isdigit, text[:10]))
    return begins and bool(re.match(_IPTC7901, text))


def opens_anpa(opening: Opening) -> bool:
    """Whether the bytes of a wire line or a slug that ends with `<` open the file."""
    text = opening.text
    begins = "\x01" in text[:8] and "\x02" in text[:300]
    if begins and ("^" in text[:400] or re.search(_PRIORITY, text[:120])):
        return True
    return text.startswith(("^BC-", "BC-")) and bool(re.match(_SLUG, text[:200]))


def opens_zip(opening: Opening) -> bool:
    """Whether a file is a ZIP archive, and not a document that is packed as one."""
    return opening.data.startswith(_ZIPPED) and not is_document(opening)


def is_document(opening: Opening) -> bool:
    """Whether it is a document of an office program, also a damaged one."""
    if not opening.data.startswith(_ZIPPED):
        return opening.data.startswith(_OLD_DOCUMENT)
    name = opening.data[30:60].decode("latin-1")
    return opening.suffix in _DOCUMENTS or name.startswith(_ZIPPED_DOCUMENT)
