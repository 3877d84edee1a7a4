"""Which articles tell the same story, where that is clear.

Two headlines and leads that share several words which few other articles have:

    "Storm cuts ferries to Lorne Island"    "Lorne Island ferries halted by storm"    -> one story
    "Bank holds rate"                       "Bank raises fees"                        -> two

Words other than function words are weighted by how rare they are (inverse document frequency,
Spärck Jones 1972) and compared by cosine; articles joined by a pair over the threshold are one
story. Two articles alone say nothing about rarity, so the counts are taken as if there were some
more articles without these words. Only words in few articles make a pair a candidate, so the cost
grows with the number of articles, not with its square.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from math import log, sqrt
from typing import NamedTuple

from reader.languages import language

THRESHOLD = 0.2
"""Cosine from which two leads are one story."""
MOST_SHARED = 40
"""A word in more articles than this makes no candidates."""
IMAGINED = 20
"""Articles that are added to the count without being there."""
_LONGEST_STEM = 6
_WORD = re.compile(r"\w+")
"""Coarser than the words of a comparison, and much cheaper: the list waits for it."""


class ArticleHead(NamedTuple):
    """The beginning of an article: its headline, its first words and its language."""

    headline: str
    lead: str
    language: str = "en"


def story_numbers(
    heads: Sequence[ArticleHead], checkpoint: Callable[[], None] = lambda: None
) -> tuple[int | None, ...]:
    """For each article the number of its story, from 0 in the order given; None if alone.

    `checkpoint` is called every millisecond or so; what it raises stops the work.
    """
    roots = _stories(heads, checkpoint)
    sizes = Counter(roots)
    numbers = {root: n for n, root in enumerate(dict.fromkeys(roots))}
    return tuple(numbers[root] if sizes[root] > 1 else None for root in roots)


def _stories(heads: Sequence[ArticleHead], checkpoint: Callable[[], None]) -> list[int]:
    """For each entry the first of its story (a union of all pairs alike enough).

    An inverted index of the rare words gives each article its candidates among those before it.
    """
    weight = _weights(heads, checkpoint)
    postings: dict[str, list[tuple[int, float]]] = {}
    length: list[float] = []
    parent = list(range(len(heads)))
    for index, head in enumerate(heads):
        checkpoint()
        bag = {term: count * weight[term][0] for term, count in _terms(head).items()}
        length.append(sqrt(sum(value * value for value in bag.values())) or 1.0)
        alike: dict[int, float] = {}
        for term, value in bag.items():
            if 1 < weight[term][1] <= MOST_SHARED and value > 0:
                posting = postings.setdefault(term, [])
                for other, its in posting:
                    alike[other] = alike.get(other, 0.0) + value * its
                posting.append((index, value))
        for other, product in alike.items():
            if product >= THRESHOLD * length[index] * length[other]:
                first, second = sorted((_root(parent, other), _root(parent, index)))
                parent[second] = first
    return [_root(parent, index) for index in range(len(heads))]


def _weights(
    heads: Sequence[ArticleHead], checkpoint: Callable[[], None]
) -> Mapping[str, tuple[float, int]]:
    """The rarity of each word, 0 or more, and the number of articles that have it."""
    counts: Counter[str] = Counter()
    for head in heads:
        checkpoint()
        counts.update(_terms(head).keys())
    return {
        term: (max(0.0, log((len(heads) + IMAGINED) / (count + 0.5))), count)
        for term, count in counts.items()
    }


def _terms(head: ArticleHead) -> Counter[str]:
    text = f"{head.headline} {head.headline} {head.lead}"
    words = _WORD.findall(text.casefold())
    small = language(head.language).small
    return Counter(word[:_LONGEST_STEM] for word in words if not small.has(word))


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index
