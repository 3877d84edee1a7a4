"""What one side tells besides, between words that both sides have side by side.

They offer a trial for firms.        They offer a trial for firms, but the trial is short.
nothing                              but the trial is short

A small word may stand there on the other side (`and`); a word of matter would tell it otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.facts.excerpt import Excerpt
from reader.facts.in_place import Tokens, every_gap
from reader.model import Span

TELLING = 2
"""Words of matter from which something is told."""


def told_besides(left: Excerpt, right: Excerpt) -> tuple[list[Span], list[Span]]:
    """The stretches that only the left, and only the right has, in order."""
    lefts: list[Span] = []
    rights: list[Span] = []
    for gap in every_gap(left, right):
        lefts += _besides(left, gap.left, gap.right)
        rights += _besides(right, gap.right, gap.left)
    return lefts, rights


def _besides(own: Excerpt, mine: Tokens, theirs: Tokens) -> Iterator[Span]:
    matter = [w for w in mine if w.text not in own.grammar]
    if len(matter) >= TELLING and len(theirs) <= 1 and all(w.text in own.grammar for w in theirs):
        yield Span(mine[0].start, mine[-1].end)
