"""Denials in a condition that the other side tells with a word for all of it.

If no deal is reached, they strike.              They strike unless a deal is reached.
As long as it is not signed, nothing is paid.    Nothing is paid until it is signed.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Excerpt
from reader.facts.negation.read import Negation
from reader.facts.tokens import SENTENCE_MARKS
from reader.model import Span

BEFORE, BEHIND = 12, 6
"""Tokens before a denial in which a condition opens; characters around one inside a word."""


def without_conditions(
    own: Excerpt, negations: Sequence[Negation], other: Excerpt
) -> list[Negation]:
    """The denials of one side but those of a condition that the other side tells so."""
    return [each for each in negations if not _is_told(own, each, other)]


def _is_told(own: Excerpt, negation: Negation, other: Excerpt) -> bool:
    words = own.own.negation
    opens = has_phrase(own, _around(own, negation), words.conditions)
    return (
        opens
        and not has_phrase(own, own.span, words.unless)
        and has_phrase(other, other.span, words.unless)
    )


def _around(excerpt: Excerpt, negation: Negation) -> Span:
    """Where the words stand that make a condition of what is denied: before it, or right behind."""
    start, end = negation.span
    if excerpt.own.negation.inside:
        return Span(max(excerpt.span.start, start - BEHIND), min(excerpt.span.end, end + BEHIND))
    first = excerpt.inside(start, end).start
    before = excerpt.tokens[max(0, first - BEFORE) : first]
    ended = max((token.end for token in before if token.text in SENTENCE_MARKS), default=0)
    return Span(max(ended, before[0].start if before else start), start)


def has_phrase(excerpt: Excerpt, span: Span, phrases: Sequence[str]) -> bool:
    """Whether a phrase stands in a span; where a denial is a part of a word, in the text itself."""
    if excerpt.own.negation.inside:
        return any(phrase in excerpt.text[slice(*span)] for phrase in phrases)
    words = " ".join(("", *(token.text for token in excerpt.between(*span)), ""))
    return any(f" {phrase} " in words for phrase in phrases)
