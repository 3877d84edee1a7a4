"""One line to type into: for a search and a filter."""

from __future__ import annotations

from rich.style import Style
from textual import events
from textual.message import Message
from textual.reactive import var
from textual.strip import Strip
from textual.widget import Widget

from reader.dataclass import dataclass
from reader.model import Mark
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.segments import blank, segment
from reader.tui.styles import UNSTYLED, PaintStyles

LONGEST = 200
_REVERSED = Style(reverse=True)


class Prompt(Widget, can_focus=True):
    """Typed text after a label; Enter takes it, Esc and Ctrl+C give it up.

    `held`: the text is shown as what the next letter may take the place of.
    """

    TAKES_KEYS = True
    paint_styles: var[PaintStyles] = var(UNSTYLED)
    DEFAULT_CSS = "Prompt { height: 1; display: none; } Prompt.-open { display: block; }"

    @dataclass
    class Changed(Message):
        """The text of the line has changed."""

        prompt: Prompt
        text: str

        @property
        def control(self) -> Prompt:
            """Which line, for handlers that listen to one."""
            return self.prompt

    @dataclass
    class Closed(Message):
        """The line is closed; `taken` is whether by Enter."""

        prompt: Prompt
        text: str
        taken: bool

        @property
        def control(self) -> Prompt:
            """Which line, for handlers that listen to one."""
            return self.prompt

    def __init__(self, label: str, id: str = "prompt") -> None:  # noqa: A002
        super().__init__(id=id)
        self.text = ""
        self.held = False
        self._before: Widget | None = None
        self._label = label

    def open(self, text: str = "") -> None:
        """Show the line and take the keys."""
        self.text = text
        self.add_class("-open")
        self._before = self.screen.focused
        self.screen.set_focus(self)
        self.refresh()

    def watch_paint_styles(self) -> None:
        """Paint with another theme."""
        self.refresh()

    def on_key(self, event: events.Key) -> None:
        """Type, rub out, take, give up; while the line is open no key is a command."""
        event.stop()
        event.prevent_default()
        if event.key in ("enter", "escape", "ctrl+c"):
            self._close(taken=event.key == "enter")
        elif event.key == "backspace":
            self._change(self.text[:-1])
        elif event.key == "ctrl+u":
            self._change("")
        elif event.is_printable and event.character:
            self._change(self.text + event.character)
        else:
            self.other_key(event.key)

    def other_key(self, key: str) -> None:
        """What a key does that neither types nor closes; here nothing."""

    def label(self) -> str:
        """What is before the text."""
        return self._label

    def on_paste(self, event: events.Paste) -> None:
        """Take a paste, made safe to show; a line break in it is a space."""
        event.stop()
        lines = event.text.splitlines()
        words = " ".join(filter(None, map(str.strip, lines))) if len(lines) > 1 else event.text
        self._change(self.text + sanitized(words.rstrip("\r\n")))

    def render_line(self, y: int) -> Strip:
        """The label, the text and a cursor."""
        plain, note = self.paint_styles.mark(Mark.PLAIN), self.paint_styles.mark(Mark.NOTE)
        label = cells.fitted(self.label(), max(1, self.size.width // 2))
        room = max(1, self.size.width - cells.width(label) - 2)
        tail = self.text
        while cells.width(tail) > room:
            tail = tail[1:]
        typed = plain + _REVERSED if self.held else plain
        cursor = blank(1, plain + _REVERSED)
        line = [segment(sanitized(label), note), segment(sanitized(tail), typed), cursor]
        return Strip(line).adjust_cell_length(self.size.width, plain)

    def _change(self, text: str) -> None:
        self.text = text[:LONGEST]
        self.refresh()
        self.post_message(self.Changed(self, self.text))

    def _close(self, *, taken: bool) -> None:
        self.remove_class("-open")
        self.screen.set_focus(self._before)
        self.post_message(self.Closed(self, self.text, taken))
