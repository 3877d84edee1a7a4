"""How the articles are viewed: the columns, what is folded or left out, the grain of wording."""

from __future__ import annotations

from dataclasses import replace

from reader.keymap.keys import KINDS, SEVERITIES
from reader.model import Severity
from reader.tui import captions
from reader.tui.screens.reading import ReadingScreen
from reader.view.lens import Category, Extent, Grain

_MOST_CONTEXT = 99
_ALL = "*"


class ViewingScreen(ReadingScreen):
    """Changes the lens and the view; the sentence under the cursor stays there."""

    def action_view_side(self) -> None:
        """Two columns."""
        self._view("side")

    def action_view_stacked(self) -> None:
        """One wording below the other."""
        self._view("stacked")

    def action_view_inline(self) -> None:
        """One text with both wordings."""
        self._view("inline")

    def action_view_auto(self) -> None:
        """By the width of the screen."""
        self._view("auto")

    def action_fold(self) -> None:
        """Open the fold under the cursor or close the one that was opened here; else fold all."""
        lens = self.reading.opened(self.table.cursor).lens if self.reading else self.lens
        if lens == self.lens:
            self.action_extent()
        else:
            self.look(lens)

    def action_extent(self) -> None:
        """Everything, then folded, then changes only."""
        extents = list(Extent)
        extent = extents[(extents.index(self.lens.extent) + 1) % len(extents)]
        self.look(replace(self.lens, extent=extent, opened=frozenset()), captions.EXTENT[extent])

    def action_more_context(self) -> None:
        """One row more around each change where what is the same is folded."""
        self._surround(1)

    def action_less_context(self) -> None:
        """One row less."""
        self._surround(-1)

    def action_grain(self) -> None:
        """Word by word, by phrase, by sentence, no wording at all."""
        grains = list(Grain)
        grain = grains[(grains.index(self.lens.grain) + 1) % len(grains)]
        self.look(replace(self.lens, grain=grain), captions.GRAIN[grain])

    def action_only(self) -> None:
        """Ask for a kind or a severity to see only that, or that too, or that no more."""
        if self.reading:
            found = captions.choices(self.reading)
            self.choose(found if not self.lens.filters else {**found, _ALL: "all"}, self._only)

    def action_all(self) -> None:
        """Leave nothing out any more."""
        self._filter(frozenset(), None)

    def _only(self, letter: str) -> None:
        if letter == _ALL:
            self.action_all()
        elif letter in SEVERITIES:
            least = SEVERITIES[letter]
            self._filter(self.lens.kinds, None if least is self.lens.least else least)
        else:
            self._filter(self.lens.kinds ^ {KINDS[letter][1]}, self.lens.least)

    def _filter(self, kinds: frozenset[Category], least: Severity | None) -> None:
        lens = replace(self.lens, kinds=kinds, least=least, opened=frozenset())
        self.look(lens, captions.only(lens) or captions.ALL)

    def _surround(self, rows: int) -> None:
        context = max(0, min(self.lens.context + rows, _MOST_CONTEXT))
        self.look(replace(self.lens, context=context), captions.context(context))

    def _view(self, view: str) -> None:
        self.table.set_view(view)
        self.refresh_chrome()
        self.notify_status(captions.VIEW[view])
