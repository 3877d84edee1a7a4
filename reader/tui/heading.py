"""The lines above the reading table: what is compared, what became of it, how it is viewed."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model import Article, Mark
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.geometry import Geometry
from reader.tui.widgets.text_lines import MarkedText
from reader.view.descriptions import article_line
from reader.view.measure import SEPARATOR

_BETWEEN = " · "
_LEAST_HEADLINE = 12
"""Cells of a headline that are worth showing."""
_ROOM_FOR_ALL = 80
"""Cells from which a headline has room beside the whole of its source."""


def header(
    left: Article,
    right: Article,
    geometry: Geometry,
    summary: str = "",
    how: str = "",
    *,
    whole: bool = True,
) -> list[list[MarkedText]]:
    """Headline and source of each side, and which is the base; below, what became of it."""
    room = geometry.text
    short = geometry.stacked and room < _ROOM_FOR_ALL
    sides = [
        _source(tag, article, room, whole=whole, short=short)
        for tag, article in (("base: ", left), ("", right))
    ]
    below = _summary_line(geometry, summary, how)
    if geometry.stacked:
        lines = [
            [_indent(geometry), (f"{tag} ", Mark.NOTE), *_titled(side, article.headline, room)]
            for tag, side, article in zip("LR", sides, (left, right), strict=True)
        ]
        return [*lines, below]
    beside = [_columns(geometry, sides[0], sides[1], Mark.NOTE)]
    if left.headline or right.headline:
        titles = _cut(left.headline, room), _cut(right.headline, room)
        beside.insert(0, _columns(geometry, titles[0], titles[1], Mark.PLAIN))
    return [*beside, [], below]


def _columns(geometry: Geometry, first: str, second: str, mark: Mark) -> list[MarkedText]:
    """Two texts, each above its column of the table."""
    padding = " " * (geometry.text - cells.width(first) + len(SEPARATOR))
    return [_indent(geometry), (f"{first}{padding}{second}", mark)]


def _source(tag: str, article: Article, room: int, *, whole: bool, short: bool) -> str:
    """Where an article is from, without its language where there is no room for it."""
    summary = sanitized(tag + article_line(article, whole=whole, short=short))
    fits = cells.width(summary) <= room
    return summary if fits else _cut(tag + article_line(article, whole=whole, short=True), room)


def _titled(side: str, headline: str, room: int) -> Iterator[MarkedText]:
    """A source, and of its headline what there is room for."""
    yield side, Mark.NOTE
    left = room - cells.width(side) - len(_BETWEEN)
    if headline and left >= _LEAST_HEADLINE:
        yield _BETWEEN, Mark.NOTE
        yield _cut(headline, left), Mark.PLAIN


def _summary_line(geometry: Geometry, summary: str, how: str) -> list[MarkedText]:
    """What became of the story at the left end, how it is viewed at the right end.

    No line is drawn: three bytes a cell are much on a slow line.
    """
    width = geometry.width
    right = f"{how} " if how else ""
    left = cells.fitted(f"{' ' * geometry.prefix}{summary}", max(0, width - cells.width(right)))
    middle = " " * (width - cells.width(left) - cells.width(right))
    return [(left + middle, Mark.NOTE), (cells.fitted(right, width), Mark.CURRENT)]


def _indent(geometry: Geometry) -> MarkedText:
    return " " * geometry.prefix, Mark.PLAIN


def _cut(text: str, room: int) -> str:
    return cells.fitted(sanitized(text), room)
