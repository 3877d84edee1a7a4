"""What stands in the list's columns, and which of them a width has room for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.library.entries import Entry
from reader.library.glance import Beside, Blank, Glance
from reader.model import Mark, Severity
from reader.text.clean import sanitized
from reader.text.length import is_spaced
from reader.view.phrases import SEPARATOR, percent

LEAST_TITLE, MOST_TITLE = 30, 84
"""Cells of a headline: below the least a column gives way, above the most nothing is gained."""
SEVERITY_SIGNS = {Severity.HIGH: "!", Severity.MEDIUM: ":", Severity.LOW: "."}
"""What follows the count of findings so grave."""

Told = tuple[str, Mark]
"""Words that are safe to show, and their mark."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its cells (more in a wider list), and what stands in it.

    `right` sets it against its right edge; `of_pair` says that only a wire copy fills it.
    """

    heading: str
    cells: tuple[int, ...]
    told: Callable[[Entry, Beside | None], Told]
    right: bool = False
    of_pair: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """The cells of the headline, and the columns after it, each with its cells."""

    title: int
    columns: tuple[tuple[Column, int], ...] = ()


def _outlet(entry: Entry, _: Beside | None) -> Told:
    return sanitized(entry.outlet), Mark.NOTE


def _date(entry: Entry, _: Beside | None) -> Told:
    return sanitized(entry.published[:10]), Mark.NOTE


def _words(entry: Entry, _: Beside | None) -> Told:
    return f"{entry.words:,}" if entry.known else "", Mark.NOTE


def _kept(_: Entry, beside: Beside | None) -> Told:
    if beside is Blank.LARGE:
        return "large", Mark.NOTE
    return percent(beside.kept) if isinstance(beside, Glance) else "", Mark.NOTE


def _flags(_: Entry, beside: Beside | None) -> Told:
    if not isinstance(beside, Glance):
        return "", Mark.NOTE
    found = beside.findings
    counted = [
        (f"{found[level]}{SEVERITY_SIGNS[level]}" if found[level] else "").rjust(size)
        for level, size in zip(Severity, _COUNTS, strict=True)
    ]
    words = " ".join(counted).rstrip() or "-"
    return words, Mark.PLAIN if found[Severity.HIGH] else Mark.NOTE


_COUNTS = (2, 3, 3)
"""Cells of the count of each severity with its sign, so that counts stand below each other."""


def _reviewed(_: Entry, beside: Beside | None) -> Told:
    if not isinstance(beside, Glance):
        return "", Mark.NOTE
    if beside.changed:
        return "changed", Mark.PLAIN
    if not beside.to_review:
        return "-", Mark.NOTE
    done = "done" if beside.done else f"{beside.reviewed}/{beside.to_review}"
    return done, Mark.NOTE if beside.done or not beside.reviewed else Mark.PLAIN


_OUTLET, _DATE = Column("outlet", (12, 16, 24), _outlet), Column("date", (10,), _date)
_WORDS = Column("words", (7,), _words, right=True)
_KEPT = Column("kept", (5,), _kept, right=True, of_pair=True)
_FLAGS = Column("flags", (10,), _flags, of_pair=True)
_REVIEWED = Column("reviewed", (8,), _reviewed, of_pair=True)

IN_ORDER = (_OUTLET, _DATE, _WORDS, _KEPT, _FLAGS, _REVIEWED)
_NEEDED_FIRST = (_FLAGS, _OUTLET, _KEPT, _REVIEWED, _DATE, _WORDS)
"""The first to be given room and the last to lose it."""
_WIDER = (95, 140)
"""Cells of a list from which a column takes the second and the third of its sizes."""
_GAP = 2


def layout(width: int, *, pairs: bool) -> Layout:
    """The columns that `width` cells have room for; `pairs` says whether any have a wire copy."""
    room, chosen = width - LEAST_TITLE, dict[str, int]()
    step = sum(width >= least for least in _WIDER)
    for column in _NEEDED_FIRST:
        size = column.cells[min(step, len(column.cells) - 1)]
        if (pairs or not column.of_pair) and _GAP + size <= room:
            room -= _GAP + size
            chosen[column.heading] = size
    columns = tuple((c, chosen[c.heading]) for c in IN_ORDER if c.heading in chosen)
    return Layout(min(MOST_TITLE, max(0, room) + min(width, LEAST_TITLE)), columns)


def in_words(entry: Entry, beside: Beside | None) -> str:
    """Everything that the columns tell, in one line, for where they have no room."""
    return SEPARATOR.join(_said(entry, beside)) if entry.known and not entry.problem else ""


def _said(entry: Entry, beside: Beside | None) -> Iterator[str]:
    """First what a narrow list has no column for."""
    unit = "words" if is_spaced(entry.language) else "characters"
    yield from filter(None, (sanitized(entry.published[:10]), f"{entry.words:,} {unit}"))
    if beside is Blank.LARGE:
        yield "too long to be compared before it is opened"
    if isinstance(beside, Glance):
        found = [f"{n} {level}" for level in Severity if (n := beside.findings[level])]
        yield ", ".join(found) or "no findings"
        yield f"kept {percent(beside.kept)}"
        if beside.to_review:
            yield f"reviewed {beside.reviewed} of {beside.to_review}"
        if beside.changed:
            yield "changed since then"
    yield from filter(None, (sanitized(entry.outlet),))
