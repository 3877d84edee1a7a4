"""Names where no capital letter marks one, by what stands before and after them.

    시 대변인 표은결은      표은결, after a title
    樫村徹社長           樫村徹, before one
    教授欧阳明说          欧阳明, a surname after a title

The language's record holds the pattern, whose groups are names. What stands around a name is
counted in pairs of characters.
"""

from __future__ import annotations

import re
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.names.name import Name
from reader.languages import language as known
from reader.model import Span

PAIRS = 3
"""Pairs of characters before and after a name by which its place is known."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(known(language).names.pattern)


def glued_names(excerpt: Excerpt) -> list[Name]:
    """Every name that the pattern of the language finds, in order."""
    found = []
    for match in _pattern(excerpt.language).finditer(excerpt.text, *excerpt.span):
        group = next((name for name in match.re.groupindex if match[name]), "")
        if group:
            found.append(_name(excerpt, Span(*match.span(group))))
    return found


def _name(excerpt: Excerpt, span: Span) -> Name:
    text, (first, last) = excerpt.text, excerpt.span
    word = text[span.start : span.end]
    before = text[max(first, span.start - 2 * PAIRS) : span.start][::-1]
    after = text[span.end : min(last, span.end + 2 * PAIRS)]
    return Name(span, (word,), (), (word,), _by_twos(before), _by_twos(after), firm=True)


def _by_twos(side: str) -> tuple[str, ...]:
    return tuple(side[i : i + 2] for i in range(0, 2 * PAIRS, 2) if i <= len(side))
