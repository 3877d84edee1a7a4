"""Which articles tell the same story, where that is obvious.

Two headlines and leads that share several words which few other articles have:

    "Storm cuts ferries to Lorne Island"    "Lorne Island ferries halted by storm"    -> one story
    "Bank holds rate"                       "Bank raises fees"                        -> two

Words that carry matter are weighted by how rare they are (inverse document frequency, Spärck Jones
1972), compared by cosine; articles joined by a pair over the threshold are one story. Two articles
alone know nothing of rarity: some others are thought beside them that hold none of their words.
Only words in few articles bring a pair together, so the cost grows with the number of articles,
not with its square.
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
"""A word in more articles than this brings no pair together."""
BESIDE = 20
"""Articles thought beside the given ones."""
_LONGEST_STEM = 6
_WORD = re.compile(r"\w+")
"""Coarser than the words that wording compares, and free of their cost: the list waits for it."""


class Opening(NamedTuple):
    """What is known of an article before all of it is read: headline, first words, language."""

    headline: str
    lead: str
    language: str = "en"


def story_numbers(
    openings: Sequence[Opening], checkpoint: Callable[[], None] = lambda: None
) -> tuple[int | None, ...]:
    """For each article the number of its story, from 0 in the order given; None if alone.

    `checkpoint` is called every millisecond or so; what it raises stops the work.
    """
    roots = _stories(openings, checkpoint)
    sizes = Counter(roots)
    numbers = {root: n for n, root in enumerate(dict.fromkeys(roots))}
    return tuple(numbers[root] if sizes[root] > 1 else None for root in roots)


def _stories(openings: Sequence[Opening], checkpoint: Callable[[], None]) -> list[int]:
    """For each entry the first of its story (a union of all pairs alike enough).

    An article meets those before it in the lists of its rare words; no bag of words is kept, so
    that ten thousand articles cost their rare words.
    """
    weight = _weights(openings, checkpoint)
    holders: dict[str, list[tuple[int, float]]] = {}
    length: list[float] = []
    parent = list(range(len(openings)))
    for index, opening in enumerate(openings):
        checkpoint()
        bag = {term: count * weight[term][0] for term, count in _terms(opening).items()}
        length.append(sqrt(sum(value * value for value in bag.values())) or 1.0)
        alike: dict[int, float] = {}
        for term, value in bag.items():
            if 1 < weight[term][1] <= MOST_SHARED and value > 0:
                held = holders.setdefault(term, [])
                for other, its in held:
                    alike[other] = alike.get(other, 0.0) + value * its
                held.append((index, value))
        for other, product in alike.items():
            if product >= THRESHOLD * length[index] * length[other]:
                first, second = sorted((_root(parent, other), _root(parent, index)))
                parent[second] = first
    return [_root(parent, index) for index in range(len(openings))]


def _weights(
    openings: Sequence[Opening], checkpoint: Callable[[], None]
) -> Mapping[str, tuple[float, int]]:
    """How rare each word is, 0 or more, and in how many articles it stands."""
    holding: Counter[str] = Counter()
    for opening in openings:
        checkpoint()
        holding.update(_terms(opening).keys())
    return {
        term: (max(0.0, log((len(openings) + BESIDE) / (count + 0.5))), count)
        for term, count in holding.items()
    }


def _terms(opening: Opening) -> Counter[str]:
    text = f"{opening.headline} {opening.headline} {opening.lead}"
    words = _WORD.findall(text.casefold())
    small = language(opening.language).small
    return Counter(word[:_LONGEST_STEM] for word in words if not small.has(word))


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index
