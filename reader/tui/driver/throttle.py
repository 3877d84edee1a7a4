"""When the next frame may be sent: no sooner than the line has time for it.

Each frame contains a question to the terminal (DSR 5, "are you well?"), whose answer comes when all
before it was drawn. Its answer, `ESC [ 0 n`, is no key of any terminal, and tmux, GNU screen and
the Linux console give it too. What the application paints meanwhile is merged into one frame.

The question is a little before a long frame's end, so that the next frame arrives when this one
has been drawn, and a slow line does not lie idle for as long as an answer takes.
"""

from __future__ import annotations

from collections import deque

QUESTION = "\x1b[5n"
ANSWERS = ("\x1b[0n", "\x1b[3n")

_AHEAD = 1_300
"""Bytes of a frame behind its question: what a line of 9,600 bytes a second carries until the next
frame is there, for a program 50 ms away."""
_FRAMES = 3
_BYTES = 1_200
"""Under way at most; a frame is always sent when nothing is."""
_AT_FIRST = 0.7
_LATER = 3.0
"""Seconds to wait for an answer: of a terminal that never gave one, and of one that did."""
_PATIENCE = 3
"""Answers missing in a row after which no more are asked for."""


def asking(frame: str) -> tuple[str, str]:
    """A frame with its question, between two sequences or at the end; and what is behind it."""
    place = frame.rfind("\x1b", 1, max(1, len(frame) - _AHEAD))
    if place < 0:
        return frame + QUESTION, ""
    return frame[:place] + QUESTION, frame[place:]


class Throttle:
    """Frames under way. Times are seconds of any clock that does not go back."""

    def __init__(self) -> None:
        self._under_way: deque[int] = deque()
        self._since = 0.0
        self._answered = False
        self._missing = 0

    @property
    def asks(self) -> bool:
        """Whether the next frame should end with a question."""
        return self._missing < (_PATIENCE if self._answered else 1)

    @property
    def idle(self) -> bool:
        """Whether no answer is awaited."""
        return not self._under_way

    @property
    def _has_room(self) -> bool:
        return len(self._under_way) < _FRAMES and sum(self._under_way) < _BYTES

    def wait(self, now: float) -> float:
        """Seconds until a frame may be sent without an answer; 0 where one may be sent now."""
        if self._has_room:
            return 0.0
        return max(0.0, self._since + (_LATER if self._answered else _AT_FIRST) - now)

    def sent(self, size: int, now: float) -> None:
        """A frame of `size` bytes and a question went out."""
        if not self._has_room:
            self.give_up()
        if not self._under_way:
            self._since = now
        self._under_way.append(size)

    def answer(self, now: float) -> None:
        """The terminal answered; an answer that comes after all hope is lost starts it again."""
        if self._under_way:
            self._under_way.popleft()
        self._since = now
        self._answered = True
        self._missing = 0

    def give_up(self) -> None:
        """No answer came in time: go on without."""
        self._missing += 1
        self._under_way.clear()
