"""Stories as a reader puts them together and apart, over what was found by itself.

Y    joined    the stories of two articles are one
P    parted    of two in one story, the one that is not its wire copy is alone
W    wire      an article is the wire copy of its story
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.dataclass import replace
from reader.library.choice import wire_copy
from reader.library.entries import Entry
from reader.review.state.related import Related, Relation


def wires_in(said: Iterable[Related]) -> frozenset[str]:
    """The digests of the articles that were called a wire copy."""
    return frozenset(one.left for one in said if one.relation is Relation.WIRE)


def put_together(
    entries: Sequence[Entry], said: Sequence[Related], wires: frozenset[str]
) -> Sequence[Entry]:
    """The entries with the stories that a reader made: what was joined first, then what was parted.

    `wires` are the digests of what was called a wire copy.
    """
    if not said:
        return entries
    by_digest: dict[str, list[int]] = {}
    for index, entry in enumerate(entries):
        if entry.digest:
            by_digest.setdefault(entry.digest, []).append(index)
    made = list(entries)
    for relation, change in ((Relation.JOINED, _join), (Relation.PARTED, _part)):
        for one in said:
            if one.relation is relation:
                left, right = (by_digest.get(each, ()) for each in (one.left, one.right))
                if left and right and left[0] != right[0]:
                    change(made, (*left, *right), wires)
    return made


def _join(made: list[Entry], members: Sequence[int], wires: frozenset[str]) -> None:
    """Make one story of those of the members, under the number of the first that has one."""
    del wires
    numbers = [made[k].story for k in members]
    known = [number for number in numbers if number is not None]
    story = known[0] if known else 1 + max((e.story or 0 for e in made), default=0)
    others = set(known[1:]) - {story}
    for index, entry in enumerate(made):
        if index in members or (entry.story in others and entry.story is not None):
            made[index] = replace(entry, story=story, candidate=None)
        elif entry.candidate in others and entry.candidate is not None:
            made[index] = replace(entry, candidate=story)


def _part(made: list[Entry], members: Sequence[int], wires: frozenset[str]) -> None:
    """Take those of the members out of their story that are not its wire copy."""
    for one in members:
        for other in members:
            _part_two(made, one, other, wires)


def _part_two(made: list[Entry], one: int, other: int, wires: frozenset[str]) -> None:
    first, second = made[one], made[other]
    if first.digest == second.digest:
        return
    if second.candidate is not None and second.candidate == first.story:
        made[other] = replace(second, candidate=None)
    if first.story is None or first.story != second.story:
        return
    story = [entry for entry in made if entry.story == first.story]
    leaving = one if wire_copy(story, wires).digest == second.digest else other
    made[leaving] = replace(made[leaving], story=None, candidate=None)
    left = [k for k, entry in enumerate(made) if entry.story == first.story]
    if len(left) == 1:
        made[left[0]] = replace(made[left[0]], story=None)
