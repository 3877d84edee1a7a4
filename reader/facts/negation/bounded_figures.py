"""Denials of a figure that the other side tells without one.

no fewer than 40      at least 40
0.9 and not 1.2       0.9
"""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.negation.read import Negation

FAR = 40
"""Characters after a denial in which a figure is bounded."""


def bounds(own: Excerpt, negation: Negation, other: Excerpt) -> bool:
    """Whether a denial bounds a figure, which the other side bounds in other words."""
    numbers, writing = own.own.numbers, own.own.writing
    if writing.particles or not writing.spaced:
        return False
    ahead = own.text[negation.span.end : min(negation.span.end + FAR, own.span.end)].lower()
    found = [p for p in (*numbers.at_least, *numbers.at_most) if f" {p} " in ahead]
    if not found or not any(c.isdecimal() for c in ahead):
        return False
    denying = own.own.negation.words
    words = f" {' '.join(t.text for t in other.tokens if t.text not in denying)} "
    plain = f" {' '.join(t.text for t in other.tokens)} "
    return not any(f" {p} " in words and f" {p} " in plain for p in found) or any(
        f" {word} {p} " in plain for word in denying for p in found
    )


def is_other_figure(own: Excerpt, negation: Negation, other: Excerpt) -> bool:
    """`0.9 and not 1.2`: whether a figure is denied for another one, which the other side tells."""
    after = own.between(negation.span.end, own.span.end)[:1]
    if not after or not after[0].is_figure:
        return False
    told = [t.text for t in own.tokens if t.is_figure and t.end <= negation.span.start]
    return bool(told) and any(t.text == told[-1] for t in other.tokens)
