"""The line that filters the list: what it held before goes with the first letter, Tab goes on."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.message import Message

from reader.dataclass import dataclass
from reader.library.query_hints import completed
from reader.tui.widgets.prompt import Prompt


class ListFilter(Prompt):
    """Opens with the filter there is; a letter begins anew, every other key goes on with it."""

    @dataclass
    class Hinted(Message):
        """What may follow in the line."""

        words: str

    def __init__(self, saved: Iterable[str] = ()) -> None:
        """`saved` are the names of saved queries."""
        super().__init__("Filter: ")
        self._saved = tuple(saved)

    def open(self, text: str = "") -> None:
        """Show the line and take the keys."""
        self.held = bool(text)
        super().open(text)

    def on_key(self, event: events.Key) -> None:
        """A letter takes the place of what the line held, and Backspace rubs that out."""
        rubbed_out = event.key == "backspace"
        if self.held and (rubbed_out or (event.is_printable and event.character != " ")):
            self.text = ""
        self.held = False
        super().on_key(event)

    def other_key(self, key: str) -> None:
        """Tab completes a term, or says what may follow."""
        if key in ("tab", "f1"):
            text, hint = completed(self.text, self._saved)
            if text != self.text:
                self._change(text)
            self.post_message(self.Hinted(hint))
