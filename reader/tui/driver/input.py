"""What the terminal sends: keys and events for the application, answers for the throttle."""

from __future__ import annotations

import os
import selectors
from codecs import getincrementaldecoder
from collections.abc import Callable, Iterable
from threading import Event

from textual.message import Message

from reader.tui.driver.input_parser import ESCAPE_WAIT, InputParser
from reader.tui.driver.throttle import ANSWERS


class End(Event):
    """An event that also wakes who waits for a terminal: while it is set, something can be read."""

    def __init__(self) -> None:
        super().__init__()
        self._heard, self._told = os.pipe()

    def fileno(self) -> int:
        """What a selector waits for."""
        return self._heard

    def set(self) -> None:
        """It is over, or over again."""
        if not self.is_set():
            super().set()
            os.write(self._told, b".")

    def clear(self) -> None:
        """It begins anew."""
        if self.is_set():
            super().clear()
            os.read(self._heard, 1)

    def __del__(self) -> None:
        os.close(self._heard)
        os.close(self._told)


class AnswerParser(InputParser):
    """A parser which knows an answer from a key, however late it comes."""

    def __init__(
        self,
        answered: Callable[[], None],
        *,
        debug: bool = False,
        escape_wait: float = ESCAPE_WAIT,
    ) -> None:
        super().__init__(debug, escape_wait=escape_wait)
        self._answered = answered

    def answer(self, sequence: str) -> bool:
        """Whether the terminal has drawn a frame."""
        if sequence in ANSWERS:
            self._answered()
        return sequence in ANSWERS


def read_input(
    descriptor: int, parser: InputParser, ended: End, post: Callable[[Message], None]
) -> None:
    """Read the terminal until `ended`; where it is gone, only wait for that."""
    decode = getincrementaldecoder("utf-8")("replace").decode
    with selectors.DefaultSelector() as selector:
        selector.register(descriptor, selectors.EVENT_READ)
        selector.register(ended, selectors.EVENT_READ)
        while not ended.is_set():
            if selector.select(parser.wait) and not ended.is_set():
                written = _read(descriptor)
                if not written:
                    ended.wait()
                    break
                _post_all(parser.feed(decode(written)), post)
            _post_all(parser.tick(), post)


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:
        return b""


def _post_all(messages: Iterable[Message], post: Callable[[Message], None]) -> None:
    for message in messages:
        post(message)
