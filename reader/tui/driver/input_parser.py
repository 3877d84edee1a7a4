"""Keys, pastes and reports out of what the terminal sends; whatever that is, it ends nothing.

Textual's tables say what a sequence means. Its parser searches for the end of a sequence by what it
knows, types out what it does not, and fails at numbers that are none; here the grammar says where a
sequence ends, and what means nothing is dropped.

A lone escape is the Escape key when for a while nothing follows it, or when a letter follows it by
itself: Alt with a letter comes in one piece. What follows later and looks like the rest of an arrow
key, torn from it by a line that stalled, is no key either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from time import monotonic

from textual import constants, events, messages
from textual._xterm_parser import IS_ITERM, XTermParser
from textual.geometry import Size
from textual.keys import Keys
from textual.message import Message

from reader.late_pattern import late_pattern
from reader.tui.driver.key_report import key_report
from reader.tui.driver.sequences import ESCAPE, InputKind, InputPiece, SequenceReader, late_rest
from reader.tui.driver.terminal_size import TALLEST, WIDEST

ESCAPE_WAIT, NEAR_WAIT = 0.4, 0.1
"""Seconds after which a lone escape is the Escape key, over SSH and where no line can tear a key. A
lost packet comes again after the round trip and 0.2 seconds (Linux's least): a line with a round
trip of 0.2 seconds tears no key."""
_IN_ONE_PIECE = 0.03
"""Seconds between an escape and a letter from which they are two keys."""
_OVER_A_LINE, _MULTIPLEXERS = ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"), ("TMUX", "STY")
"""Variables of a session over SSH, and of programs that put torn keys together themselves."""
_LONGEST_ESCAPE_WAIT = 10.0
_WAIT = 1.0
"""Seconds after which a sequence that has begun is given up, the rest of a key is too late to be
one, and a paste whose end did not come can be ended by a key."""
_PASTE_ENDS = ("\x03", "\x11", "\x1b[99;5u", "\x1b[113;5u")
"""Ctrl+C and Ctrl+Q, typed alone."""
_VISIBLE_ESCAPE = "␛"

_CURSOR = late_pattern(r"\x1b\[(\d+);(\d+)R", re.ASCII)
_MODE = late_pattern(r"\x1b\[\?(\d+);(\d)\$y", re.ASCII)
_MOUSE = late_pattern(r"\x1b\[<(\d+);(-?\d+);(-?\d+)[Mm]", re.ASCII)
_SIZE = late_pattern(r"\x1b\[48;(\d+)[:\d]*;(\d+)[:\d]*;(\d+)[:\d]*;(\d+)[:\d]*t", re.ASCII)
_FOCUS = {"\x1b[I": events.AppFocus, "\x1b[O": events.AppBlur}
_SYNCHRONISED, _SIZE_REPORTS = 2026, 2048
_LARGEST = 100_000
"""The largest place or size that a report can tell, in cells or pixels."""


def escape_wait(environment: Mapping[str, str]) -> float:
    """Seconds to wait after an escape: ESCDELAY, in milliseconds, as curses has it."""
    told = environment.get("ESCDELAY", "")
    if not (told.isascii() and told.isdecimal()) or len(told) > 6 or not int(told):
        far = any(map(environment.get, _OVER_A_LINE)) and not any(
            map(environment.get, _MULTIPLEXERS)
        )
        return ESCAPE_WAIT if far else NEAR_WAIT
    return min(int(told) / 1000, _LONGEST_ESCAPE_WAIT)


class InputParser(XTermParser):
    """In Textual's place, by its own method names; times are seconds of a clock that goes on."""

    def __init__(self, debug: bool = False, *, escape_wait: float = ESCAPE_WAIT) -> None:  # noqa: FBT001, FBT002
        super().__init__(debug)
        self._reader = SequenceReader()
        self._escape_wait = escape_wait
        self._fed = self._escaped = float("-inf")

    @property
    def wait(self) -> float | None:
        """Seconds until `tick` has something to say; None where it has not."""
        if not self._reader.waiting:
            return None
        patience = self._escape_wait if self._reader.escape_begun else _WAIT
        return max(0.0, self._fed + patience - monotonic())

    def feed(self, data: str) -> Iterator[Message]:
        """Keys, events and pastes in what the terminal sent; "" is its end."""
        now = monotonic()
        ends_paste = self._reader.pasting and data in _PASTE_ENDS
        if ends_paste and now - self._fed > _WAIT:
            yield from self._messages(self._reader.end_paste())
        if self._reader.escape_begun and now - self._fed > _IN_ONE_PIECE and data[:1] not in "[O":
            yield from self._messages(self._reader.expire())
        if now - self._escaped < _WAIT:
            data = data.removeprefix(late_rest(data))
        self._escaped = float("-inf")
        self._fed = self._fed if ends_paste else now  # pressed again and again, it ends the paste
        yield from self._messages(self._reader.feed(data))

    def tick(self) -> Iterator[Message]:
        """What has begun and not gone on for too long."""
        if self.wait == 0.0:
            self._escaped = monotonic() if self._reader.escape_begun else self._escaped
            yield from self._messages(self._reader.expire())

    def answer(self, sequence: str) -> bool:
        """Whether it is an answer that somebody waits for, who has it now; here none is."""
        return False

    def _messages(self, pieces: Iterable[InputPiece]) -> Iterator[Message]:
        for piece in pieces:
            for message in self._meaning(piece):
                if not (isinstance(message, events.Key) and message.key == Keys.Ignore):
                    yield message

    def _meaning(self, piece: InputPiece) -> Iterable[Message]:
        text = piece.text
        if piece.kind is InputKind.PASTE:
            return (events.Paste(text.replace(ESCAPE, _VISIBLE_ESCAPE).replace("\x00", "")),)
        if piece.kind is InputKind.CHARACTER:
            return self._sequence_to_key_events(text)
        if self.answer(text):
            return ()
        if text in _FOCUS:
            return (_FOCUS[text](),)
        return self._report(text) or self._keys(text)

    def _report(self, sequence: str) -> tuple[Message, ...]:
        """What is no key: where the cursor or the mouse is, what the terminal can, its size."""
        if found := _CURSOR.fullmatch(sequence):
            row, column = map(int, found.groups())
            return (events.CursorPosition(column - 1, row - 1),)
        if found := _MODE.fullmatch(sequence):
            return _mode(int(found[1]), int(found[2]))
        if found := _SIZE.fullmatch(sequence):
            return self._resized(*map(int, found.groups()))
        if found := _MOUSE.fullmatch(sequence):
            near = all(abs(int(number)) <= _LARGEST for number in found.groups())
            moved = self.parse_mouse_code(sequence) if near else None
            return (moved,) if moved else ()
        return ()

    def _resized(self, height: int, width: int, *pixels: int) -> tuple[Message, ...]:
        if not (0 < width <= WIDEST and 0 < height <= TALLEST):
            return ()
        told = all(0 < count <= _LARGEST for count in pixels)
        resized = events.Resize.from_dimensions(
            (width, height), (pixels[1], pixels[0]) if told else None
        )
        self.terminal_size, self.terminal_pixel_size = Size(width, height), resized.pixel_size
        self.mouse_pixels = told
        return (resized,)

    def _keys(self, sequence: str) -> Iterable[events.Key]:
        known = key_report(sequence)
        if known is None:
            return ()
        keys = list(self._sequence_to_key_events(known))
        if not keys and len(sequence) == 2:
            return map(_with_alt, self._sequence_to_key_events(sequence[1], alt=True))
        return keys


def _with_alt(key: events.Key) -> events.Key:
    """What Textual says of letters only, said of every character that can be seen."""
    seen = key.is_printable and not key.key.startswith("alt+")
    return events.Key(f"alt+{key.key}", key.character) if seen else key


def _mode(mode: int, setting: int) -> tuple[Message, ...]:
    """What the terminal answers to the question whether it knows a mode."""
    if mode == _SYNCHRONISED and setting > 0:
        return (messages.TerminalSupportsSynchronizedOutput(),)
    if mode == _SIZE_REPORTS and constants.SMOOTH_SCROLL and not IS_ITERM:
        return (messages.InBandWindowResize.from_setting_parameter(setting),)
    return ()
