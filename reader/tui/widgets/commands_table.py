"""The table of actions in the command palette: what each does, its name, its keys."""

from __future__ import annotations

from collections.abc import Sequence

from textual.strip import Strip

from reader.keymap.keymap import DEFAULT, Keymap
from reader.keymap.keys import Action
from reader.model import Mark
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.segments import blank, segment
from reader.tui.widgets.table import Table

_KEYS_CELLS = 16
_NAME_CELLS = 20
_NAMES_FROM = 100
"""Width from which there is a column of names."""
_MEASURE = 120


class CommandsTable(Table):
    """One line an action."""

    def __init__(self, keymap: Keymap = DEFAULT) -> None:
        super().__init__(id="commands")
        self.can_focus = False
        self.actions: Sequence[Action] = ()
        self._keymap = keymap

    def show(self, actions: Sequence[Action]) -> None:
        """Show other actions, the first of them marked."""
        self.actions, self.cursor = actions, 0
        self.repaint()
        self.move_to(0)

    def row_count(self) -> int:
        """How many actions there are."""
        return len(self.actions)

    def gap(self, index: int) -> int:
        """No blank lines."""
        return 0

    def paint_row(self, index: int) -> list[Strip]:
        """What it does, its name where there is room, its keys."""
        action = self.actions[index]
        plain, note = self.paint_styles.mark(Mark.PLAIN), self.paint_styles.mark(Mark.NOTE)
        room = min(_MEASURE, self.size.width - 1) - _KEYS_CELLS - 1
        name = _NAME_CELLS if self.size.width >= _NAMES_FROM else 0
        line = [
            blank(1, plain),
            segment(sanitized(_column(action.help, room - name)), plain),
            segment(sanitized(_column(action.name, name)), note),
            segment(
                sanitized("  ".join(self._keymap.shown(action))),
                self.paint_styles.mark(Mark.CURRENT),
            ),
        ]
        return [Strip(line).adjust_cell_length(self.size.width - 1, plain)]


def _column(words: str, width: int) -> str:
    """Words cut and filled to a width, with a blank behind them."""
    fitted = cells.fitted(words, width - 1)
    return fitted + " " * max(0, width - cells.width(fitted))
