"""The list of articles: mark two and open them, or open one beside its wire copy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from textual import work
from textual.app import ComposeResult
from textual.message import Message
from textual.worker import get_current_worker

from reader.dataclass import dataclass, replace
from reader.errors import BadFile, Cancelled
from reader.formats.beginning import begun, wholes
from reader.keymap.keys import KeyContext
from reader.library.choice import (
    next_pair,
    next_telling,
    next_unreviewed,
    pair_to_open,
    place_in_queue,
    toggled_mark,
    wire_copies,
)
from reader.library.columns import in_words
from reader.library.entries import Entry
from reader.library.listing import Order, arranged
from reader.library.loading import LoadState, load_all
from reader.library.pair_values import compared_files
from reader.library.path_queue import PathQueue
from reader.library.query import parsed, parsed_leniently
from reader.review.opener import SessionOpener
from reader.text.clean import sanitized
from reader.tui import list_captions
from reader.tui.background import KeyActivity, short_turns
from reader.tui.bindings import bindings
from reader.tui.captions import memory_trouble
from reader.tui.screens.base import AnotherWanted, PairChosen, TableScreen
from reader.tui.widgets.list_table import Listed, ListTable
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.text_lines import Lines


class ListScreen(TableScreen):
    """The articles given, listed at once and described as they are read and compared."""

    PLACE = KeyContext.LIST
    HAS_STATUS = True
    BINDINGS = bindings(KeyContext.LIST)

    @dataclass
    class Found(Message):
        """More is known of the articles."""

        filled: LoadState

    def __init__(
        self,
        paths: Sequence[str],
        language: str | None,
        session: SessionOpener,
        query: str = "",
        find: Callable[[], Sequence[str]] | None = None,
    ) -> None:
        """`find` gives the paths again, as they are now."""
        super().__init__()
        self._find = find or (lambda: paths)
        self._filled = LoadState([Entry(path) for path in paths], {}, reading=len(paths))
        self._all: Sequence[Entry] = self._filled.entries
        self._pairs = False
        self._order, self._query = Order(), parsed(query)
        self._marked: tuple[str, ...] = ()
        self._language, self._session = language, session
        self._preview = True
        self._turns, self._key_activity = PathQueue(), KeyActivity()

    def compose(self) -> ComposeResult:
        """The list, a preview, and the lines around them."""
        yield from self.painted(
            Lines("header", [[], [], []]),
            ListTable(),
            Lines("preview", []),
            Prompt("Filter: "),
            Lines("status"),
            Lines("keys"),
        )

    def on_mount(self) -> None:
        """List the names; what they are about follows."""
        self.set_focus(self._table)
        self._list()

    def on_screen_resume(self) -> None:
        """Go on with the work behind the list."""
        self._fill(self._filled)

    def on_screen_suspend(self) -> None:
        """Leave the machine to what is shown above."""
        self.workers.cancel_group(self, "filling")

    def on_resize(self) -> None:
        """Everything around the list fits the new width."""
        self.call_after_refresh(self._refresh_chrome, "")

    def on_list_screen_found(self, message: Found) -> None:
        """Show what is known so far; in the order it has where nothing can have moved."""
        grown = message.filled.entries is not self._filled.entries
        self._filled = message.filled
        self._pairs = len(wire_copies(message.filled.entries)) > 0 if grown else self._pairs
        if grown or self._order.uses_pairs or self._query.uses_pairs:
            self._arrange()
        else:
            self._table.show(replace(self._table.listed, pair_columns=message.filled.pair_columns))
            self._refresh_chrome("")

    def moved(self) -> None:
        """The preview follows the cursor; work in the background waits while keys are coming."""
        self._key_activity.pressed()
        self._refresh_chrome("")

    def on_prompt_changed(self, message: Prompt.Changed) -> None:
        """Filter while typing; a term that means nothing yet filters nothing, with a notice why."""
        self._key_activity.pressed()
        self._ask(message.text)

    def on_prompt_closed(self, message: Prompt.Closed) -> None:
        """Back to the list; Esc lists everything again."""
        self.set_focus(self._table)
        self._ask(message.text if message.taken else "")

    def notify_status(self, notice: str) -> None:
        """A notice in place of what is known of the article, until the next key."""
        self._refresh_chrome(notice)

    def action_filter(self) -> None:
        """Ask for words to filter by."""
        self.query_one(Prompt).open(str(self._query))

    def action_close(self) -> None:
        """Lift the filter, or take the marks back; the list itself is left by q."""
        if str(self._query):
            self._ask("")
        elif self._marked:
            self._marked = ()
            self._list()
        else:
            self._refresh_chrome(list_captions.NOTHING_OPEN)

    def action_preview(self) -> None:
        """Show or hide the preview."""
        self._preview = not self._preview
        self._refresh_chrome("")

    def action_sort(self) -> None:
        """Sort by the next thing."""
        self._put_in(self._order.next_sort)

    def action_sort_other_way(self) -> None:
        """Turn the order round."""
        self._put_in(self._order.inverse)

    def action_group(self) -> None:
        """Group by the next thing."""
        self._put_in(self._order.next_group)

    def action_next_unreviewed(self) -> None:
        """To the next article with something left to review."""
        self._go(1, list_captions.ALL_REVIEWED)

    def action_previous_unreviewed(self) -> None:
        """To the one before."""
        self._go(-1, list_captions.NONE_BEFORE)

    def action_reload_list(self) -> None:
        """Read every article again, those that came since and without those that went."""
        try:
            self._filled = self._filled.all_stale(self._find())
        except BadFile as problem:
            self._refresh_chrome(sanitized(str(problem)))
            return
        self._arrange()
        self._fill(self._filled)

    def action_mark(self) -> None:
        """Mark the article, or take its mark back."""
        if self._table.current:
            self._marked = toggled_mark(self._marked, self._table.current.path)
            self._table.step(1)
            self._list()

    def action_open(self) -> None:
        """Open the marked two, or this article beside its story's wire copy."""
        pair = pair_to_open(self._table.current, self._filled.entries, self._marked)
        if pair is None:
            self._refresh_chrome(list_captions.NO_SECOND)
        elif chosen := self._chosen(pair):
            self.post_message(chosen)

    def another(self, wanted: AnotherWanted) -> PairChosen | None:
        """The next pair with something left after this article, or of its story; None for none."""
        table, entries, values = self._table, self._filled.entries, self._filled.pair_columns
        copies, here = wire_copies(entries), (table.cursor, wanted.step)
        told, left = (table.entries, copies), (table.entries, copies, values)
        row = next_telling(*told, *here) if wanted.story else next_pair(*left, *here)
        if row is None:
            return None
        table.move_to(row)
        pair = pair_to_open(table.current, entries, ())
        chosen = self._chosen(pair) if pair else None
        return chosen and replace(chosen, at=wanted.sentence if wanted.story else None)

    def _chosen(self, pair: tuple[str, str]) -> PairChosen | None:
        """The two articles as far as they can be shown at once; None where one cannot be read."""
        try:
            left, right = (begun(path, self._language) for path in pair)
        except BadFile as problem:
            self._refresh_chrome(sanitized(str(problem)))
            return None
        self._marked = ()
        self._filled = self._filled.without(pair)
        self._list()
        queue = place_in_queue(self._table.entries, wire_copies(self._filled.entries), pair[1])
        return PairChosen(left.article, right.article, wholes(left, right), queue)

    def show_memory_trouble(self, words: str) -> None:
        """In the status line, in the place of everything else."""
        super().show_memory_trouble(words)
        self._refresh_chrome("")

    @work(thread=True, exclusive=True, group="filling")
    def _fill(self, known: LoadState) -> None:
        """Find out what is not known yet, with a message now and then."""
        worker = get_current_worker()

        def checkpoint() -> None:
            if worker.is_cancelled:
                raise Cancelled
            self._key_activity.wait_until_idle()

        with suppress(Cancelled), short_turns():
            session = self._session()
            look = partial(
                compared_files,
                compare=session.compare,
                checkpoint=checkpoint,
                language=self._language,
            )
            for filled in load_all(known, self._turns, look, checkpoint):
                if not worker.is_cancelled:
                    self.post_message(self.Found(filled))

    @property
    def _table(self) -> ListTable:
        return self.query_one(ListTable)

    def _put_in(self, order: Order) -> None:
        self._order = order
        self._arrange()

    def _ask(self, line: str) -> None:
        self._query, complaint = parsed_leniently(line)
        self._list(complaint)

    def _go(self, step: int, notice: str) -> None:
        """To the next article that is left to review, in one direction, or show the notice."""
        row = next_unreviewed(
            self._table.entries, self._filled.pair_columns, self._table.cursor, step
        )
        if row is not None:
            self._table.move_to(row)
        self._refresh_chrome("" if row is not None else notice)

    def _arrange(self) -> None:
        self._all = arranged(self._filled.entries, self._order, self._filled.pair_columns)
        self._list()

    def _list(self, notice: str = "") -> None:
        """Show those of the articles that the query lists."""
        pair_columns = self._filled.pair_columns
        wanted = self._query.listed(self._all, pair_columns)
        numbers = {path: k + 1 for k, path in enumerate(self._marked)}
        self._table.show(Listed(wanted, pair_columns, numbers, self._order.group, self._pairs))
        self._refresh_chrome(notice)

    def _refresh_chrome(self, notice: str) -> None:
        """Everything around the list, and a notice."""
        table, entry, width = self._table, self._table.current, self.size.width
        self._turns.put_first(line.path for line in table.entries_in_view())
        head = list_captions.header(len(table.entries), self._filled, self._order, str(self._query))
        details = in_words(entry, self._filled.pair_columns.get(entry.path)) if entry else ""
        status = memory_trouble(self.memory_trouble, width) or list_captions.status(
            entry, details, notice, self._filled, width
        )
        preview = list_captions.preview(entry, width, self.size.height) if self._preview else []
        self.query_one("#header", Lines).show([*head, table.heading()])
        self.query_one("#preview", Lines).show(preview)
        self.query_one("#status", Lines).show([status])
        self.query_one("#keys", Lines).show([self.keys_here()])
