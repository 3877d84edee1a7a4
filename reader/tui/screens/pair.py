"""Two articles side by side: the widgets of the screen, and the keys that concern all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal

from reader.keymap.keys import KeyContext
from reader.model import Article, ReviewedComparison
from reader.review.pinning import Corrections
from reader.review.session import ReviewSession
from reader.settings.settings import Settings
from reader.tui import captions
from reader.tui.bindings import bindings
from reader.tui.environment import Environment
from reader.tui.heading import header
from reader.tui.jump_history import Anchor
from reader.tui.screens.comparing import ComparingScreen
from reader.tui.screens.copying import CopyingScreen
from reader.tui.screens.editing import EditingScreen
from reader.tui.screens.findings import FindingsScreen
from reader.tui.screens.moving import MovingScreen
from reader.tui.screens.reloading import ReloadingScreen
from reader.tui.screens.searching import SearchingScreen
from reader.tui.screens.undoing import UndoingScreen
from reader.tui.screens.viewing import ViewingScreen
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.findings_table import FindingsTable
from reader.tui.widgets.overview import Overview
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.reading_table import ReadingTable
from reader.tui.widgets.search_prompt import SearchPrompt
from reader.tui.widgets.table import Table
from reader.tui.widgets.text_lines import Lines
from reader.view.lens import Extent, Grain, Lens
from reader.view.reading import Reading
from reader.view.rows import unaligned

_LONG = 1_000
"""Rows of an article of which only the beginning is there at first."""
_STEP = 0.05
"""How much alike sentences must be, more or less, at one key."""


class PairScreen(
    ComparingScreen,
    MovingScreen,
    ViewingScreen,
    SearchingScreen,
    UndoingScreen,
    CopyingScreen,
    EditingScreen,
    ReloadingScreen,
    FindingsScreen,
):
    """The comparison of two articles; the left one is the base."""

    PLACE = KeyContext.PAIR
    BINDINGS = bindings(KeyContext.PAIR)
    HAS_STATUS = True
    DEFAULT_CSS: ClassVar[str] = "#articles { height: 1fr; }"

    def __init__(
        self,
        left: Article,
        right: Article,
        settings: Settings,
        session: Callable[[], ReviewSession],
        environment: Environment = Environment(),
        *,
        whole: Callable[[Article], Article] | None = None,
    ) -> None:
        lens = Lens(Extent(settings.extent), settings.context, Grain(settings.grain))
        super().__init__(left, right, lens, session)
        self.environment, self.whole = environment, whole
        self._settings = settings
        self._status_notice = ""

    def compose(self) -> ComposeResult:
        """Header, findings, articles and their overview, prompts, status and keys."""
        # Were the numbers to need more room once the rest is there, all would be painted anew.
        rows = _LONG if self.whole else 0
        table = ReadingTable(self.left, self.right, self._settings.view, at_least=rows)
        columns = table.geometry(self.app.size.width - 1)
        lines = header(self.left, self.right, columns, whole=not self.whole)
        yield from self.painted(Lines("header", lines), FindingsTable())
        with Horizontal(id="articles"):
            yield from self.painted(table, Overview())
        yield from self.painted(
            SearchPrompt(),
            Prompt("Row: ", "row"),
            Chooser("chooser"),
            Lines("status"),
            Lines("keys"),
        )

    def on_mount(self) -> None:
        """Show the words at once; the comparison follows."""
        self.set_focus(self.table)
        self.table.show(self.left, self.right, unaligned(self.left, self.right))

    def on_resize(self) -> None:
        """Header and keys fit the new width."""
        self.refresh_chrome()

    def on_table_scrolled(self, message: Table.Scrolled) -> None:
        """The overview follows the rows in view."""
        if message.table is self.table:
            self.query_one(Overview).follow(message.first, message.last, self.table.cursor)

    def on_table_cursor_moved(self, message: Table.CursorMoved) -> None:
        """The counter and the overview follow the cursor; the notice stays."""
        self._follow_cursor()
        self.refresh_status()

    def moved(self) -> None:
        """The same, in the frame in which the cursor moves; it comes before the comparison."""
        self.key_activity.pressed()
        self._follow_cursor()
        self.notify_status("")

    def _follow_cursor(self) -> None:
        self.query_one(Overview).follow(*self.table.rows_in_view, self.table.cursor)

    def show_first(self, reviewed: ReviewedComparison) -> None:
        """The view and the row that the pair was left at, and the list of findings."""
        stay = reviewed.last_position
        if stay and stay.view and self._settings.view == "auto":
            self.table.set_view(stay.view)
            self.refresh_chrome()
        if stay and stay.passage is not None and self.reading:
            self.table.move_to(self.reading.row_of_passage(stay.passage))
        self.watch_files()
        self.findings.set_class(bool(reviewed.comparison.findings or reviewed.lost), "-open")

    def read(self, reviewed: ReviewedComparison, at: Anchor, ready: Reading | None = None) -> None:
        """Make the rows anew; the corrections are those that the comparison honours."""
        if reviewed.pins != self.corrections.pins:
            self.corrections = Corrections(reviewed.pins)
        super().read(reviewed, at, ready)

    @on(Prompt.Closed, "#row")
    def _row_named(self, message: Prompt.Closed) -> None:
        self.set_focus(self.table)
        if message.taken:
            self.go_to_row(message.text.strip())

    def action_swap(self) -> None:
        """Make the other article the base; the sentence under the cursor stays there."""
        self.return_to, self.jumps = self.here.mirrored, self.jumps.mirrored
        self.corrections, self.marked = self.corrections.mirrored(), {}
        self.table.mark({})
        self.show_articles(self.right, self.left)

    def action_typography(self) -> None:
        """Count typography as a change, or not."""
        now = self.overrides.typography
        counts = not (self._settings.typography if now is None else now)
        self.compare_with(replace(self.overrides, typography=counts), captions.TYPOGRAPHY[counts])

    def action_likeness_up(self) -> None:
        """Sentences must be more alike to be paired."""
        self._alike(_STEP)

    def action_likeness_down(self) -> None:
        """They need be less alike."""
        self._alike(-_STEP)

    def _alike(self, step: float) -> None:
        now = (
            self._settings.likeness if self.overrides.likeness is None else self.overrides.likeness
        )
        likeness = round(max(0.0, min(now + step, 1.0)), 2)
        self.compare_with(replace(self.overrides, likeness=likeness), captions.likeness(likeness))

    def notify_status(self, notice: str) -> None:
        """The counters, and until the next key a notice or else the finding of this row."""
        self._status_notice = notice
        self.refresh_status()

    def refresh_status(self) -> None:
        """The counters as they are now, and the same notice."""
        line = captions.memory_trouble(self.memory_trouble, self.size.width) or captions.status(
            self.reading, self.table.cursor, self._status_notice, self.size.width, self.share
        )
        self.query_one("#status", Lines).show([line])

    def show_memory_trouble(self, words: str) -> None:
        """In the status line, in the place of everything else."""
        super().show_memory_trouble(words)
        self.refresh_status()

    def refresh_chrome(self) -> None:
        """Header, overview and keys as the comparison and the width are now."""
        how = captions.view_settings(self.lens, self.overrides)
        summary = captions.summary(self.reading, self.size.width)
        columns, whole = self.table.geometry(), not self.whole
        lines = header(self.left, self.right, columns, summary, how, whole=whole)
        self.query_one("#header", Lines).show(lines)
        self.query_one("#keys", Lines).show([self.keys_here()])
        self.query_one(Overview).show(self.table.rows)
        self.refresh_status()
