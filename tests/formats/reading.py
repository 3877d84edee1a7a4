"""What the tests of formats ask of what was read."""

from __future__ import annotations

from collections.abc import Sequence

from reader.formats import article_from
from reader.model import Article, Role


def read(data: str | bytes, name: str) -> Article:
    """The article in the bytes of a file with this name."""
    return article_from(data.encode() if isinstance(data, str) else data, name)


def lines(article: Article, *roles: Role) -> list[str]:
    """The sentences that have one of these roles."""
    return [
        article.sentence_text(index)
        for index, sentence in enumerate(article.sentences)
        if sentence.role in roles
    ]


def body(article: Article) -> list[str]:
    """The sentences of the story."""
    return lines(article, Role.BODY)


def metas(article: Article) -> Sequence[str]:
    """What is said about the article."""
    return lines(article, Role.META)
