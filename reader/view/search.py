"""Searches the rows for words, ignoring case and typography, or for a regular expression.

All rows are searched, shown or not. A regular expression has a time limit; the result says whether
it searched everything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from time import monotonic

from reader.dataclass import dataclass
from reader.errors import BadPattern
from reader.model import Article, Row, RowKind, Run, Side, Span
from reader.named_tuple import NamedTuple

BUDGET = 0.5
"""Seconds that a regular expression may take for all rows."""
_ROW_BUDGET = 0.02
"""Seconds that it may take to highlight one row."""


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What to search for: words or a regular expression, and on which sides."""

    text: str = ""
    regex: bool = False
    sides: frozenset[Side] = frozenset(Side)


NO_SEARCH = SearchQuery()


class SearchResult(NamedTuple):
    """The passages with a match, as indexes in order, and the number of all matches.

    Not `complete`: the time was up. `problem` is a line for the user, empty if there was none.
    """

    passages: tuple[int, ...] = ()
    hits: int = 0
    complete: bool = True
    problem: str = ""


def find(left: Article, right: Article, rows: Iterable[Row], query: SearchQuery) -> SearchResult:
    """The matches in the words of some rows, which need not be shown."""
    if not query.text:
        return SearchResult()
    try:
        search = _search(query)
    except BadPattern as bad:
        return SearchResult(complete=False, problem=f"not a pattern: {bad}")
    places = list(_places(left, right, rows, query))
    return _counted(places, search, monotonic() + BUDGET)


def matches(runs: Sequence[Run], text: str, query: SearchQuery, side: Side) -> list[Span]:
    """The matches in the words of one side of a row, to be highlighted; may be empty."""
    if not runs or side not in query.sides:
        return []
    return matches_in(text, Span(runs[0].span.start, runs[-1].span.end), query)


def matches_in(text: str, span: Span, query: SearchQuery) -> list[Span]:
    """The matches in a part of a text, to be highlighted; may be empty."""
    if not query.text:
        return []
    try:
        return list(_search(query)(text, span.start, span.end, _ROW_BUDGET))
    except (BadPattern, TimeoutError):
        return []


_Place = tuple[int, str, Span]
"""A passage, the text of one side, and the span of its words in that text."""
_Search = Callable[[str, int, int, float], Iterator[Span]]
"""The matches in `text[start:end]`; raises TimeoutError after so many seconds."""


def _places(
    left: Article, right: Article, rows: Iterable[Row], query: SearchQuery
) -> Iterator[_Place]:
    sides = [(Side.LEFT, left.text), (Side.RIGHT, right.text)]
    for row in rows:
        for side, text in sides:
            runs = row.runs(side)
            if row.kind is RowKind.PASSAGE and runs and side in query.sides:
                whole = Span(runs[0].span.start, runs[-1].span.end)
                yield row.passages.start, text, whole


def _counted(places: Iterable[_Place], search: _Search, until: float) -> SearchResult:
    passages: list[int] = []
    hits = 0
    for passage, text, (start, end) in places:
        try:
            here = sum(1 for _ in search(text, start, end, max(0.001, until - monotonic())))
        except TimeoutError:
            return SearchResult(
                tuple(passages), hits, complete=False, problem="searched only in part"
            )
        hits += here
        if here and passage not in passages[-1:]:
            passages.append(passage)
    return SearchResult(tuple(passages), hits)


def _search(query: SearchQuery) -> _Search:
    return _by_pattern(query.text) if query.regex else partial(_occurrences, _folded(query.text))


@lru_cache(maxsize=8)
def _by_pattern(pattern: str) -> _Search:
    from reader.view.patterns import matcher

    search: _Search = matcher(_straight(pattern))
    return lambda text, start, end, seconds: search(_straight(text), start, end, seconds)


def _occurrences(needle: str, text: str, start: int, end: int, _seconds: float) -> Iterator[Span]:
    words = _folded(text)
    at = words.find(needle, start, end)
    while at >= 0:
        yield Span(at, at + len(needle))
        at = words.find(needle, at + len(needle), end)


_STRAIGHT = str.maketrans("“”„«»‘’–—−\u00a0\u202f", '"""""\'\'---  ')


@lru_cache(maxsize=4)
def _straight(text: str) -> str:
    """Straight quotation marks, hyphens and spaces, code point for code point."""
    return text.translate(_STRAIGHT)


@lru_cache(maxsize=4)
def _folded(text: str) -> str:
    """The same in lower case, still code point for code point."""
    straight = _straight(text)
    lowered = straight.lower()
    if len(lowered) == len(straight):
        return lowered
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in straight)
