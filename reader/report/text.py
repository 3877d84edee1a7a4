"""A comparison as text for a terminal, a pager or a file: the same rows as the screen.

    s7 ~! students aged [-7-14-] are  │ students aged {+7 to 16+}
          [-required to-] join        │ {+must+} join

With colours the looks of the theme take the place of the brackets (which are wdiff's).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, groupby, pairwise, zip_longest

from reader.dataclass import dataclass
from reader.late_pattern import late_pattern
from reader.model import (
    Comparison,
    FactKind,
    Mark,
    Row,
    RowKind,
    Run,
    Severity,
    Side,
    Sign,
    Span,
)
from reader.report import sgr
from reader.report.outline import Outline
from reader.report.page_style import Detail, PageStyle
from reader.text import cells
from reader.text.clean import SafeText, hidden_spans, joined, part, sanitized
from reader.theme.palette import SIGN_MARK, SIGN_SETS
from reader.view.descriptions import DOT, article_line
from reader.view.measure import MEASURE, SEPARATOR, TAG, TAGS
from reader.view.rows import caption_side
from reader.view.runs import overlaid, runs_in_lines, wording

_LIKE_OURS = late_pattern(r"\[-+|-+\]|\{\++|\++\}")
_BRACKETS = "[-", "-]", "{+", "+}"
_LONGEST_BRACKET = 20
_CHANGED = frozenset({Mark.REWORDED, Mark.OMITTED, Mark.ADDED, Mark.MOVED})
_UNBRACKETED = frozenset({Sign.OMITTED, Sign.ADDED})
_LEVEL = max(map(len, Severity))
_KIND = max(map(len, FactKind))
"""Cells for the severity and for the kind of a finding."""
_NUMBER = 3
"""Cells for the number of a row at least."""


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """Words of one mark, safe to print."""

    words: SafeText
    mark: Mark


def rendered(comparison: Comparison, page: PageStyle) -> str:
    """Header, summary, findings and rows, each line at most `page.width` cells wide.

    The one line of `Detail.STAT` is as long as the names of its files.
    """
    outline = Outline(comparison, page)
    if page.detail is Detail.STAT:
        return f"{stat_line(outline)}\n"
    writer = _Writer(outline)
    lines = [*writer.header(), *writer.head(), *writer.table()]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def stat_line(outline: Outline) -> str:
    """A pair in one line: its files, the summary, and how many findings of each severity."""
    files = " ".join(outline.comparison.article(side).source or "-" for side in Side)
    return sanitized(f"{files}  {DOT.join((outline.summary, outline.counts))}")


def _as_painted(text: str, runs: Sequence[Run]) -> Iterator[_Piece]:
    """The words of runs; hidden characters get a look of their own."""
    if not runs:
        return
    start, end = runs[0].span.start, runs[-1].span.end
    unseen = (Span(start + a, start + b) for a, b in hidden_spans(text[start:end]))
    words = sanitized(text[start:end])
    for (a, b), mark in overlaid(runs, unseen, Mark.HIDDEN):
        yield _Piece(part(words, a - start, b - start), mark)


def brackets_for(*texts: str) -> Mapping[Side, tuple[str, str]]:
    """The brackets around changed words without colours: longer where a text has such itself."""
    having = [text for text in texts if any(begun in text for begun in _BRACKETS)]
    inside = max((len(found) for text in having for found in _LIKE_OURS.findall(text)), default=1)
    more = min(inside, _LONGEST_BRACKET)
    return {
        Side.LEFT: ("[" + "-" * more, "-" * more + "]"),
        Side.RIGHT: ("{" + "+" * more, "+" * more + "}"),
    }


class _Writer:
    """The lines of one report."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self.comparison, self.page = outline.comparison, outline.page
        page = self.page
        numbers = [*(row.number for row in outline.rows), *map(outline.place, outline.told)]
        self.number = max(_NUMBER, *map(len, numbers), 0)
        self.margin = self.number + 4
        room = page.cells - self.margin
        half = room - TAG if page.stacked else (room - len(SEPARATOR)) // 2
        self.room = min(MEASURE, half)
        self.signs = {
            sign: self._painted(_Piece(sanitized(glyph), SIGN_MARK[sign]))
            for sign, glyph in SIGN_SETS[page.signs].items()
        }
        brackets = brackets_for(self.comparison.left.text, self.comparison.right.text)
        self.brackets = {side: tuple(map(sanitized, both)) for side, both in brackets.items()}

    def header(self) -> Iterator[str]:
        """The two articles with their columns, and which is the base."""
        own = article_line(self.comparison.left)
        sides = (
            own if self.page.stacked else f"base: {own}",
            article_line(self.comparison.right),
        )
        titles = [[_Piece(cells.fitted(sanitized(side), self.room), Mark.NOTE)] for side in sides]
        yield from self._body([titles[0]], [titles[1]], " " * self.margin)
        for side, tag in TAGS.items():
            for note in self.comparison.article(side).notes:
                yield from self._folded(f"note: {note}", f" {tag.strip()} ", " " * (TAG + 2))
        yield self._rule()

    def head(self) -> Iterator[str]:
        """The summary, what is said of the whole, and each finding."""
        yield from self._folded(self.outline.summary, " ", " ")
        for line in self.outline.whole:
            yield from self._folded(line, " ", " ")
        if self.outline.told:
            yield ""
        for index in self.outline.told:
            yield self._finding(index)
            if said := self.outline.said_of(index):
                yield from self._folded(said, "   said: ", "   ")
        if self.outline.possible:
            more = f"{self.outline.possible} (reader check --possible)"
            yield from ("", *self._folded(more, " ", " "))

    def table(self) -> Iterator[str]:
        """Every row, a blank line after each."""
        if not self.outline.rows:
            return
        yield self._rule()
        for row in self.outline.rows:
            prefix = self._prefix(row)
            left = self._side(row, Side.LEFT)
            right = left if self._reads_the_same(row) else self._side(row, Side.RIGHT)
            if self.page.stacked and row.sign is Sign.SAME and left and row.right:
                right = []
            yield from self._body(left, right, prefix)
            if said := self.outline.said_of_row(row):
                yield from self._folded(said, f"{' ' * self.margin}said: ", " " * self.margin)
            yield ""

    def _finding(self, index: int) -> str:
        """One line: how grave, of what kind, in which row, and the words."""
        found = self.outline.finding(index)
        place = self.outline.place(index)
        head = f" {found.severity:{_LEVEL}}  {found.kind:{_KIND}}  {place:{self.number}}  "
        return head + self.outline.words(index, self.page.cells - len(head))

    def _folded(self, words: str, first: str, after: str) -> Iterator[str]:
        text = sanitized(words)
        room = self.page.cells - len(after)
        for k, (start, end) in enumerate(cells.lines(text, Span(0, len(text)), room)):
            yield f"{after if k else first}{text[start:end]}"

    def _prefix(self, row: Row) -> str:
        signs = self.signs[row.sign] + self.signs[row.alert]
        number = self._painted(_Piece(sanitized(f"{row.number:>{self.number}}"), Mark.NOTE))
        return f"{number} {signs} "

    def _body(
        self, left: Sequence[Sequence[_Piece]], right: Sequence[Sequence[_Piece]], prefix: str
    ) -> Iterator[str]:
        margin = " " * self.margin
        if self.page.stacked:
            tagged = [(TAGS[Side.LEFT], left), (TAGS[Side.RIGHT], right)]
            lines = [
                (tag if not k else " " * TAG, line)
                for tag, side in tagged
                for k, line in enumerate(side)
            ]
            for k, (tag, line) in enumerate(lines):
                yield (margin if k else prefix) + tag + self._line(line)
            return
        for k, (a, b) in enumerate(zip_longest(left, right, fillvalue=())):
            padding = " " * (self.room - sum([cells.width(piece.words) for piece in a]))
            painted = self._line(a)
            other = painted if a is b else self._line(b)
            yield f"{margin if k else prefix}{painted}{padding}{SEPARATOR}{other}"

    def _reads_the_same(self, row: Row) -> bool:
        """Whether a row has the same words in one look on both sides, as most rows have."""
        if row.caption or len(row.left) != 1 or len(row.right) != 1:
            return False
        (left, mark), (right, other) = row.left[0], row.right[0]
        if row.sign is not Sign.SAME or mark is not other:
            return False
        comparison = self.comparison
        return comparison.left.text[slice(*left)] == comparison.right.text[slice(*right)]

    def _side(self, row: Row, side: Side) -> list[list[_Piece]]:
        lines = self._wrapped(self._pieces(row, side))
        if row.caption and side is caption_side(row):
            words = sanitized(f"— {row.caption} —")
            lines.append([_Piece(cells.fitted(words, self.room), Mark.NOTE)])
        return lines

    def _pieces(self, row: Row, side: Side) -> Iterator[_Piece]:
        text = self.comparison.article(side).text
        runs = row.runs(side)
        plain = self.page.palette is None and row.sign is not Sign.SAME
        if plain and row.kind is RowKind.PASSAGE:
            runs = wording(self.comparison.passages[row.passages.start], side)
        if self.page.palette is not None or row.sign in _UNBRACKETED:
            yield from _as_painted(text, runs)
            return
        before, after = self.brackets[side]
        for changed, group in groupby(runs, key=lambda run: run.mark in _CHANGED):
            words = sanitized("".join(text[a:b] for (a, b), _ in group))
            core = len(words.rstrip())
            if changed and core:
                words = joined((before, part(words, 0, core), after, part(words, core)))
            yield _Piece(words, Mark.PLAIN)

    def _wrapped(self, pieces: Iterator[_Piece]) -> list[list[_Piece]]:
        listed = list(pieces)
        if len(listed) == 1:
            words, mark = listed[0].words, listed[0].mark
            lines = cells.lines(words, Span(0, len(words)), self.room)
            return [[_Piece(part(words, *line), mark)] for line in lines]
        text = joined(piece.words for piece in listed)
        bounds = accumulate((len(piece.words) for piece in listed), initial=0)
        runs = [Run(Span(*ends), p.mark) for ends, p in zip(pairwise(bounds), listed, strict=True)]
        lines = cells.lines(text, Span(0, len(text)), self.room)
        return [
            [_Piece(part(text, a, b), mark) for (a, b), mark in line]
            for line in runs_in_lines(runs, lines)
        ]

    def _line(self, pieces: Sequence[_Piece]) -> str:
        return "".join(map(self._painted, pieces))

    def _painted(self, piece: _Piece) -> str:
        if self.page.palette is None:
            return piece.words
        look = self.page.palette.look(piece.mark)
        return sgr.painted(piece.words, look)

    def _rule(self) -> str:
        return "─" * min(self.page.cells, self.margin + 2 * self.room + len(SEPARATOR))
