"""The list of articles: mark two and open them, or open one beside its wire copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

from textual import work
from textual.app import ComposeResult
from textual.message import Message
from textual.worker import get_current_worker

from reader.errors import BadFile
from reader.formats import load
from reader.keys import Place
from reader.library.choice import marked_with, pair_at
from reader.library.entries import Entry, described
from reader.library.stories import grouped
from reader.model import Mark, Span
from reader.text import cells
from reader.text.clean import shown
from reader.tui.bindings import bindings, key_line
from reader.tui.screens.base import PairChosen, TableScreen
from reader.tui.widgets.lines import Lines, Words
from reader.tui.widgets.prompt import Prompt
from reader.tui.widgets.shelf import ShelfTable

_PREVIEW_LINES = 6
_PULSE = 0.1


class ShelfScreen(TableScreen):
    """The articles given, listed at once and described as they are read."""

    PLACE = Place.LIST
    BINDINGS = bindings(Place.LIST)

    @dataclass
    class Described(Message):
        """More entries have been read; `done` when all have and stories are grouped."""

        entries: Sequence[Entry]
        done: bool

    def __init__(self, paths: Sequence[str], language: str | None) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = [Entry(path) for path in paths]
        self._marked: tuple[str, ...] = ()
        self._language = language
        self._filter = ""
        self._preview = True

    def compose(self) -> ComposeResult:
        """The list, a preview, and the lines around them."""
        yield from self.painted(
            Lines("header", [[], []]),
            ShelfTable(),
            Lines("preview", []),
            Prompt("Filter: "),
            Lines("status"),
            Lines("keys"),
        )

    def on_mount(self) -> None:
        """List the names; what they are about follows."""
        self._show()
        self._describe_all([entry.path for entry in self._entries])

    def on_resize(self) -> None:
        """Everything around the list fits the new width."""
        self._say("")

    def on_shelf_screen_described(self, message: Described) -> None:
        """Show what has been read so far."""
        self._entries = message.entries
        self._show()

    def on_table_cursor_moved(self) -> None:
        """The preview follows the cursor."""
        self._say("")

    def on_prompt_changed(self, message: Prompt.Changed) -> None:
        """Filter while typing."""
        self._filter = message.text
        self._show()

    def on_prompt_closed(self, message: Prompt.Closed) -> None:
        """Back to the list; Esc lists everything again."""
        self._filter = message.text if message.taken else ""
        self._table.focus()
        self._show()

    def action_filter(self) -> None:
        """Ask for words to filter by."""
        self.query_one(Prompt).open(self._filter)

    def action_preview(self) -> None:
        """Show or hide the preview."""
        self._preview = not self._preview
        self._say("")

    def action_mark(self) -> None:
        """Mark the article, or take its mark back."""
        if self._table.current:
            self._marked = marked_with(self._marked, self._table.current.path)
            self._show()
            self._table.step(1)

    def action_open(self) -> None:
        """Open the marked two, or this article beside its story's wire copy."""
        pair = pair_at(self._table.current, self._entries, self._marked)
        if pair is None:
            self._say("mark a second article with Space, then Enter opens both")
            return
        try:
            left, right = (load(path, self._language) for path in pair)
        except BadFile as problem:
            self._say(shown(str(problem)))
            return
        self._marked = ()
        self._show()
        self.post_message(PairChosen(left, right))

    @work(thread=True, exclusive=True)
    def _describe_all(self, paths: Sequence[str]) -> None:
        """Read every article, telling of it now and then; group the stories at the end."""
        worker = get_current_worker()
        entries, told = [Entry(path) for path in paths], monotonic()
        for index, path in enumerate(paths):
            if worker.is_cancelled:
                return
            entries[index] = described(path)
            if monotonic() - told > _PULSE:
                self.post_message(self.Described(tuple(entries), done=False))
                told = monotonic()
        self.post_message(self.Described(grouped(entries), done=True))

    @property
    def _table(self) -> ShelfTable:
        return self.query_one(ShelfTable)

    def _show(self) -> None:
        listed = [entry for entry in self._entries if entry.mentions(self._filter)]
        numbers = {path: k + 1 for k, path in enumerate(self._marked)}
        self._table.show(listed, numbers)
        self._say("")

    def _say(self, notice: str) -> None:
        """Everything around the list, and a notice."""
        width = self.size.width
        count = f"{len(self._table.entries):,} of {len(self._entries):,} articles"
        title: list[Words] = [(" Wire Reader ", Mark.CURRENT), (f"  {count}", Mark.NOTE)]
        self.query_one("#header", Lines).show([title, []])
        self.query_one("#preview", Lines).show(self._previewed())
        self.query_one("#status", Lines).show([[(f" {cells.fitted(notice, width)}", Mark.PLAIN)]])
        self.query_one("#keys", Lines).show([key_line(Place.LIST, width)])

    def _previewed(self) -> list[list[Words]]:
        entry = self._table.current
        if not self._preview or entry is None or self.size.height < 20:
            return []
        room = max(10, min(84, self.size.width - 8))
        text = shown(entry.lead)
        lines = cells.lines(text, Span(0, len(text)), room)[: _PREVIEW_LINES - 1]
        words = [text[start:end] for start, end in lines]
        words += [""] * (_PREVIEW_LINES - 1 - len(words))
        rule: list[Words] = [("─" * self.size.width, Mark.NOTE)]
        return [rule, *([("     ", Mark.PLAIN), (line, Mark.SAME)] for line in words)]
