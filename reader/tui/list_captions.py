"""The words around the list: how it is sorted, grouped and filtered, and the work left."""

from __future__ import annotations

from collections.abc import Mapping

from reader.library.entries import Entry
from reader.library.listing import Group, Order, SortKey
from reader.library.loading import LoadState
from reader.model import Mark, Span
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.widgets.text_lines import MarkedText

SORTED: Mapping[SortKey, tuple[str, str]] = {
    SortKey.FILE: ("files in order", "last file first"),
    SortKey.DATE: ("newest first", "oldest first"),
    SortKey.OUTLET: ("outlets from A", "outlets from Z"),
    SortKey.WORDS: ("longest first", "shortest first"),
    SortKey.KEPT: ("least kept first", "most kept first"),
    SortKey.FINDINGS: ("worst first", "mildest first"),
}
"""What a sorting is called, and what the other way round."""
GROUPED: Mapping[Group, str] = {
    Group.STORY: "by story",
    Group.OUTLET: "by outlet",
    Group.DATE: "by day",
    Group.NONE: "no groups",
}
NO_SECOND = "mark a second article with Space, then Enter opens both"
ALL_REVIEWED = "nothing after this one is left to review"
NONE_BEFORE = "nothing before this one is left to review"
NOTHING_OPEN = "nothing is open here; q quits"
NOTHING_LISTED = "nothing listed: Esc in the filter lists everything again"
PREVIEW_LINES = 6
_LEAST_HEIGHT = 20
_MEASURE = 84


def header(listed: int, filled: LoadState, order: Order, query: str) -> list[list[MarkedText]]:
    """How many articles are listed and how; below, what the list is filtered by."""
    all_of_them = len(filled.entries)
    count = f"{listed:,} of {all_of_them:,}" if query else f"{all_of_them:,}"
    unit = "article" if all_of_them == 1 else "articles"
    sorting = SORTED[order.sort][order.inverted]
    first: list[MarkedText] = [
        (" Wire Reader ", Mark.CURRENT),
        (f"  {count} {unit} · {sorting} · {GROUPED[order.group]}", Mark.NOTE),
    ]
    only: list[MarkedText] = (
        [("     only ", Mark.NOTE), (sanitized(query), Mark.CURRENT)] if query else []
    )
    return [first, only]


def status(
    entry: Entry | None, details: str, notice: str, filled: LoadState, width: int
) -> list[MarkedText]:
    """A notice, or all that is known of the article under the cursor; the work to do at the end."""
    work = _work(filled)
    room = max(0, width - 1 - cells.width(work))
    words = cells.fitted(notice or (details if entry else NOTHING_LISTED), room)
    padding = " " * (room - cells.width(words))
    return [(f" {words}{padding}", Mark.PLAIN), (work, Mark.NOTE)]


def preview(entry: Entry | None, width: int, height: int) -> list[list[MarkedText]]:
    """The first words of an article, a blank line around them; nothing on a low screen."""
    if entry is None or height < _LEAST_HEIGHT:
        return []
    room = max(10, min(_MEASURE, width - 8))
    text = sanitized(entry.lead.removeprefix(entry.headline).lstrip())
    lines = cells.lines(text, Span(0, len(text)), room)[: PREVIEW_LINES - 2]
    words = [text[start:end] for start, end in lines]
    words += [""] * (PREVIEW_LINES - 1 - len(words))
    return [[], *([("     ", Mark.PLAIN), (line, Mark.SAME)] for line in words)]


def _work(filled: LoadState) -> str:
    if filled.reading:
        return f"  {filled.reading:,} to read "
    return f"  {filled.comparing:,} to compare " if filled.comparing else ""
