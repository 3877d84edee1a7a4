"""A counted or bounded group on one side, told as all of its kind on the other.

six of the 41 ferries sailed       |   the ferries sailed   →   `Six of the 41 ferries`, `ferries`
homes worth more than $500,000     |   all homes            →   `homes worth more …`, `all homes`

Only where the figure stands nowhere else in the other article, and the other side counts, measures
and bounds the group in no way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.opposing import Pair
from reader.facts.phrasing import phrasing
from reader.facts.report import Claims
from reader.facts.scope.portions import alike, measuring
from reader.languages import language
from reader.languages.values import Words
from reader.model import Side, Span
from reader.named_tuple import NamedTuple

AFTER = 6
"""Words after a group in which its bound stands, and the first of them that carries matter."""
_PERCENT = frozenset(["percent", "per", "cent", "prozent", "pour", "por", "ciento", "%"])


class _Group(NamedTuple):
    """The place of a group's noun, all of its words, and the figures that count or bound it."""

    noun: int
    span: Span
    figures: tuple[str, ...]
    bounded: bool


@cache
def wholes_of(code: str) -> Words:
    """Words for all of a kind: the first side of the row that sets all against some."""
    rows = language(code).scope.amounts[:1]
    words = (word for left, _ in rows for word in left.strip("> ").split("|"))
    return frozenset(word for word in words if " " not in word)


@cache
def _bounds(code: str) -> tuple[str, ...]:
    """Phrases that bound a figure, each between blanks."""
    own = language(code).numbers
    return tuple(f" {phrase} " for phrase in (*own.at_least, *own.at_most))


def _is_bound(code: str, words: Sequence[Token]) -> bool:
    text = f" {' '.join(t.text for t in words)} "
    return any(phrase in text for phrase in _bounds(code))


def group_and_all(claims: Claims) -> Pair | None:
    """Where one side tells of a part with a figure, and the other of all of the kind."""
    left, right = claims.left, claims.right
    if left.language != right.language or not left.own.scope.parts:
        return None
    pair = _found(claims, left, right, Side.RIGHT)
    if pair is not None:
        return pair
    pair = _found(claims, right, left, Side.LEFT)
    return None if pair is None else (pair[1], pair[0])


def _found(claims: Claims, own: Excerpt, other: Excerpt, side: Side) -> Pair | None:
    if not any(t.is_figure for t in own.tokens):
        return None
    for group in _groups(own):
        if any(claims.told(side, f"word {figure}") for figure in group.figures):
            continue
        whole = _all_of(own, group, other)
        if whole is not None:
            return group.span, whole
    return None


def _groups(own: Excerpt) -> Iterator[_Group]:
    words, grammar = phrasing(own).words, own.grammar
    counting = own.own.numbers.counting
    places = [place for place, word in enumerate(words) if word.is_figure]
    for index, word in enumerate(words):
        if word.is_figure or word.text in counting:
            counted = _counted(own, words, index)
            if counted is not None:
                yield counted
        elif word.text not in grammar:
            at = next((place for place in places if index < place <= index + AFTER), None)
            if at is None or not _is_bound(own.language, words[index + 1 : at]):
                continue
            figure = words[at]
            if any(mark in own.words(word.end, figure.start) for mark in ",;:"):
                continue
            yield _Group(index, Span(word.start, figure.end), (figure.text,), bounded=True)


def _counted(own: Excerpt, words: tuple[Token, ...], index: int) -> _Group | None:
    """`70 percent of branches`, `six of the 41 ferries`: from the figure to the noun."""
    at, figures = index + 1, [words[index].text]
    while at < len(words) and words[at].text in _PERCENT:
        at += 1
    if at >= len(words) or words[at].text not in own.own.scope.of:
        return None
    for place, word in enumerate(words[at + 1 : at + 4], at + 1):
        if word.is_figure or word.text in own.own.numbers.counting:
            figures.append(word.text)
        elif word.text not in own.grammar:
            if not any(f[0].isdecimal() for f in figures):
                return None
            span = Span(words[index].start, word.end)
            return _Group(place, span, tuple(f for f in figures if f[0].isdecimal()), bounded=False)
    return None


def _all_of(own: Excerpt, group: _Group, other: Excerpt) -> Span | None:
    """The noun on the other side where all of the kind are meant."""
    mine, words = phrasing(own).words, phrasing(other).words
    wholes = wholes_of(own.language)
    measures = measuring(own.language) - wholes - own.own.scope.of
    noun = stem(mine[group.noun].text)
    if group.bounded and group.noun and mine[group.noun - 1].text in wholes:
        return None
    following = next(_matter(own, mine[group.noun + 1 : group.noun + 1 + AFTER]), "")
    for at, word in enumerate(words):
        if not alike(stem(word.text), noun):
            continue
        before, after = words[max(0, at - 4) : at], words[at + 1 : at + 1 + AFTER]
        if _is_measured(other, before, after, measures):
            return None
        near = (
            before[-2:] if before and before[-1].text in other.own.small.articles else before[-1:]
        )
        if near and near[0].text in wholes:
            return Span(near[0].start, word.end)
        definite = at == 0 or words[at - 1].text in other.own.small.articles
        same = following and alike(following, next(_matter(other, after), ""))
        if not group.bounded and definite and same:
            return Span(word.start, word.end)
    return None


def _is_measured(
    excerpt: Excerpt, before: Sequence[Token], after: Sequence[Token], measures: Words
) -> bool:
    """Whether the words around a noun count, bound or measure it."""
    near = (*before, *after)
    counted = any(t.is_figure or t.text in excerpt.own.numbers.counting for t in near)
    measured = any(t.text in measures for t in before)
    return counted or measured or _is_bound(excerpt.language, near)


def _matter(excerpt: Excerpt, words: tuple[Token, ...]) -> Iterator[str]:
    return (stem(t.text) for t in words if t.text not in excerpt.grammar and not t.is_figure)
