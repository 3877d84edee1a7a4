"""The half of a step that a sign behind a figure tells: a quake of 5 lower or 5 upper.

震度5弱    震度5強    →    the same figure, another half of its step
"""

from __future__ import annotations

import re
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.numbers.amount import Amount
from reader.languages import language as known


def half_step(excerpt: Excerpt, amount: Amount) -> str:
    """The sign right behind an amount, none where its language has no such signs."""
    pattern = _pattern(excerpt.language)
    found = pattern.match(excerpt.text, amount.span.end) if pattern else None
    return found[0] if found else ""


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    steps = known(language).numbers.half_steps
    return re.compile(steps) if steps else None
