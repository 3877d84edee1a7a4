"""A reading table on a screen: what is read in it, how it is viewed, and where one is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from reader.model import Article, ReviewedComparison
from reader.review.session import ReviewSession
from reader.tui.environment import Environment
from reader.tui.jump_history import FIRST, Anchor, JumpHistory, anchor_of
from reader.tui.said import MOST_SAID, Said
from reader.tui.screens.base import TableScreen
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.reading_table import ReadingTable
from reader.view.lens import Lens
from reader.view.reading import Reading, reading


class ReadingScreen(TableScreen):
    """Two articles in one table; the screens built on this one add moving, viewing, reviewing."""

    def __init__(
        self, left: Article, right: Article, lens: Lens, session: Callable[[], ReviewSession]
    ) -> None:
        super().__init__()
        self.left, self.right = left, right
        self.session = session
        self.lens = lens
        self.environment = Environment()
        self.reviewed: ReviewedComparison | None = None
        self.reading: Reading | None = None
        self.jumps = JumpHistory()
        self.said: tuple[Said, ...] = ()

    def remember_said(self, step: Said) -> None:
        """Remember how to take back what is said now."""
        self.said = (*self.said, step)[-MOST_SAID:]

    def notify_status(self, notice: str) -> None:
        """Show a notice in the status line; "" shows the finding of the row under the cursor."""
        raise NotImplementedError

    def refresh_status(self) -> None:
        """Write the status line anew with the same notice: the counters have changed."""
        raise NotImplementedError

    def refresh_chrome(self) -> None:
        """Write the lines around the table anew."""
        raise NotImplementedError

    def recompare(
        self,
        notice: str,
        first: Callable[[], object] | None = None,
        at: Anchor | None = None,
    ) -> None:
        """Compare again, after what is to be done `first`, which may take its time.

        `notice` is shown when it is there, with the sentence `at` under the cursor or the same.
        """
        raise NotImplementedError

    def show_articles(self, left: Article, right: Article) -> None:
        """Show and compare other articles, or the same ones the other way round."""
        raise NotImplementedError

    def remember_position(self) -> None:
        """The sentence under the cursor is to be shown again when the next comparison is there."""
        raise NotImplementedError

    @property
    def table(self) -> ReadingTable:
        """The two articles."""
        return self.query_one(ReadingTable)

    @property
    def here(self) -> Anchor:
        """The sentence under the cursor."""
        if self.reading is None:
            return FIRST
        return anchor_of(self.reading.comparison.passages[self.table.passage].bead)

    def read(self, reviewed: ReviewedComparison, at: Anchor, ready: Reading | None = None) -> None:
        """Show a comparison, with a sentence under the cursor.

        `ready` has its rows already, made through a lens that may be another by now.
        """
        self.reviewed = reviewed
        if ready and ready.lens.grain is self.lens.grain:
            self.reading = ready.through(self.lens)
        else:
            self.reading = read_through(reviewed, self.lens)
        self.show_rows(at)

    def show_rows(self, at: Anchor) -> None:
        """Hand the rows as they are now to the table, with a sentence under the cursor."""
        if self.reading is None:
            return
        row = self.reading.row_of_sentence(*at)
        passages = self.reading.comparison.passages
        rows = self.reading.rows
        self.table.show(self.left, self.right, rows, row, passages=passages, grain=self.lens.grain)
        self.refresh_chrome()

    def look(self, lens: Lens, notice: str = "") -> None:
        """View through another lens; the sentence under the cursor stays."""
        at, before, self.lens = self.here, self.lens, lens
        if self.reviewed and self.reading and lens.grain is not before.grain:
            self.read(self.reviewed, at)
        elif self.reading:
            self.reading = self.reading.through(lens)
            self.show_rows(at)
        self.notify_status(notice)

    def go(self, row: int | None, otherwise: str) -> None:
        """Jump to a row; without one, show the notice."""
        if row is None:
            self.notify_status(otherwise)
            return
        if row != self.table.cursor:
            self.jumps = self.jumps.left(self.here)
        self.table.move_to(row)
        self.moved()

    def show_passage(self, passage: int) -> None:
        """Jump to a passage; where it is folded or left out, it alone is shown."""
        if self.reading is None:
            return
        row = self.reading.rows[self.reading.row_of_passage(passage)]
        if row.passages != range(passage, passage + 1):
            self.look(replace(self.lens, opened=self.lens.opened | {passage}))
        self.go(self.reading.row_of_passage(passage), "")

    def choose(self, choices: Mapping[str, str], then: Callable[[str], None]) -> None:
        """Ask for one key of several; another key changes nothing."""

        def chosen(letter: str | None) -> None:
            self.set_focus(self.table)
            if letter is not None:
                then(letter)

        self.query_one(Chooser).open(choices, chosen)


def read_through(reviewed: ReviewedComparison, lens: Lens) -> Reading:
    """A reviewed comparison through a lens; slow on long articles."""
    return reading(
        reviewed.comparison,
        lens,
        verdicts=reviewed.verdicts,
        reviews=reviewed.signs,
        pins=reviewed.pins,
    )
