"""A phrase struck out in one place and written in at another: it moved.

    [-On Monday morning -]officials {+on Monday morning +}met   → both edits are `moved`

Only what cannot be mistaken: at least three words with one that says something, or two that do;
word for word but for capitals; and its pairs of words stand nowhere else on either side.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Container, Iterator, Sequence

from reader.edits.phrases import CLAUSE_ENDS
from reader.edits.script import Change
from reader.edits.units import UnitRun, UnitWeight
from reader.named_tuple import NamedTuple

_Pair = tuple[str, str]


class _Move(NamedTuple):
    left: range
    right: range


class _Segment(NamedTuple):
    size: int
    moved: bool


def with_moves(left: UnitRun, right: UnitRun, changes: Sequence[Change]) -> list[Change]:
    """The changes with what moved cut out of them and marked."""
    if not _may_move(changes):
        return list(changes)
    moves = _moves(left, right, changes)
    if not moves:
        return list(changes)
    gone, come = [range(c.i0, c.i1) for c in changes], [range(c.j0, c.j1) for c in changes]
    ours = _segments(gone, _with_marks(left, gone, [move.left for move in moves]))
    theirs = _segments(come, _with_marks(right, come, [move.right for move in moves]))
    return [
        part
        for change, out, into in zip(changes, ours, theirs, strict=True)
        for part in _parted(change, out, into)
    ]


def _may_move(changes: Sequence[Change]) -> bool:
    """Whether two units or more went in one place and came in another."""
    gone = {place for place, change in enumerate(changes) if change.i1 - change.i0 > 1}
    come = {place for place, change in enumerate(changes) if change.j1 - change.j0 > 1}
    return bool(gone and come) and len(gone | come) > 1


def _with_marks(run: UnitRun, changed: Sequence[range], moved: Sequence[range]) -> list[range]:
    """What moved, each with the commas beside it that changed with it."""
    taken = {place for stretch in moved for place in stretch}
    free = {place for stretch in changed for place in stretch} - taken
    widened = []
    for stretch in moved:
        before, after = stretch.start - 1, stretch.stop
        if after in free and run.units[after].key in CLAUSE_ENDS:
            widened.append(range(stretch.start, after + 1))
        elif before in free and run.units[before].key in CLAUSE_ENDS:
            widened.append(range(before, stretch.stop))
        else:
            widened.append(stretch)
        free -= {before, after}
    return sorted(widened, key=lambda stretch: stretch.start)


def _moves(left: UnitRun, right: UnitRun, changes: Sequence[Change]) -> list[_Move]:
    places = _unique_pairs(right)
    once = _unique_pairs(left)
    free = {j: change.j1 for change in changes for j in range(change.j0, change.j1)}
    found: list[_Move] = []
    for change in changes:
        i = change.i0
        while i + 1 < change.i1:
            pair = left.units[i].folded, left.units[i + 1].folded
            j = places.get(pair, -1) if once.get(pair) == i else -1
            if j not in free or change.j0 <= j < change.j1:
                i += 1
                continue
            size = _common(left, right, range(i, change.i1), range(j, free[j]), free)
            if _is_telling(left, range(i, i + size)):
                found.append(_Move(range(i, i + size), range(j, j + size)))
                for place in range(j, j + size):
                    del free[place]
            i += max(size, 1)
    return found


def _unique_pairs(run: UnitRun) -> dict[_Pair, int]:
    """Where each pair of neighbouring words stands that stands there only."""
    pairs = [(a.folded, b.folded) for a, b in zip(run.units, run.units[1:], strict=False)]
    counts = Counter(pairs)
    return {
        pair: place
        for place, pair in enumerate(pairs)
        if counts[pair] == 1 and run.units[place].is_word and run.units[place + 1].is_word
    }


def _common(left: UnitRun, right: UnitRun, ours: range, theirs: range, free: Container[int]) -> int:
    """How many units from two places on are the same words, none of them taken already."""
    size = 0
    for i, j in zip(ours, theirs, strict=False):
        same = left.units[i].folded == right.units[j].folded
        if not (same and left.units[i].is_word and j in free):
            break
        size += 1
    return size


def _is_telling(run: UnitRun, places: range) -> bool:
    units = [run.units[place] for place in places]
    says = sum(unit.weight for unit in units)
    if any(unit.is_dense for unit in units):
        return says >= 2 * UnitWeight.CONTENT
    telling = sum(unit.weight is UnitWeight.CONTENT for unit in units)
    return telling >= 2 or (telling == 1 and len(units) >= 3)


def _parted(change: Change, out: Sequence[_Segment], into: Sequence[_Segment]) -> Iterator[Change]:
    """One change as what moved out of it, what moved into it, and the rest."""
    i, j = change.i0, change.j0
    ours, theirs = deque(out), deque(into)
    while ours or theirs:
        if ours and ours[0].moved:
            rows, columns, moved = ours.popleft().size, 0, True
        elif theirs and theirs[0].moved:
            rows, columns, moved = 0, theirs.popleft().size, True
        else:
            rows = ours.popleft().size if ours else 0
            columns = theirs.popleft().size if theirs else 0
            moved = False
        yield Change(i, i + rows, j, j + columns, moved)
        i, j = i + rows, j + columns


def _segments(changed: Sequence[range], moved: Sequence[range]) -> Iterator[list[_Segment]]:
    """For each changed stretch of one side, its parts that moved and those that did not."""
    coming = deque(moved)
    for stretch in changed:
        parts = []
        place = stretch.start
        while coming and coming[0].start < stretch.stop:
            move = coming.popleft()
            parts += [_Segment(move.start - place, moved=False)] if place < move.start else []
            parts.append(_Segment(len(move), moved=True))
            place = move.stop
        parts += [_Segment(stretch.stop - place, moved=False)] if place < stretch.stop else []
        yield parts
