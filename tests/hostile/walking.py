"""A walk through the screen: keys, and the words on the window that each waits for.

The thin driver sends only what is different, so that no words need arrive in one piece: what is
waited for is read off an emulated window, never off the bytes.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from typing import NamedTuple

from tests.tui.driver.emulator import Emulator
from tests.tui.terminals import Session


class Step(NamedTuple):
    """Keys, and the words that the window then shows, or shows no more.

    There are none where the same widget takes the next key.
    """

    keys: bytes
    shown: str = ""
    gone: str = ""


class Window:
    """The window of a program, as a person sees it."""

    def __init__(self, running: Session) -> None:
        self.running = running
        self._emulator = Emulator(100, 30)
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._seen = 0

    def text(self) -> str:
        """The words on it now."""
        fresh = bytes(self.running.output[self._seen :])
        self._seen += len(fresh)
        self._emulator.show(self._decode(fresh))
        rows = self._emulator.seen()
        return "\n".join("".join(cell.text for cell in row) for row in rows)

    def wait_for(self, step: Step) -> None:
        """Wait until it shows what it should after a step."""
        self.running.until(lambda: self._follows(step), step)

    def _follows(self, step: Step) -> bool:
        text = self.text()
        return step.shown in text and (not step.gone or step.gone not in text)


def walked(running: Session, steps: Iterable[Step]) -> bytes:
    """Everything that was written while the steps were taken, one by one."""
    window = Window(running)
    for step in steps:
        running.send(step.keys)
        running.pump(0.12)
        window.wait_for(step)
        # After a crash the terminal itself would echo what is typed.
        assert b"\x1b[?1049l" not in running.output, f"left after {step}"
    running.pump(0.5)
    return bytes(running.output)
