"""Reviewing row by row: a verdict, a note, and on to what has not been looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reader.model import Comparison, Judgement, ReviewedComparison
from reader.tui import captions
from reader.tui.decision import Decision
from reader.tui.neighbours import following
from reader.tui.said import FindingSaid, PassageSaid, RuleSaid
from reader.tui.screens.base import ThemedScreen
from reader.tui.screens.reading import ReadingScreen
from reader.view.reading import Reading


class ReviewingScreen(ReadingScreen):
    """Gives verdicts on the row under the cursor and on its findings, and notes."""

    def action_reviewed(self) -> None:
        """Reviewed, unless there is a verdict; on to the next row without one."""
        if self.reviewed is None or self.reading is None:
            self.notify_status(captions.STILL_COMPARING)
            return
        if self._verdict_here is None:
            self._review("reviewed")
        ahead = following(self.reading.to_review, self.table.cursor)
        self.go(ahead, captions.review_progress(*self.reading.reviewed))

    def action_verdict(self) -> None:
        """Ask for a verdict on the row."""
        self.choose(captions.VERDICT_CHOICES, self._set_verdict)

    def action_note(self) -> None:
        """Write a note on the row in a field."""
        from reader.tui.screens.note import NoteScreen

        if self.reading:
            comparison, passage = self.reading.comparison, self.table.passage
            screen: ThemedScreen[str | None] = NoteScreen(
                self.note,
                self.note_editor(),
                save=partial(self.session().note, comparison, passage),
            )
            saved = partial(self.noted, comparison, passage)
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
        self.notify_status(
            captions.verdict_saved(verdict) if verdict or before else captions.NO_VERDICT
        )

    def _review(self, verdict: str | None) -> None:
        if self.reading:
            comparison, passage = self.reading.comparison, self.table.passage
            self._show_said(passage, self.session().review(comparison, passage, verdict))

    def _show_said(self, passage: int, reviewed: ReviewedComparison) -> None:
        """Show what was said of a passage; where it is something new, it can be taken back."""
        before = self.reviewed.reviews.get(passage) if self.reviewed else None
        after, before = reviewed.reviews.get(passage, Judgement()), before or Judgement()
        if (after.verdict, after.note) != (before.verdict, before.note):
            self.remember_said(PassageSaid(reviewed.comparison, passage, before))
        self.show_reviewed(reviewed)

    def noted(self, comparison: Comparison, passage: int, note: str | None) -> None:
        """Save a note on the row that it was written for."""
        if note is None or self.reading is None:
            return
        if comparison is not self.reading.comparison:
            self.notify_status(captions.OUTDATED)
            return
        self._show_said(passage, self.session().note(comparison, passage, note))
        self.notify_status(captions.NOTED if note else captions.NOTE_GONE)

    def _decided(self, shown: Reading, decision: Decision | None) -> None:
        """Carry out what was decided on a finding of the reading that was shown."""
        if decision is None or self.reviewed is None or self.reading is None:
            return
        comparison, session = self.reading.comparison, self.session()
        if shown.comparison is not comparison:
            self.notify_status(captions.OUTDATED)
        elif decision.action in captions.VERDICTS:
            verdict = captions.VERDICTS[decision.action]
            before = self.reviewed.findings.get(decision.finding, Judgement())
            recorded = None if before.verdict == verdict else verdict
            self.remember_said(FindingSaid(comparison, decision.finding, before))
            self.show_reviewed(session.judge(comparison, decision.finding, recorded))
            self.notify_status(captions.finding_verdict_saved(recorded))
        elif decision.action == "rule_off":
            rule_id = comparison.findings[decision.finding].rule.id
            self.remember_said(RuleSaid(rule_id))
            session.switch_off(rule_id)
            self.recompare(captions.RULE_OFF)
        else:
            self.said = tuple(step for step in self.said if not isinstance(step, RuleSaid))
            self.recompare(captions.RULES_ON, session.switch_on)

    def show_reviewed(self, reviewed: ReviewedComparison) -> None:
        """Show the reviewed comparison, with the cursor where it is."""
        before, at = self.reviewed, self.here
        if before and self.reading and before.verdicts == reviewed.verdicts:
            self.reviewed, self.reading = reviewed, self.reading.with_reviews(reviewed.signs)
            self.show_rows(at)
        else:
            self.read(reviewed, at)
