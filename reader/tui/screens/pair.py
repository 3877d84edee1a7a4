"""Two articles side by side: the screen that owns what is compared and how it is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import work
from textual.app import ComposeResult
from textual.message import Message
from textual.worker import get_current_worker

from reader.config import Settings
from reader.errors import Cancelled
from reader.keys import KINDS, Place
from reader.model import Article, Comparison
from reader.reading import Reading, reading
from reader.rows import unaligned
from reader.tui import captions
from reader.tui.bindings import bindings, key_line
from reader.tui.findings import LISTS, listed
from reader.tui.screens.base import ReaderScreen
from reader.tui.screens.why import WhyScreen
from reader.tui.stepping import following, preceding
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.findings import FindingsTable
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.reading import ReadingTable

Compare = Callable[[Article, Article, Settings, Callable[[float], None]], Comparison]
"""Compares two articles as the settings want it, telling how far it is; may take its time."""


class PairScreen(ReaderScreen):
    """The comparison of two articles; the left one is the base."""

    BINDINGS = bindings(Place.PAIR)

    @dataclass
    class Compared(Message):
        """The comparison is there."""

        comparison: Comparison

    def __init__(self, left: Article, right: Article, settings: Settings, compare: Compare) -> None:
        super().__init__()
        self.left, self.right = left, right
        self.reading: Reading | None = None
        self._settings, self._compare = settings, compare
        self._fold = settings.fold
        self._found: tuple[int, ...] = ()
        self._finding = -1
        self._letter: str | None = None
        self._list = LISTS[0]

    def compose(self) -> ComposeResult:
        """Header, findings, table, prompt, status and keys."""
        table = ReadingTable(self.left, self.right, self._settings.view)
        header = captions.header(self.left, self.right, table.geometry(self.app.size.width))
        yield from self.painted(
            Lines("header", header),
            FindingsTable(),
            table,
            Prompt("Search: "),
            Chooser("chooser"),
            Lines("status"),
            Lines("keys"),
        )

    def on_mount(self) -> None:
        """Show the words at once; the comparison follows."""
        self._table.focus()
        self._table.show(self.left, self.right, unaligned(self.left, self.right))

    def on_reading_table_sized(self) -> None:
        """Compare once the words of both articles are on the screen."""
        if self.reading is None:
            self.call_after_refresh(self._work, self.left, self.right)

    def on_resize(self) -> None:
        """Header and keys fit the new width."""
        self._describe()

    def on_pair_screen_compared(self, message: Compared) -> None:
        """Show what became of the words, and first of all what of it matters."""
        self._read(message.comparison, passage=0)
        self._list_findings()
        self._findings.set_class(bool(message.comparison.discrepancies), "-open")

    def on_table_cursor_moved(self) -> None:
        """The counter follows the cursor."""
        self._say("")

    def on_findings_table_chosen(self, message: FindingsTable.Chosen) -> None:
        """Go where a line leads."""
        self._table.focus()
        self._go_to_finding(message.finding)

    def on_findings_table_left(self) -> None:
        """Back to the articles."""
        self._table.focus()

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

    def on_chooser_chosen(self, message: Chooser.Chosen) -> None:
        """Go to the next of the kind that was named."""
        self._table.focus()
        self._letter = message.letter
        self.action_jump_again()

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

    def action_next_worst(self) -> None:
        """To the next finding, from worst to least."""
        self._step_finding(1)

    def action_previous_worst(self) -> None:
        """To the finding before, towards the worst."""
        self._step_finding(-1)

    def action_jump(self) -> None:
        """Ask for a kind."""
        self.query_one(Chooser).open({letter: len(self._stops(letter)) for letter in KINDS})

    def action_jump_again(self) -> None:
        """To the next of the kind that was named last."""
        stops = self._stops(self._letter) if self._letter else ()
        self._go(following(stops, self._table.cursor), captions.NONE_OF_KIND)

    def action_next_match(self) -> None:
        """To the next row that holds the words searched for."""
        self._go(following(self._found, self._table.cursor), captions.NO_MATCH)

    def action_previous_match(self) -> None:
        """To the row before that holds them."""
        self._go(preceding(self._found, self._table.cursor), captions.NO_MATCH)

    def action_partner(self) -> None:
        """To the other place of a moved passage."""
        row = self._table.current
        self._go(row.partner if row else None, captions.NOT_MOVED)

    def action_fold(self) -> None:
        """Fold or unfold what is the same."""
        self._fold = not self._fold
        if self.reading:
            self._read(self.reading.comparison, self._table.passage)

    def action_swap(self) -> None:
        """Make the other article the base."""
        self.left, self.right = self.right, self.left
        self.reading = None
        self._table.show(self.left, self.right, unaligned(self.left, self.right))
        self._work(self.left, self.right)

    def action_search(self) -> None:
        """Ask for words to look for."""
        self.query_one(Prompt).open()

    def action_summary(self) -> None:
        """Go to what matters; from there, hide it; hidden, bring it back."""
        shown = self._findings.has_class("-open") and self._findings.has_focus
        self._findings.set_class(not shown, "-open")
        (self._table if shown else self._findings).focus()

    def action_findings(self) -> None:
        """List the findings in the next of three ways."""
        self._list = LISTS[(LISTS.index(self._list) + 1) % len(LISTS)]
        self._list_findings()
        self._findings.add_class("-open")
        self._findings.focus()
        self._say(captions.LIST[self._list])

    def action_why(self) -> None:
        """Say why the row was paired and flagged."""
        if self.reading:
            screen = WhyScreen(self.reading, self._table.cursor)
            screen.brushes = self.brushes
            self.app.push_screen(screen)

    def action_view_side(self) -> None:
        """Two columns."""
        self._view("side")

    def action_view_stacked(self) -> None:
        """One wording below the other."""
        self._view("stacked")

    def action_view_auto(self) -> None:
        """By the width of the screen."""
        self._view("auto")

    @work(thread=True, exclusive=True)
    def _work(self, left: Article, right: Article) -> None:
        worker = get_current_worker()

        def go_on(_share: float) -> None:
            if worker.is_cancelled:
                raise Cancelled

        try:
            compared = self._compare(left, right, self._settings, go_on)
        except Cancelled:
            return
        self.post_message(self.Compared(compared))

    @property
    def _table(self) -> ReadingTable:
        return self.query_one(ReadingTable)

    @property
    def _findings(self) -> FindingsTable:
        return self.query_one(FindingsTable)

    @property
    def _changes(self) -> Sequence[int]:
        return self.reading.changes if self.reading else ()

    def _stops(self, letter: str) -> Sequence[int]:
        return self.reading.stops(KINDS[letter][1]) if self.reading else ()

    def _read(self, comparison: Comparison, passage: int) -> None:
        """Make the rows anew and stay at a passage."""
        self.reading = reading(comparison, fold=self._fold, context=self._settings.context)
        row = self.reading.row_of_passage(passage)
        self._table.show(self.left, self.right, self.reading.rows, row)
        self._describe()

    def _list_findings(self) -> None:
        if self.reading:
            self._findings.show(listed(self.reading, self._list))

    def _step_finding(self, step: int) -> None:
        """Along the findings from worst to least; the ends are said, not passed."""
        count = len(self.reading.findings) if self.reading else 0
        at = self._finding + step
        if not self.reading or not 0 <= at < count:
            self._say(captions.LAST_FINDING if step > 0 else captions.FIRST_FINDING)
            return
        self._finding = at
        self._go_to_finding(self.reading.findings[at])

    def _go_to_finding(self, finding: int) -> None:
        if self.reading is None:
            return
        if finding in self.reading.findings:
            self._finding = self.reading.findings.index(finding)
        self._table.move_to(self.reading.row_of_finding(finding), far=True)
        self._say(captions.finding(self.reading.comparison.discrepancies[finding]))

    def _go(self, row: int | None, otherwise: str) -> None:
        if row is not None:
            self._table.move_to(row, far=True)
        self._say("" if row is not None else otherwise)

    def _view(self, view: str) -> None:
        self._table.set_view(view)
        self._describe()
        self._say(captions.VIEW[view])

    def _say(self, notice: str) -> None:
        line = captions.status(self.reading, self._table.cursor, notice, self.size.width)
        self.query_one("#status", Lines).show([line])

    def _describe(self) -> None:
        header = captions.header(self.left, self.right, self._table.geometry())
        self.query_one("#header", Lines).show(header)
        self.query_one("#keys", Lines).show([key_line(Place.PAIR, self.size.width)])
        self._say("")
