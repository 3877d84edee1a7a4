"""The list's columns: what they show, and which of them a width has room for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import PurePath

from reader.dataclass import dataclass
from reader.library.entries import Entry
from reader.library.pair_values import NoValues, PairColumns, PairValues
from reader.model import Mark, Severity, Sign
from reader.text.cells import fitted, fitted_in_the_middle
from reader.text.cells import width as text_width
from reader.text.clean import sanitized
from reader.text.how_many import counted
from reader.text.length import in_its_unit
from reader.view.descriptions import DOT, percent

LEAST_TITLE, MOST_TITLE = 25, 84
"""Cells of a headline: below the least a column is left out, above the most nothing is gained."""
BAR = 4
"""Cells of the bar of what is judged."""
FULL, EMPTY = "█", "░"
"""What the bar is made of."""
JUDGED_CELLS = 12
"""Cells of the bar with what was judged."""
CHANGED, DIFFER = "changed", "differ"
"""What is said of a pair whose words were others then, and where two reviewers differ."""
SEPARATE = "separate"
"""What is said of two articles that share hardly any text."""
_MOST = 999
"""The largest number of findings of a severity that a column tells."""

Cell = tuple[str, Mark]
"""Words that are safe to show, and their mark."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its widths in cells (a wider list takes a later one), its content.

    `right` aligns it to the right; `of_pair`: it is about the article and its wire copy. `cut`
    shortens what has no room.
    """

    heading: str
    cells: tuple[int, ...]
    cell: Callable[[Entry, PairColumns | None], Cell]
    right: bool = False
    of_pair: bool = False
    cut: Callable[[str, int], str] = fitted

    def filled(self, words: str, size: int) -> str:
        """The words in a cell of this column, cut or filled up to `size` cells."""
        fitting = self.cut(words, size)
        padding = " " * (size - text_width(fitting))
        return padding + fitting if self.right else fitting + padding


@dataclass(frozen=True, slots=True)
class Layout:
    """The cells of the headline, and the columns after it, each with its cells."""

    title: int
    columns: tuple[tuple[Column, int], ...] = ()


def folder_and_name(entry: Entry) -> str:
    """The file's own name with its folder's, since there is a `wire.txt` in each."""
    return sanitized("/".join(PurePath(entry.path).parts[-2:]))


def cut_name(name: str, size: int) -> str:
    """A file's name in so many cells: first without what follows its dot, then without its middle.

    What parts the files of a story stands at either end: `2031-03-…ewrite-2`.
    """
    stem, _, ending = name.rpartition(".")
    if not (stem and ending.isalnum()) or text_width(name) <= size:
        stem = name
    if text_width(stem) <= size:
        return fitted(name, size)
    return fitted_in_the_middle(stem, size)


def _file(entry: Entry, _: PairColumns | None) -> Cell:
    return sanitized(entry.name), Mark.NOTE


def _outlet(entry: Entry, _: PairColumns | None) -> Cell:
    return sanitized(entry.outlet), Mark.NOTE


def _date(entry: Entry, _: PairColumns | None) -> Cell:
    return sanitized(entry.published[:10]), Mark.NOTE


def _words(entry: Entry, _: PairColumns | None) -> Cell:
    return f"{entry.words:,}" if entry.known else "", Mark.NOTE


def _told(_: Entry, pair: PairColumns | None) -> Cell:
    if pair is NoValues.LARGE:
        return "large", Mark.NOTE
    return percent(pair.kept) if isinstance(pair, PairValues) else "", Mark.NOTE


def _count(severity: Severity, _: Entry, pair: PairColumns | None) -> Cell:
    """How many findings of a severity, "." for none; the highest severity alone is loud."""
    if not isinstance(pair, PairValues):
        return "", Mark.NOTE
    count = pair.findings.get(severity, 0)
    loud = severity is Severity.HIGH and count
    return str(min(count, _MOST)) if count else ".", Mark.PLAIN if loud else Mark.NOTE


def _hidden(_: Entry, pair: PairColumns | None) -> Cell:
    hidden = pair.hidden.total if isinstance(pair, PairValues) else 0
    return f"{hidden:,}" if hidden else "", Mark.NOTE


def _judged(entry: Entry, pair: PairColumns | None) -> Cell:
    """How far what waits is judged, and the verdicts; errors are loud, `ok` is fair and no more."""
    if not isinstance(pair, PairValues):
        return "", Mark.NOTE
    if pair.said.changed:
        return _fitting(CHANGED, f"{pair.judged}/{pair.waits}", CHANGED), Mark.PLAIN
    if pair.two_stories and (entry.likely or not pair.waits) and not any(pair.said.signs.values()):
        return SEPARATE, Mark.NOTE
    differ = (DIFFER,) if pair.said.differ else ()
    given = " ".join((*(f"{sign}{count}" for sign, count in _given(pair.said.signs)), *differ))
    loud = Mark.PLAIN if given or not pair.done else Mark.NOTE
    if not pair.waits and not pair.seen:
        return "-", Mark.NOTE
    if pair.done:
        return _fitting(FULL * BAR, given or "ok"), loud
    full = BAR * pair.judged // pair.waits or int(pair.judged > 0)
    bar = FULL * full + EMPTY * (BAR - full)
    words = f"{pair.judged}/{pair.waits}"
    return _fitting(bar, f"{words} {given}".rstrip()), Mark.PLAIN if pair.seen else Mark.NOTE


def _given(signs: Mapping[Sign, int]) -> Iterator[tuple[str, int]]:
    for sign, shown in ((Sign.ERROR, "✗"), (Sign.ASK, "?")):
        if signs.get(sign):
            yield shown, signs[sign]


def _fitting(bar: str, words: str, otherwise: str = "") -> str:
    """The bar before the words, as far as the column has room; else the words, or another."""
    both = f"{bar} {words}"
    return both if len(both) <= JUDGED_CELLS else otherwise or words


_FILE = Column("file", (17, 18, 24), _file, cut=cut_name)
_SHORT_FILE, _LONG_NAME = (12, 14, 24), 24
"""Cells of a long file name where there are outlets: without its middle it says less than one."""
_OUTLET = Column("outlet", (10, 16, 24), _outlet)
_DATE, _WORDS = Column("date", (10,), _date), Column("words", (7,), _words, right=True)
_TOLD = Column("told", (5,), _told, right=True, of_pair=True)
_HIGH, _MEDIUM, _LOW = (
    Column(name, (3,), partial(_count, severity), right=True, of_pair=True)
    for name, severity in zip(("hi", "med", "low"), Severity, strict=True)
)
_HIDDEN = Column("hidden", (6,), _hidden, right=True, of_pair=True)
_JUDGED = Column("judged", (JUDGED_CELLS,), _judged, of_pair=True)

IN_ORDER = (_FILE, _OUTLET, _DATE, _WORDS, _TOLD, _HIGH, _MEDIUM, _LOW, _HIDDEN, _JUDGED)
_NEEDED_FIRST = (
    *((_HIGH, LEAST_TITLE), (_JUDGED, LEAST_TITLE), (_FILE, LEAST_TITLE), (_MEDIUM, LEAST_TITLE)),
    *((_OUTLET, LEAST_TITLE), (_LOW, 30), (_TOLD, 38), (_HIDDEN, 40), (_DATE, 44), (_WORDS, 44)),
)
"""In the order in which the columns get room, each with the cells that the headline must keep."""
_WIDER = (95, 140)
"""Cells of a list from which a column takes its second and its third width."""
GAP = 2
"""Cells between two columns."""


def outlet_before_file(longest_name: int, longest_outlet: int | None) -> bool:
    """Whether a list that has not room for both whole shows outlets before long file names."""
    return bool(longest_outlet) and longest_name > _LONG_NAME


def layout(
    width: int,
    *,
    pairs: bool,
    hidden: bool = False,
    longest_name: int = 0,
    longest_outlet: int | None = None,
) -> Layout:
    """The columns that `width` cells have room for; `pairs` says whether any have a wire copy.

    `hidden` says whether any findings are hidden, which have a column only then. Files and outlets
    take no more than the cells of the `longest_name` and the `longest_outlet`, where those are
    known; where there is no outlet (0), it has no column.
    """
    room, chosen = width, dict[str, int]()
    step = sum(width >= least for least in _WIDER)
    shortened = outlet_before_file(longest_name, longest_outlet)
    longest = {_FILE.heading: longest_name, _OUTLET.heading: longest_outlet}
    for column, title in _NEEDED_FIRST:
        wide = _SHORT_FILE if column is _FILE and shortened else column.cells
        size = wide[min(step, len(wide) - 1)]
        if most := longest.get(column.heading):
            size = min(size, max(most, len(column.heading)))
        wanted = (pairs or not column.of_pair) and (hidden or column is not _HIDDEN)
        there = column is not _OUTLET or longest_outlet != 0
        if wanted and there and title + GAP + size <= room:
            room -= GAP + size
            chosen[column.heading] = size
    columns = tuple((c, chosen[c.heading]) for c in IN_ORDER if c.heading in chosen)
    return Layout(min(MOST_TITLE, max(0, room)), columns)


def in_words(entry: Entry, pair: PairColumns | None) -> str:
    """Everything that the columns show, in one line, for where they have no room."""
    return DOT.join(_parts(entry, pair)) if entry.known and not entry.problem else ""


def _parts(entry: Entry, pair: PairColumns | None) -> Iterator[str]:
    """The parts of that line: first those for which a narrow list has no column."""
    known = (sanitized(entry.published[:10]), sanitized(entry.outlet))
    yield from filter(None, (*known, in_its_unit(entry.words, entry.language)))
    if pair is NoValues.LARGE:
        yield "too long to be compared before it is opened"
    if isinstance(pair, PairValues):
        found = [f"{n} {level}" for level in Severity if (n := pair.findings.get(level))]
        yield ", ".join(found) or "no findings"
        if pair.picture:
            yield pair.picture
        if pair.waits:
            yield f"{pair.judged} of {pair.waits} judged"
        yield from judged_words(pair)
        yield f"{percent(pair.kept)} told"
        if pair.hidden.total:
            yield f"{pair.hidden.total:,} hidden ({pair.hidden.words})"
        if pair.said.changed:
            yield "changed since then"
        if pair.said.lost:
            yield f"{pair.said.lost:,} lost"


def judged_words(pair: PairValues) -> Iterator[str]:
    """What each reviewer said of it: `Ida: 2 of 3, 1 error, 1 to ask`."""
    for name, said in pair.said.by.items():
        errors = counted(said.errors, "error") if said.errors else ""
        counts = (errors, f"{said.asked} to ask" if said.asked else "")
        told = ", ".join(filter(None, counts)) or ("fair" if said.fair else "dismissed")
        share = f"{said.waiting} of {pair.waits}, " if said.waiting < pair.waits else ""
        yield f"{sanitized(name)}: {share}{told}" if name else f"{share}{told}"
