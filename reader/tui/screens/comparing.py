"""Comparing two articles behind the screen: started, followed, stopped, and then shown."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

from textual import work
from textual.message import Message
from textual.worker import Worker, get_current_worker

from reader.errors import Cancelled
from reader.model import Article, Overrides, ReviewedComparison, Row
from reader.review.session import ReviewSession
from reader.tui import captions
from reader.tui.background import KeyActivity, short_turns
from reader.tui.jump_history import FIRST, Anchor
from reader.tui.screens.reading import ReadingScreen, read_through
from reader.view.lens import Lens
from reader.view.reading import Reading
from reader.view.rows import unaligned

_LEAST_STEP, _MESSAGE_EVERY = 0.02, 0.1
"""The least share, and the least seconds, between two messages of progress."""
_BEGUN = 0.001
"""The share of a comparison that has begun and reported nothing yet."""


class ComparingScreen(ReadingScreen):
    """Owns the comparison's overrides; the words of both articles are there before it."""

    @dataclass
    class Compared(Message):
        """The comparison is there, and its rows through the lens as it was when they were made."""

        reviewed: ReviewedComparison
        reading: Reading

    @dataclass
    class Whole(Message):
        """All of two articles is there of which the screen had the beginning; their rows too."""

        begun: tuple[Article, Article]
        left: Article
        right: Article
        rows: tuple[Row, ...]

    @dataclass
    class Advanced(Message):
        """The comparison has come so far, in 0..1."""

        share: float

    def __init__(
        self, left: Article, right: Article, lens: Lens, session: Callable[[], ReviewSession]
    ) -> None:
        super().__init__(left, right, lens, session)
        self.overrides = Overrides()
        self.share = 0.0
        self.key_activity = KeyActivity()
        self.whole: Callable[[Article], Article] | None = None
        self._notice = ""
        self._comparing: Worker[None] | None = None
        self._opened = False
        self._compared_once = False
        self._shown_overrides = Overrides()
        self.return_to: Anchor = FIRST

    def show_first(self, reviewed: ReviewedComparison) -> None:
        """The first comparison of this visit is shown."""
        raise NotImplementedError

    def on_reading_table_sized(self) -> None:
        """Compare once the words of both articles are on the screen."""
        if not self._opened:
            self._opened = True
            self.call_after_refresh(self._begin, self.left, self.right)

    def on_comparing_screen_whole(self, message: Whole) -> None:
        """Show the rest of the articles below what was there of them."""
        if message.begun[0] is self.left and message.begun[1] is self.right:
            self.left, self.right, self.whole = message.left, message.right, None
            self.table.show(self.left, self.right, message.rows, self.table.cursor)
            self.refresh_chrome()

    def on_comparing_screen_advanced(self, message: Advanced) -> None:
        """Show how far it has come."""
        self.share = message.share
        self.refresh_status()

    def on_comparing_screen_compared(self, message: Compared) -> None:
        """Show what became of the words, and first of all what of it matters."""
        reviewed, compared = message.reviewed, message.reviewed.comparison
        if compared.left is not self.left or compared.right is not self.right:
            return
        first, self.share = not self._compared_once, 0.0
        self._compared_once, self._shown_overrides = True, self.overrides
        self.read(reviewed, self.return_to, message.reading)
        if first:
            self.show_first(reviewed)
        notice, self._notice = self._notice, ""
        self.notify_status(notice or captions.first_notice(reviewed, first=first))

    def action_back(self) -> None:
        """Stop a comparison that is under way; else out."""
        if self._comparing and not self._comparing.is_finished:
            self._comparing.cancel()
            self._comparing, self.share, self.overrides = None, 0.0, self._shown_overrides
            self.refresh_chrome()
            self.notify_status(captions.STOPPED)
            return
        super().action_back()

    def save_on_exit(self) -> None:
        """Save where the pair is left; closing the list of findings does not come here."""
        if self.reading:
            view, progress = self.table.view, self.reading.reviewed
            self.session().leave(self.reading.comparison, self.table.passage, view, progress)

    def compare_with(self, overrides: Overrides, notice: str) -> None:
        """Compare in another way."""
        self.overrides = overrides
        self.recompare(notice)

    def recompare(
        self,
        notice: str,
        first: Callable[[], object] | None = None,
        at: Anchor | None = None,
    ) -> None:
        """Compare again, after what is to be done `first`; the sentence under the cursor stays."""
        self.remember_position()
        self.return_to = at or self.return_to
        self._notice = notice
        self._begin(self.left, self.right, first)

    def remember_position(self) -> None:
        """The sentence under the cursor is shown again when the next comparison is there."""
        if self.reading:
            self.return_to = self.here

    def show_articles(self, left: Article, right: Article) -> None:
        """Other articles, or the same ones the other way round: their words, then a comparison."""
        self.left, self.right = left, right
        self.reviewed = self.reading = None
        self.table.show(left, right, unaligned(left, right))
        self.refresh_chrome()
        self._begin(left, right)

    def _begin(
        self, left: Article, right: Article, first: Callable[[], object] | None = None
    ) -> None:
        self.share = _BEGUN
        self._comparing = self._compare(left, right, self.overrides, first)
        self.notify_status("")

    @work(thread=True, exclusive=True)
    def _compare(
        self,
        left: Article,
        right: Article,
        overrides: Overrides,
        first: Callable[[], object] | None = None,
    ) -> None:
        worker = get_current_worker()
        posted, when = 0.0, 0.0

        def go_on(share: float) -> None:
            nonlocal posted, when
            self.key_activity.wait_until_idle()
            if worker.is_cancelled:
                raise Cancelled
            if share - posted >= _LEAST_STEP and monotonic() - when >= _MESSAGE_EVERY:
                posted, when = share, monotonic()
                self.post_message(self.Advanced(share))

        with suppress(Cancelled), short_turns():
            left, right = self._read_whole(left, right)
            go_on(0.0)
            session = self.session()
            if first:
                first()
            reviewed = session.compare(left, right, go_on, overrides)
            read = read_through(reviewed, self.lens)
            go_on(1.0)
            self.post_message(self.Compared(reviewed, read))

    def _read_whole(self, left: Article, right: Article) -> tuple[Article, Article]:
        """Both articles with what there is below their beginnings; takes its time."""
        if self.whole is None:
            return left, right
        begun, (left, right) = (left, right), (self.whole(left), self.whole(right))
        self.post_message(self.Whole(begun, left, right, unaligned(left, right)))
        return left, right
