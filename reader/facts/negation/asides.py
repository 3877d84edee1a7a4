"""Where a denial goes on behind what is put in right after it: `will not, he said, resign`."""

from __future__ import annotations

from reader.facts.excerpt import Excerpt
from reader.facts.negation.read import Negation
from reader.model import Span

LONGEST = 6
"""Words between the commas of an aside."""


def past_aside(excerpt: Excerpt, negation: Negation) -> Span:
    """The place of a denial, up to the comma behind an aside in which somebody says it."""
    start, end = negation.span
    first = excerpt.inside(start, end).stop
    tokens = excerpt.tokens[first : first + LONGEST + 2]
    if not tokens or tokens[0].text != ",":
        return negation.span
    closing = next((at for at, t in enumerate(tokens[1:], 1) if t.text == ","), 0)
    saying = excerpt.own.sources.saying
    if not closing or not any(t.text in saying for t in tokens[1:closing]):
        return negation.span
    return Span(start, tokens[closing].end)
