"""Pastes read whole: nothing between the marks of a paste is a key, whatever its bytes.

    ESC[200~ one ESC[A two ESC q three ESC[201~     one paste

Textual's parser takes escape sequences inside a paste for keys once they are long enough, or end at
another escape. Here no escape inside a paste reaches it. A text that brings the end mark along ends
the paste, which is the terminal's to prevent; what was read along with it is paste all the
same, up to the last end mark.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual._xterm_parser import BRACKETED_PASTE_END as END
from textual._xterm_parser import BRACKETED_PASTE_START as START
from textual._xterm_parser import XTermParser
from textual.events import Paste
from textual.message import Message

_ESCAPE, _VISIBLE = "\x1b", "␛"
_LONGEST = 100_000
"""The longest paste, in characters; the rest is dropped."""


class PasteParser(XTermParser):
    """Textual's parser, which is shown a paste when all of it is there."""

    def __init__(self, debug: bool = False) -> None:  # noqa: FBT001, FBT002
        super().__init__(debug)
        self._before = ""
        self._pasted: str | None = None

    def feed(self, data: str) -> Iterable[Message]:
        """Keys, events and pastes in what the terminal sent; "" is its end."""
        for piece in self._pieces(data) if data else ("",):
            for message in super().feed(piece):
                yield _without_escapes(message) if isinstance(message, Paste) else message

    def _pieces(self, data: str) -> Iterator[str]:
        """The same, with the pastes made harmless."""
        while data:
            if self._pasted is None:
                piece, data = self._to_start(data)
                yield piece
            else:
                whole, data = self._to_end(self._pasted + data)
                if whole is not None:
                    yield whole.replace(_ESCAPE, _VISIBLE) + END

    def _to_start(self, data: str) -> tuple[str, str]:
        """What comes before a paste, with its mark; what is behind that."""
        known = len(self._before)
        received = self._before + data
        begin = received.find(START)
        if begin < 0:
            self._before = received[1 - len(START) :]
            return data, ""
        self._before, self._pasted = "", ""
        stop = begin + len(START) - known
        # Of a mark that came in pieces the first may be taken for keys already: it is fed again.
        return data[:stop] + (START if begin < known else ""), data[stop:]

    def _to_end(self, pasted: str) -> tuple[str | None, str]:
        """A paste and what is behind its mark; None while there is no mark."""
        first = pasted.find(END)
        if first < 0:
            self._pasted = pasted[:_LONGEST] + pasted[_LONGEST:][1 - len(END) :]
            return None, ""
        self._pasted = None
        another = pasted.find(START, first)
        stop = pasted.rfind(END, 0, another if another >= 0 else None)
        return pasted[:stop][:_LONGEST], pasted[stop + len(END) :]


def _without_escapes(paste: Paste) -> Paste:
    return Paste(paste.text.replace(_ESCAPE, ""))
