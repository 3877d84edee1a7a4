"""Lines of entries in two columns, a screenful at a time.

Signs               d  dismissed          a page of the height of the screen: down the left
  !  it matters     u  take back          column, then down the right one, then the next page
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from reader.model import Mark
from reader.text import cells
from reader.tui.marked_text import MarkedText

Line = list[MarkedText]
"""A title (one piece), an entry's line (its keys, or blanks, and words), or a blank one ([])."""


def in_two(lines: Sequence[Line], width: int, height: int) -> list[Line]:
    """Lines as two columns, a screenful at a time: down the left one, then down the right one."""
    height = max(1, height)
    columns, rest = list[Sequence[Line]](), list(lines)
    while rest:
        end = _whole_entries(rest, height)
        columns.append(rest[:end])
        rest = rest[end:]
        while rest and not rest[0]:
            rest = rest[1:]
    nothing: Line = []
    page: list[Line] = []
    for left, right in zip_longest(columns[::2], columns[1::2], fillvalue=()):
        screenful = [_beside(*both, width) for both in zip_longest(left, right, fillvalue=nothing)]
        page += screenful + [nothing] * (height - len(screenful))
    return page


def _whole_entries(lines: Sequence[Line], height: int) -> int:
    """How many lines fill a column at most without parting an entry, or a title from its first."""
    if len(lines) <= height:
        return len(lines)
    ends = range(height, 0, -1)
    whole = (k for k in ends if _begins(lines[k]) and not _is_title(lines[k - 1]))
    return next(whole, height)


def _begins(line: Line) -> bool:
    """Whether a line is no second one of an entry: it has keys, or nothing."""
    return not line or bool(line[0][0].strip())


def _is_title(line: Line) -> bool:
    return len(line) == 1


def _beside(left: Line, right: Line, width: int) -> Line:
    room = width - sum(cells.width(words) for words, _ in left)
    return [*left, (" " * room, Mark.PLAIN), *right]
