"""One key that names a choice: a kind to jump to, a verdict, what to copy."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from textual import events

from reader.keymap.layouts import by_place
from reader.model import Mark
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.marked_text import MarkedText
from reader.tui.widgets.text_lines import Lines

NOTHING = " nothing to choose from"


class Chooser(Lines, can_focus=True):
    """A few lines of keys and what each chooses; takes one key and goes away."""

    TAKES_KEYS = True
    DEFAULT_CSS = "Chooser { display: none; } Chooser.-open { display: block; }"

    def __init__(self, id: str) -> None:  # noqa: A002
        super().__init__(id)
        self._then: Callable[[str | None], None] | None = None
        self._letters: tuple[str, ...] = ()

    def open(
        self, choices: Mapping[str, str], then: Callable[[str | None], None], asked: str = ""
    ) -> None:
        """Show the choices by their keys and wait for one; any other key chooses nothing.

        `then` is called with the key, or None. `asked` is what is asked, in a line above them.
        """
        self._then, self._letters = then, tuple(choices)
        width = self.screen.size.width
        above: list[list[MarkedText]] = []
        if asked:
            above = [[(f" {cells.fitted(sanitized(asked), width - 2)}", Mark.PLAIN)]]
        self.show([*above, *_lines(choices, width)])
        self.add_class("-open")
        self.screen.set_focus(self)

    def on_key(self, event: events.Key) -> None:
        """Whatever was pressed, the lines have done their work."""
        event.stop()
        event.prevent_default()
        self.remove_class("-open")
        then, self._then = self._then, None
        if then:
            typed = (event.character, by_place(event.character or ""))
            then(next((letter for letter in typed if letter in self._letters), None))


def _lines(choices: Mapping[str, str], width: int) -> Iterator[list[MarkedText]]:
    """The choices in as many lines as they need."""
    line: list[MarkedText] = []
    room = width
    for letter, words in choices.items():
        key = "Space" if letter == " " else letter
        size = cells.width(key) + cells.width(words) + 4
        if line and size > room:
            yield line
            line, room = [], width
        line += [(f" {key}", Mark.CURRENT), (f" {words}  ", Mark.NOTE)]
        room -= size
    yield line or [(NOTHING, Mark.NOTE)]
