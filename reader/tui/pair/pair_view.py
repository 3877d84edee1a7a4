"""The widgets of a pair: what of a state is new is handed down to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.app import ComposeResult
from textual.containers import Horizontal

from reader.model import Side, Span
from reader.tui import captions
from reader.tui.finding_list import listed
from reader.tui.heading import header
from reader.tui.pair.comparer import Comparer
from reader.tui.pair.pair_state import PairState
from reader.tui.screens.base import ReaderScreen
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.findings_table import FindingsTable
from reader.tui.widgets.overview import Overview
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.reading_table import ReadingTable
from reader.tui.widgets.search_prompt import SearchPrompt
from reader.tui.widgets.text_lines import Lines
from reader.view.rows import unaligned

_LONG = 1_000
"""Rows of an article of which only the beginning is there at first."""


class PairView:
    """What a screen shows of a pair; it decides nothing."""

    def __init__(self, screen: ReaderScreen, comparer: Comparer) -> None:
        self._screen, self._comparer = screen, comparer

    def compose(self, state: PairState, width: int) -> ComposeResult:
        """Header, findings, articles and their overview, prompts, status and keys."""
        # Were the numbers to need more room once the rest is there, all would be painted anew.
        rows = _LONG if self._comparer.whole else 0
        table = ReadingTable(state.left, state.right, state.view, at_least=rows)
        columns = table.geometry(width - 1)
        lines = header(state.left, state.right, columns, whole=not self._comparer.whole)
        yield from self._screen.painted(Lines("header", lines), FindingsTable())
        with Horizontal(id="articles"):
            yield from self._screen.painted(table, Overview())
        yield from self._screen.painted(
            SearchPrompt(),
            Prompt("Row: ", "row"),
            Chooser("chooser"),
            Lines("status"),
            Lines("keys"),
        )

    @property
    def table(self) -> ReadingTable:
        """The two articles."""
        return self._screen.query_one(ReadingTable)

    @property
    def findings(self) -> FindingsTable:
        """The list of findings."""
        return self._screen.query_one(FindingsTable)

    def show(self, before: PairState, after: PairState) -> None:
        """Hand down what is new, and paint the lines around it."""
        if after.view != before.view:
            self.table.set_view(after.view)
        if after.marked != before.marked:
            self.table.mark(dict(_marked_spans(after.marked, after)))
        if after.query != before.query:
            self.table.highlight(after.query)
        if after.reading is not before.reading:
            self.show_rows(after)
        elif after.cursor != before.cursor:
            self.table.move_to(after.cursor)
        if _listing(after) != _listing(before):
            self._list_findings(after)
        if (after.view, after.reading) != (before.view, before.reading):
            self.refresh_chrome(after)
        self.follow(after)

    def show_rows(self, state: PairState) -> None:
        """Show the rows of both articles as they are now, compared or not."""
        if state.reading is None:
            rows = unaligned(state.left, state.right)
            self.table.show(state.left, state.right, rows, state.cursor)
            return
        passages = state.reading.comparison.passages
        rows, grain = state.reading.rows, state.lens.grain
        self.table.show(state.left, state.right, rows, state.cursor, passages=passages, grain=grain)

    def follow(self, state: PairState) -> None:
        """The overview and the counters follow the cursor."""
        self._screen.query_one(Overview).follow(*self.table.rows_in_view, self.table.cursor)
        self.refresh_status(state)

    def refresh_status(self, state: PairState) -> None:
        """The counters as they are now, and the notice."""
        trouble, width = self._screen.memory_trouble, self._screen.size.width
        line = captions.memory_trouble(trouble, width) or captions.status(
            state.reading, state.cursor, state.notice, width, self._comparer.share
        )
        self._screen.query_one("#status", Lines).show([line])

    def refresh_chrome(self, state: PairState) -> None:
        """Header, overview and keys as the comparison and the width are now."""
        how = captions.view_settings(state.lens, state.overrides)
        summary = captions.summary(state.reading, self._screen.size.width)
        columns, whole = self.table.geometry(), not self._comparer.whole
        lines = header(state.left, state.right, columns, summary, how, whole=whole)
        self._screen.query_one("#header", Lines).show(lines)
        self._screen.query_one("#keys", Lines).show([self._screen.keys_here()])
        self._screen.query_one(Overview).show(self.table.rows)
        self.refresh_status(state)

    def _list_findings(self, state: PairState) -> None:
        self.findings.set_class(state.listed, "-open")
        if state.reading:
            lost = state.reviewed.lost if state.reviewed else ()
            margin = self.table.geometry().finding_sign
            self.findings.show(listed(state.reading, state.listing, lost), margin)


def _listing(state: PairState) -> tuple[object, ...]:
    """What the list of findings shows."""
    return (
        state.listing,
        state.listed,
        state.reading
        and (
            id(state.reading.comparison),
            state.reading.verdicts,
        ),
    )


def _marked_spans(marked: Mapping[Side, int], state: PairState) -> Iterator[tuple[Side, Span]]:
    for side, sentence in marked.items():
        article = state.left if side is Side.LEFT else state.right
        yield side, article.sentences[sentence].span
