"""Changes of units into edits of text: which edit each space belongs to.

    The [-old -]pier.       a deleted word takes the space after it
    The pier[- of wood-].   or the one before it, where a mark follows
    The [-old-]{+new+} pier.   a replacement takes none

Spaces that differ only as spaces belong to equal stretches, and so do those beside a mark
("pier – shut", "pier—shut"); a space that is there on one side only, between words, is changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.edits.script import Change
from reader.edits.units import UnitRun
from reader.model import Edit, Op, Span


def as_edits(left: UnitRun, right: UnitRun, changes: Sequence[Change]) -> Iterator[Edit]:
    """Edits that part both runs' spans, equal stretches included."""
    i, j = left.span.start, right.span.start
    before = Change(0, 0, 0, 0)
    for group in _groups([change for change in changes if not change.empty]):
        whole = Change(group[0].i0, group[-1].i1, group[0].j0, group[-1].j1)
        ours, theirs = _outline(left, right, whole)
        yield from _equal(left, right, (before, whole), Span(i, ours.start), Span(j, theirs.start))
        i, j = ours.start, theirs.start
        for change in group:
            last = change is group[-1]
            i1 = ours.end if last else _inside(ours, left.begin(change.i1))
            j1 = theirs.end if last else _inside(theirs, right.begin(change.j1))
            yield Edit(_op(i, i1, j, j1), Span(i, i1), Span(j, j1), change.moved)
            i, j = i1, j1
        before = whole
    end = Change(len(left.units), 0, len(right.units), 0)
    yield from _equal(left, right, (before, end), Span(i, left.span.end), Span(j, right.span.end))


def _equal(
    left: UnitRun, right: UnitRun, around: tuple[Change, Change], ours: Span, theirs: Span
) -> Iterator[Edit]:
    """One equal stretch; where typography counts, cut where its spaces differ."""
    i, j = ours.start, theirs.start
    for step in range(around[1].i0 - around[0].i1 + 1) if left.exact else ():
        here = left.gap(around[0].i1 + step, ours)
        there = right.gap(around[0].j1 + step, theirs)
        if left.text[slice(*here)] == right.text[slice(*there)]:
            continue
        if i < here.start:
            yield Edit(Op.EQUAL, Span(i, here.start), Span(j, there.start))
        yield Edit(_op(*here, *there), here, there)
        i, j = here.end, there.end
    if i < ours.end and j < theirs.end:
        yield Edit(Op.EQUAL, Span(i, ours.end), Span(j, theirs.end))
    elif i < ours.end or j < theirs.end:
        yield Edit(_op(i, ours.end, j, theirs.end), Span(i, ours.end), Span(j, theirs.end))


def _groups(changes: Sequence[Change]) -> list[list[Change]]:
    """Changes without an equal unit between them, which share their spaces."""
    groups: list[list[Change]] = []
    for change in changes:
        if groups and (groups[-1][-1].i1, groups[-1][-1].j1) == (change.i0, change.j0):
            groups[-1].append(change)
        else:
            groups.append([change])
    return groups


def _outline(left: UnitRun, right: UnitRun, change: Change) -> tuple[Span, Span]:
    """What the change covers on both sides, with the spaces it takes."""
    lead, trail = _spaces_taken(left, right, change)
    return (
        _cover(left, change.i0, change.i1, lead=lead, trail=trail),
        _cover(right, change.j0, change.j1, lead=lead, trail=trail),
    )


def _spaces_taken(left: UnitRun, right: UnitRun, change: Change) -> tuple[bool, bool]:
    """Whether the change takes the space before it, and the one after it."""
    before = left.space(change.i0), right.space(change.j0)
    after = left.space(change.i1), right.space(change.j1)
    if change.both_sided:
        lead = before[0] != before[1] and left.is_word(change.i0 - 1)
        return lead, after[0] != after[1] and left.is_word(change.i1)
    # The place where nothing stands has one space or none: it pairs with one of the other side's.
    if before[0] == before[1]:
        return False, True
    return True, after[0] != after[1]


def _cover(run: UnitRun, start: int, end: int, *, lead: bool, trail: bool) -> Span:
    at_edge = end == len(run.units)
    first = run.finish(start) if lead or start == 0 else run.begin(start)
    return Span(first, run.begin(end) if trail or at_edge else run.finish(end))


def _inside(span: Span, place: int) -> int:
    return min(max(place, span.start), span.end)


def _op(i0: int, i1: int, j0: int, j1: int) -> Op:
    if i0 == i1:
        return Op.INSERT
    return Op.DELETE if j0 == j1 else Op.REPLACE
