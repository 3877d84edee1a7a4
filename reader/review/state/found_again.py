"""Which of a pair's stored judgements and pins are found in its articles as they are now.

What is not found is lost: it is reported, and nothing of it is shown at any place.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from reader.dataclass import dataclass, field, replace
from reader.model import Judgement, LostJudgement, LostKind, Pin, Verdict
from reader.review.state.judged import StoredJudgement, StoredPin
from reader.review.state.locations import LocatedPair
from reader.review.state.subjects import Subject

_ON_FINDINGS = frozenset({Verdict.CONFIRMED, Verdict.DISMISSED})

Row = TypeVar("Row", StoredJudgement, StoredPin)
Home = TypeVar("Home", bound=Hashable)


@dataclass(frozen=True, slots=True)
class FoundJudgements:
    """The judgements by their subjects, and those whose place is not sure.

    `older`: some of them are as version 1 wrote them, without what stands around them. `others` are
    those of other reviewers, by their names.
    """

    judgements: Mapping[Subject, Judgement]
    lost: tuple[LostJudgement, ...] = ()
    older: bool = False
    others: Mapping[str, FoundJudgements] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FoundPins:
    """The pins, sorted, and those of sentences whose place is not sure; `older` as above."""

    pins: tuple[Pin, ...]
    lost: tuple[LostJudgement, ...] = ()
    older: bool = False


class SubjectFinder:
    """Finds which of some subjects of a pair a stored judgement is about."""

    def __init__(self, subjects: Iterable[Subject], located: LocatedPair) -> None:
        self._located = located
        self._subjects = tuple(subjects)
        self._by_place = {(one.digest, one.left, one.right): one for one in self._subjects}
        self._older = {one.older: one for one in self._subjects}

    def subject_of(self, row: StoredJudgement) -> Subject | None:
        """The subject, or None where it is not sure."""
        if row.older:
            return self._older_subject(row)
        indexes = self._located.indexes(row.locations, row.contents)
        return self._by_place.get((row.subject, *indexes)) if indexes else None

    def _older_subject(self, row: StoredJudgement) -> Subject | None:
        """By the number among like ones: of unchanged articles with the same base, or one alone."""
        subject = self._older.get(row.subject)
        if subject is None or not self._located.unchanged_from(row.contents):
            return None
        places = self._located.locations(subject.left, subject.right)
        once = all(place.around.like == 1 for place in places if place)
        return subject if once or not row.mirrored_pair else None


def is_own(row: StoredJudgement, reviewer: str) -> bool:
    """Whether a reviewer said it, or nobody: what is nobody's is everybody's."""
    return row.judgement.by in (reviewer, "")


def found_judgements(
    stored: Sequence[StoredJudgement],
    subjects: Iterable[Subject],
    located: LocatedPair,
    reviewer: str = "",
) -> FoundJudgements:
    """Every stored judgement, each at its subject or among the lost, reviewer by reviewer."""
    if not stored:
        return FoundJudgements({})
    finder = SubjectFinder(subjects, located)
    by_reviewer: dict[str, list[StoredJudgement]] = {}
    for row in stored:
        name = reviewer if is_own(row, reviewer) else row.judgement.by
        by_reviewer.setdefault(name, []).append(row)
    own = _found(by_reviewer.pop(reviewer, []), finder)
    others = {name: _found(by_reviewer[name], finder) for name in sorted(by_reviewer)}
    return replace(own, others=others)


def _found(stored: Sequence[StoredJudgement], finder: SubjectFinder) -> FoundJudgements:
    """Those of one reviewer."""
    found, lost = _homes(stored, finder.subject_of)
    raised = {subject for subject, row in found.items() if _is_raised(row, subject)}
    return FoundJudgements(
        {
            subject: replace(row.judgement, mirrored=row.judgement.mirrored != subject.mirrored)
            for subject, row in found.items()
            if subject not in raised
        },
        (
            *(_lost_judgement(row) for row in lost),
            *(
                _lost_judgement(found[subject], raised=True)
                for subject in found
                if subject in raised
            ),
        ),
        any(row.older for row in found.values()),
    )


def rows_at(
    subject: Subject, stored: Iterable[StoredJudgement], located: LocatedPair
) -> list[StoredJudgement]:
    """The stored judgements shown at a subject: the latest, and those that say the same."""
    finder = SubjectFinder([subject], located)
    rows = [row for row in stored if finder.subject_of(row)]
    return [] if _from_two_places(rows) else [row for row in rows if row.said == rows[-1].said]


def found_pins(stored: Sequence[StoredPin], located: LocatedPair) -> FoundPins:
    """Every stored pin, at its sentences or among the lost."""
    found, lost = _homes(stored, lambda row: sentences_of(row, located))
    return FoundPins(
        tuple(Pin(*indexes, row.together) for indexes, row in sorted(found.items())),
        tuple(
            LostJudgement(
                LostKind.JOINED if row.together else LostKind.PARTED, Judgement(at=row.at)
            )
            for row in lost
        ),
        any(row.older for row in found.values()),
    )


def sentences_of(row: StoredPin, located: LocatedPair) -> tuple[int, int] | None:
    """The two sentences of a pin, or None where they are not sure."""
    match located.indexes(row.locations, row.contents):
        case (int(left), int(right)):
            return left, right
    return None


def _homes(
    stored: Iterable[Row], home_of: Callable[[Row], Home | None]
) -> tuple[dict[Home, Row], list[Row]]:
    """The latest row at each home; and the rows without one, or with another one's words.

    Two that were said of two places of the same articles cannot both have come to one.
    """
    homes: dict[Home, list[Row]] = {}
    lost: list[Row] = []
    for row in stored:
        home = home_of(row)
        (lost if home is None else homes.setdefault(home, [])).append(row)
    found = {}
    for home, rows in homes.items():
        if _from_two_places(rows):
            lost += rows
        else:
            found[home] = rows[-1]
            lost += [row for row in rows[:-1] if row.said != rows[-1].said]
    return found, lost


def _from_two_places(rows: Sequence[Row]) -> bool:
    places = {(row.pair, row.locations) for row in rows if not row.older}
    return len(places) > len({pair for pair, _ in places})


def _is_raised(row: StoredJudgement, subject: Subject) -> bool:
    """Whether a finding was dismissed and matters more now."""
    return (
        row.judgement.verdict is Verdict.DISMISSED
        and row.severity is not None
        and subject.severity is not None
        and subject.severity.rank < row.severity.rank
    )


def _lost_judgement(row: StoredJudgement, *, raised: bool = False) -> LostJudgement:
    finding = row.severity is not None or row.judgement.verdict in _ON_FINDINGS
    return LostJudgement(LostKind.FINDING if finding else LostKind.PASSAGE, row.judgement, raised)
