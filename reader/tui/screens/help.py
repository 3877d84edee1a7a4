"""Every key, made from the key table, and what the signs mean."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from reader.keys import Place, actions_at, shown_key
from reader.model import Mark, Sign
from reader.tui.bindings import bindings
from reader.tui.brushes import Brushes
from reader.tui.screens.base import ReaderScreen
from reader.tui.widgets.lines import Lines, Words

_TITLES = {
    Place.PAIR: "Two articles",
    Place.LIST: "The list",
    Place.WHY: "Why a row was flagged",
    Place.ROWS: "Moving",
    Place.EVERYWHERE: "Everywhere",
}
_SIGNS = (
    (Sign.REWORDED, "reworded"),
    (Sign.REPHRASED, "rephrased: wholly recast, so no single words are coloured"),
    (Sign.OMITTED, "omitted: only the base has it"),
    (Sign.ADDED, "added: only the other article has it"),
    (Sign.REPEATED, "repeated: its own article says it elsewhere"),
    (Sign.TAKEAWAY, "a takeaway that the story below it supports"),
    (Sign.QUOTE, "the words of a quotation were altered"),
    (Sign.DISCREPANCY, "a fact differs: a number, a name, a date"),
    (Sign.MOVED, "moved: it stands elsewhere in the other article"),
)


class HelpScreen(ReaderScreen):
    """The keys of the screen below first."""

    BINDINGS = bindings(Place.EVERYWHERE)

    def __init__(self, place: Place) -> None:
        super().__init__()
        self._place = place

    def compose(self) -> ComposeResult:
        """One scrolling page."""
        with VerticalScroll():
            yield from self.painted(Lines("help"))

    def on_mount(self) -> None:
        """Write the page."""
        scroll = self.query_one(VerticalScroll)
        scroll.show_vertical_scrollbar = False
        self.query_one(Lines).show([*_keys(self._place), *_signs(self.brushes)])

    def action_help(self) -> None:
        """The help key closes the help too."""
        self.action_back()


def _keys(place: Place) -> Iterator[list[Words]]:
    rest = [p for p in (Place.PAIR, Place.WHY, Place.LIST) if p is not place]
    for section in (place, Place.ROWS, Place.EVERYWHERE, *rest):
        yield [(f" {_TITLES[section]} ", Mark.CURRENT)]
        yield []
        for action in actions_at(section):
            if action.place is section:
                keys = "  ".join(shown_key(key) for key in action.keys)
                yield [(f"   {keys:<20}", Mark.MOVED), (action.help, Mark.PLAIN)]
        yield []


def _signs(brushes: Brushes) -> Iterator[list[Words]]:
    yield [(" Signs ", Mark.CURRENT)]
    yield []
    for sign, meaning in _SIGNS:
        glyph, _ = brushes.sign(sign)
        yield [(f"   {glyph:<20}", Mark.MOVED), (meaning, Mark.PLAIN)]
