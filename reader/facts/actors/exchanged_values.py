"""Two times or figures that have changed places: each stands in the one place of the other.

The mine opened on Monday and the mill on Friday.
The mine opened on Friday and the mill on Monday.

It touched 0.52 percent, above the cap of 0.5.      It touched 0.5 percent, above the cap of 0.52.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from reader.facts.actors.read import Word
from reader.facts.in_place import Tokens, gaps
from reader.facts.report import Claims
from reader.model import Span

Spans = tuple[list[Span], list[Span]]


def exchanged_values(claims: Claims, lefts: Sequence[Word], rights: Sequence[Word]) -> Spans | None:
    """The places of two times or figures on the left and on the right; None where none changed."""
    told = [{w.span.start for w in words if w.dated or w.figure} for words in (lefts, rights)]
    places = [
        gap
        for gap in gaps(claims.left, claims.right)
        if _are_all(gap.left, told[0]) and _are_all(gap.right, told[1])
    ]
    for one, other in combinations(places, 2):
        if _texts(one.left) == _texts(other.right) and _texts(one.right) == _texts(other.left):
            return [_span(one.left), _span(other.left)], [_span(one.right), _span(other.right)]
    return None


def _are_all(words: Tokens, starts: set[int]) -> bool:
    return bool(words) and all(word.start in starts for word in words)


def _texts(words: Tokens) -> list[str]:
    return [word.text for word in words]


def _span(words: Tokens) -> Span:
    return Span(words[0].start, words[-1].end)
