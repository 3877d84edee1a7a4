"""The ways along the articles: changes, sentences, paragraphs, rows, and back to where one was."""

from __future__ import annotations

from collections.abc import Sequence

from reader.tui import captions
from reader.tui.jump_history import Anchor, JumpHistory
from reader.tui.neighbours import following, preceding
from reader.tui.screens.reading import ReadingScreen
from reader.tui.widgets.prompt import Prompt


class MovingScreen(ReadingScreen):
    """Moves the cursor of the reading table; no way goes round at an end."""

    def action_read_on(self) -> None:
        """One screenful down."""
        self.table.page(1)
        self.moved()

    def action_read_back(self) -> None:
        """One screenful up."""
        self.table.page(-1)
        self.moved()

    def action_next_change(self) -> None:
        """To the next row that differs."""
        self._go_to_change(self._after(self._changes), captions.LAST_CHANGE)

    def action_previous_change(self) -> None:
        """To the row before that differs."""
        self._go_to_change(self._before(self._changes), captions.FIRST_CHANGE)

    def action_next_sentence(self) -> None:
        """To the next row with words."""
        self._step(self._after(self._sentences), captions.LAST_ROW)

    def action_previous_sentence(self) -> None:
        """To the row before with words."""
        self._step(self._before(self._sentences), captions.FIRST_ROW)

    def action_next_paragraph(self) -> None:
        """To the next row that begins a paragraph."""
        self._step(self._after(self._paragraphs), captions.LAST_PARAGRAPH)

    def action_previous_paragraph(self) -> None:
        """To the row before that begins one."""
        self._step(self._before(self._paragraphs), captions.FIRST_PARAGRAPH)

    def action_partner(self) -> None:
        """To the other place of a moved passage."""
        row = self.table.current
        self.go(row.partner if row else None, captions.NOT_MOVED)

    def action_first(self) -> None:
        """To the first row."""
        self.go(0, "")

    def action_last(self) -> None:
        """To the last row."""
        self.go(max(0, self.table.row_count() - 1), "")

    def action_jump_back(self) -> None:
        """To where the last jump began."""
        self._follow(*self.jumps.back(self.here), captions.NO_JUMP)

    def action_jump_forward(self) -> None:
        """To where one went back from."""
        self._follow(*self.jumps.forward(self.here), captions.NO_JUMP_AHEAD)

    def action_go_to(self) -> None:
        """Ask for a row's number."""
        self.query_one("#row", Prompt).open()

    def go_to_row(self, number: str) -> None:
        """To the row of that number, counted from 1 as the gutter does."""
        rows = self.table.row_count()
        row = int(number) if number.isascii() and number.isdigit() else 0
        self.go(row - 1 if 1 <= row <= rows else None, captions.no_row(rows))

    def _go_to_change(self, row: int | None, otherwise: str) -> None:
        self.go(row, otherwise if self.reading else captions.STILL_COMPARING)

    def _after(self, rows: Sequence[int]) -> int | None:
        return following(rows, self.table.cursor)

    def _before(self, rows: Sequence[int]) -> int | None:
        return preceding(rows, self.table.cursor)

    def _step(self, row: int | None, otherwise: str) -> None:
        """A step along the text is no jump: one need not come back from it."""
        if row is None:
            self.notify_status(otherwise)
            return
        self.table.move_to(row)
        self.moved()

    def _follow(self, jumps: JumpHistory, place: Anchor | None, otherwise: str) -> None:
        self.jumps = jumps
        if place is None or self.reading is None:
            self.notify_status(otherwise)
            return
        self._step(self.reading.row_of_sentence(*place), otherwise)

    @property
    def _changes(self) -> Sequence[int]:
        return self.reading.changes if self.reading else ()

    @property
    def _sentences(self) -> Sequence[int]:
        return self.reading.sentences if self.reading else ()

    @property
    def _paragraphs(self) -> Sequence[int]:
        return self.reading.paragraphs if self.reading else ()
