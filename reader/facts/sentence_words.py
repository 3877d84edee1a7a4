"""What single sentences of the two articles tell, to ask whether what is missing stands nearby."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from itertools import chain
from math import ceil

from reader.facts.claim import ClaimWord, Matter, alike, keys_of, matter
from reader.facts.excerpt import Excerpt, FoldedArticle
from reader.facts.spelled import Spelled, Spellings
from reader.model import Side, Span
from reader.progress import paced

NEAR = 2
"""Sentences before and after a passage that are near it."""
_ROOT = 4
"""Letters by which words are asked for together before they are compared."""
_ROUNDING = 1e-9
"""What a product of a share and a count may be off."""
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
    """The sentences of both articles, each read when it is first asked about.

    Only sentences with the beginning of a word that is asked for are read: no other has the word.
    """

    def __init__(self, spelled: Spelled) -> None:
        self._sources = spelled.sources
        self._spelled = spelled
        self._known: dict[tuple[Side, Spellings], KnownWords] = {}
        self._places: dict[Side, Mapping[str, Sequence[int]]] = {}

    def near(self, side: Side, run: Sequence[int]) -> Excerpt:
        """The passage of a run with the sentences around it."""
        last = len(self._sources[side].article.sentences) - 1
        around = range(max(0, run[0] - NEAR), min(last, run[-1] + NEAR) + 1)
        return self._sources[side].excerpt(around)

    def has_sentence(self, side: Side, words: Sequence[ClaimWord], share: float) -> bool:
        """Whether a sentence of a side has at least a share of some words, one at the least."""
        # What has so many of them has one of the rarest of which it may lack all but one.
        least = max(1, ceil(share * len(words) - _ROUNDING))
        places = self._by_root(side)
        rarest = sorted((places.get(word.key[:_ROOT], ()) for word in words), key=len)
        seen: set[int] = set()
        for index in chain.from_iterable(rarest[: len(words) - least + 1]):
            if index not in seen and self._sentence(side, index).share(words) >= share:
                return True
            seen.add(index)
        return False

    def has_any(self, side: Side, words: Sequence[ClaimWord]) -> bool:
        """Whether any sentence of a side has any of some words."""
        places = self._by_root(side)
        return any(
            self._sentence(side, index).share((word,)) > 0
            for word in words
            for index in places.get(word.key[:_ROOT], ())
        )

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

    def places(self, side: Side, word: ClaimWord) -> Sequence[int]:
        """The sentences of a side that have a word in any form, of a common one its beginning."""
        near = self._by_root(side).get(word.key[:_ROOT], ())
        if len(near) > _COMMON:
            return near
        return [index for index in near if self._sentence(side, index).has(word.key)]

    def _by_root(self, side: Side) -> Mapping[str, Sequence[int]]:
        """The sentences of a side that have a word of each root."""
        if side not in self._places:
            places: dict[str, list[int]] = defaultdict(list)
            source = self._sources[side]
            for index in paced(range(len(source.article.sentences))):
                words = self._spelled.stretch(source, source.span((index,)))
                for root in _keys(source, index, words, _ROOT):
                    places[root].append(index)
            self._places[side] = dict(places)
        return self._places[side]

    def _sentence(self, side: Side, index: int) -> KnownWords:
        source = self._sources[side]
        words = self._spelled.stretch(source, source.span((index,)))
        known = self._known.get((side, words))
        if known is None:
            keys = _keys(source, index, words)
            known = KnownWords(keys, loose=source.own.writing.inflected)
            self._known[side, words] = known
        return known


def _keys(
    source: FoldedArticle, index: int, words: Spellings, size: int | None = None
) -> Collection[str]:
    """The keys of a sentence of these spellings, or their first letters."""
    if source.own.writing.spaced:
        return keys_of(words, source.own, size)
    return {word.key[:size] for word in matter(source.excerpt((index,))).words}


def inside(own: Matter, span: Span) -> list[int]:
    """The places of the words that lie inside a span."""
    return [i for i, w in enumerate(own.words) if span.start <= w.start and w.end <= span.end]
