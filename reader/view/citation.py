"""The words of a passage to copy: one side, both wordings, or a citation with its source.

A copy may be pasted anywhere, into a shell too. So it is one line without a line end, and control
and hidden characters are replaced as on the screen (`␛` for an escape): the copy is what is seen,
and to paste it runs nothing.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import PurePath

from reader.late_pattern import late_pattern
from reader.model import Article, Comparison, Side
from reader.text.clean import sanitized

_SPACES = late_pattern(" {2,}")
_ISO_DAY = late_pattern(r"(\d{4}-\d\d-\d\d)(?:$|[T ])")
_MONTHS = ["January", "February", "March", "April", "May", "June"]
_MONTHS += ["July", "August", "September", "October", "November", "December"]


class Copy(StrEnum):
    """What to copy of a passage."""

    LEFT = "left"
    RIGHT = "right"
    PAIR = "pair"
    CITATION = "citation"


def copied(comparison: Comparison, passage: int, what: Copy, side: Side = Side.LEFT) -> str:
    """The text to copy; "" where the side asked for has no words.

    A citation is of `side`, or of the other one where that has none.
    """
    if what is Copy.PAIR:
        return pair(comparison, passage)
    if what is Copy.CITATION:
        run = comparison.passages[passage].run(side)
        side = side if run else next(other for other in Side if other is not side)
        return citation(comparison.article(side), comparison.passages[passage].run(side))
    side = Side(what.value)
    return words(comparison.article(side), comparison.passages[passage].run(side))


def words(article: Article, run: range) -> str:
    """The words of a run of sentences; "" for an empty run."""
    if not run:
        return ""
    start, end = article.run_span(run)
    return _one_line(article.text[start:end])


def pair(comparison: Comparison, passage: int) -> str:
    """`“one wording” (Outlet) → “another” (Outlet)`; the kind in place of a side without words."""
    found = comparison.passages[passage]
    sides = [
        f"“{words(article, run)}” ({_name(article, side)})" if run else f"({found.kind})"
        for side in Side
        for article, run in [(comparison.article(side), found.run(side))]
    ]
    return " → ".join(sides)


def citation(article: Article, run: range) -> str:
    """`“…” (Outlet, 26 March 2025, "Headline", where)`, with whatever is known of it."""
    text = words(article, run)
    headline = _one_line(article.headline)
    known = (
        _one_line(article.outlet),
        _day(article.published),
        f'"{headline}"' if headline and headline != text else "",
        _one_line(article.url or _place(article)),
    )
    sources = ", ".join(part for part in known if part)
    return f"“{text}” ({sources})" if sources else f"“{text}”"


def _name(article: Article, side: Side) -> str:
    return _one_line(article.outlet or PurePath(_place(article)).name) or side.value


def _place(article: Article) -> str:
    return "" if article.source == "-" else article.source


def _day(published: str) -> str:
    """`2025-03-26T09:00` is 26 March 2025; anything that is no date is unchanged."""
    found = _ISO_DAY.match(published)
    try:
        day = date.fromisoformat(found[1]) if found else None
    except ValueError:
        day = None
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else _one_line(published)


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", sanitized(text)).strip(" ")
