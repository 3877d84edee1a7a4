"""Text that is cut into sentences already: one line, one sentence."""

from __future__ import annotations

import os
from itertools import accumulate, pairwise

from reader.dataclass import replace
from reader.errors import BadFile
from reader.formats.blocks import is_blank
from reader.formats.caps import cut_after, is_read
from reader.formats.written import decoded_article
from reader.model import Article
from reader.text.language import language_of


def article_of_lines(data: bytes, source: str, language: str | None = None) -> Article:
    """The article whose sentences are the lines of `data`, blank ones left out, all of them body.

    Raises BadFile as `article_from` does.
    """
    text, notes = decoded_article(data, source)
    lines = [line.strip() for line in text.splitlines() if not is_blank(line)]
    if not lines and source == os.devnull:
        return Article("", (), source=source)
    if not lines:
        raise BadFile(source, "is empty", remedy="give an article with text in it")
    ends = [0, *accumulate(len(line) + 1 for line in lines)]
    places = enumerate(pairwise(ends))
    read = next((number for number, ends in places if not is_read(number, *ends)), len(lines))
    unread = "\n".join(lines[read:])
    if unread:
        lines, notes = lines[:read], (*notes, cut_after(read))
    article = Article.from_sentences(lines, language or language_of(text))
    return replace(article, source=source, notes=notes, unread=unread)
