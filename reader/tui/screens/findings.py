"""The ways through what matters: the list of findings, from worst to least, by kind."""

from __future__ import annotations

from collections.abc import Sequence

from reader.keys import KINDS
from reader.reading import Reading
from reader.tui import captions
from reader.tui.findings import LISTS, listed
from reader.tui.screens.base import TableScreen
from reader.tui.stepping import following
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.findings import FindingsTable
from reader.tui.widgets.reading import ReadingTable


class FindingsScreen(TableScreen):
    """A reading table with a list of findings above it; a subclass says how it is filled."""

    def __init__(self) -> None:
        super().__init__()
        self.reading: Reading | None = None
        self._finding: int | None = None
        self._letter: str | None = None
        self._list = LISTS[0]

    def say(self, notice: str) -> None:
        """Tell the reader something, or what there always is to tell."""
        raise NotImplementedError

    def on_findings_table_chosen(self, message: FindingsTable.Chosen) -> None:
        """Go where a line leads."""
        self.table.focus()
        self._go_to_finding(message.finding)

    def on_findings_table_left(self) -> None:
        """Back to the articles."""
        self.table.focus()

    def on_chooser_chosen(self, message: Chooser.Chosen) -> None:
        """Go to the next of the kind that was named."""
        self.table.focus()
        if message.letter:
            self._letter = message.letter
            self.action_jump_again()

    def action_next_worst(self) -> None:
        """To the next finding, from worst to least."""
        self._step_finding(1)

    def action_previous_worst(self) -> None:
        """To the finding before, towards the worst."""
        self._step_finding(-1)

    def action_jump(self) -> None:
        """Ask for a kind."""
        self.query_one(Chooser).open({letter: len(self._stops(letter)) for letter in KINDS})

    def action_jump_again(self) -> None:
        """To the next of the kind that was named last."""
        stops = self._stops(self._letter) if self._letter else ()
        self.go(following(stops, self.table.cursor), captions.NONE_OF_KIND)

    def action_summary(self) -> None:
        """Go to what matters; from there, hide it; hidden, bring it back."""
        shown = self.findings.has_class("-open") and self.findings.has_focus
        self.findings.set_class(not shown, "-open")
        (self.table if shown else self.findings).focus()

    def action_findings(self) -> None:
        """List the findings in the next of three ways."""
        self._list = LISTS[(LISTS.index(self._list) + 1) % len(LISTS)]
        self.list_findings()
        self.findings.add_class("-open")
        self.findings.focus()
        self.say(captions.LIST[self._list])

    @property
    def table(self) -> ReadingTable:
        """The two articles."""
        return self.query_one(ReadingTable)

    @property
    def findings(self) -> FindingsTable:
        """What matters of them."""
        return self.query_one(FindingsTable)

    def _stops(self, letter: str) -> Sequence[int]:
        return self.reading.stops(KINDS[letter][1]) if self.reading else ()

    def list_findings(self) -> None:
        """Fill the list anew."""
        if self.reading:
            self.findings.show(listed(self.reading, self._list))

    def _step_finding(self, step: int) -> None:
        """Along the findings from worst to least; the ends are said, not passed."""
        finding = self.reading.finding_after(self._finding, step) if self.reading else None
        if finding is None:
            self.say(captions.LAST_FINDING if step > 0 else captions.FIRST_FINDING)
        else:
            self._go_to_finding(finding)

    def _go_to_finding(self, finding: int) -> None:
        if self.reading is None:
            return
        self._finding = finding
        self.table.move_to(self.reading.row_of_finding(finding), far=True)
        self.say(captions.finding(self.reading.comparison.discrepancies[finding]))

    def go(self, row: int | None, otherwise: str) -> None:
        """To a row, or say that there is none."""
        if row is not None:
            self.table.move_to(row, far=True)
        self.say("" if row is not None else otherwise)
