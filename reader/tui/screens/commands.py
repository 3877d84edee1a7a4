"""The command palette: every action of the screen below, by its words."""

from __future__ import annotations

from typing import Any

from textual.app import ComposeResult

from reader.keymap.keys import actions_at
from reader.keymap.lookup import matching_actions
from reader.model import Mark
from reader.tui.screens.base import ThemedScreen
from reader.tui.widgets.commands_table import CommandsTable
from reader.tui.widgets.filter import Filter
from reader.tui.widgets.text_lines import Lines

_NOTHING = " no action has these words"
_HINTS = ((" Enter", " do it  "), ("↑ ↓", " choose  "), ("Esc", " back"))


class CommandsScreen(ThemedScreen[str | None]):
    """A line to type into above the actions that are meant; gives back the name of one."""

    def __init__(self, below: ThemedScreen[Any]) -> None:
        super().__init__()
        self._actions = [
            action
            for action in actions_at(below.PLACE)
            if action.name != "commands" and below.check_action(action.name, ())
        ]

    def compose(self) -> ComposeResult:
        """What is typed, the actions, the keys."""
        hints = [(words, mark) for pair in _HINTS for words, mark in _marked(pair)]
        yield from self.painted(
            Filter(" Do: "),
            Lines("status"),
            CommandsTable(self.keymap),
            Lines("keys", [hints]),
        )

    def on_mount(self) -> None:
        """All of them, and a line to filter them."""
        self.query_one(Filter).open()
        self._show("")

    def on_prompt_changed(self, message: Filter.Changed) -> None:
        """Those that are meant."""
        self._show(message.text)

    def on_filter_moved(self, message: Filter.Moved) -> None:
        """Mark another."""
        if message.pages:
            self._table.page(message.pages)
        else:
            self._table.step(message.rows)

    def on_prompt_closed(self, message: Filter.Closed) -> None:
        """Do the marked one, or nothing."""
        chosen = self._table.actions[self._table.cursor :][:1] if message.taken else ()
        self.dismiss(chosen[0].name if chosen else None)

    @property
    def _table(self) -> CommandsTable:
        return self.query_one(CommandsTable)

    def _show(self, typed: str) -> None:
        actions = matching_actions(self._actions, typed, self.keymap)
        self._table.show(actions)
        self.query_one("#status", Lines).show([[("" if actions else _NOTHING, Mark.NOTE)]])


def _marked(hint: tuple[str, str]) -> tuple[tuple[str, Mark], tuple[str, Mark]]:
    return (hint[0], Mark.CURRENT), (hint[1], Mark.NOTE)
