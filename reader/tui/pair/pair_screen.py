"""Two articles side by side: the widgets, and what steps want done outside of the state."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from reader.dataclass import replace
from reader.keymap.keys import KeyContext
from reader.model import Overrides
from reader.review.opener import SessionOpener
from reader.settings.settings import Settings
from reader.text.clean import sanitized
from reader.tui import captions
from reader.tui.bindings import bindings
from reader.tui.environment import Environment
from reader.tui.file_watch import FilesChanged
from reader.tui.pair import closing, comparing_again, finding_steps, handing_over, moving
from reader.tui.pair.carrying_out import CarryingOut
from reader.tui.pair.comparer import Advanced, Compared, Comparer, WholeRead
from reader.tui.pair.live_search import LiveSearch
from reader.tui.pair.pair_state import PairState, Step, opening
from reader.tui.pair.pair_view import PairView
from reader.tui.pair.reloader import Reloader, Reread
from reader.tui.pair.steps import MOVES, STEPS, repeated
from reader.tui.pair.wanted import Compare, Focus, Wanted
from reader.tui.screens.base import PairChosen, PairLeft, TableScreen
from reader.tui.widgets.findings_table import FindingsTable
from reader.tui.widgets.overview import Overview
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.table import Table
from reader.view.descriptions import DOT


class PairScreen(TableScreen):
    """The comparison of two articles; the left one is the base."""

    PLACE = KeyContext.PAIR
    BINDINGS = bindings(KeyContext.PAIR)
    HAS_STATUS = True
    DEFAULT_CSS: ClassVar[str] = "#articles { height: 1fr; }"

    def __init__(
        self,
        chosen: PairChosen,
        settings: Settings,
        session: SessionOpener,
        environment: Environment = Environment(),
    ) -> None:
        super().__init__()
        left, right, queue, guessed = chosen.left, chosen.right, chosen.queue, chosen.guessed
        begun = opening(left, right, settings, queue=queue, at=chosen.at, guessed=guessed)
        self._state = replace(begun, said=chosen.said)
        self._arrival, self._leaving = chosen.notice, chosen.leaving
        self.session, self.comparer = session, Comparer(self, session, chosen.whole)
        self._reloader, self._search = Reloader(self), LiveSearch(self, self.take)
        self.view = PairView(self, self.comparer)
        self._outside = CarryingOut(self, session, environment, self.take)
        self._compared_once = False
        self._next_notice, self._shown_overrides = "", self._state.overrides
        self.longest_wait = self.comparer.longest_wait(left, right)

    def compose(self) -> ComposeResult:
        """The widgets, with the words of both articles as far as they are there."""
        yield from self.view.compose(self._state)

    def on_mount(self) -> None:
        """Show the words at once; the comparison follows."""
        self.set_focus(self.view.table)
        self.view.show_rows(self._state)

    @property
    def state(self) -> PairState:
        """The state, with the cursor where the table has it."""
        return replace(self._state, cursor=self.view.table.cursor)

    def take(self, step: Step) -> None:
        """Take a step: show the state that it leads to, and do what it wants."""
        before = self.state
        after = step(before)
        self._state = replace(after, wanted=())
        self.view.show(before, self._state)
        for wanted in after.wanted:
            self._do(wanted)

    def press(self, step: Step) -> None:
        """Take the step of a key; the notice of the key before is gone."""
        self.comparer.key_activity.pressed()
        self.take(lambda state: step(replace(state, notice="", pressed=True)).read_ahead())

    def _do(self, wanted: Wanted) -> None:
        match wanted:
            case Compare():
                self._compare(wanted)
            case Focus(findings):
                self.set_focus(self.view.findings if findings else self.view.table)
            case _:
                self._outside.do(wanted, self.state)

    def _compare(self, wanted: Compare) -> None:
        self._next_notice = wanted.notice
        state = self._state
        self.comparer.begin((state.left, state.right), state.lens, state.overrides, wanted.first)
        self.notify_status("")

    def on_reading_table_sized(self) -> None:
        """Compare once the words of both articles are on the screen."""
        self.call_after_refresh(self._open)

    def _open(self) -> None:
        if self.comparer.waits:
            self._compare(Compare())

    def on_whole_read(self, message: WholeRead) -> None:
        """Show the rest of the articles below what was there of them."""
        if message.begun[0] is self._state.left and message.begun[1] is self._state.right:
            self._state = replace(self._state, left=message.left, right=message.right)
            self.comparer.whole = None
            self.view.show_rows(self.state, message.rows)
            self.view.refresh_chrome(self.state)

    def on_advanced(self, message: Advanced) -> None:
        """Show how far it has come."""
        self.comparer.share = self.comparer.share and message.share
        self.view.refresh_foot(self.state)

    def on_compared(self, message: Compared) -> None:
        """Show what became of the words, and first of all what of it matters."""
        reviewed, state = message.reviewed, self._state
        if message.pair[0] is not state.left or message.pair[1] is not state.right:
            return
        first, self.comparer.share = not self._compared_once, 0.0
        self._compared_once, self._shown_overrides = True, self._state.overrides
        notice = self._next_notice or captions.first_notice(reviewed, first=first)
        notice, self._arrival = DOT.join(filter(None, (self._arrival, notice))), ""
        if first:
            self._reloader.watch(self._state.left, self._state.right)
        self._next_notice = ""
        self.take(
            lambda state: comparing_again.arrived(state, reviewed, message.reading, first=first)
        )
        self.notify_status(notice)
        self.take_keys()

    def action_reload(self) -> None:
        """Read both files again."""
        self._reloader.read_again(self._state.left, self._state.right)

    def on_unmount(self) -> None:
        """Stop watching."""
        self._reloader.stop()

    def on_files_changed(self, message: FilesChanged) -> None:
        """Read what changed; the words of a file that is gone stay."""
        if message.gone:
            self.notify_status(sanitized(captions.gone(message.gone)))
        if message.paths:
            self.action_reload()

    def on_reread(self, message: Reread) -> None:
        """Show both articles as their files are now, where they are others."""
        if message.problem:
            self.notify_status(sanitized(message.problem))
        else:
            self.take(comparing_again.reread(message.left, message.right))

    def moved(self) -> None:
        """The cursor was moved by a key; it comes before the comparison."""
        line = self.view.findings.current if self.view.findings.has_focus else None
        self.press(finding_steps.to_listed(line) if line else lambda state: state)

    def on_table_scrolled(self, message: Table.Scrolled) -> None:
        """The overview follows the rows in view."""
        if message.table is self.view.table:
            self.query_one(Overview).follow(message.first, message.last, self.view.table.cursor)

    def on_table_cursor_moved(self, message: Table.CursorMoved) -> None:
        """The counter and the overview follow the cursor; the notice stays."""
        if message.table is self.view.table:
            self.view.follow(self.state)

    def on_descendant_focus(self) -> None:
        """The keys at the foot are those of what has the focus."""
        self.view.refresh_foot(self.state)

    def on_resize(self) -> None:
        """Heads and foot fit the new size."""
        self.view.refresh_chrome(self.state)

    def notify_status(self, notice: str) -> None:
        """A notice until the next key; "" for the finding of this row."""
        self._state = self._state.saying(notice)
        self.view.refresh_foot(self.state)

    def show_memory_trouble(self, words: str) -> None:
        """In the status line, in the place of everything else."""
        super().show_memory_trouble(words)
        self.view.refresh_foot(self.state)

    @on(Prompt.Closed, "#row")
    def _row_named(self, message: Prompt.Closed) -> None:
        self.set_focus(self.view.table)
        if message.taken:
            self.take(lambda state: moving.to_numbered(state, message.text.strip()))

    @on(Prompt.Closed, "#file")
    def _file_named(self, message: Prompt.Closed) -> None:
        self.set_focus(self.view.table)
        self.take(handing_over.into(message.text if message.taken else ""))

    @on(Prompt.Changed, "#prompt")
    def _search_typed(self) -> None:
        self._search.typed(self.view.table.row_count())

    @on(Prompt.Closed, "#prompt")
    def _search_closed(self, message: Prompt.Closed) -> None:
        self.set_focus(self.view.table)
        self._search.closed(taken=message.taken)

    def on_findings_table_chosen(self, message: FindingsTable.Chosen) -> None:
        """Go to the text of a line; one that folds several opens."""
        if len(message.line.findings) > 1:
            self.press(finding_steps.minor)
        else:
            self.set_focus(self.view.table)
            self.press(finding_steps.to_listed(message.line))

    def action_read_on(self) -> None:
        """One screenful down."""
        self.view.table.page(self.counted())
        self.moved()

    def action_read_back(self) -> None:
        """One screenful up."""
        self.view.table.page(-self.counted())
        self.moved()

    def action_summary(self) -> None:
        """Go to the list of findings; from there, hide it; hidden, show it again."""
        there = self._state.listed and self.view.findings.has_focus
        self.press(finding_steps.hidden if there else finding_steps.summary)

    def action_first(self) -> None:
        """To the first row, or the first line of the summary."""
        super().action_first() if self.view.findings.has_focus else self.press(moving.first)

    def action_last(self) -> None:
        """To the last, or to the sentence whose number was typed before."""
        number = self.counted()
        if self.view.findings.has_focus:
            super().action_last()
        elif number > 1:
            self.press(lambda state: moving.to_numbered(state, str(number)))
        else:
            self.press(moving.last)

    def action_close(self) -> None:
        """One layer less: the list, a comparison under way, a search, a filter; then back."""
        if self.view.findings.has_focus:
            self.set_focus(self.view.table)
            self.press(lambda state: state)
        elif self.comparer.stopped():
            self._state = replace(self._state, overrides=self._shown_overrides)
            self.press(lambda state: state.saying(captions.STOPPED))
            self.view.refresh_chrome(self.state)
        elif peeled := closing.peeled(self.state):
            self.press(lambda _: peeled)
        elif len(self.app.screen_stack) > 1:
            self.action_back()
        else:
            self.notify_status(captions.NOTHING_OPEN)

    def save_on_exit(self) -> None:
        """Save where the pair is left; closing the list of findings does not come here."""
        if reading := self._state.reading:
            passage, view = self.state.passage, self._state.view
            self.session().leave(reading.comparison, passage, view, reading.reviewed)
            as_stored = self._state.overrides == Overrides()
            self._leaving(PairLeft(self._state.reviewed if as_stored else None, self._state.said))


def _action(step: Step, *, moves: bool) -> Callable[[PairScreen], None]:
    """The method of an action that is one step, or as many as were counted where it moves."""

    def action(screen: PairScreen) -> None:
        count = screen.counted()
        screen.press(repeated(step, count) if moves else step)

    return action


for _name, _step in STEPS.items():
    setattr(PairScreen, f"action_{_name}", _action(_step, moves=_name in MOVES))
