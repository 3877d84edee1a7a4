"""The words, figures and marks of every sentence of two articles, as they are written.

A sentence that both have is taken apart once, and a word that stands in a thousand sentences is
kept once: of ten thousand sentences that is a twentieth of what their tokens with places take.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import chain

from reader.facts.excerpt import FoldedArticle, spellings_of
from reader.model import Side, Span

Spellings = tuple[str, ...]


class Spelled:
    """The spellings in the sentences of both articles, read when they are first asked for."""

    def __init__(self, sources: Mapping[Side, FoldedArticle]) -> None:
        self.sources = sources
        self._known: dict[str, Spellings] = {}

    def stretch(self, source: FoldedArticle, span: Span) -> Spellings:
        """Those of a stretch of an article, at most `LONGEST`."""
        text, (start, end) = source.text, span
        if start and not text[start - 1].isspace():
            # How a figure is read may depend on the mark before it.
            return spellings_of(text, start, end)
        words = text[start:end]
        known = self._known.get(words)
        if known is None:
            known = self._known[words] = spellings_of(words, 0, len(words))
        return known

    @cached_property
    def whole(self) -> Mapping[Side, Spellings]:
        """Those of both articles from the first sentence to the last, with a dateline."""
        return {
            side: tuple(
                chain.from_iterable(self.stretch(source, s.span) for s in source.article.sentences)
            )
            for side, source in self.sources.items()
        }
