"""The words around the list: how far the work is, how it is sorted, grouped and filtered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from reader.library.entries import Entry
from reader.library.listing import Group, Order, SortKey
from reader.library.loading import LoadState
from reader.model import Mark
from reader.text import cells
from reader.text.clean import sanitized
from reader.text.how_many import counted
from reader.tui.marked_text import MarkedText

SORTED: Mapping[SortKey, tuple[str, str]] = {
    SortKey.FILE: ("files in order", "last file first"),
    SortKey.DATE: ("newest first", "oldest first"),
    SortKey.OUTLET: ("outlets from A", "outlets from Z"),
    SortKey.WORDS: ("longest first", "shortest first"),
    SortKey.KEPT: ("least told first", "most told first"),
    SortKey.FINDINGS: ("worst first", "mildest first"),
}
"""What a sorting is called, and what the other way round."""
GROUPED: Mapping[Group, str] = {
    Group.STORY: "by story",
    Group.OUTLET: "by outlet",
    Group.DATE: "by day",
    Group.NONE: "no groups",
}
MARK_TWO = "Space marks two articles, O opens them; the first is the base"
THIRD_MARK = "the third mark took the place of the second"
ROUND: Mapping[int, str] = {1: "on from the top", -1: "on from the end"}
"""Where one comes to at the end of the list, by the direction."""
OPENS = "Enter opens it"
SAID_HERE = "back where something was said last: u takes it back"
NO_TELLING = "the list has no further telling of this story"
NOTHING_OPEN = "nothing is open here; q quits"
STOPPED = "stopped: what is not read or compared yet waits; r goes on"
NOTHING_LISTED = "nothing listed: Esc in the filter lists everything again"
NO_WIRE = "it has no wire copy to be held against"
IS_WIRE = "it is the wire copy: A and I are for its tellings"
NOTHING_LEFT, NOTHING_FOUND = "all of it was judged already", "nothing was found here to judge"
NOTHING_SAID = "nothing was said here that could be taken back"
NOT_KNOWN = "alone: its wire copy is not known before all articles are read"
PLAIN, QUIET = Mark.PLAIN, Mark.NOTE
_GAP = "   "
_LEAST_QUERY = 16
"""Cells of a filter that are always shown."""


class Counts(Protocol):
    """How far the work is (`reader.tui.desk.desk_state.DeskProgress`)."""

    @property
    def stories(self) -> int:
        """With a wire copy."""

    @property
    def tellings(self) -> int:
        """With a wire copy."""

    @property
    def likely(self) -> int:
        """Those that may be tellings, and are counted nowhere else."""

    @property
    def compared(self) -> int:
        """Of the tellings."""

    @property
    def to_judge(self) -> int:
        """Those of which a finding waits, or waited, to be judged."""

    @property
    def done(self) -> int:
        """Those of them in which none is left."""

    @property
    def left(self) -> int:
        """Findings that wait to be judged."""

    @property
    def errors(self) -> int:
        """Verdicts."""

    @property
    def asked(self) -> int:
        """Verdicts."""


def none_left(filled: LoadState, query: str) -> str:
    """That no other pair has anything left to judge, as far as that is known."""
    if filled.reading:
        return f"{filled.reading:,} to read before anything can be judged"
    if filled.comparing and query:
        return f"{filled.comparing:,} are still to compare, and may pass the filter then"
    only = f" of what the filter lists ({sanitized(query)})" if query else ""
    return f"no other pair{only} has anything left to judge"


def nothing_left(found: object) -> str:
    """That nothing of a pair is left to be called fair."""
    return NOTHING_LEFT if found else NOTHING_FOUND


def after_escape(*, stopped: bool) -> str:
    """What Esc did where nothing was open: it stopped the work, or nothing."""
    return STOPPED if stopped else NOTHING_OPEN


def header(
    name: str, sizes: tuple[int, int], counts: Counts, how: tuple[Order, str], width: int
) -> list[MarkedText]:
    """What is listed, how far the work is; at the end how it is sorted, grouped and filtered.

    `sizes` are how many articles are listed, of how many; `how` is the order and the filter.
    """
    (listed, total), (order, query) = sizes, how
    told = listed_of(listed, total) if query else articles(total)
    sorting = f"{SORTED[order.sort][order.inverted]}, {GROUPED[order.group]}"
    only = f" {_only(query, max(_LEAST_QUERY, width // 4))} " if query else ""
    least = cells.width(_counted(told, counts, 0, filtered=bool(query))) + cells.width(only)
    if least + cells.width(sorting) + cells.width(name) + len(_GAP) + 10 > width:
        name = name.rpartition("/")[2]  # the folder around it is left out first
    room = width - least - len(_GAP) - 9
    first: list[MarkedText] = [(" DESK ", Mark.CURRENT)]
    first += [(f" {cells.fitted(sanitized(name), max(8, room))} ", Mark.PLAIN)]
    first += [(only, Mark.CURRENT)] if query else []
    room = width - sum(cells.width(words) for words, _ in first) - len(_GAP)
    words = _counted(told, counts, room - cells.width(sorting) - 3, filtered=bool(query))
    space = max(0, room - cells.width(words))
    shown = sorting if cells.width(sorting) + 2 <= space else SORTED[order.sort][order.inverted]
    shown = shown if cells.width(shown) + 2 <= space else ""
    gap = " " * max(1, space - cells.width(shown) - 1)
    line = [*first, (f"  {words}{gap}", Mark.NOTE), (f"{shown} ", Mark.NOTE)]
    return _cut(line, width)


def articles(count: int) -> str:
    """How many there are."""
    return counted(count, "article")


def listed_of(listed: int, total: int) -> str:
    """How many of them the filter lists."""
    return f"{listed:,} of {articles(total)}"


def _only(query: str, room: int = 60) -> str:
    return cells.fitted(f"only {sanitized(query)}", room)


def filter_kept(query: str) -> str:
    """That the filter of the last time lists less than there is; "" without one."""
    if not query:
        return ""
    return f"the filter of last time: {_only(query)}; Esc lists everything"


def handing_over(listed: int, total: int, query: str) -> str:
    """Of what everything that was said is handed over; Esc is the way out."""
    of = f"{listed_of(listed, total)} ({_only(query)})" if query else f"all {articles(total)}"
    return f"what was said of {of}, as (Esc: not)"


def _counted(told: str, counts: Counts, room: int, *, filtered: bool) -> str:
    """How much there is and how far the work is; what matters least is left out first.

    What the filter lists is always told.
    """
    if not counts.tellings:
        return told
    always = (told,) if filtered else ()
    if counts.compared < counts.tellings:
        compared = f"{counts.compared:,} of {counts.tellings:,} compared so far"
        left = f"{counts.left:,} left to judge"
        shorter = ((*always, compared, left), (*always, compared), always or (compared,))
        return _first_that_fits(((told, compared, left), *shorter), room)
    stories = counted(counts.stories, "story", "stories")
    done = f"{counts.done:,} of {counts.to_judge:,} done"
    left = f"{counts.left:,} left to judge"
    errors = counted(counts.errors, "error")
    said = tuple(filter(None, (errors if counts.errors else "", asked(counts.asked))))
    full, short = (done, *said, left), (done, left)
    more = (f"{counts.likely:,} more with ?",) if counts.likely else ()
    wordings = ((told, stories, *full, *more), (told, *full, *more), (*always, *full, *more))
    return _first_that_fits((*wordings, (*always, *full), (*always, *short), (*always, left)), room)


def asked(count: int) -> str:
    """How many are to be asked; "" for none."""
    return f"{count:,} to ask" if count else ""


def _first_that_fits(wordings: Sequence[Sequence[str]], room: int) -> str:
    fitting = (words for words in map(", ".join, wordings) if cells.width(words) <= room)
    return next(fitting, ", ".join(wordings[-1]))


def _cut(line: list[MarkedText], width: int) -> list[MarkedText]:
    """The line in at most `width` cells."""
    cut: list[MarkedText] = []
    for words, mark in line:
        fitting = cells.fitted(sanitized(words), max(0, width))
        cut.append((fitting, mark))
        width -= cells.width(fitting)
    return cut


def status(
    entry: Entry | None, details: str, notice: str, filled: LoadState, width: int
) -> list[MarkedText]:
    """A notice, or all that is known of the article under the cursor; the work to do at the end."""
    work = _work(filled)
    room = max(0, width - 1 - cells.width(work))
    words = cells.fitted(notice or (details if entry else NOTHING_LISTED), room)
    padding = " " * (room - cells.width(words))
    return [(f" {words}{padding}", Mark.PLAIN), (work, Mark.NOTE)]


def _work(filled: LoadState) -> str:
    if filled.reading:
        return f"  {filled.reading:,} to read "
    return f"  {filled.comparing:,} to compare " if filled.comparing else ""
