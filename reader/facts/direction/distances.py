"""How long before or after one event something was: 監査が始まった2日後, 監査が始まる2日前.

Where words cling to what stands before them, the event is told in front of the length of time. It
is the same event where two of the three words of matter in front of both lengths are the same;
who tells the other of the two from the first one (`the audit began two days before he quit`) has
other words there.
"""

from __future__ import annotations

import re
from functools import cache

from reader.facts.claim import alike, matter
from reader.facts.excerpt import Excerpt
from reader.facts.opposing import Pair
from reader.facts.report import Claims, Report
from reader.languages import language
from reader.model import Span
from reader.named_tuple import NamedTuple

FRONT, SAME = 3, 2
"""Words of matter in front of a length of time, and how many of them have to be the same."""
ONE_EACH = 2
"""How often both sides together tell a length of time that each has once."""


class _Distance(NamedTuple):
    """A length of time, whether it leads behind the event, where it says so, and the event."""

    length: str
    is_after: bool
    way: Span
    event: tuple[str, ...]


def turned_distances(claims: Claims, report: Report) -> list[Pair]:
    """The words for before and after by which the sides lay one length of time from one event.

    Where it is the other of two events, the whole is told the other way round and says the same.
    """
    code = claims.left.language
    if code != claims.right.language or not language(code).direction.distances:
        return []
    lefts, rights = _distances(claims.left), _distances(claims.right)
    loose = claims.left.own.writing.inflected
    facing = [
        (one, other)
        for one in lefts
        for other in rights
        if one.length == other.length
        and one.is_after is not other.is_after
        and [d.length for d in (*lefts, *rights)].count(one.length) == ONE_EACH
    ]
    turned = [pair for pair in facing if _are_one(pair[0].event, pair[1].event, loose=loose)]
    if len(turned) < len(facing):
        report.mirrored.append((claims.left.span, claims.right.span))
    return [(one.way, other.way) for one, other in turned]


def _are_one(one: tuple[str, ...], other: tuple[str, ...], *, loose: bool) -> bool:
    return sum(any(alike(a, b, loose=loose) for b in other) for a in one) >= SAME


def _distances(excerpt: Excerpt) -> list[_Distance]:
    found = []
    words = None
    for match in _pattern(excerpt.language).finditer(excerpt.text, *excerpt.span):
        words = words or matter(excerpt).words
        front = [word for word in words if word.end <= match.start()]
        event = tuple(w.key for w in front[-FRONT:] if w.clause == front[-1].clause)
        way = Span(*match.span("after" if match["after"] else "before"))
        found.append(_Distance(match["length"], bool(match["after"]), way, event))
    return found


@cache
def _pattern(code: str) -> re.Pattern[str]:
    return re.compile(language(code).direction.distances)
