"""One key that names a kind: after `'`, what to jump to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual import events
from textual.message import Message

from reader.keys import KINDS
from reader.model import Mark
from reader.tui.widgets.lines import Lines, Words


class Chooser(Lines, can_focus=True):
    """A line of letters and what each stands for; takes one key and goes away."""

    DEFAULT_CSS = "Chooser { display: none; } Chooser.-open { display: block; }"

    @dataclass
    class Chosen(Message):
        """A letter of the table was pressed, or None: another key."""

        letter: str | None

    def open(self, counts: Mapping[str, int]) -> None:
        """Show the kinds that occur, with how many rows each has, and wait for a key."""
        words: list[Words] = [(" ", Mark.NOTE)]
        for letter, (name, _) in KINDS.items():
            if counts.get(letter):
                words += [(letter, Mark.CURRENT), (f" {name} {counts[letter]}  ", Mark.NOTE)]
        self.show([words if len(words) > 1 else [(" nothing to jump to", Mark.NOTE)]])
        self.add_class("-open")
        self.focus()

    def on_key(self, event: events.Key) -> None:
        """Whatever was pressed, the line has done its work."""
        event.stop()
        event.prevent_default()
        self.remove_class("-open")
        self.post_message(self.Chosen(event.character if event.character in KINDS else None))
