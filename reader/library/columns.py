"""The list's columns: what they show, and which of them a width has room for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.dataclass import dataclass
from reader.library.entries import Entry
from reader.library.pair_values import NoValues, PairColumns, PairValues
from reader.model import Mark, Severity
from reader.text.clean import sanitized
from reader.text.length import is_spaced
from reader.view.descriptions import DOT, percent

LEAST_TITLE, MOST_TITLE = 30, 84
"""Cells of a headline: below the least a column is left out, above the most nothing is gained."""
SEVERITY_SIGNS = {Severity.HIGH: "!", Severity.MEDIUM: ":", Severity.LOW: "."}
"""What follows the number of findings of each severity."""

Cell = tuple[str, Mark]
"""Words that are safe to show, and their mark."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its widths in cells (a wider list takes a later one), its content.

    `right` aligns it to the right; `of_pair`: it is about the article and its wire copy.
    """

    heading: str
    cells: tuple[int, ...]
    cell: Callable[[Entry, PairColumns | None], Cell]
    right: bool = False
    of_pair: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """The cells of the headline, and the columns after it, each with its cells."""

    title: int
    columns: tuple[tuple[Column, int], ...] = ()


def _outlet(entry: Entry, _: PairColumns | None) -> Cell:
    return sanitized(entry.outlet), Mark.NOTE


def _date(entry: Entry, _: PairColumns | None) -> Cell:
    return sanitized(entry.published[:10]), Mark.NOTE


def _words(entry: Entry, _: PairColumns | None) -> Cell:
    return f"{entry.words:,}" if entry.known else "", Mark.NOTE


def _kept(_: Entry, pair: PairColumns | None) -> Cell:
    if pair is NoValues.LARGE:
        return "large", Mark.NOTE
    return percent(pair.kept) if isinstance(pair, PairValues) else "", Mark.NOTE


def _findings(_: Entry, pair: PairColumns | None) -> Cell:
    if not isinstance(pair, PairValues):
        return "", Mark.NOTE
    found = pair.findings
    counted = [
        (f"{found[level]}{SEVERITY_SIGNS[level]}" if found[level] else "").rjust(size)
        for level, size in zip(Severity, _COUNTS, strict=True)
    ]
    words = " ".join(counted).rstrip() or "-"
    return words, Mark.PLAIN if found[Severity.HIGH] else Mark.NOTE


_COUNTS = (2, 3, 3)
"""Cells of the number of each severity with its sign, so that they align from row to row."""


def _hidden(_: Entry, pair: PairColumns | None) -> Cell:
    hidden = pair.hidden.total if isinstance(pair, PairValues) else 0
    return f"{hidden:,}" if hidden else "", Mark.NOTE


def _reviewed(_: Entry, pair: PairColumns | None) -> Cell:
    if not isinstance(pair, PairValues):
        return "", Mark.NOTE
    if pair.changed:
        return "changed", Mark.PLAIN
    if not pair.to_review:
        return "-", Mark.NOTE
    done = "done" if pair.done else f"{pair.reviewed}/{pair.to_review}"
    return done, Mark.NOTE if pair.done or not pair.reviewed else Mark.PLAIN


_OUTLET, _DATE = Column("outlet", (12, 16, 24), _outlet), Column("date", (10,), _date)
_WORDS = Column("words", (7,), _words, right=True)
_KEPT = Column("kept", (5,), _kept, right=True, of_pair=True)
_FINDINGS = Column("findings", (10,), _findings, of_pair=True)
_HIDDEN = Column("hidden", (6,), _hidden, right=True, of_pair=True)
_REVIEWED = Column("reviewed", (8,), _reviewed, of_pair=True)

IN_ORDER = (_OUTLET, _DATE, _WORDS, _KEPT, _FINDINGS, _HIDDEN, _REVIEWED)
_NEEDED_FIRST = (_FINDINGS, _HIDDEN, _OUTLET, _KEPT, _REVIEWED, _DATE, _WORDS)
"""In the order in which the columns get room."""
_WIDER = (95, 140)
"""Cells of a list from which a column takes its second and its third width."""
_GAP = 2


def layout(width: int, *, pairs: bool, hidden: bool = False) -> Layout:
    """The columns that `width` cells have room for; `pairs` says whether any have a wire copy.

    `hidden` says whether any findings are hidden, which have a column only then.
    """
    room, chosen = width - LEAST_TITLE, dict[str, int]()
    step = sum(width >= least for least in _WIDER)
    for column in _NEEDED_FIRST:
        size = column.cells[min(step, len(column.cells) - 1)]
        wanted = (pairs or not column.of_pair) and (hidden or column is not _HIDDEN)
        if wanted and _GAP + size <= room:
            room -= _GAP + size
            chosen[column.heading] = size
    columns = tuple((c, chosen[c.heading]) for c in IN_ORDER if c.heading in chosen)
    return Layout(min(MOST_TITLE, max(0, room) + min(width, LEAST_TITLE)), columns)


def in_words(entry: Entry, pair: PairColumns | None) -> str:
    """Everything that the columns show, in one line, for where they have no room."""
    return DOT.join(_parts(entry, pair)) if entry.known and not entry.problem else ""


def _parts(entry: Entry, pair: PairColumns | None) -> Iterator[str]:
    """The parts of that line: first those for which a narrow list has no column."""
    unit = "words" if is_spaced(entry.language) else "characters"
    yield from filter(None, (sanitized(entry.published[:10]), f"{entry.words:,} {unit}"))
    if pair is NoValues.LARGE:
        yield "too long to be compared before it is opened"
    if isinstance(pair, PairValues):
        found = [f"{n} {level}" for level in Severity if (n := pair.findings[level])]
        yield ", ".join(found) or "no findings"
        if pair.hidden.total:
            yield f"{pair.hidden.total:,} hidden ({pair.hidden.words})"
        yield f"kept {percent(pair.kept)}"
        if pair.to_review:
            yield f"reviewed {pair.reviewed} of {pair.to_review}"
        if pair.changed:
            yield "changed since then"
        if pair.lost:
            yield f"{pair.lost:,} lost"
    yield from filter(None, (sanitized(entry.outlet),))
