"""Which articles tell the same story, where that is clear.

Two articles that share several terms (`reader.stories.terms`) which few others have:

    "Storm cuts ferries to Lorne Island"    "Lorne Island ferries halted by storm"    -> one story
    "Bank holds rate"                       "Bank raises fees"                        -> two

Terms are weighted by how rare they are (inverse document frequency, Spärck Jones 1972) and compared
by cosine. The likeliest pairs come first: each joins the stories of its two articles if every two
dated members were published within some days, and if the members are alike on average (average
linkage, Sokal and Michener 1958), so that no chain of pairs makes a story of articles that have
nothing to do with each other. A common folder or beginning of the file name counts a little.

Two articles alone say nothing about rarity, so the counts are taken as if there were some more
articles without these terms. Only two articles that share a rare term are compared, and of dated
ones only those within the days, so the cost grows with the number of articles, not with its square.
Terms are counted in a table of fixed size, where two may share a place: then both seem less rare.
"""

from __future__ import annotations

from array import array
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from math import log, sqrt

from reader.named_tuple import NamedTuple
from reader.stories.terms import Terms

THRESHOLD = 0.12
"""Likeness from which two articles may be one story."""
ON_AVERAGE = 0.5
"""Share of the threshold that the members of two stories must reach on average to be joined."""
OF_BEST = 0.3
"""Share of the likeness of the two that join them which they must reach too."""
SAME_FOLDER, SAME_STEM = 0.04, 0.04
"""What a common folder, and a common beginning of the file name, add to the likeness of two."""
MOST_SHARED = 40
"""A term in more articles than this makes no two of them candidates."""
CANDIDATE = 0.09
"""Likeness from which an article that is alone may tell a story, for a reader to say."""
IMAGINED = 60
"""Articles that are added to the count without being there."""
_PLACES = 1 << 21
"""Of the table in which terms are counted, a power of two."""


class ArticleHead(NamedTuple):
    """What tells the story of an article.

    `day` is that of publication, None where it is not known; `folder` and `stem` are those of its
    file, "" where they say nothing.
    """

    terms: Terms[int]
    day: date | None = None
    folder: str = ""
    stem: str = ""


Likeness = Mapping[tuple[int, int], float]
"""How alike two articles are, in about 0..1, the lower place first; what is not there is 0."""


class Grouped(NamedTuple):
    """For each article the number of its story, None if it is alone; and of one that it may tell.

    Stories count from 0 in the order of the articles.
    """

    stories: tuple[int | None, ...]
    candidates: tuple[int | None, ...]


def grouped_by_story(
    heads: Sequence[ArticleHead], checkpoint: Callable[[], None] = lambda: None, *, days: int
) -> Grouped:
    """Which articles are one story, and which that are alone may tell one.

    `checkpoint` is called every millisecond or so; what it raises stops the work.
    """
    likeness = _likeness(heads, checkpoint, days)
    clear = ((-value, pair) for pair, value in likeness.items() if value >= CANDIDATE)
    ranked = [pair for _, pair in sorted(clear)]
    stories: dict[int, list[int]] = {k: [k] for k in range(len(heads))}
    home = list(range(len(heads)))
    for one, other in ranked:
        checkpoint()
        if likeness[one, other] < THRESHOLD or home[one] == home[other]:
            continue
        first, second = sorted((home[one], home[other]))
        least = max(ON_AVERAGE * THRESHOLD, OF_BEST * likeness[one, other])
        both = stories[first], stories[second]
        if _near([*both[0], *both[1]], heads, days) and _alike(*both, likeness) >= least:
            for member in stories[second]:
                home[member] = first
            stories[first] += stories.pop(second)
    several = [root for root in dict.fromkeys(home) if len(stories[root]) > 1]
    numbers = {root: n for n, root in enumerate(several)}
    told = tuple(numbers.get(root) for root in home)
    return Grouped(told, _candidate_stories(ranked, told, heads, days))


def _candidate_stories(
    ranked: Sequence[tuple[int, int]],
    told: Sequence[int | None],
    heads: Sequence[ArticleHead],
    days: int,
) -> tuple[int | None, ...]:
    """For each article that is alone, the story of the member that is most like it."""
    members: dict[int, list[int]] = {}
    for article, story in enumerate(told):
        if story is not None:
            members.setdefault(story, []).append(article)
    found: dict[int, int] = {}
    for one, other in ranked:
        for alone, member in ((one, other), (other, one)):
            story = told[member]
            if story is None or told[alone] is not None or alone in found:
                continue
            if _near([alone, *members[story]], heads, days):
                found[alone] = story
    return tuple(found.get(article) for article in range(len(heads)))


def _alike(first: Sequence[int], second: Sequence[int], likeness: Likeness) -> float:
    """How alike the members of two stories are on average."""
    pairs = [(min(a, b), max(a, b)) for a in first for b in second]
    return sum(likeness.get(pair, 0.0) for pair in pairs) / len(pairs)


def _near(articles: Sequence[int], heads: Sequence[ArticleHead], days: int) -> bool:
    """Whether those of the articles that are dated were published within the days."""
    dated = {day for k in articles if (day := heads[k].day) is not None}
    return len(dated) < 2 or (max(dated) - min(dated)).days <= days


def _likeness(heads: Sequence[ArticleHead], checkpoint: Callable[[], None], days: int) -> Likeness:
    """Each two that may be one story."""
    rarity = _Rarity(heads, checkpoint)
    weighed: dict[int, _Weighed] = {}
    likeness: dict[tuple[int, int], float] = {}
    for one, others in _candidates(heads, rarity, weighed, days):
        checkpoint()
        weights, length = weighed[one].weights, weighed[one].length
        for other in others:
            shared = weights.keys() & weighed[other].weights.keys()
            value = sum(map(weights.__getitem__, shared)) / (length * weighed[other].length)
            value += _by_name(heads[one], heads[other])
            if value >= ON_AVERAGE * THRESHOLD / 2:
                likeness[min(one, other), max(one, other)] = value
    return likeness


class _Weighed(NamedTuple):
    """The squares of the weights of those terms of an article that others have too, and its length.

    `rare` are those of the terms that few have.
    """

    weights: Mapping[int, float]
    length: float
    rare: Sequence[int]


class _Rarity:
    """How rare each term is, among some articles."""

    def __init__(self, heads: Sequence[ArticleHead], checkpoint: Callable[[], None]) -> None:
        self._counts = counts = array("I", bytes(4 * _PLACES))
        for head in heads:
            checkpoint()
            for place in map(_place, head.terms):
                counts[place] += 1
        most = max(self._counts, default=0)
        weights = (log((len(heads) + IMAGINED) / (count + 0.5)) for count in range(most + 1))
        self._squares = [max(0.0, weight) ** 2 for weight in weights]

    def weighed(self, terms: Terms[int]) -> _Weighed:
        """The terms of one article."""
        counts = [*map(self._counts.__getitem__, map(_place, terms))]
        squares = [*map(self._squares.__getitem__, counts)]
        every = [*zip(terms, counts, squares, strict=True)]
        return _Weighed(
            {term: square for term, count, square in every if count > 1},
            sqrt(sum(squares)) or 1.0,
            [term for term, count, _ in every if 1 < count <= MOST_SHARED],
        )


_place = (_PLACES - 1).__and__
"""Where in the table a term is counted."""


def _candidates(
    heads: Sequence[ArticleHead], rarity: _Rarity, weighed: dict[int, _Weighed], days: int
) -> Iterator[tuple[int, list[int]]]:
    """For each article those before it that share rare terms, within the days if both are dated.

    `weighed` holds it and all that may still be asked for.
    """
    undated, recent = _Postings(), _Postings()
    window: deque[int] = deque()
    for one in sorted(range(len(heads)), key=lambda k: (heads[k].day or date.min, k)):
        day = heads[one].day
        weighed[one] = rarity.weighed(heads[one].terms)
        rare = weighed[one].rare
        found = undated.sharing(rare)
        if day is not None:
            while window and (day - (heads[window[0]].day or day)).days > days:
                recent.forget(gone := window.popleft(), weighed.pop(gone).rare)
            found += recent.sharing(rare)
            window.append(one)
        (undated if day is None else recent).add(one, rare)
        yield one, [other for other, count in found.items() if count >= min(_FEW, len(rare))]


_FEW = 2
"""Rare terms that two articles share at least, if they have so many."""


class _Postings:
    """Which articles have a term; those that are out of the days can be forgotten."""

    def __init__(self) -> None:
        self._articles: dict[int, list[int]] = {}

    def add(self, article: int, terms: Sequence[int]) -> None:
        """An article with its rare terms."""
        for term in terms:
            self._articles.setdefault(term, []).append(article)

    def sharing(self, terms: Sequence[int]) -> Counter[int]:
        """How many of the terms each article has."""
        lists = map(self._articles.get, terms)
        return Counter(chain.from_iterable(filter(None, lists)))

    def forget(self, article: int, terms: Sequence[int]) -> None:
        """The article is not found any more."""
        for term in terms:
            articles = self._articles[term]
            articles.remove(article)
            if not articles:
                del self._articles[term]


def _by_name(one: ArticleHead, other: ArticleHead) -> float:
    """What the names of the two files say."""
    same_folder = SAME_FOLDER if one.folder and one.folder == other.folder else 0.0
    return same_folder + (SAME_STEM if one.stem and one.stem == other.stem else 0.0)
