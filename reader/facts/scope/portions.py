"""A part of something on one side, told as the whole of it on the other.

half of the bakeries closed   |   the bakeries closed       →   `half of`, `bakeries`
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import islice, pairwise

from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.opposing import Pair
from reader.facts.phrasing import phrasing
from reader.facts.report import Claims
from reader.languages import language
from reader.model import Span

AFTER = 6
"""Words after a part and after the whole, of which the first that carries matter is the same."""
MOST = 12
"""Beginnings of a part that are asked in a passage."""
ROOT = 4
"""Letters by which two forms of a word are one."""
Phrases = dict[str, tuple[tuple[str, ...], ...]]


@cache
def _parts(code: str) -> Phrases:
    """The phrases for a part by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(language(code).scope.parts, key=lambda p: (-len(p.split()), p)):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(rows) for first, rows in found.items()}


@cache
def measuring(code: str) -> frozenset[str]:
    """Words that say how much of something is meant, or that not all is."""
    own = language(code)
    rows = (
        word for row in own.scope.amounts for side in row for word in side.strip("> ").split("|")
    )
    phrases = *own.scope.parts, *own.scope.one_of
    parts = (word for phrase in phrases for word in phrase.split())
    found = {*rows, *parts, *own.scope.partly, *own.scope.only, *own.numbers.counting}
    return frozenset(found) - own.small.articles - own.small.prepositions - {"of", "de", "der"}


def part_and_whole(claims: Claims) -> Pair | None:
    """Where one side tells of a part, and the other of the whole and of no part of anything."""
    return either_way(_told_whole, claims) if claims.left.own.scope.parts else None


def either_way(found: Callable[[Excerpt, Excerpt], Pair | None], claims: Claims) -> Pair | None:
    """What is found of the left side against the right, or else of the right against the left."""
    left, right = claims.left, claims.right
    if left.language != right.language:
        return None
    if (pair := found(left, right)) is not None:
        return pair
    turned = found(right, left)
    return None if turned is None else turned[::-1]


def _told_whole(own: Excerpt, other: Excerpt) -> Pair | None:
    starts, words = _parts(own.language), phrasing(own).words
    begins = (at for at, word in enumerate(words) if word.text in starts)
    for index in islice(begins, MOST):
        token = words[index]
        for phrase in starts.get(token.text, ()):
            end = index + len(phrase)
            if tuple(t.text for t in words[index:end]) != phrase:
                continue
            place = None if is_denied(own, words, index) else _noun(own, words, end)
            whole = None if place is None else _whole(own, words[place:], other)
            if whole is not None:
                return Span(token.start, words[end - 1].end), whole
            break
    return None


def is_denied(own: Excerpt, words: tuple[Token, ...], index: int) -> bool:
    """`rather than sell part of it`: whether a denial stands before a part, which tells nothing."""
    near = words[max(0, index - AFTER) : index]
    failing = own.own.negation.failing
    return any(t.text in own.own.negation.words for t in near) or any(
        f"{a.text} {b.text}" in failing for a, b in pairwise(near)
    )


def _noun(own: Excerpt, words: tuple[Token, ...], start: int) -> int | None:
    """The first word after a phrase and its article that carries matter."""
    near = range(start, min(start + 2, len(words)))
    return next((i for i in near if words[i].text not in own.grammar), None)


def _whole(own: Excerpt, part: tuple[Token, ...], other: Excerpt) -> Span | None:
    """Where the other side tells the same of the whole."""
    words, measures = phrasing(other).words, measuring(own.language)
    if part[0].text in own.own.scope.highest or any(
        t.is_figure or t.text in measures for t in words
    ):
        return None
    following = _stems(own, part[1:])
    for at, word in enumerate(words):
        if not alike(stem(word.text), stem(part[0].text)):
            continue
        definite = at == 0 or words[at - 1].text in other.own.small.articles
        after = _stems(other, words[at + 1 :])
        if definite and alike("".join(following[:1]), "".join(after[:1])):
            return Span(word.start, word.end)
    return None


def _stems(excerpt: Excerpt, words: tuple[Token, ...]) -> list[str]:
    near = words[:AFTER]
    return [stem(t.text) for t in near if t.text not in excerpt.grammar]


def alike(one: str, other: str) -> bool:
    """Whether two stems are of one word: the same, or as verbs that agree with one or with many."""
    return one == other or (min(len(one), len(other)) >= ROOT and one[:ROOT] == other[:ROOT])
