"""Comparing two articles behind the screen: started, followed, stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from time import monotonic

from textual.message import Message
from textual.widget import Widget
from textual.worker import Worker, get_current_worker

from reader.dataclass import dataclass
from reader.errors import Cancelled
from reader.model import Article, Overrides, ReviewedComparison, Row
from reader.progress import watched
from reader.review.opener import SessionOpener
from reader.tui.background import KeyActivity, short_turns, uncollected
from reader.tui.pair.foot import BEGUN
from reader.tui.pair.pair_state import read_through
from reader.tui.pair.storing import stored
from reader.tui.pair.wanted import Stored
from reader.view.lens import Lens
from reader.view.reading import Reading
from reader.view.rows import unaligned

_LEAST_STEP, _MESSAGE_EVERY = 0.05, 0.1
"""The least share, and the least seconds, between two messages of progress."""
_SOON, _MOMENT = 400, 1.0
"""Sentences of both articles that are compared within a moment, and its longest in seconds."""


@dataclass
class Compared(Message):
    """The comparison of a pair is there, its rows through the lens as it was when they were made.

    The articles in it are those of the pair, or what of them was compared, with a note on that.
    """

    pair: tuple[Article, Article]
    reviewed: ReviewedComparison
    reading: Reading


@dataclass
class WholeRead(Message):
    """All of two articles is there of which the screen had the beginning; their rows too."""

    begun: tuple[Article, Article]
    left: Article
    right: Article
    rows: tuple[Row, ...]


@dataclass
class Advanced(Message):
    """The comparison has come so far, in 0..1."""

    share: float


class Comparer:
    """The comparison that is under way for a screen; a new one takes the place of the last.

    `whole` reads all of an article that is only begun. `share` in 0..1 is how far it has come, 0
    where none is under way or about to be.
    """

    def __init__(
        self,
        screen: Widget,
        session: SessionOpener,
        whole: Callable[[Article], Article] | None,
    ) -> None:
        self._screen, self._session, self.whole = screen, session, whole
        self.key_activity = KeyActivity()
        self.share = BEGUN
        self._under_way: Worker[None] | None = None

    @property
    def waits(self) -> bool:
        """Whether the first one is still to begin, and was not stopped before it could."""
        return bool(self.share) and self._under_way is None

    def longest_wait(self, left: Article, right: Article) -> float:
        """Seconds that keys wait for findings to act on; 0 where a comparison takes its time."""
        soon = not self.whole and len(left.sentences) + len(right.sentences) <= _SOON
        return _MOMENT if soon else 0.0

    def begin(
        self,
        pair: tuple[Article, Article],
        lens: Lens,
        overrides: Overrides,
        first: Sequence[Stored] = (),
    ) -> None:
        """Compare a pair, after what is to be stored `first`, which may take its time."""
        self.share = BEGUN
        self._under_way = self._screen.run_worker(
            lambda: self._compare(pair, lens, overrides, first), thread=True, exclusive=True
        )

    def stopped(self) -> bool:
        """Stop what is under way or about to be; whether there was anything."""
        if not self.share or (self._under_way and self._under_way.is_finished):
            return False
        if self._under_way:
            self._under_way.cancel()
        self._under_way, self.share = None, 0.0
        return True

    def _compare(
        self,
        pair: tuple[Article, Article],
        lens: Lens,
        overrides: Overrides,
        first: Sequence[Stored],
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
                self._screen.post_message(Advanced(share))

        with suppress(Cancelled), short_turns(), uncollected(), watched(go_on):
            left, right = self._read_whole(*pair)
            go_on(0.0)
            session = self._session()
            for each in first:
                stored(session, each)
            reviewed = session.compare(left, right, go_on, overrides)
            read = read_through(reviewed, lens).prepared()
            go_on(1.0)
            self._screen.post_message(Compared((left, right), reviewed, read))

    def _read_whole(self, left: Article, right: Article) -> tuple[Article, Article]:
        """Both articles with what there is below their beginnings; takes its time."""
        if self.whole is None:
            return left, right
        begun, (left, right) = (left, right), (self.whole(left), self.whole(right))
        self.key_activity.pressed()
        self._screen.post_message(WholeRead(begun, left, right, unaligned(left, right)))
        return left, right
