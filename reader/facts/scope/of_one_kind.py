"""A part of a kind on one side, all of the same kind on the other, whatever else is told anew.

half of the trams stayed in     |   all trams were kept in            →   `half`, `all`
three of the eleven districts   |   in every district                 →   `three of …`, `every`
some hospitals put off care     |   the hospitals put care off        →   `some`, `hospitals`

The noun says that both tell of one kind. The other side has no word for a part and counts nothing
of the kind, and neither side says `not all` or `nearly all`. A bare noun with its article is all of
its kind only where most of what stands around is told there too.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.facts.claim import alike, bare, matter
from reader.facts.excerpt import Excerpt, Token
from reader.facts.opposing import Pair
from reader.facts.phrasing import phrasing, places
from reader.facts.report import Claims
from reader.facts.scope.counted_wholes import parts_of_counted
from reader.facts.scope.groups import wholes_of
from reader.facts.scope.portions import either_way, is_denied, measuring
from reader.model import Span
from reader.named_tuple import NamedTuple

NEAR, BACK = 4, 2
"""Words behind an amount in which its noun stands, and words before one that take from it."""
COMPOUND = 4
"""Letters of a noun from which another one may end with it: `Straßenbahnen`, `Bahnen`."""
AROUND, HOST = 6, 0.5
"""Words around the noun of a part, and the share of them that the other side tells."""
_ALL = frozenset({1, 2})
"""The rows of amounts of which the first side says that all are meant."""
_STOPS = frozenset(".,;:!?()")


class _Amount(NamedTuple):
    """How much of a kind: its words, and the noun of the kind with its place among the words."""

    span: Span
    noun: str
    at: int


def part_and_all(claims: Claims) -> Pair | None:
    """Where one side tells of a part of a kind, and the other of all of it."""
    return either_way(_as_all, claims) if _is_known(claims.left) else None


def part_and_bare(claims: Claims) -> Pair | None:
    """Where one side tells of a part of a kind, and the other of the kind with its article."""
    return either_way(_as_bare, claims) if _is_known(claims.left) else None


def _is_known(excerpt: Excerpt) -> bool:
    writing = excerpt.own.writing
    return bool(excerpt.own.scope.amounts) and writing.spaced and not writing.particles


def _as_all(own: Excerpt, other: Excerpt) -> Pair | None:
    parts = [*_amounts(own, whole=False), *_counted(own)]
    if not parts or _limits(own, other):
        return None
    mine, wholes = list(_amounts(own, whole=True)), list(_amounts(other, whole=True))
    for part in parts:
        if any(_is_one(own, part.noun, each.noun) for each in mine):
            continue
        for whole in wholes:
            if _is_one(own, part.noun, whole.noun):
                return part.span, whole.span
    return None


def _limits(own: Excerpt, other: Excerpt) -> bool:
    """Whether the other side has a part too, or only one side denies anything."""
    table = own.own
    if any(True for _ in (*_amounts(other, whole=False), *_counted(other))):
        return True
    texts = [{token.text for token in side.tokens} for side in (own, other)]
    denies = [not table.negation.words.isdisjoint(each) for each in texts]
    return denies[0] != denies[1] or not table.scope.partly.isdisjoint(texts[1])


def _amounts(excerpt: Excerpt, *, whole: bool) -> Iterator[_Amount]:
    """What is said of all of a kind, or of a part of it."""
    for place in places(excerpt, "scope"):
        if (place.row in _ALL) is whole:
            yield from _amount(excerpt, place.first, place.last)


def _counted(excerpt: Excerpt) -> Iterator[_Amount]:
    """What is said of a counted part of a counted kind."""
    words = phrasing(excerpt).words
    for counted in parts_of_counted(excerpt):
        at = next(i for i, word in enumerate(words) if word.end == counted.span.end)
        yield _Amount(counted.span, words[at].text, at)


def _amount(excerpt: Excerpt, first: int, last: int) -> Iterator[_Amount]:
    """The amount with its noun, unless a word before it takes from it: `not all`, `nearly all`."""
    words = phrasing(excerpt).words
    scope = excerpt.own.scope
    taking = scope.partly | scope.only | scope.sole
    if words[first - 1 : first] and words[first - 1].text in wholes_of(excerpt.language):
        return  # `every single one`
    near = words[max(0, first - BACK) : first]
    if is_denied(excerpt, words, first) or any(word.text in taking for word in near):
        return
    for at in range(last + 1, min(last + 1 + NEAR, len(words))):
        if not _STOPS.isdisjoint(excerpt.text[words[at - 1].end : words[at].start]):
            return
        if words[at].is_word and words[at].text not in excerpt.grammar:
            span = Span(words[first].start, words[last].end)
            yield _Amount(span, words[at].text, at)
            return


def _is_one(excerpt: Excerpt, one: str, other: str) -> bool:
    """Whether two nouns are of one kind: one word, or one a compound of the other."""
    if alike(bare(one), bare(other), loose=False):
        return True
    short, long = sorted((one, other), key=len)
    joins = bool(excerpt.own.writing.separable)
    return joins and len(short) >= COMPOUND and long.endswith(short)


def _as_bare(own: Excerpt, other: Excerpt) -> Pair | None:
    """The noun on the other side with its article alone, where the rest is told there as well."""
    parts = list(_amounts(own, whole=False))
    words, measures = phrasing(other).words, measuring(own.language)
    measured = any(word.is_figure or word.text in measures for word in words)
    if not parts or measured or _limits(own, other):
        return None
    articles = other.own.small.articles
    for part in parts:
        for at, word in enumerate(words):
            led = at > 0 and words[at - 1].text in articles
            if led and _is_one(own, part.noun, word.text) and _stands(own, part, other):
                return part.span, Span(word.start, word.end)
    return None


def _stands(own: Excerpt, part: _Amount, other: Excerpt) -> bool:
    """Whether most words of matter around the noun of a part stand on the other side."""
    noun: Token = phrasing(own).words[part.at]
    mine, others = matter(own), matter(other)
    at = mine.after(Span(noun.start, noun.start))
    near = [*mine.words[max(0, at - AROUND) : at], *mine.words[at + 1 : at + 1 + AROUND]]
    near = [word for word in near if word.clause == mine.words[min(at, len(mine.words) - 1)].clause]
    told = sum(others.has(word.key) for word in near)
    return told >= 2 and told >= HOST * len(near)
