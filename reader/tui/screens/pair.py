"""Two articles side by side: the screen that owns what is compared and how it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from textual import work
from textual.app import ComposeResult
from textual.message import Message
from textual.worker import get_current_worker

import reader
from reader.config import VIEWS, Settings
from reader.errors import Cancelled
from reader.keys import Place
from reader.model import Article, Comparison, Row
from reader.rows import changes, row_of_passage, rows_of, unaligned
from reader.tui import captions
from reader.tui.bindings import bindings, key_line
from reader.tui.screens.base import ReaderScreen
from reader.tui.stepping import following, preceding
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.reading import ReadingTable


class PairScreen(ReaderScreen):
    """The comparison of two articles; the left one is the base."""

    BINDINGS = bindings(Place.PAIR)

    @dataclass
    class Compared(Message):
        """The comparison is there."""

        comparison: Comparison

    def __init__(self, left: Article, right: Article, settings: Settings) -> None:
        super().__init__()
        self.left, self.right = left, right
        self.comparison: Comparison | None = None
        self.view, self.fold = settings.view, settings.fold
        self._settings = settings
        self._changes: tuple[int, ...] = ()
        self._found: tuple[int, ...] = ()
        self._notice = ""

    def compose(self) -> ComposeResult:
        """Header, table, prompt, status and keys."""
        table = ReadingTable(self.left, self.right, self.view)
        header = captions.header(self.left, self.right, table.geometry(self.app.size.width))
        yield from self.painted(
            Lines("header", header), table, Prompt("Search: "), Lines("status"), Lines("keys")
        )

    def on_mount(self) -> None:
        """Show the words at once; the comparison follows."""
        self._table.show(self.left, self.right, unaligned(self.left, self.right))
        self.call_after_refresh(self._compare, self.left, self.right)

    def on_resize(self) -> None:
        """Header and keys fit the new width."""
        self._describe()

    def on_pair_screen_compared(self, message: Compared) -> None:
        """Show what became of the words."""
        self.comparison = message.comparison
        self._show(0)

    def on_table_cursor_moved(self) -> None:
        """The counter follows the cursor."""
        self._say("")

    def on_prompt_changed(self, message: Prompt.Changed) -> None:
        """Highlight while typing."""
        self._found = self._table.search(message.text)
        self._say(captions.found(len(self._found), message.text))

    def on_prompt_closed(self, message: Prompt.Closed) -> None:
        """Go to the first match, or drop the search."""
        self._table.focus()
        self._found = self._table.search(message.text if message.taken else "")
        if message.taken and message.text:
            self._go(following(self._found, self._table.cursor - 1), captions.NO_MATCH)

    def action_next_row(self) -> None:
        """One row down."""
        self._table.step(1)

    def action_previous_row(self) -> None:
        """One row up."""
        self._table.step(-1)

    def action_page_down(self) -> None:
        """One screenful down."""
        self._table.page(1)

    def action_page_up(self) -> None:
        """One screenful up."""
        self._table.page(-1)

    def action_first_row(self) -> None:
        """To the start."""
        self._table.move_to(0)

    def action_last_row(self) -> None:
        """To the end."""
        self._table.move_to(self._table.row_count() - 1)

    def action_next_change(self) -> None:
        """To the next row that differs."""
        self._go(following(self._changes, self._table.cursor), captions.LAST_CHANGE)

    def action_previous_change(self) -> None:
        """To the row before that differs."""
        self._go(preceding(self._changes, self._table.cursor), captions.FIRST_CHANGE)

    def action_next_match(self) -> None:
        """To the next row that holds the words searched for."""
        self._go(following(self._found, self._table.cursor), captions.NO_MATCH)

    def action_previous_match(self) -> None:
        """To the row before that holds them."""
        self._go(preceding(self._found, self._table.cursor), captions.NO_MATCH)

    def action_partner(self) -> None:
        """To the other place of a moved passage."""
        self._go(self._row.partner if self._row else None, captions.NOT_MOVED)

    def action_fold(self) -> None:
        """Fold or unfold what is the same."""
        self.fold = not self.fold
        self._show(self._passage)

    def action_swap(self) -> None:
        """Make the other article the base."""
        self.left, self.right = self.right, self.left
        self.comparison = None
        self.on_mount()

    def action_search(self) -> None:
        """Ask for words to look for."""
        self.query_one(Prompt).open()

    def action_view(self) -> None:
        """Side by side, stacked, by the width."""
        self.view = VIEWS[(VIEWS.index(self.view) + 1) % len(VIEWS)]
        self._table.set_view(self.view)
        self._describe()
        self._say(captions.VIEW[self.view])

    @work(thread=True, exclusive=True)
    def _compare(self, left: Article, right: Article) -> None:
        worker = get_current_worker()

        def go_on(_share: float) -> None:
            if worker.is_cancelled:
                raise Cancelled

        try:
            compared = reader.compare(left, right, progress=go_on)
        except Cancelled:
            return
        self.post_message(self.Compared(compared))

    @property
    def _table(self) -> ReadingTable:
        return self.query_one(ReadingTable)

    @property
    def _row(self) -> Row | None:
        rows = self._table.rows
        return rows[self._table.cursor] if rows else None

    @property
    def _passage(self) -> int:
        return self._row.passages.start if self._row else 0

    def _show(self, passage: int) -> None:
        """Make the rows anew and stay at a passage."""
        if self.comparison is None:
            return
        rows = rows_of(self.comparison, fold=self.fold, context=self._settings.context)
        self._changes = changes(rows)
        self._table.show(self.left, self.right, rows, row_of_passage(rows, passage))
        self._describe()

    def _go(self, row: int | None, otherwise: str) -> None:
        if row is not None:
            self._table.move_to(row, far=True)
        self._say("" if row is not None else otherwise)

    def _say(self, notice: str) -> None:
        self._notice = notice
        self._describe_status()

    def _describe(self) -> None:
        header = captions.header(self.left, self.right, self._table.geometry())
        self.query_one("#header", Lines).show(header)
        self.query_one("#keys", Lines).show([key_line(Place.PAIR, self.size.width)])
        self._describe_status()

    def _describe_status(self) -> None:
        line = captions.status(
            self.comparison, self._changes, self._table.cursor, self._notice, self.size.width
        )
        self.query_one("#status", Lines).show([line])
