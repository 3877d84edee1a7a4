"""What a reader says of stories in the list: this is the wire, these tell one story, this does not.

Each key is a function from what the list knows to what is to be said, and a notice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from reader.dataclass import dataclass
from reader.library.entries import Entry
from reader.library.story_places import story_number
from reader.review.state.related import Related, Relation
from reader.text import cells
from reader.text.clean import sanitized
from reader.tui.desk.desk_state import Desk

NOT_READ = "it is not read yet"
MARK_WIRE = "no story yet: Space on its wire copy, then W here"
MARK_OTHER = "mark the other article with Space, then Y here"
NO_STORY = "it shares no story with another"
PART_THE_OTHERS = "it is the wire copy: P on the tellings that are not of its story"


_LONGEST = 40
"""Cells of a headline in what is told."""


def named(entry: Entry) -> str:
    """An article by its headline: file names are long, and much alike."""
    return f"“{cells.fitted(sanitized(entry.title), _LONGEST)}”"


@dataclass(frozen=True, slots=True)
class Saying:
    """What is to be said, what is to be taken back, and what the reader is told."""

    say: tuple[Related, ...] = ()
    unsay: tuple[Related, ...] = ()
    notice: str = ""


def wire(desk: Desk, entry: Entry | None) -> Saying:
    """The article is the wire copy of its story; alone, the marked one is, and they are a story."""
    if entry is None or not entry.digest:
        return Saying(notice=NOT_READ)
    number = story_number(entry)
    if number is None:
        other = _marked(desk, entry)
        if other is None:
            return Saying(notice=MARK_WIRE)
        joined = _related(Relation.JOINED, other.digest, entry.digest)
        others = _members(desk, story_number(other))
        say, unsay = _as_wire(desk, other, others)
        return Saying((joined, *say), unsay, f"the wire copy of {named(entry)}: {named(other)}")
    story = _members(desk, number)
    if entry.story is None:
        joined = _related(Relation.JOINED, desk_base(desk, entry), entry.digest)
        say, unsay = _as_wire(desk, entry, story)
        return Saying((joined, *say), unsay, f"the wire copy: {named(entry)}")
    if entry.digest in desk.filled.wires:
        taken = (_related(Relation.WIRE, entry.digest),)
        return Saying((), taken, f"no longer called the wire copy: {named(entry)}")
    say, unsay = _as_wire(desk, entry, story)
    return Saying(say, unsay, f"the wire copy of its story: {named(entry)}")


def same(desk: Desk, entry: Entry | None) -> Saying:
    """The two that are marked are of one story; else this one and the marked, or its likely one."""
    if entry is None or not entry.digest:
        return Saying(notice=NOT_READ)
    one, two = _two_marked(desk) or (entry, _marked(desk, entry))
    if two is not None:
        joined = _related(Relation.JOINED, two.digest, one.digest)
        return Saying((joined,), (), f"one story: {named(two)} and {named(one)}")
    if entry.likely:
        joined = _related(Relation.JOINED, desk_base(desk, entry), entry.digest)
        return Saying((joined,), (), f"tells this story: {named(entry)}")
    return Saying(notice=MARK_OTHER)


def part(desk: Desk, entry: Entry | None) -> Saying:
    """The article does not tell the story in which it stands."""
    if entry is None or not entry.digest:
        return Saying(notice=NOT_READ)
    if entry.path in desk.bases:
        return Saying(notice=PART_THE_OTHERS)
    base = desk_base(desk, entry)
    if not base:
        return Saying(notice=NO_STORY)
    parted = _related(Relation.PARTED, base, entry.digest)
    unsay = (_related(Relation.WIRE, entry.digest),) if entry.digest in desk.filled.wires else ()
    return Saying((parted,), unsay, f"not of this story: {named(entry)}")


def replaced(saying: Saying, said: Iterable[Related]) -> tuple[Related, ...]:
    """What was said before of two articles, and goes because the opposite is said now."""
    now = {frozenset((one.left, one.right)): one.relation for one in saying.say if one.right}
    either = {Relation.JOINED, Relation.PARTED}
    return tuple(
        _related(one.relation, one.left, one.right)
        for one in said
        if one.relation in either
        and now.get(frozenset((one.left, one.right)), one.relation) is not one.relation
    )


def row_beside(desk: Desk, entries: Sequence[Entry], here: int) -> Iterator[str]:
    """Where the cursor may go when the article there leaves its story: the paths, the best first.

    The next telling of the story, one before, the wire copy, what follows the story or is before.
    """
    if not here < len(entries):
        return
    number, known = story_number(entries[here]), desk.copies.keys() | desk.bases
    every = [entries[row] for row in (*range(here + 1, len(entries)), *range(here - 1, -1, -1))]
    yield from (one.path for one in every if story_number(one) == number and one.path in known)
    yield from (one.path for one in every if story_number(one) != number)


def desk_base(desk: Desk, entry: Entry) -> str:
    """The digest of an article's wire copy; "" for none."""
    wire = desk.wire_of(entry)
    return wire.digest if wire else ""


def _as_wire(
    desk: Desk, entry: Entry, story: tuple[Entry, ...]
) -> tuple[tuple[Related, ...], tuple[Related, ...]]:
    """What makes an article the one wire copy of its story."""
    wires = desk.filled.wires
    others = [one for one in story if one.digest in wires and one.digest != entry.digest]
    unsay = tuple(_related(Relation.WIRE, one.digest) for one in others)
    return (_related(Relation.WIRE, entry.digest),), unsay


def _marked(desk: Desk, entry: Entry) -> Entry | None:
    """The marked article that is not this one, if it is read and there is one."""
    paths = [path for path in desk.marked if path != entry.path]
    found = (one for one in desk.filled.entries if paths and one.path == paths[0] and one.digest)
    return next(found, None)


def _two_marked(desk: Desk) -> tuple[Entry, Entry] | None:
    """The two that are marked, the first marked last; None where there are not two."""
    found = {one.path: one for one in desk.filled.entries if one.path in desk.marked and one.digest}
    if len(found) < 2:
        return None
    first, second = (found[path] for path in desk.marked)
    return second, first


def _members(desk: Desk, number: int | None) -> tuple[Entry, ...]:
    if number is None:
        return ()
    filled = desk.filled
    told = map(filled.entries.__getitem__, filled.stories.of_stories({number}))
    return tuple(one for one in told if one.story == number)


def _related(relation: Relation, left: str, right: str = "") -> Related:
    return Related(relation, left, right, "", "")


GroupingStep = Callable[[Desk, Entry | None], Saying]
GROUPING: Mapping[str, GroupingStep] = {"call_wire": wire, "same_story": same, "part_story": part}
"""The steps by the names of their actions."""
