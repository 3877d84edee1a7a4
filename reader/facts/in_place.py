"""Where two tellings differ between the same words: what stands on either side in one place.

which have launched an inquiry       which have not launched an inquiry       nothing | not
was easy for both crews              was hard for both crews                  easy | hard

A place lies between words that both sides have side by side and once each, three before it and
three after it, or fewer at the ends of the passage. Of all that is said of two sentences this is
surest: nothing was moved, nothing was told anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache, lru_cache
from itertools import pairwise
from operator import itemgetter

from reader.facts.excerpt import Excerpt, Token
from reader.facts.phrasing import phrasing
from reader.facts.poles import entries
from reader.languages import language
from reader.named_tuple import NamedTuple

MOST = 5
"""Words of a place on either side."""

_START, _END = "\x02", "\x03"
"""What stands before the first word and after the last."""


Tokens = tuple[Token, ...]


class Gap(NamedTuple):
    """The words of both sides in one place, and where the words behind it begin on either side."""

    left: Tokens
    right: Tokens
    behind: tuple[int, int]

    @property
    def turned(self) -> Gap:
        """The same from the other side."""
        return Gap(self.right, self.left, self.behind[::-1])


@lru_cache(maxsize=2)
def gaps(left: Excerpt, right: Excerpt) -> tuple[Gap, ...]:
    """The places of a few words in which the sides differ, in order."""
    return tuple(g for g in every_gap(left, right) if max(len(g.left), len(g.right)) <= MOST)


@lru_cache(maxsize=2)
def every_gap(left: Excerpt, right: Excerpt) -> tuple[Gap, ...]:
    """The same of any length, of texts whose words blanks part."""
    if left.language != right.language or not left.own.writing.spaced:
        return ()
    words = phrasing(left).words, phrasing(right).words
    if not all(words):
        return ()
    texts = [[_START, _START, *(t.text for t in side), _END, _END] for side in words]
    own, known = map(_once, texts)
    shared = {(i, known[pair]) for pair, i in own.items() if i >= 0 and known.get(pair, -1) >= 0}
    ends = len(texts[0]) - 2, len(texts[1]) - 2
    places = sorted(
        (i, j)
        for i, j in shared
        if (i - 1, j - 1) in shared or (i + 1, j + 1) in shared or (i, j) in {(0, 0), ends}
    )
    behind = dict(pairwise(sorted(places, key=itemgetter(1))))
    found: list[Gap] = []
    for one, other in pairwise(places):
        if one == (0, 0) and not _follow(other, shared - {ends}):
            continue
        # Next to each other on both sides, so that the sides may be swapped.
        if behind.get(one) == other and other[0] >= one[0] + 2 and other[1] >= one[1] + 2:
            # The words of both sides lie two places before their texts.
            found.append(_trimmed(words, (one[0], other[0] - 2), (one[1], other[1] - 2)))
    return tuple(g for g in found if g.left or g.right)


def alone(left: Excerpt, right: Excerpt, *, led: bool = False) -> Iterator[tuple[Token, Token]]:
    """Two words, each alone in one place but for auxiliaries on both sides.

    `led`: a preposition or an auxiliary on one side alone changes nothing.
    """
    small = _small(left.language)
    if led:
        small |= left.own.small.prepositions - left.own.small.telling
    for gap in gaps(left, right):
        one, other = (_without(words, left.own.small.articles) for words in gap[:2])
        if led or min(len(one), len(other)) > 1:
            one, other = _without(one, small), _without(other, small)
        if len(one) == len(other) == 1:
            yield one[0], other[0]


def _without(words: Sequence[Token], small: Set[str]) -> list[Token]:
    return [word for word in words if word.text not in small]


@cache
def _small(code: str) -> frozenset[str]:
    """Auxiliaries and pronouns that tell neither a direction nor how many."""
    own = language(code)
    words = own.small.free - own.negation.words - frozenset(own.negation.contracted)
    # An auxiliary that begins a phrase (`is unchanged`) tells nothing by itself.
    return frozenset(w for w in words if not any(rows for _, rows, _ in entries(code, w)))


def _follow(place: tuple[int, int], shared: Set[tuple[int, int]]) -> bool:
    """Whether three words that both sides have begin at a place."""
    return place in shared and (place[0] + 1, place[1] + 1) in shared


def _trimmed(words: tuple[Tokens, Tokens], *places: tuple[int, int]) -> Gap:
    """A place without the words that both sides begin and end with."""
    left, right = (side[a:b] for side, (a, b) in zip(words, places, strict=True))
    head = _common(left, right)
    left, right = left[head:], right[head:]
    tail = _common(left[::-1], right[::-1])
    ends = [
        side[b - tail].start if b - tail < len(side) else side[-1].end
        for side, (_, b) in zip(words, places, strict=True)
    ]
    return Gap(left[: len(left) - tail], right[: len(right) - tail], (ends[0], ends[1]))


def _common(left: Tokens, right: Tokens) -> int:
    """How many words both begin with."""
    pairs = zip(left, right, strict=False)
    same = next((n for n, (a, b) in enumerate(pairs) if a.text != b.text), None)
    return min(len(left), len(right)) if same is None else same


def _once(texts: Sequence[str]) -> dict[tuple[str, str], int]:
    """Where two words stand side by side that do so once; -1 where oftener."""
    found: dict[tuple[str, str], int] = {}
    for index, pair in enumerate(pairwise(texts)):
        found[pair] = -1 if pair in found else index
    return found
