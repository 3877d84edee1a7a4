"""The ways through the findings: their list, from worst to least, by kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.keymap.keys import KINDS
from reader.model import Article, ReviewedComparison
from reader.review.session import ReviewSession
from reader.tui import captions
from reader.tui.finding_list import LISTS, listed
from reader.tui.jump_history import Anchor
from reader.tui.neighbours import following
from reader.tui.screens.reading import ReadingScreen
from reader.tui.widgets.findings_table import FindingsTable
from reader.view.lens import Lens
from reader.view.reading import Reading


class FindingsScreen(ReadingScreen):
    """A reading table with a list of findings above it."""

    def __init__(
        self, left: Article, right: Article, lens: Lens, session: Callable[[], ReviewSession]
    ) -> None:
        super().__init__(left, right, lens, session)
        self.finding: int | None = None
        self._letter: str | None = None
        self._list = LISTS[0]

    def action_back(self) -> None:
        """From the list to the articles; from there out."""
        if self.findings.has_focus:
            self.set_focus(self.table)
        else:
            super().action_back()

    def read(self, reviewed: ReviewedComparison, at: Anchor, ready: Reading | None = None) -> None:
        """Make the rows anew, and the list of findings."""
        super().read(reviewed, at, ready)
        self.list_findings()

    def on_findings_table_chosen(self, message: FindingsTable.Chosen) -> None:
        """Go where a line leads."""
        self.set_focus(self.table)
        self._go_to_finding(message.finding)

    def on_findings_table_left(self) -> None:
        """Back to the articles."""
        self.set_focus(self.table)

    def action_next_worst(self) -> None:
        """To the next finding, from worst to least."""
        self._step_finding(1)

    def action_previous_worst(self) -> None:
        """To the finding before, towards the worst."""
        self._step_finding(-1)

    def action_jump(self) -> None:
        """Ask for a kind."""
        counts = {letter: len(self._stops(letter)) for letter in KINDS}
        found = {k: f"{KINDS[k][0]} {count}" for k, count in counts.items() if count}
        self.choose(found, self._jump)

    def action_jump_again(self) -> None:
        """To the next of the kind that was named last."""
        stops = self._stops(self._letter) if self._letter else ()
        self.go(following(stops, self.table.cursor), captions.NONE_OF_KIND)

    def action_summary(self) -> None:
        """Go to the list of findings; from there, hide it; hidden, show it again."""
        shown = self.findings.has_class("-open") and self.findings.has_focus
        self.findings.set_class(not shown, "-open")
        self.set_focus(self.table if shown else self.findings)

    def action_findings(self) -> None:
        """List the findings in the next of three ways."""
        self._list = self._next_list()
        self.list_findings()
        self.findings.add_class("-open")
        self.set_focus(self.findings)
        self.notify_status(captions.LIST[self._list])

    @property
    def findings(self) -> FindingsTable:
        """The list of findings."""
        return self.query_one(FindingsTable)

    def _jump(self, letter: str) -> None:
        self._letter = letter
        self.action_jump_again()

    def _stops(self, letter: str) -> Sequence[int]:
        return self.reading.stops(KINDS[letter][1]) if self.reading else ()

    def list_findings(self) -> None:
        """Fill the list anew."""
        if self.reading:
            margin = self.table.geometry().finding_sign
            lost = self.reviewed.lost if self.reviewed else ()
            self.findings.show(listed(self.reading, self._list, lost), margin)

    def _next_list(self) -> str:
        """The list after this one; what is hidden and lost has one where there is any."""
        lists = LISTS if self._something_hidden else LISTS[:-1]
        here = lists.index(self._list) if self._list in lists else -1
        return lists[(here + 1) % len(lists)]

    @property
    def _something_hidden(self) -> bool:
        hidden = bool(self.reading and self.reading.hidden.total)
        return hidden or bool(self.reviewed and self.reviewed.lost)

    def _step_finding(self, step: int) -> None:
        """Along the findings from worst to least; a notice at either end."""
        finding = self.reading.finding_after(self.finding, step) if self.reading else None
        if finding is None:
            self.notify_status(captions.LAST_FINDING if step > 0 else captions.FIRST_FINDING)
        else:
            self._go_to_finding(finding)

    def _go_to_finding(self, finding: int) -> None:
        """To its row; what is folded or left out there is shown."""
        if self.reading is None:
            return
        self.finding = finding
        found = self.reading.comparison.findings[finding]
        if found.passage is not None:
            self.show_passage(found.passage)
        self.notify_status(captions.finding(found))
