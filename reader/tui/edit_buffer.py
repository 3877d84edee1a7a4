"""Words being typed, with a cursor: pure, so that no test needs a screen.

Words are safe to show from the moment they come in. The cursor is never inside what is drawn
as one character: a letter and its accents, a family of emoji.
"""

from __future__ import annotations

from typing import Self

from reader.dataclass import dataclass
from reader.model import Span
from reader.text import cells
from reader.text.clean import sanitized

_JOINER, _EMOJI_PRESENTATION = "\u200d", "\ufe0f"


def safe(text: str) -> str:
    """The text with its line breaks, tabs as spaces, and whatever acts or hides made visible."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(map(sanitized, lines))


@dataclass(frozen=True, slots=True)
class EditBuffer:
    """Text and the place of the cursor in it, 0 to its length; at most `most` characters."""

    text: str = ""
    at: int = 0
    most: int = 10_000

    def typed(self, words: str) -> Self:
        """Words put in at the cursor, as many as there is room for."""
        words = safe(words)[: self.most - len(self.text)]
        return self._with(self.text[: self.at] + words, self.text[self.at :])

    def rubbed_out(self) -> Self:
        """Without the character before the cursor."""
        return self._with(self.text[: self._left()], self.text[self.at :])

    def deleted(self) -> Self:
        """Without the character under the cursor."""
        return self._with(self.text[: self.at], self.text[self._right() :])

    def word_rubbed_out(self) -> Self:
        """Without the word before the cursor and the spaces after it."""
        before = self.text[: self.at].rstrip()
        cut = max(before.rfind(" "), before.rfind("\n")) + 1
        return self._with(self.text[:cut], self.text[self.at :])

    def cleared(self) -> Self:
        """Without everything before the cursor."""
        return self._with("", self.text[self.at :])

    def left(self) -> Self:
        """The cursor one character back."""
        return self._at(self._left())

    def right(self) -> Self:
        """The cursor one character on."""
        return self._at(self._right())

    def home(self) -> Self:
        """The cursor at the start of its line."""
        return self._at(self.text.rfind("\n", 0, self.at) + 1)

    def end(self) -> Self:
        """The cursor at the end of its line."""
        found = self.text.find("\n", self.at)
        return self._at(len(self.text) if found < 0 else found)

    def _left(self) -> int:
        place = max(0, self.at - 1)
        while place and not self._starts(place):
            place -= 1
        return place

    def _right(self) -> int:
        place = min(len(self.text), self.at + 1)
        while place < len(self.text) and not self._starts(place):
            place += 1
        return place

    def _starts(self, place: int) -> bool:
        """Whether what is drawn as one character starts there."""
        character = self.text[place]
        joined = place > 0 and self.text[place - 1] == _JOINER
        return not joined and character != _EMOJI_PRESENTATION and cells.width(character) > 0

    def _with(self, before: str, after: str) -> Self:
        return type(self)(before + after, len(before), self.most)

    def _at(self, place: int) -> Self:
        return type(self)(self.text, place, self.most)


def rows(text: str, width: int) -> list[Span]:
    """The rows of a text wrapped to `width` cells, by word where a word fits; together all of it.

    Unlike in the reading table, spaces at the end of a row stay: the cursor can be on them. A line
    break is the last character of its row. An empty row follows a line break at the end.
    """
    found: list[Span] = []
    start = used = 0
    gap = -1
    for place, character in enumerate(text):
        size = cells.width(character)
        while used + size > width and place > start:
            cut = gap + 1 if gap >= start else place
            found.append(Span(start, cut))
            start, used = cut, cells.width(text[cut:place])
        used += size
        if character == "\n":
            found.append(Span(start, place + 1))
            start, used = place + 1, 0
        if character == " ":
            gap = place
    return [*found, Span(start, len(text))]


def row_of(found: list[Span], at: int) -> int:
    """The row that the cursor is in."""
    return max(k for k, row in enumerate(found) if row.start <= at)
