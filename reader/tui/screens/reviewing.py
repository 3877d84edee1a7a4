"""Reviewing row by row: a verdict, a note, and on to what has not been looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reader.model import Comparison, ReviewedComparison
from reader.tui import captions
from reader.tui.decision import Decision
from reader.tui.neighbours import following
from reader.tui.screens.base import ThemedScreen
from reader.tui.screens.reading import ReadingScreen
from reader.view.reading import Reading


class ReviewingScreen(ReadingScreen):
    """Gives verdicts on the row under the cursor and on its findings, and notes."""

    save_problem = ""
    """What went wrong when something was saved last; empty where nothing did."""

    def action_reviewed(self) -> None:
        """Reviewed, unless there is a verdict; on to the next row without one."""
        if self.reviewed is None or self.reading is None:
            self.notify_status(captions.STILL_COMPARING)
            return
        if self._verdict_here is None:
            self._review("reviewed")
        ahead = following(self.reading.to_review, self.table.cursor)
        self.go(ahead, captions.review_progress(*self.reading.reviewed))
        self._notify_saved("")

    def action_verdict(self) -> None:
        """Ask for a verdict on the row."""
        self.choose(captions.VERDICT_CHOICES, self._set_verdict)

    def action_note(self) -> None:
        """Write a note on the row in a field."""
        from reader.tui.screens.note import NoteScreen

        if self.reading:
            screen: ThemedScreen[str | None] = NoteScreen(self.note, self.note_editor())
            saved = partial(self.noted, self.reading.comparison, self.table.passage)
            self.app.push_screen(self.with_theme_of(screen), saved)

    def action_why(self) -> None:
        """Show why the row was paired and flagged."""
        from reader.tui.screens.why import WhyScreen

        if self.reading:
            screen: ThemedScreen[Decision | None] = WhyScreen(self.reading, self.table.cursor)
            self.app.push_screen(self.with_theme_of(screen), partial(self._decided, self.reading))

    def note_editor(self) -> Callable[[str], str] | None:
        """What lets a note be written in the reader's editor; None where that may not be."""
        raise NotImplementedError

    @property
    def note(self) -> str:
        """What was noted of the row under the cursor."""
        recorded = self.reviewed.reviews.get(self.table.passage) if self.reviewed else None
        return recorded.note if recorded else ""

    @property
    def _verdict_here(self) -> str | None:
        recorded = self.reviewed.reviews.get(self.table.passage) if self.reviewed else None
        return str(recorded.verdict) if recorded and recorded.verdict else None

    def _set_verdict(self, letter: str) -> None:
        verdict, before = captions.ROW_VERDICTS[letter], self._verdict_here
        self._review(verdict)
        self._notify_saved(
            captions.verdict_saved(verdict) if verdict or before else captions.NO_VERDICT
        )

    def _review(self, verdict: str | None) -> None:
        if self.reading:
            session, comparison = self.session(), self.reading.comparison
            self._show_reviewed(session.review(comparison, self.table.passage, verdict))

    def noted(self, comparison: Comparison, passage: int, note: str | None) -> None:
        """Save a note on the row that it was written for."""
        if note is None or self.reading is None:
            return
        if comparison is not self.reading.comparison:
            self.notify_status(captions.OUTDATED)
            return
        self._show_reviewed(self.session().note(comparison, passage, note))
        self._notify_saved(captions.NOTED if note else captions.NOTE_GONE)

    def _decided(self, shown: Reading, decision: Decision | None) -> None:
        """Carry out what was decided on a finding of the reading that was shown."""
        if decision is None or self.reviewed is None or self.reading is None:
            return
        comparison, session = self.reading.comparison, self.session()
        if shown.comparison is not comparison:
            self.notify_status(captions.OUTDATED)
        elif decision.action in captions.VERDICTS:
            verdict = captions.VERDICTS[decision.action]
            recorded = None if self.reviewed.verdicts.get(decision.finding) == verdict else verdict
            self._show_reviewed(session.judge(comparison, decision.finding, recorded))
            self._notify_saved(captions.finding_verdict_saved(recorded))
        elif decision.action == "rule_off":
            session.switch_off(comparison.findings[decision.finding].rule.id)
            self.recompare(captions.RULE_OFF)
        else:
            self.recompare(captions.RULES_ON, session.switch_on)

    def _notify_saved(self, notice: str) -> None:
        """Notify that it is saved; a problem with saving goes first."""
        if self.save_problem or notice:
            self.notify_status(self.save_problem or notice)
        self.save_problem = ""

    def _show_reviewed(self, reviewed: ReviewedComparison) -> None:
        """Show the reviewed comparison, with the cursor where it is."""
        before, at = self.reviewed, self.here
        if before and self.reading and before.verdicts == reviewed.verdicts:
            self.reviewed, self.reading = reviewed, self.reading.with_reviews(reviewed.signs)
            self.show_rows(at)
        else:
            self.read(reviewed, at)
        self.save_problem = self.session().news()
