"""What the terminal sends: keys and events for the application, answers for the throttle."""

from __future__ import annotations

import os
import selectors
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterable
from contextlib import suppress
from threading import Event

from textual._parser import ParseError
from textual._xterm_parser import XTermParser
from textual.events import Key
from textual.keys import Keys
from textual.message import Message

from reader.tui.driver.paste_parser import PasteParser
from reader.tui.driver.throttle import ANSWERS

_TICK = 0.1
"""Seconds after which a lone escape is the Escape key."""


class AnswerParser(PasteParser):
    """A parser which knows an answer from a key, however late it comes."""

    def __init__(self, answered: Callable[[], None], *, debug: bool = False) -> None:
        super().__init__(debug)
        self._answered = answered

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[Key]:  # noqa: FBT001, FBT002
        if sequence in ANSWERS:
            self._answered()
            return (Key(Keys.Ignore, sequence),)
        return super()._sequence_to_key_events(sequence, alt)


def read_input(
    descriptor: int, parser: XTermParser, ended: Event, post: Callable[[Message], None]
) -> None:
    """Read the terminal until `ended`; where it is gone, only wait for that."""
    decode = getincrementaldecoder("utf-8")("replace").decode
    with selectors.DefaultSelector() as selector:
        selector.register(descriptor, selectors.EVENT_READ)
        while not ended.is_set():
            if selector.select(_TICK):
                written = _read(descriptor)
                if not written:
                    ended.wait()
                    break
                _post_all(parser.feed(decode(written)), post)
            _post_all(parser.tick(), post)
    with suppress(EOFError, ParseError):
        _post_all(parser.feed(""), post)


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:
        return b""


def _post_all(messages: Iterable[Message], post: Callable[[Message], None]) -> None:
    for message in messages:
        post(message)
