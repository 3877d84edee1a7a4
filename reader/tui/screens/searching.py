"""Looking for words on both sides or one, in what is folded and filtered out too."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.timer import Timer

from reader.model import Article, ReviewedComparison, RowKind
from reader.review.session import ReviewSession
from reader.tui import captions
from reader.tui.jump_history import Anchor
from reader.tui.neighbours import following, preceding
from reader.tui.screens.reading import ReadingScreen
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.search_prompt import SearchPrompt
from reader.view.lens import Lens
from reader.view.reading import Reading
from reader.view.search import SearchQuery, SearchResult

_LONG = 2_000
"""Rows from which a search takes longer than a frame."""
_MOMENT = 0.12
"""Seconds without a key after which a long article is searched."""


class SearchingScreen(ReadingScreen):
    """Highlights while typing, counts, and goes from match to match."""

    def __init__(
        self, left: Article, right: Article, lens: Lens, session: Callable[[], ReviewSession]
    ) -> None:
        super().__init__(left, right, lens, session)
        self._found = SearchResult()
        self._pause = Timer(self, _MOMENT)

    def read(self, reviewed: ReviewedComparison, at: Anchor, ready: Reading | None = None) -> None:
        """Make the rows anew, and look for the same words in them."""
        super().read(reviewed, at, ready)
        self._found = self._find(self.table.wanted)

    def action_search(self) -> None:
        """Ask for words to look for."""
        self.query_one("#prompt", Prompt).open()

    @on(Prompt.Changed, "#prompt")
    def _search(self, message: Prompt.Changed) -> None:
        """Highlight and count while typing; in long articles when the typing stops."""
        self._pause.stop()
        if self.table.row_count() > _LONG:
            self._pause = self.set_timer(_MOMENT, self._search_now)
        else:
            self._search_now()

    @on(Prompt.Closed, "#prompt")
    def _searched(self, message: Prompt.Closed) -> None:
        """Go to the first match from here on, or drop the search."""
        self._pause.stop()
        self.set_focus(self.table)
        self._look_for(self._asked_for if message.taken else SearchQuery())
        if message.taken and message.text:
            self._go_to_match(following(self._found.passages, self.table.passage - 1))

    def action_next_match(self) -> None:
        """To the next row that holds the words searched for."""
        self._go_to_match(following(self._found.passages, self._last))

    def action_previous_match(self) -> None:
        """To the row before that holds them."""
        passage = preceding(self._found.passages, self.table.passage)
        self._go_to_match(passage, captions.NO_MATCH_ABOVE)

    def _search_now(self) -> None:
        self._look_for(self._asked_for)
        self.notify_status(captions.found(self._found, self.table.wanted))

    @property
    def _asked_for(self) -> SearchQuery:
        return self.query_one(SearchPrompt).wanted

    def _look_for(self, wanted: SearchQuery) -> None:
        self.table.highlight(wanted)
        self._found = self._find(wanted)

    def _find(self, wanted: SearchQuery) -> SearchResult:
        return self.reading.find(wanted) if self.reading and wanted.text else SearchResult()

    def _go_to_match(self, passage: int | None, otherwise: str = captions.NO_MATCH) -> None:
        """Open what the match is folded in, and go there."""
        if passage is None or self.reading is None:
            self.notify_status(self._found.problem or otherwise)
            return
        self.show_passage(passage)
        self.notify_status(captions.found(self._found, self.table.wanted))

    @property
    def _last(self) -> int:
        """The last passage that is behind; of a fold none is."""
        row = self.table.current
        return self.table.passage - (1 if row and row.kind is RowKind.FOLD else 0)
