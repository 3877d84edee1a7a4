"""Which units of two runs stand for each other: the smallest script, matter before grammar.

    The big new pier of the town is open. → The old town of the big pier is open.
    smallest: The [-big-]{+old+} [-new pier-]{+town+} of the [-town-]{+big pier+} is open.
    ours:     The {+old town of the +}big [-new -]pier [-of the town -]is open.

A smallest script alone takes any "of the" for as good an anchor as a name. So the units that say
something are matched first, and grammar and punctuation only between them. Each unit is one code
point here; diff-match-patch (Myers 1986) finds the script, without its clock (`Diff_Timeout = 0`)
so that the same texts always give the same answer. Above `LARGEST_EXACT` pairs of units that
could match rapidfuzz's bit-parallel subsequence does (Hyyrö 2004), which is as small and hundreds
of times faster; above `LARGEST` (125 MB of working memory) such a stretch counts as wholly changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from diff_match_patch import diff_match_patch

from reader.named_tuple import NamedTuple

LARGEST_EXACT = 500_000
LARGEST = 1_000_000_000

_SURROGATES = range(0xD800, 0xE000)
_ALPHABET = 0x110000 - len(_SURROGATES)
_ENGINE = diff_match_patch()
_ENGINE.Diff_Timeout = 0

Match = tuple[int, int]
Gap = tuple[int, int, int, int]

"""Only giants need it."""


class Change(NamedTuple):
    """Units `left[i0:i1]` became `right[j0:j1]`; between two changes all units are equal."""

    i0: int
    i1: int
    j0: int
    j1: int
    moved: bool = False

    @property
    def empty(self) -> bool:
        """Neither side has a unit left: what it held has moved."""
        return self.i0 == self.i1 and self.j0 == self.j1

    @property
    def both_sided(self) -> bool:
        """A replacement, neither a deletion nor an insertion."""
        return self.i0 < self.i1 and self.j0 < self.j1


def encoded(left: Sequence[str], right: Sequence[str]) -> tuple[str, str] | None:
    """One code point a different key; None where there are more keys than code points."""
    distinct = dict.fromkeys(chain(left, right))
    if len(distinct) > _ALPHABET:
        return None
    codes = {key: _character(number) for number, key in enumerate(distinct)}
    return "".join(map(codes.__getitem__, left)), "".join(map(codes.__getitem__, right))


def _character(number: int) -> str:
    return chr(number if number < _SURROGATES.start else number + len(_SURROGATES))


def changes(left: str, right: str, is_content: Sequence[bool]) -> list[Change]:
    """The changes that lead from one encoded run to the other, in order.

    `is_content[i]` says whether left unit i says something; the right's units say what their
    twins do.
    """
    start, left_end, right_end = _trimmed(left, right, (0, len(left), 0, len(right)))
    content = {left[i] for i in range(start, left_end) if is_content[i]}
    anchors = _matches(
        left,
        right,
        [i for i in range(start, left_end) if left[i] in content],
        [j for j in range(start, right_end) if right[j] in content],
    )
    found: list[Change] = []
    i0 = j0 = start
    for i1, j1 in (*anchors, (left_end, right_end)):
        if i0 < i1 or j0 < j1:
            found += _between(left, right, (i0, i1, j0, j1))
        i0, j0 = i1 + 1, j1 + 1
    return touching_joined(found)


def _between(left: str, right: str, gap: Gap) -> list[Change]:
    """The changes between two anchors, by all units."""
    i0, i1, j0, j1 = gap
    begin, i1, j1 = _trimmed(left, right, gap)
    j0 += begin - i0
    i0 = begin
    found = []
    both = i0 < i1 and j0 < j1
    matches = _matches(left, right, range(i0, i1), range(j0, j1)) if both else []
    for i, j in (*matches, (i1, j1)):
        if i0 < i or j0 < j:
            found.append(Change(i0, i, j0, j))
        i0, j0 = i + 1, j + 1
    return found


def _trimmed(left: str, right: str, gap: Gap) -> tuple[int, int, int]:
    """Start on the left, and both ends, without what is common at the beginning and the end."""
    i0, i1, j0, j1 = gap
    shift = j0 - i0
    while i0 < i1 and i0 + shift < j1 and left[i0] == right[i0 + shift]:
        i0 += 1
    while i0 < i1 and i0 + shift < j1 and left[i1 - 1] == right[j1 - 1]:
        i1, j1 = i1 - 1, j1 - 1
    return i0, i1, j1


def _matches(left: str, right: str, lefts: Iterable[int], rights: Iterable[int]) -> list[Match]:
    """Which of the places match in a longest common subsequence.

    What the other side does not have cannot match, so it is left out first: this keeps two wholly
    different texts as cheap as two equal ones.
    """
    rights = list(rights)
    lefts = [i for i, held in _held(left, lefts, {right[j] for j in rights}) if held]
    rights = [j for j, held in _held(right, rights, {left[i] for i in lefts}) if held]
    one, other = "".join([left[i] for i in lefts]), "".join([right[j] for j in rights])
    return [(lefts[a], rights[b]) for a, b in _common_subsequence(one, other)]


def _held(text: str, places: Iterable[int], held: set[str]) -> Iterable[tuple[int, bool]]:
    return ((place, text[place] in held) for place in places)


def _common_subsequence(one: str, other: str) -> Iterable[Match]:
    if one == other:
        return zip(range(len(one)), range(len(other)), strict=True)
    pairs = len(one) * len(other)
    if pairs > LARGEST:
        return ()
    return _exact(one, other) if pairs <= LARGEST_EXACT else _bit_parallel(one, other)


def _exact(one: str, other: str) -> Iterable[Match]:
    i = j = 0
    for op, units in _ENGINE.diff_main(one, other, checklines=False):
        size = len(units)
        if op == _ENGINE.DIFF_EQUAL:
            yield from zip(range(i, i + size), range(j, j + size), strict=True)
        i += size if op != _ENGINE.DIFF_INSERT else 0
        j += size if op != _ENGINE.DIFF_DELETE else 0


def _bit_parallel(one: str, other: str) -> Iterable[Match]:
    from rapidfuzz.distance.Indel import opcodes

    for step in opcodes(one, other):
        if step.tag == "equal":
            yield from zip(
                range(step.src_start, step.src_end),
                range(step.dest_start, step.dest_end),
                strict=True,
            )


def touching_joined(found: Iterable[Change]) -> list[Change]:
    """Neighbours without an equal unit between them made one, except for what moved."""
    joined: list[Change] = []
    for change in found:
        last = joined[-1] if joined else None
        touches = last and (last.i1, last.j1) == (change.i0, change.j0)
        if last and touches and not (last.moved or change.moved):
            joined[-1] = Change(last.i0, change.i1, last.j0, change.j1)
        else:
            joined.append(change)
    return joined
