"""The bytes of a wire line: control characters that part header, text and trailer.

IPTC 7901 and ANPA open the header with SOH, the text with STX, the trailer with ETX. They are kept
as they are to be split at; every other control is taken out, so that none is ever text.
"""

from __future__ import annotations

import re

from reader.formats.blocks import is_blank
from reader.formats.decoding import decoded
from reader.languages.page import MONTHS
from reader.languages.rows import numbered
from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

SOH, STX, ETX = "\x01", "\x02", "\x03"

_SIGNS = ("^", "=", "-", "*", "#", "(", "•")
"""What begins no line in the middle of a paragraph."""

_CONTROL = late_pattern(rb"[\x00\x04-\x08\x0b\x0e-\x1f\x7f]")
_ENDS = late_pattern(rb"[\x04\x7f\s]+\Z")
_TIME = late_pattern(
    r"(?P<day>\d{2})(?P<hour>\d{2})(?P<minute>\d{2})\s?(?P<zone>[A-Z]{1,4})?\s"
    r"(?P<month>[^\W\d_]{3,9})\.?\s(?P<year>\d{2})\b"
)
_OFFSETS = {
    "GMT": "+00:00",
    "UTC": "+00:00",
    "Z": "+00:00",
    "MEZ": "+01:00",
    "CET": "+01:00",
    "MESZ": "+02:00",
    "CEST": "+02:00",
    "KST": "+09:00",
    "JST": "+09:00",
    "EST": "-05:00",
    "EDT": "-04:00",
}
_MONTH = {name: month for row in MONTHS.values() for name, month in numbered(row).items()}


class Transmission(NamedTuple):
    """Header, text and trailer as they were sent, without other controls, and decoding notes.

    Where no control parts them, header and trailer are empty.
    """

    header: str
    text: str
    trailer: str
    notes: tuple[str, ...] = ()


def transmission_in(data: bytes, source: str) -> Transmission:
    """The parts of a message; raises BadFile for bytes that are no text."""
    plain = _CONTROL.sub(b" ", _ENDS.sub(b"", data))
    written = decoded(plain.replace(b"\x0c", b"\n"), source)
    whole = re.sub("\r{0,3}\n|\r", "\n", written.text)
    before, found, rest = whole.partition(STX)
    if not found:
        before, rest = "", whole
    text, _, trailer = rest.partition(ETX)
    return Transmission(
        before.replace(SOH, "").strip(),
        text.replace(SOH, "").replace(STX, ""),
        re.sub(f"[{SOH}{STX}{ETX}]", "", trailer).strip(),
        written.notes,
    )


def unwrapped(text: str) -> str:
    """The text with each paragraph that begins indented in one line, a blank line after it.

    On a wire a paragraph opens with blanks and goes on without; what has none stays as it is.
    """
    lines: list[str] = []
    is_open = False
    for line in text.split("\n"):
        indented = line.startswith(("  ", "\t")) and not is_blank(line)
        if is_open and not indented and not is_blank(line) and not line.startswith(_SIGNS):
            lines[-1] = f"{lines[-1].rstrip()} {line.strip()}"
            continue
        is_open = indented
        lines += ["", line] if indented else [line]
    return "\n".join(lines)


def sent_at(line: str) -> str:
    """A time line such as `131137 GMT Nov 13` in ISO 8601; "" where it is none."""
    found = _TIME.search(line)
    month = _MONTH.get(found["month"].lower()) if found else None
    if not found or not month:
        return ""
    time = f"20{found['year']}-{month:02}-{found['day']}T{found['hour']}:{found['minute']}"
    return time + _OFFSETS.get(found["zone"] or "", "")
