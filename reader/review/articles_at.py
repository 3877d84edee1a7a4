"""The articles at some paths, found by the digests of their words or by their places.

Reading thirty thousand articles takes a minute, so those at the places that are asked for are read
first, and the others only where an article was not found among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.errors import BadFile
from reader.formats import articles_in
from reader.model import Article
from reader.review.state.subjects import ArticleKey, PairKey, article_key, place_key


class ArticlesAt:
    """Finds articles; each file is read once, when it is needed."""

    def __init__(self, paths: Sequence[str], language: str | None) -> None:
        self._language = language
        self._files = {place_key(path): path for path in paths}
        self._unread = dict.fromkeys(paths)
        self._contents: dict[str, list[str]] = {}
        self._places: dict[str, str] = {}

    def found(self, pair: PairKey) -> tuple[str | None, str | None]:
        """The paths of both: by the words of both, else by the places of both, else one of them."""
        by_words = self._with_words(pair.left), self._with_words(pair.right)
        if all(by_words):
            return by_words
        by_place = self._at_place(pair.left), self._at_place(pair.right)
        return by_place if all(by_place) else by_words

    def _with_words(self, key: ArticleKey) -> str | None:
        """The article with these words, at its own place where there are several."""
        if not key.content:
            return None
        here = self._at_place(key)
        if here in self._contents.get(key.content, ()):
            return here
        if key.content not in self._contents:
            for path in tuple(self._unread):
                self._read(path)
        return next(iter(self._contents.get(key.content, ())), None)

    def _at_place(self, key: ArticleKey) -> str | None:
        if not key.place:
            return None
        if key.place in self._files:
            self._read(self._files[key.place])
        return self._places.get(key.place)

    def _read(self, path: str) -> None:
        if path not in self._unread:
            return
        del self._unread[path]
        for name, article in self._articles(path):
            key = article_key(article)
            self._contents.setdefault(key.content, []).append(name)
            self._places[key.place] = name

    def _articles(self, path: str) -> Iterator[tuple[str, Article]]:
        try:
            for name, found in articles_in(path, self._language):
                if isinstance(found, Article):
                    yield name, found
        except BadFile:
            return
