"""The widgets of a pair: what of a state is new is handed down to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.app import ComposeResult
from textual.containers import Horizontal

from reader.model import Row, Side, Span
from reader.tui import captions
from reader.tui.geometry import overview_columns
from reader.tui.heading import heads
from reader.tui.marked_text import MarkedText
from reader.tui.pair import foot
from reader.tui.pair.comparer import Comparer
from reader.tui.pair.first_frame import LONG, lines_begun, titled
from reader.tui.pair.pair_state import PairState
from reader.tui.screens.base import ReaderScreen
from reader.tui.widgets.chooser import Chooser
from reader.tui.widgets.column_heads import ColumnHeads
from reader.tui.widgets.findings_table import FindingsTable
from reader.tui.widgets.overview import Overview
from reader.tui.widgets.parting_line import PartingLine
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.reading_table import ReadingTable
from reader.tui.widgets.search_prompt import SearchPrompt
from reader.tui.widgets.text_lines import Lines
from reader.view.checklist import checklist
from reader.view.rows import unaligned


class PairView:
    """What a screen shows of a pair; it decides nothing."""

    def __init__(self, screen: ReaderScreen, comparer: Comparer) -> None:
        self._screen, self._comparer = screen, comparer

    def compose(self, state: PairState) -> ComposeResult:
        """Heads, findings, articles and their overview, prompts, status and keys.

        All of them with their first words, so that the first frame is whole.
        """
        sentences = LONG if self._comparer.whole else 0
        table = ReadingTable(state.left, state.right, state.view, at_least=sentences)
        width, height = self._screen.app.size
        lines = heads(
            (state.left, state.right), None, "", width, queue=state.queue, guessed=state.guessed
        )
        named = titled(state, table.geometry(max(1, width - overview_columns(width))), height)
        status, keys = self._foot(state, width)
        painted = self._screen.painted
        yield from painted(
            Lines("header", lines), FindingsTable(), PartingLine(), ColumnHeads("titles", named)
        )
        with Horizontal(id="articles"):
            yield from painted(table, Overview())
        yield from painted(
            SearchPrompt(),
            Prompt("Sentence: ", "row"),
            Prompt("Hand over to: ", "file"),
            PartingLine(),
            Chooser("chooser"),
            Lines("status", [status]),
            Lines("keys", [keys]),
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
        if after.reading is not before.reading or after.pressed != before.pressed:
            self.show_rows(after)
            if not before.reading and after.reading and not (after.told and after.pressed):
                self.table.centre()
        elif after.cursor != before.cursor:
            self.table.move_to(after.cursor)
        if _listing(after) != _listing(before):
            self._list_findings(after)
        if _chrome(after) != _chrome(before):
            self.refresh_chrome(after)
        self.follow(after)

    def show_rows(self, state: PairState, made: tuple[Row, ...] = ()) -> None:
        """Show the rows of both articles as they are now, compared or not.

        `made` are those of articles that are not compared, where they are there already.
        """
        if state.reading is None:
            rows = made or self._begun(state) or unaligned(state.left, state.right)
            most = lines_begun(state, rows)
            self.table.show(state.left, state.right, rows, state.cursor, most=most)
            return
        passages = state.reading.comparison.passages
        rows, grain = state.reading.rows, state.lens.grain
        self.table.show(state.left, state.right, rows, state.cursor, passages=passages, grain=grain)

    def _begun(self, state: PairState) -> tuple[Row, ...]:
        """The rows of both articles not compared, where they are shown; to make them takes long."""
        table = self.table
        same = table.left is state.left and table.right is state.right
        return table.rows if same and not table.passages else ()

    def follow(self, state: PairState) -> None:
        """What follows the cursor: the overview, the line that is lit, the foot."""
        self._screen.query_one(Overview).follow(*self.table.rows_in_view, self.table.cursor)
        self.findings.light(state.current, state.passage)
        told = _explained(state)
        self.table.explain(state.cursor, told)
        self.refresh_foot(state)

    def refresh_foot(self, state: PairState) -> None:
        """What is under the cursor, or the notice; and the keys for it."""
        in_list = self._screen.focused is self.findings
        status, keys = self._foot(state, self._screen.size.width, in_list=in_list)
        self._screen.query_one("#status", Lines).show([status])
        self._screen.query_one("#keys", Lines).show([keys])

    def refresh_chrome(self, state: PairState) -> None:
        """Heads, overview and foot as the comparison and the size are now."""
        how = captions.view_settings(state.lens, state.overrides)
        width, height = self._screen.size
        pair, place = (state.left, state.right), state.queue
        lines = heads(pair, state.reading, how, width, queue=place, guessed=state.guessed)
        named = titled(state, self.table.geometry(), height)
        self._screen.query_one("#header", Lines).show(lines)
        self._screen.query_one("#titles", Lines).show(named)
        self.findings.styles.max_height = _most_lines(height, opened=state.minor)
        self.findings.set_class(state.listed and not _crowded(state, height), "-open")
        self._screen.query_one(Overview).show(self.table.rows)
        self.refresh_foot(state)

    def _foot(
        self, state: PairState, width: int, *, in_list: bool = False
    ) -> tuple[list[MarkedText], list[MarkedText]]:
        """The status and the keys; trouble with the memory is in the place of the status."""
        trouble, share, keymap = (
            self._screen.memory_trouble,
            self._comparer.share,
            self._screen.keymap,
        )
        status = captions.memory_trouble(trouble, width) or foot.status(state, width, share, keymap)
        keys = foot.key_line(state, keymap, width, in_list=in_list, comparing=bool(share))
        return status, keys

    def _list_findings(self, state: PairState) -> None:
        crowded = _crowded(state, self._screen.size.height)
        self.findings.set_class(state.listed and not crowded, "-open")
        if state.reading:
            lost = state.reviewed.lost if state.reviewed else ()
            lines = checklist(state.reading, opened=state.minor, listing=state.listing, lost=lost)
            self.findings.show(state.reading, lines)


_CROWDED = 18
"""Lines of a screen from which the summary stays while a panel is open."""


def _most_lines(height: int, *, opened: bool) -> int:
    """Lines of the summary: four of twenty-four, a third where the minor ones are opened."""
    closed = max(1, 4 + (height - 24) * 2 // 5)
    return max(closed, height // 3) if opened else closed


def _crowded(state: PairState, height: int) -> bool:
    """Whether a screen has no room for the summary beside the panel of one finding."""
    return state.explained and height < _CROWDED


def _chrome(state: PairState) -> tuple[object, ...]:
    """What the lines around the articles depend on, but for the cursor."""
    return state.view, id(state.reading), state.minor, state.explained


def _explained(state: PairState) -> tuple[str, ...]:
    """What the panel below the row under the cursor says; nothing where there is none."""
    if state.reading is None or not state.explained or not state.reading.rows:
        return ()
    from reader.view.why import why

    told: tuple[str, ...] = why(state.reading, state.cursor, state.current)
    return told


def _listing(state: PairState) -> tuple[object, ...]:
    """What the list of findings shows."""
    reading = state.reading
    shown = (id(reading.comparison), reading.verdicts, reading.notes) if reading else ()
    return state.listing, state.listed, state.minor, shown


def _marked_spans(marked: Mapping[Side, int], state: PairState) -> Iterator[tuple[Side, Span]]:
    for side, sentence in marked.items():
        yield side, state.article(side).sentences[sentence].span
