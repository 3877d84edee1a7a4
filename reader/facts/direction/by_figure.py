"""Which way one figure went where its direction clings to it: 7%減, 同比增7%.

    受注高は7%減の980億円となった    受注高は7%増の980億円だった    →    減, 増

Where no blanks part the words a single sign says it, which alone is part of too many words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache

from reader.facts.excerpt import Excerpt
from reader.facts.opposing import Pair
from reader.facts.report import Claims, Measures
from reader.languages import language
from reader.model import Span

Way = tuple[Span, int]
"""A sign with its side of the row: 1 or -1."""


def by_figure(claims: Claims, measures: tuple[Measures, Measures]) -> list[Pair]:
    """The signs of two ways beside a figure that both sides give once."""
    code = claims.left.language
    if code != claims.right.language or not any(measures) or not _signs(code):
        return []
    lefts = _ways(claims.left, measures[0])
    rights = _ways(claims.right, measures[1])
    shared = sorted((lefts[key], rights[key]) for key in lefts.keys() & rights.keys())
    return [(one[0], other[0]) for one, other in shared if one[1] != other[1]]


def _ways(excerpt: Excerpt, measures: Measures) -> dict[str, Way]:
    """The sign beside each figure that a side gives once, by its value."""
    times = Counter(key for key, _ in measures)
    found = ((key, _way(excerpt, span)) for key, span in measures if times[key] == 1)
    return {key: way for key, way in found if way is not None}


def _way(excerpt: Excerpt, figure: Span) -> Way | None:
    """The longest sign right behind a figure or right before it, as its language has it."""
    text, (start, end) = excerpt.text, excerpt.span
    for sign, (side, is_behind) in _signs(excerpt.language).items():
        first = figure.end if is_behind else figure.start - len(sign)
        if first >= start and first + len(sign) <= end and text.startswith(sign, first):
            return Span(first, first + len(sign)), side
    return None


@cache
def _signs(code: str) -> Mapping[str, tuple[int, bool]]:
    """Each sign with its side and whether it stands behind the figure, the longest first."""
    own = language(code).direction
    table = [
        (sign, (side, is_behind))
        for rows, is_behind in ((own.behind_figures, True), (own.before_figures, False))
        for row in rows
        for side, signs in zip((1, -1), row, strict=True)
        for sign in signs.split("|")
    ]
    return dict(sorted(table, key=lambda entry: (-len(entry[0]), entry)))
