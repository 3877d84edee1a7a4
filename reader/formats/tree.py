"""XML into a tree of elements: nothing outside the file is read, and no file takes long.

A document type that declares entities is refused, so that no bomb is built and no other file is
named. The names of HTML (`&nbsp;`) are read as what they stand for; other names stay as written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html.entities import name2codepoint
from typing import Any, Protocol

from lxml import etree

from reader.errors import BadFile
from reader.formats.decoding import decoded
from reader.formats.markup import Tag, Token, one_line
from reader.late_pattern import late_pattern
from reader.named_tuple import NamedTuple

MOST_TAGS = 4_000_000
_LONGEST_REASON = 100
LONGEST_TAG = 20_000
"""Characters; a tag of this length has hundreds of attributes."""


class Element(Protocol):
    """What is used of lxml's elements."""

    tag: object
    text: str | None
    tail: str | None
    attrib: Mapping[str, str]

    def find(self, path: str) -> Element | None:
        """The first element at a path."""

    def findall(self, path: str) -> list[Element]:
        """All elements at a path."""

    def iter(self, *names: str) -> Iterator[Element]:
        """The element itself and those below it that have one of the names."""

    def iterancestors(self) -> Iterator[Element]:
        """The elements that it stands in, the nearest first."""

    def itertext(self) -> Iterator[str]:
        """All its text in order."""

    def __iter__(self) -> Iterator[Element]:
        """The elements right below it."""

    def __len__(self) -> int:
        """How many elements are right below it."""


_DECLARATION = late_pattern(r"\s*<\?xml\s[^<>]{0,200}?\?>")
_ENCODING = late_pattern(rb"<\?xml\s[^<>]{0,120}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{2,30})[\"']")
_OLD = late_pattern(r"(?:iso-?8859|windows|cp12|latin|us-ascii|euc|shift|gb|big5|koi8|ks_c)", re.I)
_ENTITY_DECLARED = late_pattern(r"<!ENTITY\s+(?!%)", re.IGNORECASE)
_DOCTYPE = late_pattern(r"<!DOCTYPE\s[^<>\[]{0,2000}+(?:\[[^\]]{0,20000}+\]\s*)?>", re.IGNORECASE)
"""A document type; what it declares are other files, which are never read."""
_LONG_TAG = late_pattern(rf"<[A-Za-z_][^<>]{{{LONGEST_TAG}}}")
_ENTITY = late_pattern(
    r"<!\[CDATA\[|&(?P<name>[A-Za-z][A-Za-z0-9]{1,31});|&#(?P<number>x[0-9A-Fa-f]{1,8}|\d{1,9});?"
)
_CONTROL = late_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})


class Tree(NamedTuple):
    """The first element of a file, and notes on how the file was read."""

    root: Element
    notes: tuple[str, ...] = ()


def tree_in(data: bytes, source: str) -> Tree:
    """The tree in the bytes of an XML file; raises BadFile where there is none to read.

    What is broken is read as far as it goes, and a note names the line.
    """
    text, notes = _text(data, source)
    _refuse(text, source)
    text = _DOCTYPE.sub("", _DECLARATION.sub("", text, count=1), count=1).lstrip()
    if count := len(_CONTROL.findall(text)):
        text = _CONTROL.sub("", text)
        notes = (*notes, f"left out: {count:,} control character{'s' if count > 1 else ''}")
    written = _with_characters(text).encode("utf-8")
    try:
        return Tree(etree.fromstring(written, _parser(recover=False)), notes)
    except etree.XMLSyntaxError as problem:
        line, reason = problem.lineno or 1, _reason(problem.msg)
    if "depth" in reason or "huge" in reason.lower():
        raise BadFile(source, "is XML nested too deeply or too large to read", line)
    try:
        root = etree.fromstring(written, _parser(recover=True))
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise BadFile(source, f"is no XML that can be read: {reason}", line)
    return Tree(root, (*notes, f"line {line}: broken XML, read as far as it goes ({reason})"))


def _reason(message: str) -> str:
    """What the parser says, in a line and without what it cites of the document."""
    return str(message).partition(", line ")[0].partition("\n")[0].strip()[:_LONGEST_REASON]


def _parser(*, recover: bool) -> Any:  # noqa: ANN401
    return etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _text(data: bytes, source: str) -> tuple[str, tuple[str, ...]]:
    """The text of an XML file: UTF-8 where it is that, else as it says of itself, else a guess."""
    found = _ENCODING.search(data[:200])
    said = found[1].decode("ascii") if found else ""
    if not _OLD.match(said) or data.isascii():
        return decoded(data, source)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return text.removeprefix("\ufeff"), (f"says that it is {said}, and is UTF-8",)
    codec = "cp1252" if said.lower() in ("iso-8859-1", "latin1", "us-ascii") else said
    try:
        return data.decode(codec), ()
    except (UnicodeDecodeError, LookupError):
        return decoded(data, source)


def _refuse(text: str, source: str) -> None:
    if _ENTITY_DECLARED.search(text):
        raise BadFile(source, "declares entities of its own, which are not read")
    if text.count("<") > MOST_TAGS:
        raise BadFile(source, f"has more than {MOST_TAGS:,} tags", remedy="make it shorter")
    if _LONG_TAG.search(text):
        raise BadFile(source, f"has a tag of more than {LONGEST_TAG:,} characters")


def _with_characters(text: str) -> str:
    """The text with names of HTML as numbers outside CDATA; a name nobody knows as written.

    A number that stands for no character is the one that stands for what could not be read.
    """
    parts: list[str] = []
    at = 0
    while found := _ENTITY.search(text, at):
        parts.append(text[at : found.start()])
        at = found.end()
        if name := found["name"]:
            parts.append(_named(name))
        elif number := found["number"]:
            parts.append(_numbered(int(number[1:], 16) if number[0] == "x" else int(number)))
        else:
            end = text.find("]]>", at)
            at = len(text) if end < 0 else end + 3
            parts.append(text[found.start() : at])
    return "".join([*parts, text[at:]])


def _named(name: str) -> str:
    point = name2codepoint.get(name)
    if name in _OF_XML:
        return f"&{name};"
    return f"&#{point};" if point else f"&amp;{name};"


def _numbered(point: int) -> str:
    """A character by its number; those of Windows-1252 mean what they mean there, as in HTML."""
    if 0x80 <= point < 0xA0:
        return bytes([point]).decode("cp1252", "replace")
    known = point in (9, 10, 13) or 32 <= point < 0x110000
    return f"&#{point};" if known and not _CONTROL.match(chr(point)) else "\ufffd"


def name_of(element: Element) -> str:
    """The name of an element in lower case, without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def tokens_of(element: Element) -> Iterator[Token]:
    """The words and tags inside an element."""
    for event, part in etree.iterwalk(element, events=("start", "end")):
        tail = event == "end" and part is not element
        if part is not element:
            yield Tag(name_of(part), event == "start")
        words = part.tail if tail else part.text if event == "start" else None
        if words:
            yield words


def first(element: Element | None, path: str) -> Element | None:
    """The first element at a path of names, whatever their namespaces; None where there is none."""
    if element is None:
        return None
    return element.find("/".join(f"{{*}}{name}" for name in path.split("/")))


def every(element: Element | None, path: str) -> list[Element]:
    """All elements at a path of names, whatever their namespaces."""
    if element is None:
        return []
    return element.findall("/".join(f"{{*}}{name}" for name in path.split("/")))


def below(element: Element, *names: str) -> Iterator[Element]:
    """All elements of these names below an element, however deep, in their order."""
    return element.iter(*(f"{{*}}{name}" for name in names))


def words(element: Element | None) -> str:
    """All words of an element in one line, as a field has them."""
    if element is None:
        return ""
    return one_line("".join(map(str, element.itertext())))


def spaced_words(element: Element | None) -> str:
    """The words of an element whose parts stand for themselves: a name, a job; a place, a day."""
    if element is None:
        return ""
    parts = (str(part).strip() for part in element.itertext())
    return one_line(" ".join(filter(None, parts)))


def attribute(element: Element | None, name: str) -> str:
    """An attribute, whatever its namespace; "" where there is none."""
    if element is None:
        return ""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value).strip()
    return ""
