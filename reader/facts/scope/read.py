"""The records of one side: what is said to be the most of its kind, where, and since when.

the largest fire in the region since 2003   →   largest, of a region, with a first year
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reader.facts.excerpt import Excerpt, Token
from reader.facts.pairing import MOST
from reader.facts.taken import Taken
from reader.facts.tokens import SENTENCE_MARKS
from reader.languages import language
from reader.model import Span
from reader.named_tuple import NamedTuple

REACH, SHORT_REACH = 70, 14
"""Characters after a record in which its place and its year stand; the same without blanks."""
BEGINNING = 5
"""Letters by which two forms of a word for the most are one: `größte`, `größten`."""
BEFORE = 32
"""Characters before a record in which `one of` stands."""
BETWEEN = 3, 5
"""Words and marks that may stand after `among` and after `one of`: `the world's second`."""


class Record(NamedTuple):
    """A word for the most of a kind, whether it is one of many, and what bounds it.

    `span` goes from `one of` to the word, `reach` from the word to the place that it is of. `word`
    is its beginning, `places` are the sizes of the places, 0 for a town; `since` says that it has a
    first year.
    """

    span: Span
    reach: Span
    word: str
    one_of: bool
    places: frozenset[int]
    since: bool


@cache
def _places(code: str) -> dict[str, int]:
    """From the words for a place to its size."""
    rows = language(code).scope.places
    return {word: size for size, row in enumerate(rows) for word in row.split("|")}


def read(excerpt: Excerpt, taken: Taken) -> list[Record]:
    """Every record of an excerpt, in order."""
    scope = excerpt.own.scope
    if not scope.highest:
        return []
    if not excerpt.own.writing.apart:
        return _inside(excerpt)[:MOST]
    whole = frozenset(scope.highest)
    ends = tuple(word[1:] for word in scope.highest if word[0] == "*") or ("\0",)
    return [
        _spaced(excerpt, token)
        for token in excerpt.tokens
        if (token.text in whole or token.text.endswith(ends))
        # `last season` is a time, and nothing of its kind.
        and not any(span.start <= token.start < span.end for span in taken.times)
    ][:MOST]


def _spaced(excerpt: Excerpt, token: Token) -> Record:
    scope, sizes = excerpt.own.scope, _places(excerpt.language)
    before = excerpt.between(max(token.start - BEFORE, excerpt.span.start), token.start)
    first = _one_of(before, scope.one_of)
    after = excerpt.between(token.end, min(token.end + REACH, excerpt.span.end))
    stop = next((i for i, t in enumerate(after) if t.text in SENTENCE_MARKS), len(after))
    places = [t for t in after[:stop] if t.text in sizes]
    return Record(
        Span(first if first is not None else token.start, token.end),
        Span(token.start, places[0].end if places else token.end),
        token.text[:BEGINNING],
        first is not None,
        frozenset(sizes[t.text] for t in places),
        any(t.text in scope.since for t in after[:stop]),
    )


def _one_of(before: Sequence[Token], phrases: Sequence[str]) -> int | None:
    """Where a phrase for one of many begins."""
    texts = [t.text for t in before]
    for phrase in phrases:
        words = phrase.split()
        last = len(texts) - len(words)
        for index in range(max(0, last - BETWEEN[len(words) > 1]), last + 1):
            if texts[index : index + len(words)] == words:
                return before[index].start
    return None


def _inside(excerpt: Excerpt) -> list[Record]:
    """The records of a text whose words are not parted from what clings to them."""
    scope, text, found = excerpt.own.scope, excerpt.text, []
    for word in scope.highest:
        at = text.find(word, *excerpt.span)
        if at < 0:
            continue
        start = max(at - SHORT_REACH, excerpt.span.start)
        near = text[start : min(at + len(word) + SHORT_REACH, excerpt.span.end)]
        sizes = {size for name, size in _places(excerpt.language).items() if name in near}
        one_of = any(phrase in near for phrase in scope.one_of)
        since = any(phrase in near for phrase in scope.since)
        span = Span(at, at + len(word))
        found.append(Record(span, span, word, one_of, frozenset(sizes), since))
    return sorted(found)
