"""Rows that moved up or down together, which the terminal can move by itself (DECSTBM, DL, IL).

shown     wanted     the terminal moves 2..4 up by one; row 4 alone is written
1 title   1 title
2 alpha   2 beta
3 beta    3 gamma
4 gamma   4 delta
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import is_not

from reader.named_tuple import NamedTuple
from reader.tui.driver.cell import Cell, CellRow
from reader.tui.driver.writer import CellWriter

_EDGE = 2
"""Columns at either edge that may differ in a moved row: the cursor's and the overview's."""
_COST = 24
"""Bytes of a move, in cells that could be written instead."""
_TRIED = 3


class Move(NamedTuple):
    """Rows first..last go up by `up` rows, or down where it is negative."""

    first: int
    last: int
    up: int


def best_move(shown: Sequence[CellRow], wanted: Sequence[CellRow], fill: Cell) -> Move | None:
    """The move after which the fewest cells are left to write, if it is worth its bytes."""
    still = _differing(shown, wanted) - _COST
    best = None
    for move in _candidates(shown, wanted):
        left = _differing(moved(shown, move, fill), wanted)
        if left < still:
            best, still = move, left
    return best


def moved(shown: Sequence[CellRow], move: Move, fill: Cell) -> list[CellRow]:
    """The rows after a move; those that came free are filled."""
    first, last, up = move
    block = list(shown[first : last + 1])
    free = [(fill,) * len(block[0])] * min(abs(up), len(block))
    block = block[up:] + free if up > 0 else free + block[:up]
    return [*shown[:first], *block, *shown[last + 1 :]]


def send_move(writer: CellWriter, move: Move) -> None:
    """Let the terminal move rows; it fills with the background that the writer has."""
    first, last, up = move
    writer.write_sequence(f"\x1b[{first + 1};{last + 1}r")
    writer.move(first, 0)
    rows = abs(up) if abs(up) > 1 else ""
    writer.write_sequence(f"\x1b[{rows}{'M' if up > 0 else 'L'}")
    writer.write_sequence("\x1b[r")


def _differing(shown: Sequence[CellRow], wanted: Sequence[CellRow]) -> int:
    return sum(
        sum(map(is_not, old, new)) for old, new in zip(shown, wanted, strict=True) if old is not new
    )


def _candidates(shown: Sequence[CellRow], wanted: Sequence[CellRow]) -> list[Move]:
    """Moves that the most rows, each the only one of its kind, agree on."""
    old, new = [_inner(row) for row in shown], [_inner(row) for row in wanted]
    times = Counter(old)
    place = {inner: y for y, inner in enumerate(old) if times[inner] == 1}
    shifts = [
        (place[inner] - y, y) for y, inner in enumerate(new) if inner in place and inner != old[y]
    ]
    votes = Counter(shift for shift, _ in shifts)
    return [
        _move(shift, [y for other, y in shifts if other == shift], old, new)
        for shift, _ in votes.most_common(_TRIED)
    ]


def _move(up: int, rows: Sequence[int], old: Sequence[CellRow], new: Sequence[CellRow]) -> Move:
    """The move that brings these wanted rows into place, and their neighbours that go with them."""
    first, last = rows[0], rows[-1]
    while first and 0 <= first - 1 + up < len(old) and new[first - 1] == old[first - 1 + up]:
        first -= 1
    while last + 1 < len(new) and last + 1 + up < len(old) and new[last + 1] == old[last + 1 + up]:
        last += 1
    return Move(first, last + up, up) if up > 0 else Move(first + up, last, up)


def _inner(row: CellRow) -> CellRow:
    return row[_EDGE:-_EDGE] if len(row) > 4 * _EDGE else row
