"""Text that is cut into sentences already: one line, one sentence."""

from __future__ import annotations

import os

from reader.dataclass import replace
from reader.errors import BadFile
from reader.files.read import SIZE_CAP, too_large
from reader.formats.assembling import CUT, SENTENCES_CAP
from reader.formats.blocks import is_blank
from reader.formats.decoding import decoded
from reader.model import Article
from reader.text.language import language_of


def article_of_lines(data: bytes, source: str, language: str | None = None) -> Article:
    """The article whose sentences are the lines of `data`, blank ones left out, all of them body.

    Raises BadFile as `article_from` does.
    """
    if len(data) > SIZE_CAP:
        raise too_large(source, len(data))
    text, notes = decoded(data, source)
    lines = [line.strip() for line in text.splitlines() if not is_blank(line)]
    if not lines and source == os.devnull:
        return Article("", (), source=source)
    if not lines:
        raise BadFile(source, "is empty", remedy="give an article with text in it")
    unread = "\n".join(lines[SENTENCES_CAP:])
    if unread:
        lines, notes = lines[:SENTENCES_CAP], (*notes, CUT)
    article = Article.from_sentences(lines, language or language_of(text))
    return replace(article, source=source, notes=notes, unread=unread)
