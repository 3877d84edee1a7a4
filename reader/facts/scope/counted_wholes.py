"""A part of a counted whole told as that whole, and one of several told as the only one.

three of the nine schools shut     |   the nine schools shut      →   `three of the nine schools`
one of four hospitals              |   the only hospital          →   `one of`, `only`
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.opposing import Pair
from reader.facts.phrasing import phrasing
from reader.facts.report import Claims
from reader.facts.scope.groups import wholes_of
from reader.facts.scope.portions import alike, either_way, measuring
from reader.languages import language
from reader.model import Span
from reader.named_tuple import NamedTuple
from reader.text.numerals import figure_value, value_of

NEAR = 4
"""Words between the figure and what it counts, and between `only` and its noun."""
Words = tuple[Token, ...]


class CountedPart(NamedTuple):
    """How many of how many, the noun, and all of the words."""

    some: int
    whole: int
    noun: str
    span: Span


def part_of_counted(claims: Claims) -> Pair | None:
    """Where one side counts a part of a counted whole, and the other tells of that whole."""
    return either_way(_as_whole, claims)


def _as_whole(own: Excerpt, other: Excerpt) -> Pair | None:
    parts = list(parts_of_counted(own))
    if not parts:
        return None
    words = phrasing(other).words
    counts = [_count(other, word) for word in words]
    code = other.language
    shares = measuring(code) - wholes_of(code) - frozenset(other.own.numbers.counting)
    if any(word.text in shares for word in words):
        return None  # it may tell the same part in other words
    for part in parts:
        if {count for count in counts if count is not None} != {part.whole}:
            continue
        for at, count in enumerate(counts):
            noun = _noun(other, words, at + 1)
            if count == part.whole and noun is not None and alike(stem(noun.text), part.noun):
                return part.span, Span(words[at].start, noun.end)
    return None


def parts_of_counted(own: Excerpt) -> Iterator[CountedPart]:
    """`three of the nine schools`: two figures, the first a part of the second."""
    words, joints = phrasing(own).words, own.own.scope.of
    for at in range(len(words) - 3):
        some = _count(own, words[at]) if words[at + 1].text in joints else None
        if some is None:
            continue
        place = at + 2 + (words[at + 2].text in own.own.small.articles | joints)
        whole = _count(own, words[place]) if place < len(words) else None
        noun = _noun(own, words, place + 1)
        if whole is not None and some < whole and noun is not None:
            yield CountedPart(some, whole, stem(noun.text), Span(words[at].start, noun.end))


def _count(excerpt: Excerpt, word: Token) -> int | None:
    """The whole number that a word is."""
    if word.is_figure:
        value = figure_value(word.text, excerpt.language)
    elif word.text in excerpt.own.numbers.counting:
        value = value_of(word.text, excerpt.language)
    else:
        return None
    return int(value) if value is not None and value == int(value) else None


def _noun(excerpt: Excerpt, words: Words, start: int) -> Token | None:
    """The first word from a place on that carries matter."""
    near = words[start : start + NEAR]
    return next((w for w in near if w.text not in excerpt.grammar and not w.is_figure), None)


def one_and_only(claims: Claims) -> Pair | None:
    """Where one side has one of several and the other the only one of the same kind."""
    return either_way(_as_only, claims) if claims.left.own.scope.sole else None


def _as_only(own: Excerpt, other: Excerpt) -> Pair | None:
    scope = own.own.scope
    if not own.own.writing.apart:
        sole = tuple(sorted(scope.sole))
        one, its = _inside(own, scope.one_of), _inside(other, sole)
        both = _inside(own, sole) or _inside(other, scope.one_of)
        return (one, its) if one and its and not both else None
    words, others = phrasing(own).words, phrasing(other).words
    only = [at for at, word in enumerate(others) if word.text in scope.sole]
    if not only or any(word.text in scope.sole for word in words):
        return None
    for start, end in _ones(own, words):
        noun = _noun(own, tuple(w for w in words[end:] if _count(own, w) is None), 0)
        for at in only:
            noun_of_only = _noun(other, others, at + 1)
            if _count(other, others[min(at + 1, len(others) - 1)]) is not None:
                continue  # `only four hospitals`
            if noun and noun_of_only and alike(stem(noun.text), stem(noun_of_only.text)):
                span = Span(words[start].start, words[end - 1].end)
                return span, Span(others[at].start, others[at].end)
    return None


def _ones(own: Excerpt, words: Words) -> Iterator[tuple[int, int]]:
    """Where `one of` stands, from its first word to behind its last."""
    texts = [word.text for word in words]
    for phrase in _ones_of(own.language):
        for at in range(len(texts) - len(phrase)):
            if tuple(texts[at : at + len(phrase)]) == phrase:
                yield at, at + len(phrase)


@cache
def _ones_of(code: str) -> tuple[tuple[str, ...], ...]:
    """The phrases for one of many, those of two words and more."""
    split = (tuple(phrase.split()) for phrase in language(code).scope.one_of)
    return tuple(phrase for phrase in split if len(phrase) > 1)


def _inside(excerpt: Excerpt, phrases: tuple[str, ...]) -> Span | None:
    places = ((excerpt.text.find(phrase, *excerpt.span), phrase) for phrase in phrases)
    return next((Span(at, at + len(phrase)) for at, phrase in places if at >= 0), None)
