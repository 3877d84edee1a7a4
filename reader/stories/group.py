"""Which articles tell the same story, where that is clear.

Two headlines and leads that share several words which few other articles have:

    "Storm cuts ferries to Lorne Island"    "Lorne Island ferries halted by storm"    -> one story
    "Bank holds rate"                       "Bank raises fees"                        -> two

Words other than function words are weighted by how rare they are (inverse document frequency,
Spärck Jones 1972) and compared by cosine. The likeliest pairs come first: each joins the stories of
its two articles if every two dated members were published within some days, and if the members are
alike on average (average linkage, Sokal and Michener 1958), so that no chain of pairs makes a story
of articles that have nothing to do with each other. A common folder or beginning of the file name
counts a little.

Two articles alone say nothing about rarity, so the counts are taken as if there were some more
articles without these words. Only words in few articles make a pair a candidate, so the cost grows
with the number of articles, not with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from math import log, sqrt
from typing import NamedTuple

from reader.languages import language
from reader.late_pattern import late_pattern

THRESHOLD = 0.25
"""Likeness from which two articles may be one story."""
ON_AVERAGE = 0.5
"""Share of the threshold that the members of two stories must reach on average to be joined."""
DAYS = 3
"""Days within which the articles of a story were published."""
SAME_FOLDER, SAME_STEM = 0.08, 0.08
"""What a common folder, and a common beginning of the file name, add to the likeness of two."""
MOST_SHARED = 40
"""A word in more articles than this makes no candidates."""
IMAGINED = 20
"""Articles that are added to the count without being there."""
_LONGEST_STEM = 6
_UNSPACED = late_pattern("[\u3040-\u30ff\u4e00-\u9fff]{2,}")
_HANGUL = late_pattern("[\uac00-\ud7a3]{2,}")
_WORD = late_pattern(r"[^\W\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]+")
"""Coarser than the words of a comparison, and much cheaper: the list waits for it."""


class ArticleHead(NamedTuple):
    """The beginning of an article: its headline, its first words, its language.

    `day` is that of publication, None where it is not known; `folder` and `stem` are those of its
    file, "" where they say nothing.
    """

    headline: str
    lead: str
    language: str = "en"
    day: date | None = None
    folder: str = ""
    stem: str = ""


def story_numbers(
    heads: Sequence[ArticleHead], checkpoint: Callable[[], None] = lambda: None, days: int = DAYS
) -> tuple[int | None, ...]:
    """For each article the number of its story, from 0 in the order given; None if alone.

    `checkpoint` is called every millisecond or so; what it raises stops the work.
    """
    likeness = _likeness(heads, checkpoint)
    stories: dict[int, list[int]] = {k: [k] for k in range(len(heads))}
    home = list(range(len(heads)))
    for _, one, other in sorted((-value, *pair) for pair, value in likeness.items()):
        checkpoint()
        if likeness[one, other] < THRESHOLD or home[one] == home[other]:
            continue
        first, second = sorted((home[one], home[other]))
        if _belong(stories[first], stories[second], heads, likeness, days):
            for member in stories[second]:
                home[member] = first
            stories[first] += stories.pop(second)
    numbers = {root: n for n, root in enumerate(dict.fromkeys(home))}
    return tuple(numbers[root] if len(stories[root]) > 1 else None for root in home)


Likeness = Mapping[tuple[int, int], float]
"""How alike two articles are, in about 0..1, the lower place first; what is not there is 0."""


def _belong(
    first: Sequence[int],
    second: Sequence[int],
    heads: Sequence[ArticleHead],
    likeness: Likeness,
    days: int,
) -> bool:
    """Whether two stories are one: near in time, and alike on average."""
    dated = sorted(day for k in (*first, *second) if (day := heads[k].day) is not None)
    if dated and (dated[-1] - dated[0]).days > days:
        return False
    pairs = [(min(a, b), max(a, b)) for a in first for b in second]
    return sum(likeness.get(pair, 0.0) for pair in pairs) >= ON_AVERAGE * THRESHOLD * len(pairs)


def _likeness(heads: Sequence[ArticleHead], checkpoint: Callable[[], None]) -> Likeness:
    """Each pair that shares a rare word, by an inverted index of these."""
    weight = _weights(heads, checkpoint)
    postings: dict[str, list[tuple[int, float]]] = {}
    length: list[float] = []
    likeness: dict[tuple[int, int], float] = {}
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
            value = product / (length[index] * length[other]) + _by_name(head, heads[other])
            if value >= ON_AVERAGE * THRESHOLD / 2:
                likeness[other, index] = value
    return likeness


def _by_name(one: ArticleHead, other: ArticleHead) -> float:
    """What the names of the two files say."""
    same_folder = SAME_FOLDER if one.folder and one.folder == other.folder else 0.0
    return same_folder + (SAME_STEM if one.stem and one.stem == other.stem else 0.0)


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
    """The words of an article with how often each stands there, the headline twice.

    Of words that are written without blanks every two characters are one; of Korean ones, to which
    particles cling, the first two syllables.
    """
    text = f"{head.headline} {head.headline} {head.lead}".casefold()
    small = language(head.language).small
    found = Counter(word[:_LONGEST_STEM] for word in _WORD.findall(text) if not small.has(word))
    for run in _UNSPACED.findall(text):
        found.update(map("".join, pairwise(run)))
    found.update(word[:2] for word in _HANGUL.findall(text))
    return found
