"""Reviewing row by row: a verdict, a note, and on to what has not been looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reader.model import Comparison, ReviewedComparison
from reader.tui import captions
from reader.tui.decision import Decision
from reader.tui.screens.base import Dressed
from reader.tui.screens.reading import ReadingScreen
from reader.tui.stepping import following
from reader.view.reading import Reading


class ReviewingScreen(ReadingScreen):
    """Says something of the row under the cursor, or of one of its findings."""

    news = ""
    """What the memory had to tell when something was kept last."""

    def action_reviewed(self) -> None:
        """Looked at, if nothing was said yet; on to the next row that was not."""
        if self.judged is None or self.reading is None:
            self.say(captions.STILL_COMPARING)
            return
        if self._said_here is None:
            self._review("reviewed")
        ahead = following(self.reading.to_review, self.table.cursor)
        self.go(ahead, captions.reviewed(*self.reading.reviewed))
        self._say_news("")

    def action_verdict(self) -> None:
        """Ask what to say of the row."""
        self.choose(captions.SAID, self._say_of_row)

    def action_note(self) -> None:
        """Write a note on the row in a field."""
        from reader.tui.screens.note import NoteScreen

        if self.reading:
            screen: Dressed[str | None] = NoteScreen(self.note, self.note_editor())
            told = partial(self.noted, self.reading.comparison, self.table.passage)
            self.app.push_screen(self.dress(screen), told)

    def action_why(self) -> None:
        """Say why the row was paired and flagged."""
        from reader.tui.screens.why import WhyScreen

        if self.reading:
            screen: Dressed[Decision | None] = WhyScreen(self.reading, self.table.cursor)
            self.app.push_screen(self.dress(screen), partial(self._decided, self.reading))

    def note_editor(self) -> Callable[[str], str] | None:
        """What lets a note be written in the reader's editor; None where that may not be."""
        raise NotImplementedError

    @property
    def note(self) -> str:
        """What was noted of the row under the cursor."""
        said = self.judged.reviews.get(self.table.passage) if self.judged else None
        return said.note if said else ""

    @property
    def _said_here(self) -> str | None:
        said = self.judged.reviews.get(self.table.passage) if self.judged else None
        return str(said.verdict) if said and said.verdict else None

    def _say_of_row(self, letter: str) -> None:
        verdict, before = captions.ROW_VERDICTS[letter], self._said_here
        self._review(verdict)
        self._say_news(captions.said(verdict) if verdict or before else captions.NO_VERDICT)

    def _review(self, verdict: str | None) -> None:
        if self.reading:
            desk, comparison = self.desk(), self.reading.comparison
            self._keep(desk.review(comparison, self.table.passage, verdict))

    def noted(self, comparison: Comparison, passage: int, note: str | None) -> None:
        """Keep a note on the row that it was written for."""
        if note is None or self.reading is None:
            return
        if comparison is not self.reading.comparison:
            self.say(captions.OUTDATED)
            return
        self._keep(self.desk().note(comparison, passage, note))
        self._say_news(captions.NOTED if note else captions.NOTE_GONE)

    def _decided(self, told: Reading, decision: Decision | None) -> None:
        """Carry out what was decided on a finding of the reading that was told of, and say so."""
        if decision is None or self.judged is None or self.reading is None:
            return
        comparison, desk = self.reading.comparison, self.desk()
        if told.comparison is not comparison:
            self.say(captions.OUTDATED)
        elif decision.action in captions.VERDICTS:
            verdict = captions.VERDICTS[decision.action]
            said = None if self.judged.verdicts.get(decision.finding) == verdict else verdict
            self._keep(desk.judge(comparison, decision.finding, said))
            self._say_news(captions.judged(said))
        elif decision.action == "rule_off":
            desk.switch_off(comparison.findings[decision.finding].rule.id)
            self.align_anew(captions.RULE_OFF)
        else:
            self.align_anew(captions.RULES_ON, desk.switch_on)

    def _say_news(self, notice: str) -> None:
        """Trouble with keeping what was said goes before what was to be told."""
        if self.news or notice:
            self.say(self.news or notice)
        self.news = ""

    def _keep(self, judged: ReviewedComparison) -> None:
        """Show what was said, with the cursor where it is."""
        before, at = self.judged, self.here
        if before and self.reading and before.verdicts == judged.verdicts:
            self.judged, self.reading = judged, self.reading.with_reviews(judged.signs)
            self.show_rows(at)
        else:
            self.read(judged, at)
        self.news = self.desk().news()
