"""The smallest script made readable: what a copy editor would strike out and write in.

    possible: the [-old-]{+new+} pier of [-wood-]{+stone+}      (kept: "pier" says something)
    possible: [-a gale-]{+strong wind+} in the [-north-]{+far south+}
    ours:     [-a gale in the north-]{+strong wind in the far south+}

Five steps, each a function from changes to changes: an insertion or a deletion slides to where a
phrase or clause begins; what has other letter case is changed; a name, a number with its scale and
a Korean particle after a changed stem go whole; an island (equal units between two replacements
that say nothing by themselves) is drowned, but never beside a figure; and, once it is known what
moved, what both sides of a replacement begin or end with is left out of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from reader.edits.phrases import SENTENCE_ENDS, Joints, balanced, boundary
from reader.edits.script import Change, touching_joined
from reader.edits.units import UnitRun, UnitWeight

_FARTHEST_SLIDE = 100
_LONGEST_ISLAND = 8


def tidied(left: UnitRun, right: UnitRun, changes: Iterable[Change]) -> list[Change]:
    """All steps but the last, in an order in which none undoes another."""
    found = slid(left, right, list(changes))
    found = recased(left, right, found)
    found = made_whole(left, right, found)
    return without_islands(left, right, found)


def recased(left: UnitRun, right: UnitRun, changes: Iterable[Change]) -> list[Change]:
    """Equal units whose keys differ (in letter case) are changed as well."""
    found: list[Change] = []
    i = j = 0
    for change in (*changes, Change(len(left.units), 0, 0, 0)):
        found += [
            Change(i + step, i + step + 1, j + step, j + step + 1)
            for step in range(change.i0 - i)
            if left.units[i + step].key != right.units[j + step].key
        ]
        found.append(change)
        i, j = change.i1, change.j1
    return touching_joined(found[:-1])


def slid(left: UnitRun, right: UnitRun, changes: Sequence[Change]) -> list[Change]:
    """Insertions and deletions moved along equal units to the best boundary."""
    found: list[Change] = []
    for index, change in enumerate(changes):
        if change.both_sided:
            found.append(change)
            continue
        floor = found[-1].i1 if found else 0
        ceiling = changes[index + 1].i0 if index + 1 < len(changes) else len(left.units)
        back = min(change.i0 - floor, _FARTHEST_SLIDE)
        forth = min(ceiling - change.i1, _FARTHEST_SLIDE)
        run, start, end = (
            (left, change.i0, change.i1) if change.i0 < change.i1 else (right, change.j0, change.j1)
        )
        shift = _best_shift(run, start, end, back, forth)
        i0, i1, j0, j1 = (place + shift for place in change[:4])
        found.append(Change(i0, i1, j0, j1))
    return touching_joined(found)


def _best_shift(run: UnitRun, start: int, end: int, back: int, forth: int) -> int:
    lowest = highest = 0
    while -lowest < back and _interchangeable(run, start + lowest - 1, end + lowest - 1):
        lowest -= 1
    while highest < forth and _interchangeable(run, start + highest, end + highest):
        highest += 1
    if lowest == highest:
        return 0
    return max(
        range(lowest, highest + 1),
        key=lambda shift: (_looks(run, start + shift, end + shift), shift),
    )


def _interchangeable(run: UnitRun, one: int, other: int) -> bool:
    same = run.units[one].folded == run.units[other].folded
    return same and run.touches(one) == run.touches(other)


def _looks(run: UnitRun, start: int, end: int) -> int:
    return boundary(run, start) + boundary(run, end) + (0 if balanced(run, start, end) else -4)


def made_whole(left: UnitRun, right: UnitRun, changes: Sequence[Change]) -> list[Change]:
    """Changes widened until none begins or ends inside a name, a number or a Korean word's end."""
    joined = Joints(left), Joints(right)
    found: list[Change] = []
    for index, change in enumerate(changes):
        i0, i1, j0, j1, moved = change
        floor = found[-1].i1 if found else 0
        ceiling = changes[index + 1].i0 if index + 1 < len(changes) else len(left.units)
        while floor < i0 and not moved and (i0 in joined[0] or j0 in joined[1]):
            i0, j0 = i0 - 1, j0 - 1
        while (
            i1 < ceiling
            and not moved
            and (
                i1 in joined[0] or j1 in joined[1] or left.is_particle(i1) or right.is_particle(j1)
            )
        ):
            i1, j1 = i1 + 1, j1 + 1
        found.append(Change(i0, i1, j0, j1, moved))
    return touching_joined(found)


def peeled(left: UnitRun, right: UnitRun, changes: Sequence[Change]) -> list[Change]:
    """Replacements without the units that both sides begin or end with, where none tears."""
    found = [_peeled(left, right, change) for change in changes]
    return found if found == changes else made_whole(left, right, found)


def _peeled(left: UnitRun, right: UnitRun, change: Change) -> Change:
    i0, i1, j0, j1, moved = change
    while i0 < i1 and j0 < j1 and _same(left, right, i0, j0):
        i0, j0 = i0 + 1, j0 + 1
    while i0 < i1 and j0 < j1 and _same(left, right, i1 - 1, j1 - 1):
        i1, j1 = i1 - 1, j1 - 1
    return Change(i0, i1, j0, j1, moved)


def _same(left: UnitRun, right: UnitRun, i: int, j: int) -> bool:
    same = left.units[i].key == right.units[j].key
    return same and left.touches(i) == right.touches(j)


def without_islands(left: UnitRun, right: UnitRun, changes: Sequence[Change]) -> list[Change]:
    """Replacements joined over the equal units between them that are no landmark."""
    if not any(_near(before, after) for before, after in pairwise(changes)):
        return list(changes)
    totals = _Totals(left), _Totals(right)
    found: list[Change] = []
    for change in changes:
        joined = change
        while found and _is_island(left, totals, found[-1], joined):
            last = found.pop()
            joined = Change(last.i0, joined.i1, last.j0, joined.j1)
        found.append(joined)
    return found


class _Totals:
    """How many words and numbers stand before each place, so that a stretch is counted at once."""

    def __init__(self, run: UnitRun) -> None:
        self.words = list(accumulate((unit.is_word for unit in run.units), initial=0))
        self.numbers = list(accumulate((unit.is_number for unit in run.units), initial=0))


def _near(before: Change, after: Change) -> bool:
    both_sided = before.both_sided and after.both_sided
    return both_sided and after.i0 - before.i1 <= _LONGEST_ISLAND


def _is_island(
    left: UnitRun, totals: tuple[_Totals, _Totals], before: Change, after: Change
) -> bool:
    if not _near(before, after) or _numbers(totals, before) or _numbers(totals, after):
        return False
    island = left.units[before.i1 : after.i0]
    if any(unit.weight is UnitWeight.CONTENT or unit.key in SENTENCE_ENDS for unit in island):
        return False
    says = sum(unit.weight for unit in island)
    return says <= UnitWeight.CHARACTER or says < min(_words(totals, before), _words(totals, after))


def _numbers(totals: tuple[_Totals, _Totals], change: Change) -> int:
    ours, theirs = (total.numbers for total in totals)
    return ours[change.i1] - ours[change.i0] + theirs[change.j1] - theirs[change.j0]


def _words(totals: tuple[_Totals, _Totals], change: Change) -> int:
    """How many words the longer side of a change has."""
    ours, theirs = (total.words for total in totals)
    return max(ours[change.i1] - ours[change.i0], theirs[change.j1] - theirs[change.j0])
