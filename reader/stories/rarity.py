"""How rare each term is among the articles of some days, and what it weighs in one of them.

"Lorne" in 3 of 400 articles of the week     weighs much, and three times as much in a headline
"minister" in 90 of them                     weighs little

What everybody tells this week is rare in a year, and says nothing of which of its stories one is;
so the articles of the days around are counted (a window, as passim has it by series), those without
a day always. Terms are counted in a table of fixed size, where two may share a place: then both
seem less rare.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from math import log, sqrt
from operator import mul

from reader.named_tuple import NamedTuple
from reader.stories.terms import BITS, BODY, FIRST, HEADLINE, Terms

IMAGINED = 60
"""Articles that are added to the count without being there: two alone say nothing about rarity."""
MOST_SHARED = 40
"""A term in more articles than this makes no two of them candidates."""
RAREST = 64
"""Terms of an article by which others are looked for."""
LEAST, MANY, LEAST_OF_MANY = 2, 1_000, 4
"""Rare terms that two articles share at least, if they have so many; among more than `MANY`
articles any two share some."""
_TIMES = 1.0, 1.5, 3.0
"""What a term weighs in the body, in the first sentences, and in the headline."""
_PLACES = 1 << 21
"""Of the table in which terms are counted, a power of two."""
_place = (_PLACES - 1).__and__
"""Where in the table a term is counted."""
_number = ((1 << BITS) - 1).__and__


class Weighed(NamedTuple):
    """The weights of those terms of an article that others have too, and the length of all.

    `headline` are those that stand in its headline, `rare` the rarest, of which another article
    has to share so many (`least`) to be looked at.
    """

    weights: Mapping[int, float]
    length: float
    headline: Mapping[int, float]
    headline_length: float
    rare: Sequence[int]
    least: int


class Rarity:
    """How many of some articles have each term; articles come and go."""

    def __init__(self) -> None:
        self._counts = array("I", bytes(4 * _PLACES))
        self._articles = 0
        self._logs = _logs(0)

    def add(self, terms: Terms[int]) -> None:
        """An article more."""
        counts = self._counts
        for place in map(_place, terms):
            counts[place] += 1
        self._articles += 1

    def remove(self, terms: Terms[int]) -> None:
        """An article less."""
        counts = self._counts
        for place in map(_place, terms):
            counts[place] -= 1
        self._articles -= 1

    def weighed(self, terms: Terms[int]) -> Weighed:
        """The terms of one of the articles."""
        if self._logs[0].articles != self._articles:
            self._logs = _logs(self._articles)
        starts = [bisect_left(terms, where << BITS) for where in (BODY, FIRST, HEADLINE)]
        numbers = [*map(_number, terms)]
        counts = [*map(self._counts.__getitem__, map(_place, terms))]
        weights: list[float] = []
        for logs, start, end in zip(self._logs, starts, (*starts[1:], None), strict=True):
            weights += map(logs.__getitem__, counts[start:end])
        every = [*zip(counts, weights, numbers, strict=True)]
        known = [(-weight, term) for count, weight, term in every if 1 < count <= MOST_SHARED]
        head = starts[-1]
        return Weighed(
            {term: weight for count, weight, term in every if count > 1},
            _length(weights),
            dict(zip(numbers[head:], weights[head:], strict=True)),
            _length(weights[head:]),
            rare := [term for _, term in sorted(known)[:RAREST]],
            min(LEAST if self._articles <= MANY else LEAST_OF_MANY, len(rare)),
        )


def _length(weights: Sequence[float]) -> float:
    return sqrt(sum(map(mul, weights, weights))) or 1.0


class _Logs(dict[int, float]):
    """What a term weighs by the number of articles that have it (Spärck Jones 1972)."""

    def __init__(self, articles: int, times: float) -> None:
        self.articles, self._times = articles, times

    def __missing__(self, count: int) -> float:
        weight = self._times * log((self.articles + IMAGINED) / (count + 0.5))
        self[count] = weight = max(0.0, weight)
        return weight


def _logs(articles: int) -> list[_Logs]:
    """Of body, first sentences and headline."""
    return [_Logs(articles, times) for times in _TIMES]
