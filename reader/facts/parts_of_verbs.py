"""Opposites of more words than one: `came down on`, `spend 250 less`, `baut auf`.

A small word may be an opposite by itself, but here a part of a verb.
"""

from __future__ import annotations

from reader.facts.phrasing import Phrasing, Place
from reader.model import Span

MEASURED = 4
"""Words after `up` or `down` in which a figure says that something rose or fell by it."""
LESSENED = 6
"""Words after an opposite in which a `less` turns it back."""


def are_of_other_words(left: Phrasing, right: Phrasing, one: Place, other: Place) -> bool:
    """Whether two words say nothing by themselves: each is a part of what stands before it.

    `pulled up the clerk` and `came down on the clerk`; Spanish `no` and `a sí misma`.
    """
    sides = (left, one), (right, other)
    own = left.excerpt.own
    texts = [side.words[place.first].text for side, place in sides if place.first == place.last]
    before = [side.words[place.first - 1].text if place.first else "" for side, place in sides]
    if len(texts) < len(sides):
        return False
    if any(
        text in own.negation.words and led in own.small.forward
        for text, led in zip(texts, reversed(before), strict=True)
    ):
        return True
    if before[0] == before[1] or not own.actors.particles.issuperset(texts):
        return False
    return not any(
        t.is_figure for side, place in sides for t in side.words[place.last + 1 :][:MEASURED]
    )


def one_is_lessened(left: Phrasing, one: Place, right: Phrasing, other: Place) -> bool:
    """Whether only one side has a `less` behind its word, which turns it back: `spend 250 less`."""
    return _is_lessened(left, one, right) or _is_lessened(right, other, left)


def _is_lessened(own: Phrasing, place: Place, other: Phrasing) -> bool:
    less = own.excerpt.own.actors.less
    if any(t.text in less for t in other.words):
        return False
    return any(t.text in less for t in own.words[place.last + 1 :][:LESSENED])


def told_apart(left: Phrasing, one: Place, right: Phrasing, other: Place) -> tuple[Span, Span]:
    """The words of two places; of one verb in two parts (`baut auf`, `baut ab`) both."""
    spans = left.span(one), right.span(other)
    texts = left.excerpt.words(*spans[0]), right.excerpt.words(*spans[1])
    if texts[0] != texts[1]:
        return spans
    return _up_to_part(left, one), _up_to_part(right, other)


def _up_to_part(side: Phrasing, place: Place) -> Span:
    span = side.span(place)
    part = side.words[place.first].text.removesuffix(side.excerpt.words(*span).lower())
    after = side.excerpt.between(span.end, side.excerpt.span.end)
    end = next((t.end for t in after if t.text == part), span.end)
    return Span(span.start, end)
