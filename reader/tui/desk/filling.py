"""The work behind the list: reading, finding stories, comparing, with a message now and then."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from textual.message import Message
from textual.worker import get_current_worker

from reader.dataclass import dataclass
from reader.errors import Cancelled
from reader.library.entries import Entry
from reader.library.listing import Order
from reader.library.loading import LoadState, load_all
from reader.library.path_queue import PathQueue
from reader.review.opener import SessionOpener
from reader.tui.background import KeyActivity, give_memory_back, short_turns, uncollected
from reader.tui.desk.desk_state import Desk
from reader.tui.desk.shelf import Shelf
from reader.tui.screens.base import TableScreen

if TYPE_CHECKING:
    from reader.library.library import Library

_GROUP = "filling"
_MANY = 2_000
"""Articles from which an order takes so long that it is made before it is asked for."""


@dataclass
class MoreKnown(Message):
    """More is known of the articles: a desk that knows it, with everything made of it."""

    desk: Desk


@dataclass
class OrderPrepared(Message):
    """An order that the next key may ask for, of what is known in `filled`."""

    filled: LoadState
    order: Order
    entries: Sequence[Entry]


class Filling:
    """Finds out what a list does not know yet, in a thread, while its screen is the one shown.

    `turns` says what comes first, `keys` when the work has to wait. `desk` gives what is shown now.
    """

    def __init__(
        self,
        screen: TableScreen,
        session: SessionOpener,
        shelf: Shelf,
        desk: Callable[[], Desk],
    ) -> None:
        self.turns, self.keys = PathQueue(), KeyActivity()
        self._screen, self._session, self._shelf = screen, session, shelf
        self._desk = desk
        self._library: Library | None = None
        self._told = False

    def start(self, known: LoadState) -> None:
        """Begin, or begin again, with what is known."""
        # A worker keeps the repr of its function; that of a partial writes out all articles.
        self._screen.run_worker(
            lambda: self._fill(known), thread=True, exclusive=True, group=_GROUP
        )

    def stop(self) -> bool:
        """Leave the machine to others; whether there was work going on."""
        return bool(self._screen.workers.cancel_group(self._screen, _GROUP))

    def prepare(self) -> None:
        """Make the orders that the next key may ask for, where making one takes long."""
        if len(self._desk().filled.entries) >= _MANY:
            self._screen.run_worker(self._prepare, thread=True, exclusive=True, group="orders")

    def _prepare(self) -> None:
        worker = get_current_worker()
        with short_turns():
            desk = self._desk()
            for order in desk.next_orders:
                self.keys.wait_until_idle()
                if worker.is_cancelled:
                    return
                if order not in desk.prepared:
                    made = OrderPrepared(desk.filled, order, desk.arranged(order))
                    self._screen.post_message(made)
            _ = desk.ranking  # for what is said next
            give_memory_back()

    def _fill(self, known: LoadState) -> None:
        from reader.library.library import Library

        worker = get_current_worker()

        def checkpoint() -> None:
            if worker.is_cancelled:
                raise Cancelled
            self.keys.wait_until_idle()

        def show(filled: LoadState) -> None:
            if not worker.is_cancelled:
                self._screen.post_message(MoreKnown(self._desk().with_filled(filled).made()))

        with suppress(Cancelled), short_turns():
            checkpoint()
            session = self._session()
            if self._library is None:
                self._library = Library(self._shelf.library, session, self._shelf.language)
            library = self._library
            said, noted = session.relations, session.notes_alone
            states = load_all(known, self.turns, library, checkpoint, said, noted=noted)
            with uncollected():
                show(next(states))  # all that is known from before
            for filled in states:
                show(filled)
            gc.freeze()  # or each collection goes through all entries, at some key press
            library.rest()
            give_memory_back()
            if library.notice and not self._told:
                self._told = True
                self._screen.call_later(self._screen.notify_status, library.notice)
