"""The findings as a checklist, a line each; the one under the cursor is lit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.segment import Segment
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from reader.dataclass import dataclass
from reader.model import Mark, Severity, Sign
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.segments import blank, restyled, segment
from reader.tui.widgets.table import Table
from reader.view.checklist import CheckLine, line_words
from reader.view.reading import Reading

_NUMBER = 2
_LIT = 3
"""How many segments of a line are lit: the sign, the number and the label."""
_NOTED = "  * "
"""Before a note, which is told as far as there is room."""
_BEYOND, _WORDY = 4, 140
"""Cells at the end of a line that are kept for how many lines are out of view, and from which width
on that is told in words."""
_NOTE, _LEAST = 28, 36
"""Cells that a note has beside a long finding, and those that the finding has in any case."""
_MEASURE = 120
"""Cells of words that a line has at most."""


class FindingsTable(Table):
    """At most so many lines as its screen says; the cursor is on the finding that is looked at."""

    TAKES_KEYS = True
    DEFAULT_CSS = "FindingsTable { height: auto; display: none; }"
    DEFAULT_CSS += " FindingsTable.-open { display: block; }"

    @dataclass
    class Chosen(Message):
        """Go to the text of a line; of one that folds several findings, open it."""

        line: CheckLine

    def __init__(self) -> None:
        super().__init__(id="findings")
        self.lines: Sequence[CheckLine] = ()
        self._reading: Reading | None = None
        self._lit = self._other_lines = False
        self._label = 0

    def show(self, reading: Reading, lines: Sequence[CheckLine]) -> None:
        """Show other lines, or the same ones with other verdicts."""
        taller = len(lines) != len(self.lines)
        if [line.findings for line in lines] != [line.findings for line in self.lines]:
            self._other_lines = True
        self._reading, self.lines = reading, lines
        self._label = max((len(line.label) for line in lines), default=0)
        self.cursor = min(self.cursor, max(0, len(lines) - 1))
        self.repaint()
        self.refresh(layout=taller)

    def light(self, finding: int | None, passage: int) -> None:
        """Put the cursor on the line of a finding; None lights no line.

        It stays on the line of a note on the passage, unless the lines are others than before.
        """
        others, self._other_lines = self._other_lines, False
        if self.has_focus and self.current and self.current.passage == passage and not others:
            return
        lines = (k for k, line in enumerate(self.lines) if finding in line.findings)
        at = None if finding is None else next(lines, None)
        lit, self._lit = self._lit, at is not None
        if at is not None and at != self.cursor:
            self.move_to(at)
        elif lit != self._lit:
            self._refresh_cursor(self.cursor)

    @property
    def current(self) -> CheckLine | None:
        """The line under the cursor."""
        return self.lines[self.cursor] if self.lines else None

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """A line each."""
        return len(self.lines)

    def row_count(self) -> int:
        """How many lines there are."""
        return len(self.lines)

    def gap(self, index: int) -> int:
        """No blank lines."""
        return 0

    def shows_cursor(self) -> bool:
        """Where a line is lit, and while the keys go here."""
        return self._lit or self.has_focus

    def on_focus(self) -> None:
        """Show the cursor."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide it, where nothing is lit."""
        self.refresh()

    def paint_row(self, index: int) -> list[Strip]:
        """A sign, a number, a label, and the finding in its own words."""
        width = self.size.width - 1
        line = Strip(self._painted_line(self.lines[index], width))
        return [line.adjust_cell_length(width, self.paint_styles.mark(Mark.PLAIN))]

    def _painted_line(self, line: CheckLine, width: int) -> Iterator[Segment]:
        plain = self.paint_styles.mark(Mark.PLAIN)
        style = self.paint_styles.mark(_mark(line))
        number = str(line.number) if line.number else ""
        yield segment(*self.paint_styles.sign(_sign(line)))
        yield segment(sanitized(f"{number:>{_NUMBER}} "), self.paint_styles.mark(Mark.NOTE))
        yield segment(sanitized(f"{line.label:<{self._label}}"), style)
        yield blank(2 if self._label else 0, plain)
        beyond = _BEYOND if len(self.lines) > self.size.height else 0
        room = max(1, min(_MEASURE, width - 1 - _NUMBER - 1 - self._label - 3 - beyond))
        mark, said = (_NOTED, cells.width(line.note)) if line.note else ("", 0)
        left_over = room - len(mark)
        left_over -= min(said, _NOTE, max(0, left_over - _LEAST))
        words = line_words(self._reading, line, left_over) if self._reading else line.words
        told = cells.fitted(sanitized(words), left_over)
        yield segment(told, style)
        if line.note:
            words = cells.fitted(sanitized(f"{mark}{line.note}"), room - cells.width(told))
            yield segment(words, self.paint_styles.mark(Mark.CURRENT))

    def _line(self, y: int) -> Strip:
        """The line, lit where the cursor is; the first and the last in view say what is beyond."""
        strip = self._with_rest(y, super()._line(y))
        if not (self.shows_cursor() and y < len(self._places)):
            return strip
        if self._places[y].row != self.cursor:
            return strip
        lit = self.paint_styles.mark(Mark.CURRENT)
        cursor, sign, *rest = strip
        label = [restyled(each, lit) for each in rest[: _LIT - 1]]
        return Strip([cursor, sign, *label, *rest[_LIT - 1 :]], strip.cell_length)

    def _with_rest(self, y: int, strip: Strip) -> Strip:
        """A line with how many are out of view above or below it, in the room left for that."""
        first, last = self.rows_in_view
        rest = len(self.lines) - 1 - last if y == len(self._places) - 1 else 0
        beyond, where = (rest, "below") if rest else (0 if y else first, "above")
        if not beyond:
            return strip
        words = f" {beyond} more {where} " if self.size.width >= _WORDY else f" +{beyond} "
        said = segment(sanitized(words), self.paint_styles.mark(Mark.NOTE))
        return Strip([*strip.crop(0, strip.cell_length - len(words)), said], strip.cell_length)

    def _refresh_cursor(self, before: int) -> None:
        lit = 1 + 1 + _NUMBER + 1 + self._label
        for y, (row, _) in enumerate(self._places):
            if row in (before, self.cursor):
                self.refresh(Region(0, y, lit, 1))

    def on_key(self, event: events.Key) -> None:
        """Choose; any other key is the screen's, which moves through this list too."""
        if event.key == "enter" and self.current:
            self.post_message(self.Chosen(self.current))
            event.stop()
            event.prevent_default()


def _sign(line: CheckLine) -> Sign:
    """What was said of it, else how much it matters: one scale, as in the gutter."""
    if line.verdict is not Sign.NONE:
        return line.verdict
    if line.severity is Severity.HIGH:
        return Sign.HIGH
    return Sign.MEDIUM if line.severity is Severity.MEDIUM else Sign.NONE


def _mark(line: CheckLine) -> Mark:
    """What is judged, and what matters little, is quiet."""
    if line.verdict is Sign.NOTED:
        return Mark.PLAIN
    if line.verdict is not Sign.NONE or line.severity is None:
        return Mark.NOTE
    return Mark.SAME if line.severity is Severity.LOW else Mark.PLAIN
