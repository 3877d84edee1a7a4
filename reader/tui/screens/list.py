"""The list of articles as a desk: how far the work is, and what was found beside each telling."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal

from reader.dataclass import replace
from reader.errors import BadFile
from reader.keymap.keys import KeyContext
from reader.library.choice import pairs_left
from reader.library.columns import in_words
from reader.library.entries import Entry
from reader.library.loading import LoadState
from reader.library.query import parsed, parsed_leniently
from reader.review.opener import SessionOpener
from reader.text.clean import sanitized
from reader.tui import list_captions
from reader.tui.bindings import bindings
from reader.tui.captions import memory_trouble
from reader.tui.desk.actions import ACTIONS
from reader.tui.desk.chosen import Openings, pair_of
from reader.tui.desk.chrome import Around, refresh, show
from reader.tui.desk.desk_state import Desk
from reader.tui.desk.filling import Filling, MoreKnown, OrderPrepared
from reader.tui.desk.remembering import Keeper, Remembered, row_at, row_of
from reader.tui.desk.sayings import Sayings
from reader.tui.desk.shelf import Shelf
from reader.tui.desk.watching import FolderChanged, FolderWatch
from reader.tui.screens.base import AnotherWanted, PairChosen, TableScreen
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.list_filter import ListFilter
from reader.tui.widgets.list_table import ListTable
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.text_lines import Lines
from reader.view.descriptions import DOT


class ListScreen(TableScreen):
    """The articles given, listed at once and described as they are read and compared."""

    PLACE = KeyContext.LIST
    HAS_STATUS = True
    BINDINGS = bindings(KeyContext.LIST)
    DEFAULT_CSS = "#beside { height: 1fr; display: none; } #beside.-open { display: block; }"

    def __init__(self, shelf: Shelf, session: SessionOpener) -> None:
        super().__init__()
        self._shelf, self.session = shelf, session
        filled = LoadState([*map(Entry, shelf.paths)], {}, reading=len(shelf.paths))
        self.desk = Desk(filled, query=parsed(shelf.query, shelf.queries))
        self._panel, self._touched, self._notice, self._place = True, False, "", ""
        self._before_filter = ""
        self.filling = Filling(self, session, shelf, lambda: self.desk)
        self.sayings, self._openings = Sayings(self), Openings(self, shelf.language)
        self._keeper = Keeper(self, session, shelf.paths)
        self._watch = FolderWatch(self, shelf.find, shelf.paths)

    def compose(self) -> ComposeResult:
        """The list, what was found beside or below it, and the lines around them."""
        table, side = self.painted(ListTable(), Lines("beside", []))
        yield from self.painted(Lines("header", [[], []]))
        yield Horizontal(table, side)
        yield from self.painted(
            Lines("preview", []),
            ListFilter(self._shelf.queries),
            Prompt("Into which file: ", "file"),
            Chooser("choices"),
            Lines("status"),
            Lines("keys"),
        )

    def on_mount(self) -> None:
        """List the names; what they are about follows."""
        self.set_focus(self.table)
        self.show(sanitized(self._shelf.notice))
        self._keeper.look_up()

    @on(Remembered)
    def _was_left(self, message: Remembered) -> None:
        """As it was left, unless a key came before; a filter that was asked for goes before it."""
        if not self._touched:
            self._place = message.article
            self.desk = self.desk.with_order(message.order)
            self._ask(self._shelf.query or message.query)
            kept = list_captions.filter_kept("" if self._shelf.query else message.query)
            self.refresh_chrome(kept or sanitized(self._shelf.notice))

    def save_on_exit(self) -> None:
        """Remember how it is left, if anything was done."""
        if self._touched:
            self._keeper.keep(self.desk, self.table.current)

    def on_screen_resume(self) -> None:
        """Go on with the work behind the list."""
        self.fill()
        self._watch.start()

    def on_screen_suspend(self) -> None:
        """Leave the machine to what is shown above."""
        self._watch.stop()
        self.filling.stop()

    def on_resize(self) -> None:
        """Everything around the list fits the new width."""
        self.call_after_refresh(lambda: self.refresh_chrome(self._notice))

    @on(MoreKnown)
    def _found(self, message: MoreKnown) -> None:
        """Show what is known so far."""
        self.desk = self.desk.taking(message.desk)
        self.show(self._notice)
        self.filling.prepare()

    @on(OrderPrepared)
    def _prepared(self, message: OrderPrepared) -> None:
        if message.filled is self.desk.filled:
            self.desk = self.desk.with_prepared(message.order, message.entries)

    @on(FolderChanged)
    def _folder_changed(self, message: FolderChanged) -> None:
        """Articles came, went, or changed: cursor and marks stay, what is new has a sign."""
        known = self.desk.filled
        filled = known.with_paths(message.paths).changed(message.changed)
        if filled is not known:
            fresh = self.desk.fresh.union(set(message.paths) - {one.path for one in known.entries})
            fresh |= filled.entries_of(message.changed)
            self.desk = replace(self.desk.with_filled(filled), fresh=fresh)
            self.show()
            self.fill()

    def key_pressed(self) -> None:
        """The cursor stays on its article now, the last notice goes, and other work waits."""
        self._touched, self._notice = True, ""
        self.filling.keys.pressed()

    def moved(self, notice: str = "") -> None:
        """The panel follows the cursor; what is new is so no more once the cursor was on it."""
        if self.table.current:
            self.desk = self.desk.seen({self.table.current.path})
        self.refresh_chrome(notice)

    @on(Prompt.Changed, "#prompt")
    def _filter_typed(self, message: Prompt.Changed) -> None:
        """Filter while typing; a term that means nothing yet filters nothing, with a notice why.

        The cursor is on its article of before wherever that is listed, else on the first.
        """
        self.filling.keys.pressed()
        self._ask(message.text, self._before_filter)

    @on(ListFilter.Hinted)
    def _hinted(self, message: ListFilter.Hinted) -> None:
        self.refresh_chrome(message.words)

    @on(Prompt.Closed, "#prompt")
    def _filter_closed(self, message: Prompt.Closed) -> None:
        """Back to the list; Esc lists everything again, from where the filter was asked for."""
        self.set_focus(self.table)
        self._ask(message.text if message.taken else "")
        if not message.taken:
            self.table.move_to(row_at(self._before_filter, self.table.entries, self.table.cursor))
            self.moved()

    @on(Prompt.Closed, "#file")
    def _file_named(self, message: Prompt.Closed) -> None:
        self.set_focus(self.table)
        folder = self._shelf.environment.folder
        self.sayings.hand_over(message.text if message.taken else "", folder)

    def notify_status(self, notice: str) -> None:
        """A notice in place of what is known of the article, until the next key."""
        self.refresh_chrome(notice)

    def action_filter(self) -> None:
        """Ask for words to filter by."""
        self._before_filter = self.table.current.path if self.table.current else ""
        self.query_one("#prompt", Prompt).open(str(self.desk.query))

    def action_close(self) -> None:
        """Lift the filter, or take the marks back; the list itself is left by q."""
        if str(self.desk.query):
            self._ask("")
        elif self.desk.marked:
            self.desk = self.desk.with_marked(())
            self.show()
        else:
            self.refresh_chrome(list_captions.after_escape(stopped=self.filling.stop()))

    def action_preview(self) -> None:
        """Show or hide what was found."""
        self._panel = not self._panel
        self.refresh_chrome("")

    def action_reload_list(self) -> None:
        """Read every article again, those that came since and without those that went."""
        try:
            paths = self._shelf.find() if self._shelf.find else self._shelf.paths
        except BadFile as problem:
            self.refresh_chrome(sanitized(str(problem)))
            return
        self.desk = self.desk.with_filled(self.desk.filled.all_stale(paths))
        self.show()
        self.fill()

    def action_open(self) -> None:
        """Open this article beside its wire copy; one that has none alone."""
        self.open_pair(pair_of(self.desk, self.table.current))

    def open_pair(self, pair: tuple[str, str] | None) -> None:
        """Two articles, or the current one alone."""
        current = self.table.current
        if pair and (chosen := self._openings.pair(pair)):
            self.post_message(chosen)
        elif current and not pair and (alone := self._openings.alone(current)):
            self.post_message(alone)

    def another(self, wanted: AnotherWanted) -> PairChosen | str:
        """The next pair with something left, or of its story; where there is none, why."""
        return self._openings.another(wanted)

    def show_memory_trouble(self, words: str) -> None:
        """In the status line, in the place of everything else."""
        super().show_memory_trouble(words)
        self.refresh_chrome(self._notice)

    def fill(self) -> None:
        """Go on with the work behind the list, from what is known."""
        self.filling.start(self.desk.filled)

    def in_background(self, do: Callable[[], Callable[[], None]]) -> None:
        """Do something in a thread, and what it gives back in the screen's own."""
        self.run_worker(lambda: self.app.call_from_thread(do()), thread=True, group="sayings")

    @property
    def asking(self) -> tuple[Chooser, Prompt]:
        """The lines that ask for a letter and for a file."""
        return self.query_one(Chooser), self.query_one("#file", Prompt)

    @property
    def table(self) -> ListTable:
        """The list."""
        return self.query_one(ListTable)

    def _ask(self, line: str, at: str | None = None) -> None:
        query, complaint = parsed_leniently(line, self._shelf.queries)
        self.desk = self.desk.with_query(query)
        self.show(complaint)
        if at is not None:
            self.table.move_to(row_at(at, self.table.entries, 0))
        if self.table.current and self.table.current.path in self.desk.heads:
            self.table.step(1)
        self.moved(complaint)

    def go(self, step: int) -> None:
        """To the next article that is left to review, in one direction, then from the other end."""
        filled, here = self.desk.filled, self.table.cursor
        rows = pairs_left(self.table.entries, self.desk.copies, filled.pair_columns, here, step)
        row = next(rows, None)
        if row is None:
            self.refresh_chrome(list_captions.none_left(filled, str(self.desk.query)))
        else:
            self.table.move_to(row)
            came_round = list_captions.ROUND[step] if (row - here) * step < 0 else ""
            entry = self.table.entries[row]
            details = in_words(entry, filled.pair_columns.get(entry.path))
            self.moved(DOT.join(filter(None, (came_round, list_captions.OPENS, details))))

    def show(self, notice: str = "") -> None:
        """Paint what the desk knows now, and a notice."""
        show(self, self.desk, plain=self._shelf.plain)
        if not self._touched:
            self.table.move_to(row_of(self._place, self.table.entries, self.desk.heads))
        self.refresh_chrome(notice)

    def refresh_chrome(self, notice: str) -> None:
        """Everything around the list, and a notice."""
        self._notice = notice
        self.filling.turns.put_first(line.path for line in self.table.entries_in_view())
        trouble = memory_trouble(self.memory_trouble, self.size.width)
        refresh(self, self.desk, Around(self._shelf.name, notice, trouble, panel=self._panel))
        self.query_one("#keys", Lines).show([self.keys_here()])


for _name, _action in ACTIONS.items():
    setattr(ListScreen, f"action_{_name}", _action)
