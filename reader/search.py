"""Where the words a reader looks for stand, whatever their case and typography."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.model import Run, Span


def matches(runs: Sequence[Run], text: str, wanted: str) -> list[Span]:
    """Where `wanted` stands in the words of a row, ignoring case and typography; may be empty."""
    if not runs or not wanted:
        return []
    start, end = runs[0].span.start, runs[-1].span.end
    return [Span(start + a, start + b) for a, b in _occurrences(text[start:end], wanted)]


def _occurrences(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    folded, needle = _searchable(text), _searchable(wanted)
    at = folded.find(needle)
    while at >= 0:
        yield at, at + len(needle)
        at = folded.find(needle, at + len(needle))


_SEARCH_FOLD = str.maketrans("“”„«»‘’–—−\u00a0\u202f", '"""""\'\'---  ')


def _searchable(text: str) -> str:
    """Lower case and straight quotation marks, code point for code point."""
    lowered = text.translate(_SEARCH_FOLD)
    return "".join(c if len(c.lower()) != 1 else c.lower() for c in lowered)
