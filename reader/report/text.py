"""A comparison as text for a terminal, a pager or a file: the same rows as the screen.

    7 ~! students aged [-7-14-] are  │ students aged {+7 to 16+}
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
    Finding,
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
from reader.text import cells
from reader.text.clean import SafeText, hidden, hidden_spans, joined, part, sanitized
from reader.theme.palette import SIGN_MARK, SIGN_SETS, Palette
from reader.view.descriptions import article_line, summary_line
from reader.view.digest import possible_line, worth_telling
from reader.view.finding_words import finding_words
from reader.view.measure import MEASURE, SEPARATOR, SIDE_BY_SIDE_FROM
from reader.view.picture_words import picture_line
from reader.view.rows import caption_side, numbers_of, rows_of
from reader.view.runs import overlaid, runs_in_lines, wording

NARROWEST = 40
_LIKE_OURS = late_pattern(r"\[-+|-+\]|\{\++|\++\}")
_LONGEST_BRACKET = 20
_CHANGED = frozenset({Mark.REWORDED, Mark.OMITTED, Mark.ADDED, Mark.MOVED})
_UNBRACKETED = frozenset({Sign.OMITTED, Sign.ADDED})
_LEVEL = max(map(len, Severity))
_KIND = max(map(len, FactKind))
"""Cells for the severity and for the kind of a finding."""


@dataclass(frozen=True, slots=True)
class PageStyle:
    """How a report is laid out: width in cells, looks, signs.

    `palette` is None for no colours, else in colours that the reader's terminal has
    (`reader.theme.shades.palette_at`).
    """

    width: int = 100
    palette: Palette | None = None
    signs: str = "unicode"

    @property
    def cells(self) -> int:
        """The width in use."""
        return max(NARROWEST, self.width)

    @property
    def stacked(self) -> bool:
        """Whether the two texts are below each other."""
        return self.width < SIDE_BY_SIDE_FROM


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """Words of one mark, safe to print."""

    words: SafeText
    mark: Mark


def rendered(comparison: Comparison, page: PageStyle) -> str:
    """Header, rows, summary and findings, each line at most `page.width` cells wide."""
    writer = _Writer(comparison, page)
    lines = [*writer.header(), *writer.table(), *writer.foot()]
    return "".join(f"{line.rstrip()}\n" for line in lines)


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
    inside = max((len(found) for text in texts for found in _LIKE_OURS.findall(text)), default=1)
    more = min(inside, _LONGEST_BRACKET)
    return {
        Side.LEFT: ("[" + "-" * more, "-" * more + "]"),
        Side.RIGHT: ("{" + "+" * more, "+" * more + "}"),
    }


class _Writer:
    """The lines of one report."""

    def __init__(self, comparison: Comparison, page: PageStyle) -> None:
        self.comparison, self.page = comparison, page
        self.rows = rows_of(comparison)
        self.row_of = numbers_of(self.rows)
        self.number = max(2, len(str(len(self.rows))))
        self.margin = self.number + 4
        room = page.cells - self.margin
        half = room - 2 if page.stacked else (room - len(SEPARATOR)) // 2
        self.room = min(MEASURE, half)
        self.brackets = brackets_for(comparison.left.text, comparison.right.text)

    def header(self) -> Iterator[str]:
        """The two articles with their columns, and which is the base."""
        sides = (
            f"base: {article_line(self.comparison.left)}",
            article_line(self.comparison.right),
        )
        titles = [[_Piece(cells.fitted(sanitized(side), self.room), Mark.NOTE)] for side in sides]
        yield from self._body([titles[0]], [titles[1]], " " * self.margin)
        for tag, article in zip("LR", (self.comparison.left, self.comparison.right), strict=True):
            for note in article.notes:
                yield from self._folded(f"note: {note}", f" {tag} ", "   ")
        yield self._rule()

    def table(self) -> Iterator[str]:
        """Every row, a blank line after each."""
        for index, row in enumerate(self.rows):
            prefix = self._prefix(row, index)
            left, right = self._side(row, Side.LEFT), self._side(row, Side.RIGHT)
            if self.page.stacked and row.sign is Sign.SAME and left:
                right = []
            yield from self._body(left, right, prefix)
            yield ""

    def foot(self) -> Iterator[str]:
        """The summary, the picture of the whole, and each finding."""
        yield self._rule()
        yield from self._folded(summary_line(self.comparison.summary), " ", " ")
        unseen = sum(hidden(a.text) for a in (self.comparison.left, self.comparison.right))
        if unseen:
            yield from self._folded(f"hidden characters shown by a sign: {unseen:,}", " ", " ")
        findings = self.comparison.findings
        if not findings:
            return
        yield ""
        if picture := picture_line(self.comparison):
            yield from self._folded(picture, " ", " ")
        for finding in worth_telling(findings):
            yield self._finding(finding)
        if possible := possible_line(self.comparison):
            yield from self._folded(f"{possible} (reader check --possible)", " ", " ")

    def _finding(self, finding: Finding) -> str:
        """One line: how grave, of what kind, in which row, and the words."""
        row = "" if finding.passage is None else f"row {self.row_of[finding.passage]}"
        head = f" {finding.severity:{_LEVEL}}  {finding.kind:{_KIND}} {row:{self.number + 4}}  "
        return head + finding_words(self.comparison, finding, self.page.cells - len(head))

    def _folded(self, words: str, first: str, after: str) -> Iterator[str]:
        text = sanitized(words)
        room = self.page.cells - len(after)
        for k, (start, end) in enumerate(cells.lines(text, Span(0, len(text)), room)):
            yield f"{after if k else first}{text[start:end]}"

    def _prefix(self, row: Row, index: int) -> str:
        glyphs = SIGN_SETS[self.page.signs]
        signs = "".join(
            self._painted(_Piece(sanitized(glyphs[sign]), SIGN_MARK[sign]))
            for sign in (row.sign, row.alert)
        )
        number = self._painted(_Piece(sanitized(f"{index + 1:{self.number}}"), Mark.NOTE))
        return f"{number} {signs} "

    def _body(
        self, left: Sequence[Sequence[_Piece]], right: Sequence[Sequence[_Piece]], prefix: str
    ) -> Iterator[str]:
        margin = " " * self.margin
        if self.page.stacked:
            tagged = [("L ", left), ("R ", right)]
            lines = [
                (tag if not k else "  ", line)
                for tag, side in tagged
                for k, line in enumerate(side)
            ]
            for k, (tag, line) in enumerate(lines):
                yield (margin if k else prefix) + tag + self._line(line)
            return
        for k, (a, b) in enumerate(zip_longest(left, right, fillvalue=())):
            padding = " " * (self.room - sum(cells.width(piece.words) for piece in a))
            yield f"{margin if k else prefix}{self._line(a)}{padding}{SEPARATOR}{self._line(b)}"

    def _side(self, row: Row, side: Side) -> list[list[_Piece]]:
        lines = self._wrapped(self._pieces(row, side))
        if row.caption and side is caption_side(row):
            words = sanitized(f"— {row.caption} —")
            lines.append([_Piece(cells.fitted(words, self.room), Mark.NOTE)])
        return lines

    def _pieces(self, row: Row, side: Side) -> Iterator[_Piece]:
        text = self.comparison.article(side).text
        runs = row.runs(side)
        if self.page.palette is None and row.kind is RowKind.PASSAGE:
            runs = wording(self.comparison.passages[row.passages.start], side)
        if self.page.palette is not None or row.sign in _UNBRACKETED:
            yield from _as_painted(text, runs)
            return
        before, after = (sanitized(bracket) for bracket in self.brackets[side])
        for changed, group in groupby(runs, key=lambda run: run.mark in _CHANGED):
            words = sanitized("".join(text[a:b] for (a, b), _ in group))
            core = len(words.rstrip())
            if changed and core:
                words = joined((before, part(words, 0, core), after, part(words, core)))
            yield _Piece(words, Mark.PLAIN)

    def _wrapped(self, pieces: Iterator[_Piece]) -> list[list[_Piece]]:
        listed = list(pieces)
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
