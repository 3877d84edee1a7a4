"""What single sentences of the two articles tell, to ask whether what is missing stands nearby."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

from reader.facts.claim import ClaimWord, Matter, alike, matter
from reader.facts.excerpt import Excerpt, FoldedArticle
from reader.model import Side, Span

NEAR = 2
"""Sentences before and after a passage that are near it."""
_ROOT = 4
"""Letters by which words are asked for together before they are compared."""
_MOST_LIKE, _COMMON = 4, 200
"""Sentences that are read for the one most like a sentence: those that share most roots with it.
Roots that stand in more sentences than that say nothing of where something is told."""


class KnownWords:
    """The words of matter of a stretch, to be asked for in any form."""

    def __init__(self, keys: Collection[str], *, loose: bool) -> None:
        self._keys = frozenset(keys)
        self._loose = loose

    @cached_property
    def _roots(self) -> Mapping[str, Sequence[str]]:
        table: dict[str, list[str]] = {}
        for key in self._keys:
            table.setdefault(key[:_ROOT], []).append(key)
        return table

    def roots(self) -> Collection[str]:
        """The beginnings of the words."""
        return self._roots.keys()

    def has(self, key: str) -> bool:
        """Whether the word stands there, maybe in another form."""
        if key in self._keys:
            return True
        near = self._roots.get(key[:_ROOT], ())
        return any(alike(key, other, loose=self._loose) for other in near)

    def share(self, words: Sequence[ClaimWord]) -> float:
        """The share of some words that stand there; 1 for none."""
        return sum(self.has(word.key) for word in words) / len(words) if words else 1.0


def known_words(own: Matter) -> KnownWords:
    """All words of one side."""
    return KnownWords([word.key for word in own.words], loose=own.loose)


class SentenceWords:
    """The sentences of both articles, each read when it is first asked about."""

    def __init__(self, sources: Mapping[Side, FoldedArticle]) -> None:
        self._sources = sources
        self._sentences: dict[tuple[Side, int], KnownWords] = {}
        self._roots: dict[Side, Mapping[str, Sequence[int]]] = {}

    def near(self, side: Side, run: Sequence[int]) -> Excerpt:
        """The passage of a run with the sentences around it."""
        last = len(self._sources[side].article.sentences) - 1
        around = range(max(0, run[0] - NEAR), min(last, run[-1] + NEAR) + 1)
        return self._sources[side].excerpt(around)

    def has_sentence(self, side: Side, words: Sequence[ClaimWord], share: float) -> bool:
        """Whether a sentence of a side has at least a share of some words."""
        count = len(self._sources[side].article.sentences)
        return any(self._sentence(side, i).share(words) >= share for i in range(count))

    def has_any(self, side: Side, words: Sequence[ClaimWord]) -> bool:
        """Whether any sentence of a side has any of some words."""
        count = len(self._sources[side].article.sentences)
        return any(self._sentence(side, i).share(words) > 0 for i in range(count))

    def nearest(self, side: Side, words: Sequence[ClaimWord]) -> float:
        """The share in 0..1 of some words that the sentence of a side most like them has."""
        places = self._by_root(side)
        shared: Counter[int] = Counter()
        for root in {word.key[:_ROOT] for word in words}:
            sentences = places.get(root, ())
            if len(sentences) <= _COMMON:
                shared.update(sentences)
        best = sorted(shared, key=lambda index: (-shared[index], index))[:_MOST_LIKE]
        return max((self._sentence(side, index).share(words) for index in best), default=0.0)

    def _by_root(self, side: Side) -> Mapping[str, Sequence[int]]:
        """The sentences of a side that have a word of each root."""
        if side not in self._roots:
            places: dict[str, list[int]] = {}
            for index in range(len(self._sources[side].article.sentences)):
                for root in self._sentence(side, index).roots():
                    places.setdefault(root, []).append(index)
            self._roots[side] = places
        return self._roots[side]

    def _sentence(self, side: Side, index: int) -> KnownWords:
        if (side, index) not in self._sentences:
            own = matter(self._sources[side].excerpt([index]))
            self._sentences[side, index] = known_words(own)
        return self._sentences[side, index]


def inside(own: Matter, span: Span) -> list[int]:
    """The places of the words that lie inside a span."""
    return [i for i, w in enumerate(own.words) if span.start <= w.start and w.end <= span.end]
