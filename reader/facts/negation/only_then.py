"""A denial that holds up to a time: what is not done before it is done then.

not open before May        open in May
not for two weeks          in two weeks
"""

from __future__ import annotations

from itertools import pairwise

from reader.facts.excerpt import Excerpt, Token, stem
from reader.facts.negation.read import Negation

FAR = 80
"""Characters after a denial in which is told how long it holds."""
ABOUT = 2
"""Words between a preposition and a length of time: `for about two weeks`."""


def only_then(own: Excerpt, negation: Negation, other: Excerpt) -> bool:
    """`not before May` is `only in May`, and `in May`; `not for a week` is `in a week`."""
    known = own.own.negation
    end = min(negation.span.end + FAR, own.span.end)
    within = own.between(negation.span.end, end)
    if _lasts(own, within, other):
        return True
    ahead = [t.text for t in within]
    if known.until.isdisjoint(ahead):
        return False
    told = [t.text for t in other.tokens]
    if not known.only_then.isdisjoint(told):
        return True
    then = next((b for a, b in pairwise(ahead) if a in known.until), None)
    if then is None or then in own.grammar:
        return False
    return then in told and not any(a in known.until and b == then for a, b in pairwise(told))


def _lasts(own: Excerpt, ahead: tuple[Token, ...], other: Excerpt) -> bool:
    """Whether the other side tells without such a preposition how long the denial holds."""
    lasting = own.own.negation.lasting
    held = _lengths(own, ahead, lasting)
    return bool(held and held & _lengths(other, other.tokens, frozenset())) and not (
        held & _lengths(other, other.tokens, lasting)
    )


def _lengths(
    excerpt: Excerpt, tokens: tuple[Token, ...], leading: frozenset[str]
) -> set[tuple[str, str]]:
    """Each number with the word behind it; with `leading` words only those that one leads."""
    counting = excerpt.own.numbers.counting
    return {
        (number.text, stem(what.text))
        for at, (number, what) in enumerate(pairwise(tokens))
        if (number.is_figure or number.text in counting)
        and what.is_word
        and (not leading or any(t.text in leading for t in tokens[max(0, at - ABOUT) : at]))
    }
