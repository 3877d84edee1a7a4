"""What a time is a time of: of what was said or done, of the article's day or of a day in it.

Orme said Thursday that the pier is shut      of what was said
Orme shut the pier on Saturday                of what was done
the next year he shut the pier                of what was told before

A day of saying and a day of doing are two days of two acts.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Excerpt
from reader.facts.times.when import When, resolved
from reader.facts.tokens import text_at

BEFORE = 2
"""Words before a day among which the verb stands: `told reporters on Thursday`."""


def is_of_saying(excerpt: Excerpt, when: When) -> bool:
    """Whether a verb of saying stands right before a time, or right behind it."""
    tokens, saying = excerpt.tokens, excerpt.own.sources.saying
    at = when.tokens.start
    while at and tokens[at - 1].text in excerpt.own.small.prepositions:
        at -= 1
    before = tokens[max(0, at - BEFORE) : at]
    if text_at(tokens, when.tokens.stop) in saying:
        return True
    return all(t.is_word for t in before) and any(t.text in saying for t in before)


def on_calendar(excerpt: Excerpt, whens: Sequence[When]) -> list[When]:
    """Times with the day, month or year that they are of, where the article's day tells it."""
    return [when if _follows_told(excerpt, when) else resolved(when, excerpt.day) for when in whens]


def _follows_told(excerpt: Excerpt, when: When) -> bool:
    """`the next year`, `the following week`: after what was told of."""
    first, narrated = when.tokens.start, excerpt.own.dates.narrated
    words = {text_at(excerpt.tokens, at) for at in (first - 1, first)}
    return when.part.startswith("next") and not narrated.isdisjoint(words)
