"""The words, figures and marks of every sentence of two articles, as they are written.

A sentence that both have is taken apart once, and a word that stands in a thousand sentences is
kept once: of ten thousand sentences that is a twentieth of what their tokens with places take.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from reader.facts.excerpt import FoldedArticle, spellings_of
from reader.model import Side, Span

Spellings = tuple[str, ...]


class Spelled:
    """The spellings in the sentences of both articles, read when they are first asked for."""

    def __init__(self, sources: Mapping[Side, FoldedArticle]) -> None:
        self.sources = sources
        self._known: dict[str, Spellings] = {}

    def sentence(self, side: Side, index: int) -> Spellings:
        """Those of one sentence of a side, with a dateline before it, at most `LONGEST`."""
        source = self.sources[side]
        return self.stretch(source, source.article.sentences[index].span)

    def stretch(self, source: FoldedArticle, span: Span) -> Spellings:
        """Those of a stretch of an article."""
        text = source.text
        words = text[slice(*span)]
        if span.start and not text[span.start - 1].isspace():
            # How a figure is read may depend on the mark before it.
            return spellings_of(text, *span)
        if words not in self._known:
            self._known[words] = spellings_of(words, 0, len(words))
        return self._known[words]

    @cached_property
    def whole(self) -> Mapping[Side, Spellings]:
        """Those of both articles from the first sentence to the last."""
        return {
            side: tuple(
                spelling
                for index in range(len(source.article.sentences))
                for spelling in self.sentence(side, index)
            )
            for side, source in self.sources.items()
        }
