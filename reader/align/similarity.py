"""How alike sentences are by their words alone, and which pairs are worth a closer look.

Terms weigh by rarity, w(t) = ln((N + 1) / (df(t) + 0.5)) over the N sentences of both sides
(Spärck Jones 1972); a sentence is the vector of (1 + ln tf) w, of length 1 (Salton and Buckley
1988). An inverted index finds the pairs that share a telling term, and the few best of each row
and column are the candidates: the work grows with the sentences, not with their product.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappush, heappushpop, nsmallest

from reader.align.profile import Profile, carries_content
from reader.progress import UNWATCHED, Progress, paced

PER_SENTENCE = 6
"""Candidates kept for each sentence of either side, at most."""

MOST, LEAST = 60_000, 2
"""Candidates kept for the sentences of both sides together, and for each at least: what a very long
text costs. Up to 10,000 sentences without a twin have all of their candidates."""

CONTENDERS = 8
"""How many times as many of the best of a row may be among the best of their columns."""

LOOKUPS = 400
"""Entries of the index read for one sentence, rarest terms first: the bound on long texts."""

Vector = Mapping[str, float]


class Lexicon:
    """What the terms of these sentences weigh, and what follows for each sentence.

    `words` and `grams` are the weights; grams weigh squared, as their cosine needs them. `content`
    are the words that say what a sentence is about: in a short text "for" is as rare as any other.
    """

    def __init__(self, sentences: Sequence[Profile]) -> None:
        self.words = rarity([one.stems for one in sentences])
        self.content = frozenset(filter(carries_content, self.words))
        self.grams = {t: w * w for t, w in rarity([one.grams for one in sentences]).items()}

    def mass(self, one: Profile) -> float:
        """The weight of all words of a sentence; above 0."""
        return math.fsum(map(self.words.__getitem__, one.stems)) + 1e-6

    def gram_length(self, one: Profile) -> float:
        """The Euclidean length of a sentence's grams; above 0."""
        return math.sqrt(math.fsum(map(self.grams.__getitem__, one.grams))) or 1.0

    def vector(self, one: Profile) -> dict[str, float]:
        """(1 + ln tf) w of every word, of length 1."""
        counts = Counter(one.words)
        raw = {word: (1 + math.log(n)) * self.words[word] for word, n in counts.items()}
        length = math.sqrt(sum(value * value for value in raw.values())) or 1.0
        return {word: value / length for word, value in raw.items()}


def rarity(bags: Sequence[frozenset[str]]) -> dict[str, float]:
    """The weight of every term, from the number of bags that hold it."""
    found: Counter[str] = Counter()
    for bag in paced(bags):
        found.update(bag)
    weights = {n: math.log((len(bags) + 1) / (n + 0.5)) for n in frozenset(found.values())}
    return {term: weights[n] for term, n in found.items()}


def candidates(
    left: Sequence[Vector], right: Sequence[Vector], progress: Progress = UNWATCHED
) -> list[tuple[int, int]]:
    """The likeliest pairs of every left and of every right vector, in order."""
    index: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for j, terms in enumerate(paced(right)):
        for term, value in terms.items():
            index[term].append((j, value))
    chosen: set[tuple[int, int]] = set()
    columns: list[list[tuple[float, int]]] = [[] for _ in right]
    kept = max(LEAST, min(PER_SENTENCE, MOST // max(1, len(left) + len(right))))
    for i, terms in enumerate(progress.over(left)):
        best = nsmallest(kept * CONTENDERS, _row(terms, index))
        chosen.update((i, j) for _, j in best[:kept])
        for value, j in best:
            keep = heappush if len(columns[j]) < kept else heappushpop
            keep(columns[j], (-value, -i))
    for j, column in enumerate(paced(columns)):
        chosen.update((-i, j) for _, i in column)
    return row_by_row(chosen)


def row_by_row(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs in order; sorted in small parts, of which none keeps a key waiting."""
    rows: dict[int, list[int]] = defaultdict(list)
    for i, j in paced(pairs):
        rows[i].append(j)
    return [(i, j) for i in paced(sorted(rows)) for j in sorted(rows[i])]


def _row(
    terms: Vector, index: Mapping[str, Sequence[tuple[int, float]]]
) -> list[tuple[float, int]]:
    """(minus the cosine, right place) of what the index gives for one left vector."""
    row: dict[int, float] = defaultdict(float)
    left = LOOKUPS
    known = [(len(index[term]), term) for term in terms if term in index]
    if sum(length for length, _ in known) > LOOKUPS:
        known.sort()
    for length, term in known:
        if length > left:
            break
        left -= length
        value = terms[term]
        for j, other in index[term]:
            row[j] -= value * other
    return [(value, j) for j, value in row.items()]
