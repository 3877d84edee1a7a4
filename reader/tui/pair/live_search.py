"""Searching while the words are being typed."""

from __future__ import annotations

from collections.abc import Callable

from textual.screen import Screen
from textual.timer import Timer

from reader.tui.pair import searching
from reader.tui.pair.pair_state import Step
from reader.tui.widgets.search_prompt import SearchPrompt

_SLOW, _MOMENT = 2_000, 0.12
"""Rows from which a search takes longer than a frame; seconds without a key before it is made."""


class LiveSearch:
    """The search of a screen's prompt; in long articles it is made when the typing stops."""

    def __init__(self, screen: Screen[None], take: Callable[[Step], None]) -> None:
        self._screen, self._take = screen, take
        self._pause = Timer(screen, _MOMENT)

    def typed(self, rows: int) -> None:
        """Highlight and count, at once or soon."""
        self._pause.stop()
        if rows > _SLOW:
            self._pause = self._screen.set_timer(_MOMENT, self._search)
        else:
            self._search()

    def closed(self, *, taken: bool) -> None:
        """Go to the first match from here on, or drop the search."""
        self._pause.stop()
        wanted = self._screen.query_one(SearchPrompt).wanted
        self._take(searching.taken(wanted) if taken else searching.given_up)

    def _search(self) -> None:
        self._take(searching.looked_for(self._screen.query_one(SearchPrompt).wanted))
