"""The work behind the list: reading, finding stories, comparing, with a message now and then."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from textual.message import Message
from textual.worker import get_current_worker

from reader.dataclass import dataclass
from reader.errors import Cancelled
from reader.library.library_place import LibraryPlace
from reader.library.loading import LoadState, load_all
from reader.library.path_queue import PathQueue
from reader.review.opener import SessionOpener
from reader.tui.background import KeyActivity, short_turns
from reader.tui.screens.base import TableScreen

if TYPE_CHECKING:
    from reader.library.library import Library

_GROUP = "filling"


@dataclass
class MoreKnown(Message):
    """More is known of the articles."""

    filled: LoadState


class Filling:
    """Finds out what a list does not know yet, in a thread, while its screen is the one shown.

    `turns` says what comes first, `keys` when the work has to wait.
    """

    def __init__(
        self,
        screen: TableScreen,
        session: SessionOpener,
        place: LibraryPlace,
        language: str | None,
    ) -> None:
        self.turns, self.keys = PathQueue(), KeyActivity()
        self._screen, self._session, self._language = screen, session, language
        self._place = place
        self._library: Library | None = None
        self._told = False

    def start(self, known: LoadState) -> None:
        """Begin, or begin again, with what is known."""
        self._screen.run_worker(
            partial(self._fill, known), thread=True, exclusive=True, group=_GROUP
        )

    def stop(self) -> bool:
        """Leave the machine to others; whether there was work going on."""
        return bool(self._screen.workers.cancel_group(self._screen, _GROUP))

    def _fill(self, known: LoadState) -> None:
        from reader.library.library import Library

        worker = get_current_worker()

        def checkpoint() -> None:
            if worker.is_cancelled:
                raise Cancelled
            self.keys.wait_until_idle()

        with suppress(Cancelled), short_turns():
            session = self._session()
            if self._library is None:
                self._library = Library(self._place, session, self._language)
            library = self._library
            for filled in load_all(known, self.turns, library, checkpoint, session.relations):
                if not worker.is_cancelled:
                    self._screen.post_message(MoreKnown(filled))
            if library.notice and not self._told:
                self._told = True
                self._screen.call_later(self._screen.notify_status, library.notice)
