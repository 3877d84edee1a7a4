"""The words of a language that make a claim hearsay: `reportedly`, `것으로 전해졌다`."""

from __future__ import annotations

from functools import cache

from reader.facts.excerpt import Excerpt
from reader.languages import language as known

_HEARSAY = frozenset({"hearsay", "shall"})
"""Classes of hedges that pass on what was heard."""


def is_hearsay(excerpt: Excerpt) -> bool:
    """Whether any of them stands there."""
    words = f" {' '.join(token.text for token in excerpt.tokens)} "
    return any(cue in words for cue in hearsay(excerpt.language))


@cache
def hearsay(language: str) -> tuple[str, ...]:
    """Each with blanks around it where its language parts words."""
    own = known(language)
    before, after = " " * own.writing.spaced, " " * (not own.sources.pattern)
    cues = (" ".join(words) for words, kind in own.hedges.cues.items() if kind in _HEARSAY)
    return tuple(f"{before}{cue}{after}" for cue in cues)
