"""One key that takes back what was said last, of whatever sort it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reader.model import Comparison, ReviewedComparison
from reader.tui import captions
from reader.tui.said import Corrected, FindingSaid, PassageSaid, RuleSaid, Said
from reader.tui.screens.correcting import CorrectingScreen
from reader.tui.screens.reviewing import ReviewingScreen


class UndoingScreen(CorrectingScreen, ReviewingScreen):
    """Takes back verdicts, notes, corrections, dismissals and rules off, the latest first."""

    def action_undo(self) -> None:
        """Take back what was said last; when nothing of this visit is left, the row's corrections.

        What was said of a comparison that is no longer shown is taken back in the file, and the
        pair is compared again.
        """
        if self.reading is None:
            self.notify_status(captions.STILL_COMPARING)
            return
        while self.said:
            step, self.said = self.said[-1], self.said[:-1]
            if self._taken_back(step):
                return
        self.free_row()

    def _taken_back(self, step: Said) -> bool:
        session = self.session()
        match step:
            case PassageSaid(comparison, passage, before):
                undo = partial(session.review, comparison, passage, before.verdict, before.note)
                self._carry_out(comparison, undo, captions.passage_undone(before))
            case FindingSaid(comparison, finding, before):
                undo = partial(session.judge, comparison, finding, before.verdict, before.note)
                self._carry_out(comparison, undo, captions.finding_undone(before))
            case RuleSaid(rule_id):
                session.switch_one_on(rule_id)
                self.recompare(captions.rule_undone(rule_id))
            case Corrected():
                return self.undo_correction()
        return True

    def _carry_out(
        self, comparison: Comparison, undo: Callable[[], ReviewedComparison], notice: str
    ) -> None:
        if self.reading and comparison is self.reading.comparison:
            self.show_reviewed(undo())
            self.notify_status(notice)
        else:
            self.recompare(notice, undo)
