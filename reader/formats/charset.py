"""Bytes into text by the encoding that a page or a message says it has, as browsers understand it.

`charset=ks_c_5601-1987` means CP949, `iso-8859-1` means Windows-1252: names are older than what is
sent under them. What is UTF-8 is read as such, whatever it says of itself.
"""

from __future__ import annotations

import re

from reader.formats.decoding import Decoded, decoded
from reader.late_pattern import late_pattern

_LOOKED_AT = 4_096
"""Bytes within which a page has to say its encoding; browsers look at 1,024."""
_SAID = late_pattern(
    rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})"
    rb"|<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})",
    re.IGNORECASE,
)
_MOST_BROKEN = 0.002
"""The share of characters that may be broken in text of the encoding that is said."""

_NAMES = {
    "cp1252": "ascii us-ascii latin1 l1 iso8859-1 iso-8859-1 iso_8859-1 windows-1252 cp1252",
    "cp949": "euc-kr euckr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 windows-949 cp949 uhc",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j cp932",
    "euc_jp": "euc-jp x-euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "iso2022_kr": "iso-2022-kr",
    "gb18030": "gb2312 gbk gb18030 chinese x-gbk hz-gb-2312 cp936",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5",
    "cp1254": "iso-8859-9 iso8859-9 latin5 windows-1254",
    "cp874": "windows-874 tis-620 iso-8859-11",
    "koi8_r": "koi8-r koi8 koi",
    "koi8_u": "koi8-u koi8-ru",
    "mac_roman": "macintosh mac x-mac-roman",
    "cp866": "ibm866 cp866 866",
}  # fmt: skip
_WINDOWS = (1250, 1251, 1253, 1255, 1256, 1257, 1258)
_ISO = (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)
_CODECS = {
    **{name: codec for codec, names in _NAMES.items() for name in names.split()},
    **{f"{name}{page}": f"cp{page}" for page in _WINDOWS for name in ("windows-", "cp", "x-cp")},
    **{f"{name}{part}": f"iso8859_{part}" for part in _ISO for name in ("iso-8859-", "iso8859-")},
}


def decoded_page(data: bytes, source: str) -> Decoded:
    """The text of a page, by what it says at its start; raises BadFile where it is none."""
    found = _SAID.search(data, 0, _LOOKED_AT)
    return decoded_as(data, (found[1] or found[2]).decode("ascii") if found else "", source)


def decoded_as(data: bytes, said: str, source: str) -> Decoded:
    """The text in bytes that are said to have an encoding ("" where nothing is said).

    A name that means nothing, or bytes that do not fit it, leave the answer to the bytes alone.
    Raises BadFile where they are no text.
    """
    codec = _CODECS.get(said.strip().lower())
    if codec is None or b"\0" in data or _is_utf_8(data):
        return decoded(data, source)
    text = data.decode(codec, "replace")
    broken = text.count("\ufffd")
    if broken > len(text) * _MOST_BROKEN + 1:
        return decoded(data, source)
    notes = [f"read as {said}, which it says it is"] if not data.isascii() else []
    if broken:
        notes.append(f"what could not be read is shown as \ufffd ({broken:,} in all)")
    return Decoded(text, tuple(notes))


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
