"""Sources where verbs end the sentence, by that verb or by the phrase that leads in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.languages import language as known
from reader.model import Span


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(known(language).sources.pattern)


def asian_sources(
    excerpt: Excerpt, quoted: Sequence[Span]
) -> Iterator[tuple[Span, frozenset[str]]]:
    """Each reporting phrase, with the words that stand before its topic particle as the source."""
    for match in _pattern(excerpt.language).finditer(excerpt.text, *excerpt.span):
        if any(q.start <= match.start() < q.end for q in quoted):
            continue
        yield Span(match.start(), match.end()), frozenset()
