"""How a file begins: enough of it to tell what form it has, whatever its name."""

from __future__ import annotations

import codecs
from functools import cached_property

from reader.dataclass import dataclass
from reader.late_pattern import late_pattern

LOOKED_AT = 8_192
"""Bytes from the start in which the header of a form has to stand."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ZEROS = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_BEFORE_ROOT = (("<?", "?>"), ("<!--", "-->"))
"""What opens and ends that which may stand before the first element, besides the document type."""
_ELEMENT = late_pattern(r"<(?:[A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})(?=[\s/>])")
_BLANKS = late_pattern(r"\s*")


@dataclass(frozen=True)
class Opening:
    """The first bytes of a file, and the suffix of its name in lower case without the dot."""

    data: bytes
    suffix: str

    @cached_property
    def text(self) -> str:
        """The first characters without byte order mark and white space, near enough to look at.

        What is not UTF-8 or UTF-16 is read a byte a character: marks and tags are ASCII.
        """
        for mark, codec in (*_MARKS, *_ZEROS):
            if self.data.startswith(mark):
                return self.data.decode(codec, "replace").lstrip("\ufeff \t\r\n")
        return self.data.decode("latin-1").lstrip(" \t\r\n")

    @cached_property
    def root(self) -> str:
        """The name of the first element of XML or HTML, without its prefix; "" for other files."""
        at, text = 0, self.text
        while text.startswith("<", at):
            ends = next((end for start, end in _BEFORE_ROOT if text.startswith(start, at)), "")
            if ends:
                at = _after(text, ends, at)
            elif text[at : at + 9].upper() == "<!DOCTYPE":
                inside, close = text.find("[", at), text.find(">", at)
                at = _after(text, ">", _after(text, "]", at) if 0 < inside < close else at)
            else:
                found = _ELEMENT.match(text, at)
                return found[1] if found else ""
            blanks = _BLANKS.match(text, at)
            at = blanks.end() if blanks else at
        return ""


def _after(text: str, mark: str, at: int) -> int:
    """The place behind the next mark; the end of the text where there is none."""
    found = text.find(mark, at)
    return len(text) if found < 0 else found + len(mark)


def opening_of(data: bytes, source: str) -> Opening:
    """The opening of a file's bytes; `source` is its name."""
    name = source.rpartition("/")[2]
    return Opening(data[:LOOKED_AT], name.rpartition(".")[2].lower() if "." in name else "")
