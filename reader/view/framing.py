"""Two stretches that share words, made to tell the same stretch of both sentences.

    left    we [cannot do this at night]        right   we can do this at [night]
    ugly    cannot do this at night → night
    ours    cannot do this at night → can do this at night

Where one ends with the words that the other begins with, each goes on over what the other has more.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Article, Span
from reader.text import words
from reader.view.differing import words_in
from reader.view.surroundings import sentence_span

_MOST = 6
"""Words by which a stretch grows at most."""


def framed(left: Article, one: Span, right: Article, other: Span) -> tuple[Span, Span]:
    """Both stretches, grown to the same frame where they share its words; else as they are."""
    keys = [[word.key for word in words_in(a.text, s)] for a, s in ((left, one), (right, other))]
    if not all(keys) or keys[0] == keys[1]:
        return one, other
    if shared := _overlap(keys[0], keys[1]):
        return (
            _grown(left, one, after=len(keys[1]) - shared),
            _grown(right, other, before=len(keys[0]) - shared),
        )
    if shared := _overlap(keys[1], keys[0]):
        return (
            _grown(left, one, before=len(keys[1]) - shared),
            _grown(right, other, after=len(keys[0]) - shared),
        )
    return one, other


def _overlap(first: Sequence[str], second: Sequence[str]) -> int:
    """With how many of its last words the first ends as the second begins."""
    most = min(len(first), len(second))
    return next((n for n in range(most, 0, -1) if first[-n:] == second[:n]), 0)


def _grown(article: Article, span: Span, *, before: int = 0, after: int = 0) -> Span:
    """With so many words more on a side, within the sentence; as it is where that is too far."""
    sentence = sentence_span(article, span)
    if max(before, after) > _MOST:
        return span
    start, end = span.start, span.end
    if before and (found := words.words(article.text, sentence.start, span.start)[-before:]):
        start = found[0][0]
    if after and (found := words.words(article.text, span.end, sentence.end)[:after]):
        end = found[-1][1]
    return Span(start, end)
