"""A note on a passage: a field at the foot of the screen, with what is read still above it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widget import Widget

from reader.dataclass import dataclass
from reader.errors import ReaderError, printable
from reader.model import LONGEST_NOTE, Mark, Span
from reader.text.clean import sanitized
from reader.tui.edit_buffer import EditBuffer, row_of, rows, safe
from reader.tui.screens.base import ThemedScreen
from reader.tui.segments import blank, segment
from reader.tui.styles import UNSTYLED, PaintStyles
from reader.tui.widgets.text_lines import Lines

_MARGIN = 3
_TALLEST = 6
_KEYS = "   Enter keep   Esc leave as it was   Ctrl+J new line"
_UNSAVED = "   Esc again drops what you have typed   Enter keeps it"
_EDITOR = "   Ctrl+E editor"
_REVERSED = Style(reverse=True)
_CUT_OFF = " [cut off here]"
"""After what was typed of a note when the line was lost or the program had to end."""
_CHANGES: Mapping[str, Callable[[EditBuffer], EditBuffer]] = {
    "left": EditBuffer.left,
    "right": EditBuffer.right,
    "home": EditBuffer.home,
    "end": EditBuffer.end,
    "ctrl+a": EditBuffer.home,
    "backspace": EditBuffer.rubbed_out,
    "delete": EditBuffer.deleted,
    "ctrl+w": EditBuffer.word_rubbed_out,
    "ctrl+u": EditBuffer.cleared,
    "ctrl+j": lambda buffer: buffer.typed("\n"),
}


class NoteField(Widget, can_focus=True):
    """A few wrapped rows to type into."""

    TAKES_KEYS = True
    paint_styles: var[PaintStyles] = var(UNSTYLED)
    DEFAULT_CSS = "NoteField { height: auto; }"

    @dataclass
    class Closed(Message):
        """The field is left; `saved` is whether by Enter."""

        text: str
        saved: bool

    @dataclass
    class Unsaved(Message):
        """Esc was typed once: what was typed would be lost; or another key was typed after that."""

        asked: bool

    @dataclass
    class EditorWanted(Message):
        """The text is to be edited elsewhere."""

        text: str

    def __init__(self, text: str) -> None:
        super().__init__(id="note")
        text = safe(text)[:LONGEST_NOTE]
        self.buffer = EditBuffer(text, len(text), LONGEST_NOTE)
        self._first, self._asked = text, False

    def watch_paint_styles(self) -> None:
        """Paint with another theme."""
        self.refresh()

    @property
    def unsaved(self) -> str:
        """What was typed and is not saved; "" where nothing was, or all was rubbed out."""
        return self.buffer.text.strip() if self.buffer.text != self._first else ""

    def take(self, buffer: EditBuffer) -> None:
        """Show another text or place."""
        taller = len(self._rows(buffer)) != len(self._rows(self.buffer))
        self.buffer = buffer
        self.refresh(layout=taller)

    def on_key(self, event: events.Key) -> None:
        """Type, move, save, leave; while the field is open no key is a command.

        What was typed is dropped by the second Esc only.
        """
        event.stop()
        event.prevent_default()
        leaving = event.key in ("escape", "ctrl+c")
        if leaving and self.buffer.text != self._first and not self._asked:
            # A line that stalls tears an arrow key into an escape and its rest.
            self._ask(asked=True)
            return
        if self._asked and not leaving:
            self._ask(asked=False)
        if leaving or event.key == "enter":
            self.post_message(self.Closed(self.buffer.text.strip(), event.key == "enter"))
        elif event.key == "ctrl+e":
            self.post_message(self.EditorWanted(self.buffer.text))
        elif event.key in _CHANGES:
            self.take(_CHANGES[event.key](self.buffer))
        elif event.is_printable and event.character:
            self.take(self.buffer.typed(event.character))

    def _ask(self, *, asked: bool) -> None:
        self._asked = asked
        self.post_message(self.Unsaved(asked))

    def on_paste(self, event: events.Paste) -> None:
        """Take the whole paste, made safe to show."""
        event.stop()
        self.take(self.buffer.typed(event.text))

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """As many rows as are written, within bounds."""
        return min(_TALLEST, len(rows(self.buffer.text, _room(width))))

    def render_line(self, y: int) -> Strip:
        """A row of the text; the one with the cursor is always in view."""
        plain = self.paint_styles.mark(Mark.PLAIN)
        found = self._rows(self.buffer)
        here = row_of(found, self.buffer.at)
        index = y + max(0, here - self.size.height + 1)
        line = [blank(_MARGIN, plain)]
        if index < len(found):
            line += self._row(found[index], here=index == here)
        return Strip(line).adjust_cell_length(self.size.width, plain)

    def _row(self, row: Span, *, here: bool) -> list[Segment]:
        plain, text = self.paint_styles.mark(Mark.PLAIN), self.buffer.text
        if not here:
            return [segment(sanitized(text[row.start : row.end].rstrip()), plain)]
        at, after = self.buffer.at, min(self.buffer.right().at, row.end)
        return [
            segment(sanitized(text[row.start : at]), plain),
            segment(sanitized(text[at:after] or " "), plain + _REVERSED),
            segment(sanitized(text[after : row.end]), plain),
        ]

    def _rows(self, buffer: EditBuffer) -> list[Span]:
        return rows(buffer.text, _room(self.size.width))


class NoteScreen(ThemedScreen[str | None], ModalScreen[str | None]):
    """Asks for a note; the answer is its text, "" to take it away, None to leave it as it was.

    `edit` opens an editor on the terminal and gives the text back; without it there is none.
    `save` is called with what is typed and not saved when the application has to end.
    """

    CSS = """
    NoteScreen { background: transparent; }
    NoteScreen Vertical { dock: bottom; height: auto; }
    """

    def __init__(
        self,
        note: str,
        edit: Callable[[str], str] | None = None,
        about: str = "Note",
        save: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__()
        self._note, self._edit, self._about, self._save = note, edit, about, save

    def compose(self) -> ComposeResult:
        """What the note is about, the field, its keys."""
        with Vertical():
            yield from self.painted(
                Lines("about", [[], [(" " * _MARGIN + sanitized(self._about), Mark.CURRENT)]]),
                NoteField(self._note),
                Lines("note-keys", [[(self._keys, Mark.NOTE)]]),
            )

    def on_mount(self) -> None:
        """Ready to type."""
        self.set_focus(self.query_one(NoteField))

    def on_note_field_closed(self, message: NoteField.Closed) -> None:
        """Hand the note back, or nothing."""
        self.dismiss(message.text if message.saved else None)

    def on_note_field_unsaved(self, message: NoteField.Unsaved) -> None:
        """Say what another Esc does, or the keys again."""
        words = _UNSAVED if message.asked else self._keys
        self.query_one("#note-keys", Lines).show([[(words, Mark.NOTE)]])

    @property
    def _keys(self) -> str:
        return _KEYS + (_EDITOR if self._edit else "")

    def on_note_field_editor_wanted(self, message: NoteField.EditorWanted) -> None:
        """Go on in the editor; what comes back is put in the field."""
        if self._edit is None:
            return
        try:
            text = self._edit(message.text)
        except ReaderError as problem:
            line = [(f"   {printable(str(problem))}", Mark.NOTE)]
            self.query_one("#note-keys", Lines).show([line])
            return
        self.query_one(NoteField).take(EditBuffer(text, len(text), LONGEST_NOTE))

    def save_on_exit(self) -> None:
        """A line that hangs up loses no word that was typed; the note says where it was cut off."""
        unsaved = self.query_one(NoteField).unsaved
        if unsaved and self._save:
            self._save(cut_off(unsaved))

    def action_back(self) -> None:
        """Leave the note as it was."""
        self.dismiss(None)


def cut_off(typed: str) -> str:
    """An unfinished note that says so at its end, once and within the longest."""
    said = typed.removesuffix(_CUT_OFF.strip()).rstrip()
    return f"{said[: LONGEST_NOTE - len(_CUT_OFF)]}{_CUT_OFF}"


def _room(width: int) -> int:
    return max(2, width - _MARGIN - 1)
