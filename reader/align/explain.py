"""Why two sentences were paired, and which others came near, by the aligner's own features.

Left "Two tugs freed the ferry.", right "The ferry was pulled free by tugs." A measure made for the
explanation alone would say that they share four words, though the aligner also went by the rare
ones among them, by the neighbours, and by how little else there was. So its scene and its chances
are made again from the same links; of long articles only for the sentences around the two, since
a key waits for it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from math import log

from reader.align.body import bodies, pairs_in, scene_of
from reader.align.first import FEATURES, first_rows
from reader.align.likeness import Telling
from reader.align.profile import profile, spelled
from reader.align.score import chances
from reader.align.second import Odds
from reader.align.similarity import Lexicon
from reader.align.takeaways import FAR
from reader.align.texts import Sides, texts_of
from reader.dataclass import dataclass
from reader.languages import language as known
from reader.model import Article, Link, MatchedBy, Side
from reader.progress import Progress

MOST_WORDS = 12
"""Shared words that are named, the rarest that carry matter."""
LEAST = 0.1
"""The strength from which a reason is named."""
LEAST_RIVAL = 0.01
"""The chance from which a rival is named."""
NEAR = 150
"""Body sentences of each side before and after a pair that are weighed again."""
_SURE = frozenset({MatchedBy.IDENTICAL, MatchedBy.TYPOGRAPHIC, MatchedBy.BY_HAND})


class ReasonKind(StrEnum):
    """What speaks for a pair."""

    WORDS = "words"
    NUMBERS = "numbers"
    NAMES = "names"
    BEFORE = "before"
    AFTER = "after"
    PLACE = "place"
    LEAD = "lead"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for a pair; `strength` in 0..1 is the value of the feature.

    `words` are the shared words, numbers or names as the left article writes them, rarest first.
    `before` and `after` are the chance that the neighbours are a pair too, `place` is the part of
    the articles' lengths that both sentences fill, `lead` how far the pair is before its best rival
    and `role` that the two have the same role, other than body.
    """

    kind: ReasonKind
    strength: float
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rival:
    """A sentence of the other side that was a candidate, and its chance in 0..1."""

    sentence: int
    chance: float


def explain(left: Article, right: Article, links: Sequence[Link], link: Link) -> tuple[Reason, ...]:
    """Why `link`, one of the `links` of two articles, was made; the strongest reason first.

    Empty where nothing was weighed: the same sentence on both sides, or a pair made by hand.
    """
    if link.matched_by in _SURE:
        return ()
    again = _again(left, right, tuple(links), (link.left, link.right))
    found = again.of_bodies(link) if (link.left, link.right) in again.place else again.by_role(link)
    strong = [reason for reason in found if reason.strength >= LEAST]
    return tuple(sorted(strong, key=lambda reason: -reason.strength))


def rivals(
    left: Article, right: Article, links: Sequence[Link], side: Side, run: range
) -> tuple[Rival, ...]:
    """The candidates of the other side for the sentences in `run` of `side`, likeliest first.

    Those that `links` pair with the run are no rivals. Only body sentences without a twin on the
    other side have any.
    """
    if not run:
        return ()
    on_left = side is Side.LEFT
    ends = [(link.left, link.right) if on_left else (link.right, link.left) for link in links]
    taken = {other for own, other in ends if own in run}
    centre = (
        min(taken)
        if taken
        else _opposite(run.start, *((left, right) if on_left else (right, left)))
    )
    around = (run.start, centre) if on_left else (centre, run.start)
    again = _again(left, right, tuple(links), around)
    best: dict[int, float] = {}
    for (i, j), k in again.place.items():
        own, other = (i, j) if on_left else (j, i)
        if own in run and other not in taken:
            best[other] = max(best.get(other, 0.0), again.odds.chances[k])
    near = [Rival(other, chance) for other, chance in best.items() if chance >= LEAST_RIVAL]
    return tuple(sorted(near, key=lambda rival: (-rival.chance, rival.sentence)))


class _Again:
    """What the aligner knew of two articles; `place` is where a pair is among the scene's cells."""

    def __init__(
        self, left: Article, right: Article, links: Sequence[Link], around: tuple[int, int]
    ) -> None:
        self.sides: Sides = (texts_of(left), texts_of(right))
        whole, self.swapped = bodies(self.sides)
        chosen = _near(whole[0], around[0]), _near(whole[1], around[1])
        sure = [link for link in links if link.matched_by in _SURE]
        self.scene = scene_of(self.sides, chosen, sure, Progress(), swapped=self.swapped)
        self.rows = first_rows(self.scene)
        self.odds = Odds(self.scene, [log(p / (1 - p)) for p in chances(self.scene)])
        pairs = pairs_in(self.scene, chosen, swapped=self.swapped)
        self.place = {pair: k for k, pair in enumerate(pairs)}

    def of_bodies(self, link: Link) -> Iterator[Reason]:
        """Everything that may speak for a pair of body sentences."""
        k = self.place[link.left, link.right]
        i, j = self.scene.cells[k]
        one, other = self.scene.left.profiles[i], self.scene.right.profiles[j]
        numbers, names = one.numbers & other.numbers, one.names & other.names
        rare, like = self.scene.lexicon.words, self.scene.likeness[k]
        yield self._shared_words(like.contain, link, like.shared - numbers - names, rare)
        yield self._shared(ReasonKind.NUMBERS, self._value(k, "numbers"), link, numbers, rare)
        yield self._shared(ReasonKind.NAMES, self._value(k, "names"), link, names, rare)
        yield Reason(ReasonKind.BEFORE, self.odds.at(i - 1, j - 1))
        yield Reason(ReasonKind.AFTER, self.odds.at(i + 1, j + 1))
        yield Reason(ReasonKind.PLACE, self._value(k, "stretch"))
        near = [self.odds.chances[rival] for rival in self.odds.rivals[k] if rival >= 0]
        yield Reason(ReasonKind.LEAD, max(0.0, self.odds.chances[k] - max(near, default=0.0)))

    def by_role(self, link: Link) -> Iterator[Reason]:
        """Why a headline, caption or takeaway was paired: its role, and the words it shares."""
        here, there = self.sides
        roles = here.roles[link.left], there.roles[link.right]
        if roles[0] is roles[1]:
            yield Reason(ReasonKind.ROLE, 1.0, (str(roles[0]),))
        one = profile(here.texts[link.left], here.language)
        other = profile(there.texts[link.right], there.language)
        read = [profile(text, side.language) for side in self.sides for text in side.texts[:FAR]]
        lexicon = Lexicon(list(dict.fromkeys([*read, one, other])))
        likeness, shared = Telling(lexicon).alike(one, other), one.stems & other.stems
        yield self._shared_words(likeness, link, shared, lexicon.words)

    def _value(self, cell: int, feature: str) -> float:
        return self.rows[cell][FEATURES.index(feature)]

    def _shared_words(
        self, strength: float, link: Link, terms: Iterable[str], rare: Mapping[str, float]
    ) -> Reason:
        """A reason of shared words: those that carry matter, not grammar alone."""
        shared = self._shared(ReasonKind.WORDS, strength, link, terms, rare)
        small = known(self.sides[0].language).small
        words = tuple(
            word
            for word in shared.words
            if not (small.has(word.casefold()) or word.casefold() in small.grammar)
        )[:MOST_WORDS]
        return Reason(shared.kind, shared.strength if words else 0.0, words)

    def _shared(
        self,
        kind: ReasonKind,
        strength: float,
        link: Link,
        terms: Iterable[str],
        rare: Mapping[str, float],
    ) -> Reason:
        """A reason of shared terms; of no strength where there are none to name."""
        side = self.sides[0]
        written = spelled(side.texts[link.left], side.language)
        rarest = sorted(terms, key=lambda term: (-rare[term], term))
        words = tuple(dict.fromkeys(written.get(term, term) for term in rarest))
        return Reason(kind, strength if words else 0.0, words)


@lru_cache(maxsize=1)
def _again(
    left: Article, right: Article, links: tuple[Link, ...], around: tuple[int, int]
) -> _Again:
    """Kept for the page that asks for the reasons and then for the rivals of one row."""
    return _Again(left, right, links, around)


def _near(indexes: Sequence[int], centre: int) -> Sequence[int]:
    """At most `2 * NEAR` of the rising indexes, those around `centre`."""
    start = min(bisect_left(indexes, centre) - NEAR, len(indexes) - 2 * NEAR)
    return indexes[max(0, start) :][: 2 * NEAR]


def _opposite(sentence: int, own: Article, other: Article) -> int:
    """The sentence of the other article that has the same share of its article before it."""
    return sentence * len(other.sentences) // max(1, len(own.sentences))
