"""Correcting the alignment by hand: two sentences paired or parted, and all else around them."""

from __future__ import annotations

from collections.abc import Callable

from reader.model import Article, RowKind, Side
from reader.review.pinning import Corrections
from reader.review.session import ReviewSession
from reader.tui import captions
from reader.tui.jump_history import Anchor
from reader.tui.said import Corrected
from reader.tui.screens.reading import ReadingScreen
from reader.view.lens import Lens


class CorrectingScreen(ReadingScreen):
    """Marks a sentence of each side and pairs them; every step can be undone."""

    def __init__(
        self, left: Article, right: Article, lens: Lens, session: Callable[[], ReviewSession]
    ) -> None:
        super().__init__(left, right, lens, session)
        self.corrections = Corrections()
        self.marked: dict[Side, int] = {}

    def action_mark_left(self) -> None:
        """Mark the base's first sentence of this row, or the one after the marked one."""
        self._mark(Side.LEFT)

    def action_mark_right(self) -> None:
        """The same on the other side."""
        self._mark(Side.RIGHT)

    def action_pin(self) -> None:
        """The two marked sentences belong together."""
        if len(self.marked) < 2:
            self.notify_status(captions.MARK_BOTH)
            return
        joined = self.corrections.joined(self.marked[Side.LEFT], self.marked[Side.RIGHT])
        at = Anchor(Side.LEFT, self.marked[Side.LEFT])
        self._correct(joined, captions.PINNED, at=at)

    def action_part(self) -> None:
        """The sentences of this row do not belong together."""
        row = self.table.current
        if self.reading is None or row is None or row.kind is RowKind.FOLD:
            self.notify_status(captions.NO_PAIR)
            return
        bead = self.reading.comparison.passages[row.passages.start].bead
        if not (bead.left and bead.right):
            self.notify_status(captions.NO_PAIR)
            return
        self._correct(self.corrections.parted(bead.left, bead.right), captions.PARTED)

    def undo_correction(self) -> bool:
        """Take the last correction back; whether there was one."""
        undone = self.corrections.undone()
        if undone == self.corrections:
            return False
        self._apply(undone, captions.UNDONE)
        return True

    def free_row(self) -> None:
        """Take back what was paired or parted by hand in this row, in an earlier visit too."""
        row = self.table.current
        if self.reading is None or row is None:
            return
        bead = self.reading.comparison.passages[row.passages.start].bead
        freed = self.corrections.freed(bead.left, bead.right)
        self._correct(freed, captions.UNDONE, captions.NOTHING_TO_UNDO)

    def _correct(
        self,
        corrections: Corrections,
        notice: str,
        otherwise: str = captions.ALREADY,
        at: Anchor | None = None,
    ) -> None:
        if corrections == self.corrections:
            self.notify_status(otherwise)
            return
        self.remember_said(Corrected())
        self._apply(corrections, notice, at)

    def _apply(self, corrections: Corrections, notice: str, at: Anchor | None = None) -> None:
        self.corrections, self.marked = corrections, {}
        self.table.mark({})
        self.session().pin(self.left, self.right, corrections.pins)
        self.recompare(notice, at=at)

    def _mark(self, side: Side) -> None:
        """Mark the row's first sentence of a side, the next one, and after the last none."""
        row = self.table.current
        if self.reading is None or row is None:
            return
        run = self.reading.comparison.passages[row.passages.start].run(side)
        here = self.marked.pop(side, None)
        later = [index for index in run if here not in run or index > (here or 0)]
        if later:
            self.marked[side] = later[0]
        self._show_marks(captions.NOTHING_HERE if not run else "")

    def _show_marks(self, notice: str) -> None:
        articles = {Side.LEFT: self.left, Side.RIGHT: self.right}
        self.table.mark({s: articles[s].sentences[k].span for s, k in self.marked.items()})
        self.notify_status(notice or captions.marked(self.marked))
