"""The phrases of a language that say how exact a number is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.led_by import led_by
from reader.facts.numbers.amount import Amount, Bound
from reader.languages import language as known


@cache
def bound_phrases(language: str) -> Mapping[str, Bound]:
    """Each phrase (`at least`, `約`) with the bound that it sets."""
    numbers = known(language).numbers
    rows = {
        Bound.AT_LEAST: numbers.at_least,
        Bound.AT_MOST: numbers.at_most,
        Bound.ABOUT: numbers.about,
        Bound.PRECISE: numbers.exactly,
    }
    return {phrase: bound for bound, row in rows.items() for phrase in row}


@cache
def _last_words(language: str) -> frozenset[str]:
    """The last words of those phrases: before most numbers stands none of them."""
    return frozenset(phrase.rpartition(" ")[2] for phrase in bound_phrases(language))


def bound_before(excerpt: Excerpt, start: int) -> tuple[Bound, int]:
    """The bound that the words before a token set, and how many words it has."""
    bounds = bound_phrases(excerpt.language)
    if not start or excerpt.tokens[start - 1].text not in _last_words(excerpt.language):
        return Bound.EXACT, 0
    for size in (4, 3, 2, 1):
        words = " ".join(t.text for t in excerpt.tokens[max(0, start - size) : start])
        if words in bounds:
            return bounds[words], size
    return Bound.EXACT, 0


def counts_up_to(excerpt: Excerpt, amount: Amount) -> bool:
    """Whether a phrase of a limit only tells a figure that was counted: `as many as 43`."""
    exact = amount.unit is None and amount.value % 10 != 0
    return exact and led_by(excerpt, amount.span.start, excerpt.own.numbers.as_many) is not None
