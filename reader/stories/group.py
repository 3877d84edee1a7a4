"""Which articles tell the same story, where that is clear.

Two articles that share several terms (`reader.stories.terms`) which few others have:

    "Storm cuts ferries to Lorne Island"    "Lorne Island ferries halted by storm"    -> one story
    "Bank holds rate"                       "Bank raises fees"                        -> two

Terms are weighted by how rare they are in these days (`reader.stories.rarity`) and compared by
cosine. The likeliest pairs come first: each joins the stories of its two articles if every two
dated members were published within some days, and if the members are alike on average (average
linkage, Sokal and Michener 1958), so that no chain of pairs makes a story of articles that have
nothing to do with each other. A common folder or beginning of the file name counts a little.

An outlet puts the same text into many of its articles (links to others, a word on itself), but
gives each a headline of its own: two of one outlet are no more alike than their headlines are,
unless most of what they say is.

Only two articles that share some rare terms are compared, and of dated ones only those within the
days, so the cost grows with the number of articles, not with its square.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import chain, combinations
from operator import mul

from reader.named_tuple import NamedTuple
from reader.stories.rarity import Rarity, Weighed
from reader.stories.terms import Terms

THRESHOLD = 0.12
"""Likeness from which two articles may be one story."""
ON_AVERAGE = 0.9
"""Share of the threshold that the members of two stories must reach on average to be joined."""
OF_BEST = 0.3
"""Share of the likeness of the two that join them which they must reach too."""
SAME_FOLDER, SAME_STEM = 0.04, 0.04
"""What a common folder, and a common beginning of the file name, add to the likeness of two."""
OF_ITSELF = 0.5
"""Likeness that what an outlet repeats in all its articles never makes."""
A_DAY = 0.08
"""Share of the likeness that a day between two articles takes away."""
CANDIDATE = 0.09
"""Likeness from which an article that is alone may tell a story, for a reader to say."""


class ArticleHead(NamedTuple):
    """What tells the story of an article.

    `day` is that of publication, None where it is not known; `folder` and `stem` are those of its
    file, `outlet` names who published it; "" where they say nothing.
    """

    terms: Terms[int]
    day: date | None = None
    folder: str = ""
    stem: str = ""
    outlet: str = ""


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
    ranked = _likeliest_first(heads, likeness)
    stories: dict[int, list[int]] = {k: [k] for k in range(len(heads))}
    home = list(range(len(heads)))
    for one, other in ranked:
        checkpoint()
        if likeness[one, other] < THRESHOLD or home[one] == home[other]:
            continue
        first, second = sorted((home[one], home[other]))
        both = stories[first], stories[second]
        least = max(
            ON_AVERAGE * THRESHOLD, OF_BEST * likeness[one, other], *_inside(both, likeness)
        )
        if _near([*both[0], *both[1]], heads, days) and _alike(*both, likeness) >= least:
            for member in stories[second]:
                home[member] = first
            stories[first] += stories.pop(second)
    several = [root for root in dict.fromkeys(home) if len(stories[root]) > 1]
    numbers = {root: n for n, root in enumerate(several)}
    told = tuple(numbers.get(root) for root in home)
    return Grouped(told, _candidate_stories(ranked, told, heads, days))


def _likeliest_first(heads: Sequence[ArticleHead], likeness: Likeness) -> list[tuple[int, int]]:
    """The pairs that are clear, of equal ones by what the articles say, not by their order."""
    clear = [(-value, pair) for pair, value in likeness.items() if value >= CANDIDATE]
    places = {k: heads[k].terms.tobytes() for _, pair in clear for k in pair}
    clear.sort(key=lambda one: (one[0], sorted(map(places.__getitem__, one[1]))))
    return [pair for _, pair in clear]


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


def _inside(both: Sequence[Sequence[int]], likeness: Likeness) -> list[float]:
    """How alike the members of two stories must be to be one, by how alike those of each are."""
    if min(map(len, both)) < 2:
        return []
    own = [[likeness.get(pair, 0.0) for pair in combinations(sorted(k), 2)] for k in both]
    return [OF_BEST * min(sum(values) / len(values) for values in own)]


def _near(articles: Sequence[int], heads: Sequence[ArticleHead], days: int) -> bool:
    """Whether those of the articles that are dated were published within the days."""
    dated = {day for k in articles if (day := heads[k].day) is not None}
    return len(dated) < 2 or (max(dated) - min(dated)).days <= days


def _likeness(heads: Sequence[ArticleHead], checkpoint: Callable[[], None], days: int) -> Likeness:
    """Each two that may be one story."""
    weighed: dict[int, Weighed] = {}
    likeness: dict[tuple[int, int], float] = {}
    for one, others in _candidates(heads, weighed, checkpoint, days):
        for other in others:
            one_outlet = _one_outlet(heads[one], heads[other])
            value = _by_terms(weighed[one], weighed[other], one_outlet=one_outlet)
            value *= _by_day(heads[one], heads[other])
            value += _by_name(heads[one], heads[other])
            if value >= ON_AVERAGE * THRESHOLD / 2:
                likeness[min(one, other), max(one, other)] = round(value, 9)
    return likeness


def _by_terms(one: Weighed, other: Weighed, *, one_outlet: bool) -> float:
    """How alike two articles are by what they say, 0..1."""
    value = _cosine(one.weights, other.weights) / (one.length * other.length)
    if not one_outlet or value >= OF_ITSELF:
        return value
    headlines = _cosine(one.headline, other.headline)
    return min(value, headlines / (one.headline_length * other.headline_length))


def _cosine(one: Mapping[int, float], other: Mapping[int, float]) -> float:
    """What both weigh together, before it is divided by their lengths."""
    shared = one.keys() & other.keys()
    return float(sum(map(mul, map(one.__getitem__, shared), map(other.__getitem__, shared))))


def _one_outlet(one: ArticleHead, other: ArticleHead) -> bool:
    return bool(one.outlet) and one.outlet == other.outlet


def _candidates(
    heads: Sequence[ArticleHead],
    weighed: dict[int, Weighed],
    checkpoint: Callable[[], None],
    days: int,
) -> Iterator[tuple[int, list[int]]]:
    """For each article those before it that share rare terms, within the days if both are dated.

    `weighed` holds it and all that may still be asked for.
    """
    undated, recent = _Postings(), _Postings()
    for one, own in _weighed(heads, checkpoint, days):
        checkpoint()
        weighed[one] = own
        found = undated.sharing(own.rare)
        day = heads[one].day
        if day is not None:
            for gone in recent.before(day - timedelta(days)):
                del weighed[gone]
            found += recent.sharing(own.rare)
        (undated if day is None else recent).add(one, day or date.min, own.rare)
        yield one, [k for k, count in found.items() if count >= min(own.least, weighed[k].least)]


def _weighed(
    heads: Sequence[ArticleHead], checkpoint: Callable[[], None], days: int
) -> Iterator[tuple[int, Weighed]]:
    """The articles with their terms, those without a day first, then day by day."""
    undated = [k for k, head in enumerate(heads) if head.day is None]
    around = Rarity()
    for k in undated:
        around.add(heads[k].terms)
    if undated:
        every = Rarity()
        for head in heads:
            checkpoint()
            every.add(head.terms)
        for k in undated:
            yield k, every.weighed(heads[k].terms)
    dated = sorted((day, k) for k, head in enumerate(heads) if (day := head.day) is not None)
    come = gone = 0
    for day, k in dated:
        checkpoint()
        while come < len(dated) and (dated[come][0] - day).days <= days:
            around.add(heads[dated[come][1]].terms)
            come += 1
        while (day - dated[gone][0]).days > days:
            around.remove(heads[dated[gone][1]].terms)
            gone += 1
        yield k, around.weighed(heads[k].terms)


class _Postings:
    """Which articles have a term; they come day by day, and those of earlier days can go."""

    def __init__(self) -> None:
        self._articles: dict[int, list[int]] = {}
        self._held: deque[tuple[date, int, Sequence[int]]] = deque()

    def add(self, article: int, day: date, terms: Sequence[int]) -> None:
        """An article with its rare terms."""
        self._held.append((day, article, terms))
        for term in terms:
            self._articles.setdefault(term, []).append(article)

    def sharing(self, terms: Sequence[int]) -> Counter[int]:
        """How many of the terms each article has."""
        lists = map(self._articles.get, terms)
        return Counter(chain.from_iterable(filter(None, lists)))

    def before(self, day: date) -> Iterator[int]:
        """Those of earlier days, which are not found any more."""
        while self._held and self._held[0][0] < day:
            _, article, terms = self._held.popleft()
            for term in terms:
                articles = self._articles[term]
                articles.remove(article)
                if not articles:
                    del self._articles[term]
            yield article


def _by_day(one: ArticleHead, other: ArticleHead) -> float:
    """What is left of a likeness when days lie between."""
    if one.day is None or other.day is None:
        return 1.0
    return 1.0 - A_DAY * abs((one.day - other.day).days)


def _by_name(one: ArticleHead, other: ArticleHead) -> float:
    """What the names of the two files say."""
    folder = one.folder and one.folder == other.folder and not _one_outlet(one, other)
    return (SAME_FOLDER if folder else 0.0) + (
        SAME_STEM if one.stem and one.stem == other.stem else 0.0
    )
