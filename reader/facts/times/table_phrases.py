"""The phrases of a language's table of times that stand in an excerpt, with what they stand for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.wordlists import by_first_word, by_length
from reader.languages import language as known
from reader.model import Span


def phrases_in(excerpt: Excerpt, table: str) -> Iterator[tuple[Span, str]]:
    """Each phrase of a table of `Dates` that stands in an excerpt, the longest first."""
    phrases = _by_length(excerpt.language, table)
    if not phrases:
        return
    if not excerpt.own.writing.spaced or excerpt.own.numbers.myriads:
        start, end = excerpt.span
        for phrase, value in phrases:
            at = excerpt.text.find(phrase, start, end)
            if at >= 0:
                yield Span(at, at + len(phrase)), value
        return
    tokens, by_word = excerpt.tokens, _by_word(excerpt.language, table)
    for index, token in enumerate(tokens):
        for parts, value in by_word.get(token.text, ()):
            if [t.text for t in tokens[index : index + len(parts)]] == parts:
                yield Span(token.start, tokens[index + len(parts) - 1].end), value
                break


@cache
def _by_length(language: str, table: str) -> Sequence[tuple[str, str]]:
    return by_length(getattr(known(language).dates, table))


@cache
def _by_word(language: str, table: str) -> Mapping[str, Sequence[tuple[list[str], str]]]:
    return by_first_word(getattr(known(language).dates, table))
