"""Bytes into an Article: one file a format, and the table of formats."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from reader.errors import BadFile
from reader.formats import front_matter, markdown, plain
from reader.formats.assembling import assembled
from reader.formats.blocks import Paragraph, is_blank
from reader.formats.decoding import decoded
from reader.formats.reading import SIZE_CAP, read_bytes, too_large
from reader.model import Article

__all__ = ["FORMATS", "article_from", "article_from_text", "load"]

FORMATS: Mapping[str, Callable[[str], list[Paragraph]]] = {
    "txt": plain.paragraphs,
    "text": plain.paragraphs,
    "md": markdown.paragraphs,
    "markdown": markdown.paragraphs,
}
"""From a file's suffix to what reads its text; any other file is plain text."""

_LINE_END = re.compile("\r{0,3}\n|[\r\x85\u2028\u2029]")


def load(path: str | os.PathLike[str], language: str | None = None) -> Article:
    """The article in a file; `language` (ISO 639-1) overrides what the text says of itself.

    Raises BadFile, with the reason in one line, for whatever is no readable article.
    """
    name = os.fspath(path)
    return article_from(read_bytes(name), name, language)


def article_from(data: bytes, source: str, language: str | None = None) -> Article:
    """The article in the bytes of a file; the suffix of `source` says which format."""
    if len(data) > SIZE_CAP:
        raise too_large(source, len(data))
    text, notes = decoded(data, source)
    article = article_from_text(text, source, language)
    return replace(article, notes=(*notes, *article.notes)) if notes else article


def article_from_text(text: str, source: str, language: str | None = None) -> Article:
    """The article in a text that is decoded already."""
    front = front_matter.parted(_LINE_END.sub("\n", text), source)
    if is_blank(front.body):
        raise BadFile(source, "is empty", remedy="give an article with text in it")
    paragraphs = FORMATS.get(source.rpartition(".")[2].lower(), plain.paragraphs)
    return assembled(paragraphs(front.body), front, source, language)
