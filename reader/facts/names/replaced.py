"""Names in whose place the other side has other words and no name.

The agent is from Orme Bank in Vellin.      The agent is from another bank in Vellin.

A name that is merely left out is no discrepancy; here something else is said in its stead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.facts.in_place import Tokens, gaps
from reader.facts.names.name import Name
from reader.facts.report import Claims
from reader.model import Side, Span

BESIDE = 2
"""Words that may stand beside the name in its place."""

Replaced = tuple[Span, Span]


def replaced(claims: Claims, lefts: Sequence[Name], rights: Sequence[Name]) -> Iterator[Replaced]:
    """The places of names that the other article has nowhere, with what stands there instead."""
    for gap in gaps(claims.left, claims.right) if lefts or rights else ():
        left, right = _among(gap.left, lefts), _among(gap.right, rights)
        if len(left) == 1 and not right and _is_gone(claims, left[0], Side.RIGHT, gap.left):
            yield from _set_against(claims, left[0], gap.right, Side.LEFT)
        elif len(right) == 1 and not left and _is_gone(claims, right[0], Side.LEFT, gap.right):
            yield from _set_against(claims, right[0], gap.left, Side.RIGHT)


def _among(words: Tokens, names: Sequence[Name]) -> list[Name]:
    """The names that have a word in a place."""
    return [n for n in names if any(n.span.start <= w.start < n.span.end for w in words)]


def _is_gone(claims: Claims, name: Name, other: Side, words: Tokens) -> bool:
    """Whether a name is all that a place holds but small words, and told nowhere else."""
    inside = [w for w in words if name.span.start <= w.start < name.span.end]
    whole = inside[0].start == name.span.start and inside[-1].end == name.span.end
    if not whole or not name.firm or len(words) - len(inside) > BESIDE:
        return False
    return not any(claims.told(other, f"word {word}") for word in name.words)


def _set_against(claims: Claims, name: Name, words: Tokens, side: Side) -> Iterator[Replaced]:
    """The name with the words for it, where any of them is of matter; an age tells of the same."""
    excerpt = claims.right if side is Side.LEFT else claims.left
    ranks = excerpt.own.names.titles.keys() | excerpt.own.names.grades
    told = any(w.text not in excerpt.grammar and w.text not in ranks for w in words)
    if told and not any(w.is_figure for w in words):
        place = Span(words[0].start, words[-1].end)
        yield (name.span, place) if side is Side.LEFT else (place, name.span)
