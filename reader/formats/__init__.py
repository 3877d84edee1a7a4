"""Bytes into an Article: one file a format, and the table of formats."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from reader.errors import BadFile
from reader.files.read import SIZE_CAP, read_bytes, too_large
from reader.formats import front_matter, plain
from reader.formats.assembling import assembled
from reader.formats.blocks import Paragraph, is_blank
from reader.formats.decoding import Decoded, decoded
from reader.model import Article

__all__ = ["FORMATS", "article_from", "article_from_text", "load"]


Read = tuple[list[Paragraph], tuple[str, ...]]
"""Paragraphs, and notes on what of the text was left out."""


def _plain(text: str) -> Read:
    return plain.paragraphs(text), ()


def _markdown(text: str) -> Read:
    from reader.formats.markdown import read

    return read(text)


FORMATS: Mapping[str, Callable[[str], Read]] = {
    "txt": _plain,
    "text": _plain,
    "md": _markdown,
    "markdown": _markdown,
}
"""From a file's suffix to what reads its text; any other file is plain text."""

CONTAINERS: Mapping[str, str] = {
    **dict.fromkeys(("json", "ninjs"), "JSON"),
    **dict.fromkeys(("xml", "nitf", "newsml", "rss", "atom"), "XML"),
    **dict.fromkeys(("html", "htm", "xhtml"), "HTML"),
}
"""Files that hold an article in fields or tags, by suffix: to compare their source helps nobody."""

_SOURCES = (
    (
        re.compile(
            r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype html|html)\b",
            re.I,
        ),
        "HTML",
    ),
    (
        re.compile(r"\s*(?:<\?xml\s|<(?:rss|feed|rdf:RDF|nitf|newsML|svg)\b[^<>]{0,2000}>)", re.I),
        "XML",
    ),
    (re.compile(r"\s*<(?:head|body)\b[^<>]{0,2000}>", re.I), "HTML"),
    (re.compile(r"\s*\{\\rtf\d"), "RTF"),
)
"""How such a file opens, whatever its name."""
_FRAGMENT = re.compile(
    r"\s*<(?:p|div|article|section|main|header|h[1-6]|table|ul|ol|blockquote|meta|title|script|style)"
    r"(?:\s[^<>]{0,2000})?>",
    re.I,
)
"""How a piece of HTML opens; in Markdown that may be."""

_LINE_END = re.compile("\r{0,3}\n|[\r\x85\u2028\u2029]")


def load(path: str | os.PathLike[str], language: str | None = None) -> Article:
    """The article in a file; `language` (ISO 639-1) overrides what the text says of itself.

    Raises BadFile, with the reason in one line, for whatever is no readable article.
    """
    name = os.fspath(path)
    return article_from(read_bytes(name), name, language)


def article_from(data: bytes, source: str, language: str | None = None) -> Article:
    """The article in the bytes of a file; the suffix of `source` says which format."""
    return article_from_decoded(decoded_from(data, source), source, language)


def decoded_from(data: bytes, source: str) -> Decoded:
    """The text in the bytes of a file; raises BadFile for what no article is read from."""
    if len(data) > SIZE_CAP:
        raise too_large(source, len(data))
    if kind := CONTAINERS.get(_suffix(source)):
        raise _no_text(source, kind)
    written = decoded(data, source)
    if kind := next((kind for opens, kind in _SOURCES if opens.match(written.text)), None):
        raise _no_text(source, kind)
    if FORMATS.get(_suffix(source)) is not _markdown and _FRAGMENT.match(written.text):
        raise _no_text(source, "HTML")
    return written


def _no_text(source: str, kind: str) -> BadFile:
    return BadFile(source, f"is {kind}, which is not read", remedy="save its text as .txt")


def article_from_decoded(written: Decoded, source: str, language: str | None = None) -> Article:
    """The article in a text, with the notes on how it was decoded."""
    article = article_from_text(written.text, source, language)
    return replace(article, notes=(*written.notes, *article.notes)) if written.notes else article


def article_from_text(text: str, source: str, language: str | None = None) -> Article:
    """The article in a text that is decoded already; the null device is one without words."""
    front = front_matter.parted(_LINE_END.sub("\n", text))
    read = FORMATS.get(_suffix(source), _plain)
    paragraphs, notes = ([], ()) if is_blank(front.body) else read(front.body)
    if not paragraphs and source == os.devnull:
        return Article("", (), source=source)
    if not paragraphs:
        raise BadFile(source, "is empty", remedy="give an article with text in it")
    front = replace(front, notes=(*front.notes, *notes))
    return assembled(paragraphs, front, source, language)


def _suffix(source: str) -> str:
    return source.rpartition(".")[2].lower()
