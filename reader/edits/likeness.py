"""How much two runs have in common, and whether that is enough to compare them word by word.

    likeness = 2 · kept / (left + right)

in units weighted by what they say (a content word 4, a function word 1, a mark 0), so it is free
of scale: Dice (1945). Below the floor the two are shown whole, unless they share a stretch long
enough to be a quotation: then that is what a reader must see.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.edits.script import Change
from reader.edits.units import UnitRun, UnitWeight

_STRETCH = 4 * UnitWeight.CONTENT


def says(run: UnitRun) -> int:
    """The weight of all units."""
    return sum(unit.weight for unit in run.units)


def kept(left: UnitRun, right: UnitRun, changes: Sequence[Change]) -> list[int]:
    """The weight of each equal stretch; one that differs in letter case alone is kept as well."""
    stretches: list[int] = []
    start = 0
    for change in (*changes, Change(len(left.units), 0, 0, 0)):
        stretches.append(sum(unit.weight for unit in left.units[start : change.i0]))
        ours, theirs = left.units[change.i0 : change.i1], right.units[change.j0 : change.j1]
        if [unit.folded for unit in ours] == [unit.folded for unit in theirs]:
            stretches.append(sum(unit.weight for unit in ours))
        start = change.i1
    return stretches


def alike(left: UnitRun, right: UnitRun, changes: Sequence[Change], floor: float) -> bool:
    """Whether enough stands unchanged for a comparison word by word."""
    stretches = kept(left, right, changes)
    return max(stretches) >= _STRETCH or 2 * sum(stretches) >= floor * (says(left) + says(right))


def may_be_alike(left: UnitRun, right: UnitRun, floor: float) -> bool:
    """Whether the units in common, in any order, could reach the floor: cheap, to stop early."""
    ours = {unit.folded for unit in left.units}
    shared = sum([unit.weight for unit in right.units if unit.folded in ours])
    return shared >= _STRETCH or 2 * shared >= floor * (says(left) + says(right))
