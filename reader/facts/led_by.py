"""Where a phrase of a language stands right before or behind a place of an excerpt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from operator import attrgetter

from reader.facts.excerpt import Excerpt

_END = attrgetter("end")
_LONGEST = 24
"""Characters that such a phrase has at most."""


def led_by(excerpt: Excerpt, at: int, phrases: Sequence[str]) -> int | None:
    """Where the longest of some phrases begins that ends right before a place; None for none."""
    if not phrases:
        return None
    if not excerpt.own.writing.spaced:
        before = excerpt.words(max(excerpt.span.start, at - _LONGEST), at).rstrip()
        found = [phrase for phrase in phrases if before.endswith(phrase)]
        return at - len(max(found, key=len)) if found else None
    last = bisect_right(excerpt.tokens, at, key=_END) - 1
    if last < 0 or excerpt.tokens[last].text not in _last_words(tuple(phrases)):
        return None
    tokens = excerpt.between(max(excerpt.span.start, at - _LONGEST), at)
    for first, token in enumerate(tokens):
        if " ".join(each.text for each in tokens[first:]) in phrases:
            return token.start
    return None


@cache
def _last_words(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase.rpartition(" ")[2] for phrase in phrases)


def followed_by(excerpt: Excerpt, at: int, phrases: Sequence[str]) -> int | None:
    """Where the longest of some phrases ends that begins right behind a place; None for none."""
    after = excerpt.words(at, min(excerpt.span.end, at + _LONGEST))
    found = [phrase for phrase in phrases if after.startswith(phrase)]
    return at + len(max(found, key=len)) if found else None
