"""Whether a denial and what is affirmed are told of two times.

Trams could not cross.          Trams can cross again.        not so then, so now
The bill is not yet signed.     He will sign the bill.        still to come on both sides
The bill is yet to be signed.   He must still sign the bill.  likewise
"""

from __future__ import annotations

from reader.facts.claim import ClaimWord
from reader.facts.excerpt import Excerpt
from reader.facts.negation.conditions import has_phrase
from reader.facts.negation.excepted import duty, has_duty
from reader.facts.negation.read import Negation
from reader.languages.record import Words
from reader.model import Span

AHEAD, BESIDE = 40, 16
"""Characters around what is affirmed in which it is said to hold again; those around a denial in
which it is said to hold only so far, and before a verb in which that is still to come."""


def is_other_time(own: Excerpt, negation: Negation, other: Excerpt, word: ClaimWord) -> bool:
    """Whether what the other side affirms by a word is so again, or is still to come."""
    table = own.own.negation
    around = Span(
        max(other.span.start, word.start - AHEAD),
        min(other.span.end, word.end + AHEAD),
    )
    if _has(other, around, table.again) and not _has(own, own.span, table.again):
        return True
    start, end = negation.span
    beside = Span(max(own.span.start, start - BESIDE), min(own.span.end, end + BESIDE))
    if not _has(own, beside, table.pending):
        return False
    future = own.own.hedges.future
    ahead = Span(max(other.span.start, word.start - BESIDE), word.end)
    verb = other.words(*Span(word.start, word.end)).lower()
    return (
        has_phrase(other, ahead, own.own.tense.planned)
        or bool(future and verb.endswith(future))
        or _has(other, around, table.pending)
        or (has_phrase(other, around, duty(own.language)) and not has_duty(own))
    )


def is_last_time(own: Excerpt, negation: Negation, other: Excerpt) -> bool:
    """`not repaired since 2006` on this side for `last repaired in 2006` on the other."""
    since, span = own.own.scope.since, own.span
    if not own.own.negation.inside:
        span = Span(negation.span.end, min(negation.span.end + AHEAD, own.span.end))
    return _has(own, span, since) and has_phrase(other, other.span, own.own.negation.last)


def _has(excerpt: Excerpt, span: Span, words: Words) -> bool:
    """Whether a word stands in a span; where no blanks part words, in the text itself."""
    if not words:
        return False
    if excerpt.own.negation.inside:
        return any(word in excerpt.text[slice(*span)] for word in words)
    return any(t.text in words for t in excerpt.between(*span))


def is_record(own: Excerpt, negation: Negation, other: Excerpt) -> bool:
    """`the first`, `the largest ever` on the other side for `never before`, `no … as large`.

    A verb that is denied makes no record, but `not since May` and `not for six years` do.
    """
    scope = own.own.scope
    if not scope.highest:
        return False
    if negation.word in own.own.negation.verbal and not _dates(own, negation):
        return False
    ends = tuple(word[1:] for word in scope.highest if word[0] == "*") or ("\0",)
    sides = (
        any(t.text in scope.highest or t.text.endswith(ends) for t in side.tokens)
        for side in (own, other)
    )
    return [*sides] == [False, True]


def _dates(excerpt: Excerpt, negation: Negation) -> bool:
    """Whether a denial is told with the time that it holds, right behind it."""
    own = excerpt.own
    ahead = excerpt.between(negation.span.end, excerpt.span.end)[:2]
    leading = own.small.forward - own.small.articles | own.scope.since
    if len(ahead) < 2 or ahead[0].text not in leading:
        return False
    return (
        ahead[0].text in own.scope.since
        or ahead[1].is_figure
        or ahead[1].text in own.numbers.counting
    )
