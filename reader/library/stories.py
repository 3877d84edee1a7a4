"""Which articles tell the same story, where that is obvious.

Two headlines and leads that share several words which few other articles have:

    "Storm cuts ferries to Lorne Island"    "Lorne Island ferries halted by storm"    -> one story
    "Bank holds rate"                       "Bank raises fees"                        -> two

Words are weighted by how rare they are (inverse document frequency, Spärck Jones 1972), compared
by cosine; articles joined by a pair over the threshold are one story. Only words in few articles
bring a pair together, so the cost grows with the number of articles, not with its square.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from math import log, sqrt

from reader.library.entries import Entry

THRESHOLD = 0.2
"""Cosine from which two leads are one story."""
MOST_SHARED = 40
"""A word in more articles than this brings no pair together."""
_LONGEST_STEM = 6
_WORD = re.compile(r"\w+")
"""Coarser than the words that wording compares, and free of their cost: the list waits for it."""


def grouped(entries: Sequence[Entry]) -> list[Entry]:
    """The entries with the number of their story, its tellings side by side.

    Stories stand in the order of their first file; an article alone keeps `story` None.
    """
    roots = _stories([_terms(entry) for entry in entries])
    sizes = Counter(roots)
    ordered = sorted(range(len(entries)), key=lambda k: (roots[k], k))
    numbers = {root: n for n, root in enumerate(dict.fromkeys(roots[k] for k in ordered))}
    return [
        replace(entries[k], story=numbers[roots[k]] if sizes[roots[k]] > 1 else None)
        for k in ordered
    ]


def _terms(entry: Entry) -> Counter[str]:
    text = f"{entry.headline} {entry.headline} {entry.lead}"
    return Counter(word[:_LONGEST_STEM] for word in _WORD.findall(text.casefold()))


def _stories(bags: Sequence[Counter[str]]) -> list[int]:
    """For each bag the first bag of its story (a union of all pairs alike enough)."""
    holders: dict[str, list[int]] = {}
    for index, bag in enumerate(bags):
        for term in bag:
            holders.setdefault(term, []).append(index)
    weight = {term: log((len(bags) + 1) / (len(held) + 0.5)) for term, held in holders.items()}
    length = [
        sqrt(sum((count * max(0.0, weight[term])) ** 2 for term, count in bag.items())) or 1.0
        for bag in bags
    ]
    alike: Counter[tuple[int, int]] = Counter()
    for term, held in holders.items():
        if 1 < len(held) <= MOST_SHARED and weight[term] > 0:
            for at, first in enumerate(held):
                for second in held[at + 1 :]:
                    product = bags[first][term] * bags[second][term] * weight[term] ** 2
                    alike[first, second] += product  # type: ignore[assignment]
    parent = list(range(len(bags)))
    for (first, second), product in sorted(alike.items()):
        if product / (length[first] * length[second]) >= THRESHOLD:
            a, b = sorted((_root(parent, first), _root(parent, second)))
            parent[b] = a
    return [_root(parent, index) for index in range(len(bags))]


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index
