"""A terminal without a window: pyte's, and what it lacks of the ones in use.

Half of an overwritten wide character becomes a blank; joiners and selectors stay with the character
before them; dim stands in the place of blink, which nobody uses.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

import pyte
from pyte.screens import Char
from rich.cells import cell_len

_UNKNOWN_TO_PYTE = re.compile(r"\x1b\[[<>=][0-9;]*u|\x1bP(?:[^\x1b]|\x1b[^\\])*\x1b\\")
_DIM_AS_BLINK = {2: (5,), 22: (22, 25), 21: (4,)}


class Seen(NamedTuple):
    """What a person sees of a cell."""

    text: str
    foreground: str
    background: str
    attributes: tuple[bool, ...]


class Emulator(pyte.Screen):
    """A terminal of a size, with colours erased by the background or not."""

    def __init__(self, columns: int, lines: int, *, colored_erase: bool = True) -> None:
        self._colored_erase = colored_erase
        super().__init__(columns, lines)
        self._stream = pyte.Stream(self)
        self.reset_mode(7, private=True)

    def show(self, written: str) -> None:
        """Take what a program wrote."""
        self._stream.feed(_UNKNOWN_TO_PYTE.sub("", written))

    def seen(self) -> list[list[Seen]]:
        """Every cell, row by row."""
        return [[_seen(self.buffer[y][x]) for x in range(self.columns)] for y in range(self.lines)]

    def text(self) -> str:
        """The words on the screen."""
        return "\n".join(line.rstrip() for line in self.display)

    def draw(self, data: str) -> None:
        """One character after the other, as a terminal without wrapping does."""
        for character in data:
            width = cell_len(character)
            if width == 0:
                self._combine(character)
            elif self.cursor.x < self.columns:
                self._put(character, width)

    def _put(self, character: str, width: int) -> None:
        x = self.cursor.x
        for column in range(x, min(x + width, self.columns)):
            self._break(column)
        line = self.buffer[self.cursor.y]
        line[x] = self.cursor.attrs._replace(data=character)
        if width == 2 and x + 1 < self.columns:
            line[x + 1] = self.cursor.attrs._replace(data="")
        self.cursor.x = min(x + width, self.columns)

    def _combine(self, character: str) -> None:
        line, x = self.buffer[self.cursor.y], self.cursor.x - 1
        if x > 0 and not line[x].data:
            x -= 1
        if x >= 0:
            line[x] = line[x]._replace(data=line[x].data + character)

    def _break(self, column: int) -> None:
        """Make a blank of the other half of a wide character that is written over."""
        line = self.buffer[self.cursor.y]
        if not line[column].data and column:
            line[column - 1] = line[column - 1]._replace(data=" ")
        elif column + 1 < self.columns and not line[column + 1].data:
            line[column + 1] = line[column + 1]._replace(data=" ")

    def erase_in_line(self, how: int = 0, private: bool = False) -> None:
        self._break(self.cursor.x)
        self._with_background(lambda: super(Emulator, self).erase_in_line(how, private))

    def erase_characters(self, count: int | None = None) -> None:
        last = min(self.cursor.x + (count or 1), self.columns) - 1
        self._break(self.cursor.x)
        self._break(last)
        self._with_background(lambda: super(Emulator, self).erase_characters(count))

    def erase_in_display(self, how: int = 0, *args: Any, **kwargs: Any) -> None:
        """All of it (2), every cell: pyte's own leaves cells alone that were never written."""
        background = self.cursor.attrs.bg if self._colored_erase else "default"
        for y in range(self.lines):
            for x in range(self.columns):
                self.buffer[y][x] = self.default_char._replace(bg=background)

    def index(self) -> None:
        at_bottom = self.cursor.y == self._bottom()
        super().index()
        self._fill_new(self._bottom(), moved=at_bottom)

    def reverse_index(self) -> None:
        at_top = self.cursor.y == self._top()
        super().reverse_index()
        self._fill_new(self._top(), moved=at_top)

    def delete_lines(self, count: int | None = None) -> None:
        super().delete_lines(count)
        for row in range(max(self.cursor.y, self._bottom() + 1 - (count or 1)), self._bottom() + 1):
            self._fill_new(row, moved=True)

    def insert_lines(self, count: int | None = None) -> None:
        super().insert_lines(count)
        for row in range(self.cursor.y, min(self.cursor.y + (count or 1), self._bottom() + 1)):
            self._fill_new(row, moved=True)

    def select_graphic_rendition(self, *attrs: int, **kwargs: Any) -> None:
        codes: list[int] = []
        rest = list(attrs)
        while rest:
            code = rest.pop(0)
            if code in (38, 48):
                taken = 4 if rest[:1] == [2] else 2
                codes += [code, *rest[:taken]]
                del rest[:taken]
            else:
                codes += _DIM_AS_BLINK.get(code, (code,))
        super().select_graphic_rendition(*codes)

    def set_mode(self, *modes: int, **kwargs: Any) -> None:
        super().set_mode(*modes, **kwargs)
        if 1049 in modes:
            self.erase_in_display(2)

    def _with_background(self, erase: Callable[[], None]) -> None:
        attributes = self.cursor.attrs
        background = attributes.bg if self._colored_erase else "default"
        self.cursor.attrs = self.default_char._replace(bg=background)
        erase()
        self.cursor.attrs = attributes

    def _top(self) -> int:
        return self.margins.top if self.margins else 0

    def _bottom(self) -> int:
        return self.margins.bottom if self.margins else self.lines - 1

    def _fill_new(self, row: int, *, moved: bool) -> None:
        if moved and self._colored_erase:
            fill = self.default_char._replace(bg=self.cursor.attrs.bg)
            if all(cell == self.default_char for cell in self.buffer[row].values()):
                for x in range(self.columns):
                    self.buffer[row][x] = fill


def _seen(cell: Char) -> Seen:
    attributes = (
        cell.bold,
        cell.italics,
        cell.underscore,
        cell.strikethrough,
        cell.reverse,
        cell.blink,
    )
    if cell.data == " " and not (cell.underscore or cell.strikethrough or cell.reverse):
        return Seen(" ", "", cell.bg, ())
    return Seen(cell.data, cell.fg, cell.bg, attributes)
