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
from reader.tui.quiet import Quiet, short_turns
from reader.tui.screens.reading import ReadingScreen, read_through
from reader.tui.trail import FIRST, Anchor
from reader.view.lens import Lens
from reader.view.reading import Reading
from reader.view.rows import unaligned

_SHARE_TOLD, _TELL_EVERY = 0.02, 0.1
"""How much further it must have come, and the seconds after which it is said again."""
_BEGUN = 0.001
"""The share of a comparison that has begun and told nothing yet."""


class ComparingScreen(ReadingScreen):
    """Owns what is asked of the comparison; the words of both articles are there before it."""

    @dataclass
    class Compared(Message):
        """The comparison is there, and the rows as the lens wanted them when it was asked for."""

        judged: ReviewedComparison
        reading: Reading
        notice: str

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
        self, left: Article, right: Article, lens: Lens, desk: Callable[[], ReviewSession]
    ) -> None:
        super().__init__(left, right, lens, desk)
        self.asked = Overrides()
        self.share = 0.0
        self.quiet = Quiet()
        self.whole: Callable[[Article], Article] | None = None
        self._notice = ""
        self._comparing: Worker[None] | None = None
        self._opened = False
        self._arrived = False
        self._shown = Overrides()
        self.home: Anchor = FIRST

    def arrive(self, judged: ReviewedComparison) -> None:
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
            self.describe()

    def on_comparing_screen_advanced(self, message: Advanced) -> None:
        """Say how far it has come."""
        self.share = message.share
        self.tell()

    def on_comparing_screen_compared(self, message: Compared) -> None:
        """Show what became of the words, and first of all what of it matters."""
        judged, compared = message.judged, message.judged.comparison
        if compared.left is not self.left or compared.right is not self.right:
            return
        first, self.share = not self._arrived, 0.0
        self._arrived, self._shown = True, self.asked
        self.read(judged, self.home, message.reading)
        if first:
            self.arrive(judged)
        notice, self._notice = self._notice, ""
        self.say(message.notice or notice or captions.arrived(judged, first=first))

    def action_back(self) -> None:
        """Stop a comparison that is under way; else out, the place remembered."""
        if self._comparing and not self._comparing.is_finished:
            self._comparing.cancel()
            self._comparing, self.share, self.asked = None, 0.0, self._shown
            self.describe()
            self.say(captions.STOPPED)
            return
        self.leave()
        super().action_back()

    def leave(self) -> None:
        """Remember where the pair is left; the application calls it too when it must end."""
        if self.reading:
            reviewed = self.reading.reviewed
            view = self.table.view
            self.desk().leave(self.reading.comparison, self.table.passage, view, reviewed)

    def ask(self, asked: Overrides, notice: str) -> None:
        """Compare in another way."""
        self.asked = asked
        self.align_anew(notice)

    def align_anew(
        self,
        notice: str,
        first: Callable[[], object] | None = None,
        at: Anchor | None = None,
    ) -> None:
        """Compare again, after what is to be done `first`; the sentence under the cursor stays."""
        self.stay_here()
        self.home = at or self.home
        self._notice = notice
        self._begin(self.left, self.right, first)

    def stay_here(self) -> None:
        """The sentence under the cursor is shown again when the next comparison is there."""
        if self.reading:
            self.home = self.here

    def show_articles(self, left: Article, right: Article) -> None:
        """Other articles, or the same ones the other way round: their words, then a comparison."""
        self.left, self.right = left, right
        self.judged = self.reading = None
        self.table.show(left, right, unaligned(left, right))
        self.describe()
        self._begin(left, right)

    def _begin(
        self, left: Article, right: Article, first: Callable[[], object] | None = None
    ) -> None:
        self.share = _BEGUN
        self._comparing = self._compare(left, right, self.asked, first)
        self.say("")

    @work(thread=True, exclusive=True)
    def _compare(
        self,
        left: Article,
        right: Article,
        asked: Overrides,
        first: Callable[[], object] | None = None,
    ) -> None:
        worker = get_current_worker()
        told, when = 0.0, 0.0

        def checkpoint(share: float) -> None:
            nonlocal told, when
            self.quiet.wait()
            if worker.is_cancelled:
                raise Cancelled
            if share - told >= _SHARE_TOLD and monotonic() - when >= _TELL_EVERY:
                told, when = share, monotonic()
                self.post_message(self.Advanced(share))

        with suppress(Cancelled), short_turns():
            left, right = self._read_whole(left, right)
            checkpoint(0.0)
            desk = self.desk()
            if first:
                first()
            judged = desk.compare(left, right, checkpoint, asked)
            read = read_through(judged, self.lens)
            checkpoint(1.0)
            self.post_message(self.Compared(judged, read, desk.news()))

    def _read_whole(self, left: Article, right: Article) -> tuple[Article, Article]:
        """Both articles with what there is below their beginnings; takes its time."""
        if self.whole is None:
            return left, right
        begun, (left, right) = (left, right), (self.whole(left), self.whole(right))
        self.post_message(self.Whole(begun, left, right, unaligned(left, right)))
        return left, right
