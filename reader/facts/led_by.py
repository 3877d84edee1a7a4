"""Where a phrase of a language stands right before or behind a place of an excerpt."""

from __future__ import annotations

from collections.abc import Sequence

from reader.facts.excerpt import Excerpt

_LONGEST = 24
"""Characters that such a phrase has at most."""


def led_by(excerpt: Excerpt, at: int, phrases: Sequence[str]) -> int | None:
    """Where the longest of some phrases begins that ends right before a place; None for none."""
    if not phrases:
        return None
    tokens = excerpt.between(max(excerpt.span.start, at - _LONGEST), at)
    if not excerpt.own.writing.spaced:
        before = excerpt.words(max(excerpt.span.start, at - _LONGEST), at).rstrip()
        found = [phrase for phrase in phrases if before.endswith(phrase)]
        return at - len(max(found, key=len)) if found else None
    for first, token in enumerate(tokens):
        if " ".join(each.text for each in tokens[first:]) in phrases:
            return token.start
    return None


def followed_by(excerpt: Excerpt, at: int, phrases: Sequence[str]) -> int | None:
    """Where the longest of some phrases ends that begins right behind a place; None for none."""
    after = excerpt.words(at, min(excerpt.span.end, at + _LONGEST))
    found = [phrase for phrase in phrases if after.startswith(phrase)]
    return at + len(max(found, key=len)) if found else None
