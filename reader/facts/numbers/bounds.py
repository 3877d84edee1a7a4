"""The phrases of a language that say how exact a number is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from reader.facts.numbers.amount import Bound
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
