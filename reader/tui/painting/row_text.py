"""The words of a row as lines of segments: wrapped by word, every character safe to show.

A line is wrapped as it is painted: a hidden character takes no cell in the text, what is
shown in its place takes one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from rich.segment import Segment
from rich.style import Style

from reader.dataclass import dataclass
from reader.model import Article, Mark, Passage, Row, RowKind, Run, Side, Span
from reader.named_tuple import NamedTuple
from reader.text import cells
from reader.text.clean import SafeText, hidden_spans, joined, part, sanitized
from reader.tui.segments import PaintedLine, segment
from reader.tui.styles import PaintStyles
from reader.view.lens import Grain
from reader.view.runs import overlaid, runs_in_lines
from reader.view.search import SearchQuery, matches

LONGEST = 10_000
"""Code points of one side of a row that are painted; far more than any sentence has."""
MOST_RUNS = 500
"""Runs of one side that are painted: were every second character marked, they would take 0.1 s."""


@dataclass(frozen=True, slots=True)
class CellContext:
    """What the words of a row are painted with; `width` in cells is that of a column of text."""

    left: Article
    right: Article
    width: int
    paint_styles: PaintStyles
    searched: SearchQuery
    passages: Sequence[Passage]
    grain: Grain
    chosen: Mapping[Side, Span]


class SideText(NamedTuple):
    """One side of a row as it is painted: `safe` begins at `start` of its article's text.

    `runs` are what is painted, `left_out` how many characters after them are not.
    """

    safe: SafeText
    start: int
    runs: tuple[Run, ...]
    left_out: int = 0


class Piece(NamedTuple):
    """Words that are safe to show, and how they are painted."""

    words: SafeText
    style: Style


def words_of(page: CellContext, row: Row, side: Side) -> SideText:
    """The words of one side, with what is searched for, chosen and hidden marked; may be empty."""
    own = row.runs(side)
    if not own:
        return SideText(sanitized(""), 0, ())
    text = page.left.text if side is Side.LEFT else page.right.text
    start, end = own[0].span.start, own[-1].span.end
    cut = min(end, start + LONGEST)
    runs: Sequence[Run] = next(runs_in_lines(own, [Span(start, cut)]))
    if side in page.chosen:
        runs = overlaid(runs, [page.chosen[side]], Mark.CURRENT)
    runs = overlaid(runs, matches(runs, text, page.searched, side)[:MOST_RUNS], Mark.MATCH)
    safe = joined(map(sanitized, text[start:cut].split("\n")), _BREAK)
    hidden = hidden_spans(text[start:cut], safe)[:MOST_RUNS]
    unseen = (Span(start + a, start + b) for a, b in hidden)
    painted = overlaid(runs, unseen, Mark.HIDDEN)[:MOST_RUNS]
    cut = painted[-1].span.end
    return SideText(part(safe, 0, cut - start), start, painted, end - cut)


_BREAK = SafeText("\n")


def trimmed(words: SideText, runs: Sequence[Run]) -> Iterator[Run]:
    """The runs with the blanks at the ends of what is marked left plain.

    They stay marked where the same mark goes on, and beside what is found or searched for in it.
    """
    marks = [None, *(run.mark for run in runs), None]
    for ((start, end), mark), before, after in zip(runs, marks, marks[2:], strict=False):
        safe = part(words.safe, start - words.start, end - words.start)
        joined_to = _WITHIN | {mark}
        first = 0 if before in joined_to else len(safe) - len(safe.lstrip())
        last = len(safe) if after in joined_to else max(first, len(safe.rstrip()))
        if mark in _TRIMMED:
            ends = (0, first, Mark.PLAIN), (first, last, mark), (last, len(safe), Mark.PLAIN)
            yield from (Run(Span(start + a, start + b), own) for a, b, own in ends if b > a)
        else:
            yield Run(Span(start, end), mark)


_TRIMMED = frozenset(
    {
        *(Mark.REWORDED, Mark.REPHRASED, Mark.OMITTED, Mark.ADDED, Mark.MOVED),
        *(Mark.EQUIVALENT, Mark.FACT, Mark.QUOTE),
    }
)
"""Marks of words; a blank before or after them is not marked."""
_WITHIN = frozenset({Mark.FACT, Mark.QUOTE, Mark.MATCH, Mark.HIDDEN, Mark.CURRENT})
"""Marks that are painted over others."""


def pieces(page: CellContext, words: SideText, runs: Iterable[Run]) -> Iterator[Piece]:
    """Some of the runs of one side as they are painted."""
    for (a, b), mark in runs:
        safe = part(words.safe, a - words.start, b - words.start)
        yield Piece(safe, page.paint_styles.mark(mark))


def lines_of(page: CellContext, row: Row, side: Side) -> list[PaintedLine]:
    """One side of a row as lines, the last of which counts what is not painted."""
    words = words_of(page, row, side)
    lines = wrapped(page, list(pieces(page, words, trimmed(words, words.runs))))
    return [*lines, *more(page, words.left_out)]


def wrapped(page: CellContext, pieces: Sequence[Piece]) -> list[PaintedLine]:
    """Pieces one after the other, as lines of the page's width."""
    text = "".join(piece.words for piece in pieces)
    ends = list(accumulate(len(piece.words) for piece in pieces))
    lines = []
    for start, end in cells.lines(text, Span(0, len(text)), page.width):
        inside = range(bisect_right(ends, start), bisect_left(ends, end) + 1)
        lines.append([_part(pieces[k], ends[k], start, end) for k in inside])
    return lines


def _part(piece: Piece, ends: int, start: int, end: int) -> Segment:
    """The part of a piece that is in a line; all offsets are in the same text."""
    begins = ends - len(piece.words)
    return segment(part(piece.words, max(0, start - begins), end - begins), piece.style)


def more(page: CellContext, characters: int) -> list[PaintedLine]:
    """A line that says how many characters are not painted; none where all are."""
    return [[note(page, f"… {characters:,} more characters")]] if characters else []


def caption(page: CellContext, row: Row) -> Segment:
    """What is shown on a side without words."""
    own = row.kind is RowKind.PASSAGE and row.partner is not None
    return note(page, row.caption if own else f"— {row.caption} —")


def note(page: CellContext, words: str) -> Segment:
    """Words of ours beside those of the articles."""
    return segment(cells.fitted(sanitized(words), page.width), page.paint_styles.mark(Mark.NOTE))
