"""Two articles side by side: the screen that owns what is compared and how it is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from textual import work
from textual.app import ComposeResult
from textual.message import Message
from textual.worker import get_current_worker

from reader.config import Settings
from reader.errors import Cancelled
from reader.keys import Place
from reader.late import late
from reader.model import Article, Bead, Comparison
from reader.reading import Reading, reading
from reader.rows import unaligned
from reader.tui import captions
from reader.tui.bindings import bindings, key_line
from reader.tui.desk import Decision, Desk, Judged
from reader.tui.screens.base import Dressed
from reader.tui.screens.findings import FindingsScreen
from reader.tui.stepping import following, preceding
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.findings import FindingsTable
from reader.tui.widgets.lines import Lines
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.reading import ReadingTable

_why_screen = late("reader.tui.screens.why", "WhyScreen")


class PairScreen(FindingsScreen):
    """The comparison of two articles; the left one is the base."""

    PLACE = Place.PAIR
    BINDINGS = bindings(Place.PAIR)

    @dataclass
    class Compared(Message):
        """The comparison is there."""

        judged: Judged
        notice: str

    def __init__(
        self, left: Article, right: Article, settings: Settings, desk: Callable[[], Desk]
    ) -> None:
        super().__init__()
        self.left, self.right = left, right
        self._settings, self._desk = settings, desk
        self._verdicts: Mapping[int, str] = {}
        self._opened = False
        self._place = Bead(range(0), range(0))
        self._fold = settings.fold
        self._found: tuple[int, ...] = ()

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
        self.table.focus()
        self.table.show(self.left, self.right, unaligned(self.left, self.right))

    def on_reading_table_sized(self) -> None:
        """Compare once the words of both articles are on the screen."""
        if self.reading is None:
            self.call_after_refresh(self._work, self.left, self.right)

    def on_resize(self) -> None:
        """Header and keys fit the new width."""
        self._describe()

    def on_pair_screen_compared(self, message: Compared) -> None:
        """Show what became of the words, and first of all what of it matters."""
        compared = message.judged.comparison
        if compared.left is not self.left or compared.right is not self.right:
            return
        first, self._opened = not self._opened, True
        self._finding = None
        self._judge(message.judged, self._place)
        if first:
            self.findings.set_class(bool(compared.discrepancies), "-open")
        self.say(message.notice)

    def on_table_cursor_moved(self) -> None:
        """The counter follows the cursor."""
        self.say("")

    def on_prompt_changed(self, message: Prompt.Changed) -> None:
        """Highlight while typing; what is folded is searched too, and so it unfolds."""
        if message.text and self._fold:
            self._refold(fold=False)
        self._found = self.table.search(message.text)
        self.say(captions.found(len(self._found), message.text))

    def on_prompt_closed(self, message: Prompt.Closed) -> None:
        """Go to the first match, or drop the search."""
        self.table.focus()
        self._found = self.table.search(message.text if message.taken else "")
        if message.taken and message.text:
            self.go(following(self._found, self.table.cursor - 1), captions.NO_MATCH)

    def action_read_on(self) -> None:
        """One screenful down."""
        self.table.page(1)

    def action_read_back(self) -> None:
        """One screenful up."""
        self.table.page(-1)

    def action_next_change(self) -> None:
        """To the next row that differs."""
        self.go(following(self._changes, self.table.cursor), captions.LAST_CHANGE)

    def action_previous_change(self) -> None:
        """To the row before that differs."""
        self.go(preceding(self._changes, self.table.cursor), captions.FIRST_CHANGE)

    def action_next_match(self) -> None:
        """To the next row that holds the words searched for."""
        self.go(following(self._found, self.table.cursor), captions.NO_MATCH)

    def action_previous_match(self) -> None:
        """To the row before that holds them."""
        self.go(preceding(self._found, self.table.cursor), captions.NO_MATCH)

    def action_partner(self) -> None:
        """To the other place of a moved passage."""
        row = self.table.current
        self.go(row.partner if row else None, captions.NOT_MOVED)

    def action_fold(self) -> None:
        """Fold or unfold what is the same."""
        self._refold(fold=not self._fold)

    def action_swap(self) -> None:
        """Make the other article the base; the sentence under the cursor stays there."""
        self._keep_place(mirrored=True)
        self.left, self.right = self.right, self.left
        self.reading = None
        self.table.show(self.left, self.right, unaligned(self.left, self.right))
        self._work(self.left, self.right)

    def action_search(self) -> None:
        """Ask for words to look for."""
        self.query_one(Prompt).open()

    def action_why(self) -> None:
        """Say why the row was paired and flagged."""
        if self.reading:
            screen: Dressed[Decision | None] = _why_screen(self.reading, self.table.cursor)
            screen.brushes = self.brushes
            self.app.push_screen(screen, partial(self._decided, self.reading))

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
            desk = self._desk()
            judged = desk.compare(left, right, go_on)
        except Cancelled:
            return
        if not worker.is_cancelled:
            self.post_message(self.Compared(judged, desk.notice))

    def _refold(self, *, fold: bool) -> None:
        self._fold = fold
        if self.reading:
            self._keep_place()
            self._read(self.reading.comparison, self._place)

    @property
    def _changes(self) -> Sequence[int]:
        return self.reading.changes if self.reading else ()

    def _keep_place(self, *, mirrored: bool = False) -> None:
        """Remember the sentences under the cursor for the next comparison."""
        if self.reading:
            bead = self.reading.comparison.passages[self.table.passage].bead
            self._place = replace(bead, left=bead.right, right=bead.left) if mirrored else bead

    def _decided(self, told: Reading, decision: Decision | None) -> None:
        """Carry out what was decided on a finding of the reading that was told of, and say so."""
        if decision is None:
            return
        if told is not self.reading:
            self.say(captions.OUTDATED)
            return
        self._keep_place()
        comparison, desk = told.comparison, self._desk()
        if decision.action in captions.VERDICTS:
            verdict = captions.VERDICTS[decision.action]
            said = None if self._verdicts.get(decision.finding) == verdict else verdict
            self._judge(desk.judge(comparison, decision.finding, said), self._place)
            self.say(captions.judged(said))
            return
        if decision.action == "rule_off":
            desk.switch_off(comparison.discrepancies[decision.finding].rule_id)
        else:
            desk.switch_on()
        self._work(self.left, self.right)

    def _judge(self, judged: Judged, place: Bead) -> None:
        self._verdicts = judged.verdicts
        self._read(judged.comparison, place)
        self.list_findings()

    def _read(self, comparison: Comparison, place: Bead) -> None:
        """Make the rows anew and stay at a passage, or at the first where it is gone."""
        self.reading = reading(
            comparison, fold=self._fold, context=self._settings.context, verdicts=self._verdicts
        )
        row = self.reading.row_of_passage(self.reading.passage_at(place.left, place.right))
        self.table.show(self.left, self.right, self.reading.rows, row)
        self._found = self.table.search(self.table.searched)
        self._describe()

    def _view(self, view: str) -> None:
        self.table.set_view(view)
        self._describe()
        self.say(captions.VIEW[view])

    def say(self, notice: str) -> None:
        """The counter, and a notice or what became of the story."""
        line = captions.status(self.reading, self.table.cursor, notice, self.size.width)
        self.query_one("#status", Lines).show([line])

    def _describe(self) -> None:
        header = captions.header(self.left, self.right, self.table.geometry())
        self.query_one("#header", Lines).show(header)
        self.query_one("#keys", Lines).show([key_line(Place.PAIR, self.size.width)])
        self.say("")
