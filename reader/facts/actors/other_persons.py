"""Pronouns of another person in the same place: `she` for `he`, `we` for `they`.

The officer said he had seen it.            The officer said she had seen it.       he | she
They offer tools to small firms.            We offer some tools to small firms.     They | We
"He is our friend," she said.               "They are our friends," she said.       nothing
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.facts.actors.read import Word
from reader.facts.excerpt import Token
from reader.facts.in_place import Gap, every_gap
from reader.facts.opposing import Pair
from reader.facts.persons import are_two_persons
from reader.facts.report import Claims
from reader.languages import language
from reader.model import Span


def other_persons(claims: Claims, lefts: Sequence[Word], rights: Sequence[Word]) -> Iterator[Pair]:
    """Pairs of pronouns in one place that are never said of the same, in order.

    Those of quotations are left to them: `we` of who speaks is `they` where it is told.
    """
    code = claims.left.language
    if not language(code).small.persons:
        return
    told = [{word.span.start for word in side if not word.quoted} for side in (lefts, rights)]
    for gap in every_gap(claims.left, claims.right):
        for one, other in _aligned(code, gap):
            if one.start in told[0] and other.start in told[1]:
                yield Span(one.start, one.end), Span(other.start, other.end)


def _aligned(code: str, gap: Gap) -> list[tuple[Token, Token]]:
    """The pronouns of a gap with the same words on both sides of them."""
    if len(gap.left) == len(gap.right):
        pairs = list(zip(gap.left, gap.right, strict=True))
        if all(a.text == b.text or are_two_persons(code, a.text, b.text) for a, b in pairs):
            return [pair for pair in pairs if pair[0].text != pair[1].text]
    head = _first(code, gap.left, gap.right)
    tail = _first(code, gap.left[::-1], gap.right[::-1])
    return [*head, *tail]


def _first(code: str, left: Sequence[Token], right: Sequence[Token]) -> list[tuple[Token, Token]]:
    """Two pronouns that begin the sides of a gap, where the words after them are the same."""
    if min(len(left), len(right)) < 2 or left[1].text != right[1].text:
        return []
    found = are_two_persons(code, left[0].text, right[0].text)
    return [(left[0], right[0])] if found else []
