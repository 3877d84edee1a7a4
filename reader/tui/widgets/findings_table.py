"""The findings, a line each: summed up, from worst to least, or in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from reader.model import FactKind, Mark, Severity, Sign
from reader.text import cells
from reader.text.clean import SafeText, sanitized
from reader.tui.segments import blank, segment
from reader.tui.widgets.table import Table

_MARK = {
    Severity.HIGH: Mark.PLAIN,
    Severity.MEDIUM: Mark.PLAIN,
    Severity.LOW: Mark.SAME,
    None: Mark.NOTE,
}
_SEVERITY_CELLS = 8
_MEASURE = 120
"""Cells of words that a line has at most."""


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One line of the list: its words, the finding it leads to (None: nowhere), how it matters."""

    words: str
    finding: int | None = None
    severity: Severity | None = None
    kind: FactKind | None = None


class FindingsTable(Table):
    """At most a third of the screen and a blank line; Enter leads to the row of a line."""

    TAKES_KEYS = True
    DEFAULT_CSS = "FindingsTable { height: auto; max-height: 33%; margin: 0 0 1 0; display: none; }"
    DEFAULT_CSS += " FindingsTable.-open { display: block; }"

    @dataclass
    class Chosen(Message):
        """Go to a finding."""

        finding: int

    @dataclass
    class Left(Message):
        """Back to the articles."""

    def __init__(self) -> None:
        super().__init__(id="findings")
        self.lines: Sequence[FindingLine] = ()
        self._margin = 0

    def show(self, lines: Sequence[FindingLine], margin: int) -> None:
        """Show other lines, from the first; their signs are after `margin` cells."""
        taller = len(lines) != len(self.lines)
        self.lines, self.cursor, self._margin = lines, 0, margin
        self.repaint()
        self.move_to(0)
        self.refresh(layout=taller)

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
        """Only while the keys go here: the reading table has a cursor of its own."""
        return self.has_focus

    def on_focus(self) -> None:
        """Show the cursor."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide it."""
        self.refresh()

    def paint_row(self, index: int) -> list[Strip]:
        """A sign, how much it matters, and the words."""
        line = self.lines[index]
        plain, note = self.paint_styles.mark(Mark.PLAIN), self.paint_styles.mark(Mark.NOTE)
        width, level = self.size.width - 1, (line.severity or "").ljust(_SEVERITY_CELLS)
        room = min(_MEASURE, width - self._margin - _SEVERITY_CELLS - 3)
        words = cells.fitted(sanitized(line.words), room)
        painted = [
            blank(self._margin - 1, plain),
            segment(*self._sign(line)),
            blank(2, plain),
            segment(sanitized(level), note),
            segment(words, self.paint_styles.mark(_MARK[line.severity])),
        ]
        return [Strip(painted).adjust_cell_length(width, plain)]

    def _sign(self, line: FindingLine) -> tuple[SafeText, Style]:
        """The sign of a line: only the highest severity has its colours."""
        if line.severity in (None, Severity.LOW):
            return self.paint_styles.sign(Sign.NONE)
        if line.severity is Severity.MEDIUM:
            return self.paint_styles.sign(Sign.DISCREPANCY)[0], self.paint_styles.mark(Mark.NOTE)
        quote = line.kind is FactKind.QUOTE
        return self.paint_styles.sign(Sign.QUOTE if quote else Sign.DISCREPANCY)

    def on_key(self, event: events.Key) -> None:
        """Choose, leave; any other key is the screen's, which moves through this list too."""
        if event.key == "enter":
            self._choose()
        elif event.key in ("escape", "tab"):
            self.post_message(self.Left())
        else:
            return
        event.stop()
        event.prevent_default()

    def _choose(self) -> None:
        finding = self.lines[self.cursor].finding if self.lines else None
        self.post_message(self.Left() if finding is None else self.Chosen(finding))
