"""The second of a kind told as the first: `zweithöchste`, `höchste`; 두 번째로 높은, 최고.

What they are it in has to be the same, where the words tell it, and neither side may have both.
"""

from __future__ import annotations

import re
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.opposing import Pair
from reader.facts.report import Claims
from reader.languages import language
from reader.model import Span

ROOT = 4
"""Letters by which two forms of an adjective are known as one."""


def second_and_first(claims: Claims) -> Pair | None:
    """Where one side has the second and the other the first of a kind; None for nowhere."""
    if claims.left.language != claims.right.language:
        return None
    lefts, rights = _told(claims.left), _told(claims.right)
    for (seconds, firsts), (others, its) in ((lefts, rights), (rights, lefts)):
        if not seconds or firsts or others or not its:
            continue
        for one, what in seconds:
            for other, same in its:
                if not what or not same or what == same:
                    return (one, other) if seconds is lefts[0] else (other, one)
    return None


_Places = list[tuple[Span, str]]


def _told(excerpt: Excerpt) -> tuple[_Places, _Places]:
    """The places of a side where something is the second and where it is the first, and in what."""
    patterns = _patterns(excerpt.language)
    if patterns is None:
        return [], []
    seconds, firsts = (
        [
            (Span(*match.span()), next(filter(None, match.groups()), "")[:ROOT].lower())
            for match in pattern.finditer(excerpt.text, *excerpt.span)
        ]
        for pattern in patterns
    )
    return seconds, [first for first in firsts if not any(first[0].meets(s) for s, _ in seconds)]


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    scope = language(code).scope
    if not scope.second:
        return None
    return re.compile(scope.second, re.IGNORECASE), re.compile(scope.first, re.IGNORECASE)
