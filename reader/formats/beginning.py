"""The beginning of a long article, for a screen to show while the rest is still being read.

What takes time is to find ten thousand sentences, and the first screens hold a hundred. Whatever is
wrong with a file is said at once all the same: all of its bytes are read and decoded here.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from reader.errors import BadFile
from reader.formats import article_from, article_from_decoded, bytes_given, decoded_from
from reader.formats.front_matter import UNENDED
from reader.formats.written import front_of
from reader.model import Article
from reader.named_tuple import NamedTuple

SHOWN = 12_000
"""Characters that fill the first screens; an article that has no more is read at once."""


class Beginning(NamedTuple):
    """As much of an article as the first screens show, and what reads the whole; None if it is."""

    article: Article
    read: Callable[[], Article] | None = None


def begun(path: str | os.PathLike[str], language: str | None = None) -> Beginning:
    """The beginning of the article in a file; raises BadFile as `load` does."""
    name = os.fspath(path)
    data = bytes_given(name)
    written = decoded_from(data, name)
    if written is None:
        return Beginning(article_from(data, name, language))

    def read() -> Article:
        return article_from_decoded(written, name, language)

    if len(written.text) > SHOWN:
        beginning = written._replace(text=_first_screens(written.text))
        try:
            article = article_from_decoded(beginning, name, language)
        except BadFile:
            pass  # Nothing but blanks so far.
        else:
            if UNENDED not in article.notes or UNENDED in front_of(written).notes:
                return Beginning(article, read)
    return Beginning(read())


def wholes(*beginnings: Beginning) -> Callable[[Article], Article] | None:
    """What gives the whole of an article begun here, and any other as it is; None if all are."""

    def whole(article: Article) -> Article:
        reads = (each.read for each in beginnings if each.article is article)
        read = next(reads, None)
        return read() if read else article

    return whole if any(each.read for each in beginnings) else None


def _first_screens(text: str) -> str:
    """Cut at the end of a line, or of a sentence; anywhere only where there is neither."""
    end = max(text.rfind("\n", 0, SHOWN), text.rfind(". ", 0, SHOWN) + 1)
    return text[: end if end > 0 else SHOWN]
